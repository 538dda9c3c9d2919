import { plainText } from '#lib/article/plain-text.ts';
import { versionsOf } from '#lib/article/versions.ts';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { Story } from './story.ts';

/**
 * A story and what became of its quotes, which rules and proofs both need. `matches[e][p]` belongs to passage
 * `p` of event `e`: one match per version of its article, the oldest first; none where the article is unknown.
 */
export type MatchedStory = { story: Story; matches: Match[][][] };

/** Matches every quote with every version of its article: the one search a story's quotes need. */
export function matchStory(story: Story): MatchedStory {
	const matchers = new Map(
		story.articles.map((article) => [
			article.id,
			versionsOf(article).map(({ blocks }) => matchIn(plainText(blocks).text))
		])
	);
	const matches = story.events.map(({ passages }) =>
		passages.map((quote) => (matchers.get(quote.article) ?? []).map((match) => match(quote)))
	);
	return { story, matches };
}
