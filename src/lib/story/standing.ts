import { plainText } from '#lib/article/plain-text.ts';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { QuoteSelector } from '#lib/quotes/quote.ts';
import type { Story } from './story.ts';

/** The best first; `several`: the same words in several places. */
const STANDINGS = ['exact', 'several', 'changed', 'lost'] as const;
type State = (typeof STANDINGS)[number];

/** Whether words stand in a text of a story. */
export type Standing = { state: State; was?: string; is?: string };

/** Returns a function that looks for words in the latest texts of a story, whichever has them best. */
export function standingIn({ articles }: Story): (quote: QuoteSelector) => Standing {
	const searches = articles.map(({ blocks }) => matchIn(plainText(blocks).text));
	return (quote) => {
		const found = searches.map((search) => standingOf(search(quote)));
		return (
			STANDINGS.flatMap((state) => found.filter((each) => each.state === state))[0] ?? {
				state: 'lost'
			}
		);
	};
}

function standingOf(match: Match): Standing {
	if (match.state === 'exact' || match.state === 'moved') return { state: 'exact' };
	if (match.state === 'changed') return { state: 'changed', was: match.was, is: match.is };
	const isThere = match.state === 'ambiguous' && match.candidates.some(({ score }) => score === 1);
	return { state: isThere ? 'several' : 'lost' };
}
