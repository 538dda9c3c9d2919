import type { Version } from '#lib/article/blocks.ts';
import { nextSince } from '#lib/article/versions.ts';
import { canonicalStory } from '#lib/story/provenance.ts';
import type { Article, Story } from '#lib/story/story.ts';

/**
 * A story that is published anew, with what readers had before: an article whose text changed holds from `day` on,
 * and its texts until then stay beside it. Every text that readers had stays, also where there are several on one day.
 */
export function correct(story: Story, published: Story | undefined, day: string): Story {
	const before = new Map(published?.articles.map((article) => [article.id, article]));
	return {
		...story,
		articles: story.articles.map((article) => {
			const known = before.get(article.id);
			return known ? correctArticle(article, known, day) : article;
		})
	};
}

function correctArticle(article: Article, before: Article, day: string): Article {
	const now = { ...article };
	delete now.since;
	delete now.earlier;
	const { since, earlier, blocks } = before;
	const history = { ...(since !== undefined && { since }), ...(earlier && { earlier }) };
	if (isSame(now.blocks, blocks)) return { ...now, ...history };
	const last: Version = { ...(since !== undefined && { since }), blocks };
	return { ...now, since: nextSince(day, since), earlier: [...(earlier ?? []), last] };
}

/** Compares without regard to the order of keys: a published story has another order than a compiled one. */
function isSame(now: Article['blocks'], before: Article['blocks']): boolean {
	return canonicalStory(now) === canonicalStory(before);
}
