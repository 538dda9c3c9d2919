import { nextSince, versionOf } from '#lib/article/versions.ts';
import { canonicalStory } from '#lib/story/provenance.ts';
import type { Article, Story } from '#lib/story/story.ts';

/**
 * A story that is published anew, with what readers had before: an article whose text changed holds from `day` on,
 * with the editor's `note`, and its texts until then stay beside it. Every text that readers had stays, also where there
 * are several on one day.
 */
export function correct(
	story: Story,
	published: Story | undefined,
	day: string,
	note?: string
): Story {
	const before = new Map(published?.articles.map((article) => [article.id, article]));
	return {
		...story,
		articles: story.articles.map((article) => {
			const known = before.get(article.id);
			return known ? correctArticle(article, known, { since: day, note }) : article;
		})
	};
}

function correctArticle(
	article: Article,
	{ earlier, ...before }: Article,
	{ since: day, note }: { since: string; note: string | undefined }
): Article {
	const now = { ...article };
	delete now.since;
	delete now.note;
	delete now.earlier;
	const last = versionOf(before);
	if (isSame(now.blocks, last.blocks))
		return { ...now, ...last, blocks: now.blocks, ...(earlier && { earlier }) };
	const version = { since: nextSince(day, last.since), ...(note !== undefined && { note }) };
	return { ...now, ...version, earlier: [...(earlier ?? []), last] };
}

/** Compares without regard to the order of keys: a published story has another order than a compiled one. */
function isSame(now: Article['blocks'], before: Article['blocks']): boolean {
	return canonicalStory(now) === canonicalStory(before);
}
