import { plainText } from '#lib/article/plain-text.ts';
import { isSameWords } from '#lib/quotes/normalize.ts';
import type { Match } from '#lib/quotes/match.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Article, StoryEvent } from '#lib/story/story.ts';

/** A quote of which its article no longer says where, or in which words. */
export type QuoteProblem = {
	event: StoryEvent;
	/** The quote's place among the event's. */
	place: number;
	quote: Quote;
	article: Article;
	/** The article's plain text, in which the match's ranges are. */
	text: string;
	match: Extract<Match, { state: 'changed' | 'ambiguous' | 'lost' }>;
};

/** The quotes that a person has to look at, in the order of the events; not those whose loss was accepted. */
export function quoteProblems({ story, matches }: MatchedStory): QuoteProblem[] {
	const articles = new Map(story.articles.map((article) => [article.id, article]));
	return story.events.flatMap((event, e) =>
		event.passages.flatMap((quote, place): QuoteProblem[] => {
			const match = matches[e]?.[place]?.at(-1);
			const article = articles.get(quote.article);
			if (!article || !match || !isOpen(match)) return [];
			const { accepted } = quote;
			if (accepted && isSameWords(accepted.was, quote.exact)) return [];
			return [{ event, place, quote, article, text: plainText(article.blocks).text, match }];
		})
	);
}

function isOpen(match: Match): match is QuoteProblem['match'] {
	return match.state !== 'exact' && match.state !== 'moved';
}

/** In UTF-16 units, on each side. */
const CONTEXT = 40;

/** A range with some of the words around it, on one line. */
export function inContext(
	text: string,
	{ start, end }: { start: number; end: number }
): {
	before: string;
	words: string;
	after: string;
} {
	const line = (words: string) => words.replace(/\s+/g, ' ');
	const before = line(text.slice(Math.max(0, start - CONTEXT), start));
	const after = line(text.slice(end, end + CONTEXT));
	return {
		before: start > CONTEXT ? `…${before.slice(before.indexOf(' '))}` : before,
		words: line(text.slice(start, end)),
		after: end + CONTEXT < text.length ? `${after.slice(0, after.lastIndexOf(' ') + 1)}…` : after
	};
}
