import { issue, type Issue, type Rule, type Rules } from '#lib/dates/parsed.ts';
import type { Match } from '#lib/quotes/match.ts';
import { isSameWords } from '#lib/quotes/normalize.ts';
import type { Quote } from '#lib/quotes/quote.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'quote.changed': { was: string; is: string };
		'quote.lost': { article: string };
		'quote.lostButSimilar': { article: string; similar: string };
		/** `count` places have exactly the words. */
		'quote.ambiguous': { article: string; count: number };
		/** `count` places have words like them. */
		'quote.similar': { article: string; count: number };
	}
}

/** The issues of a quote, by its match in the text of its article. */
export function quoteIssues(
	{ article, exact, accepted }: Quote,
	match: Match,
	text: string,
	path: Issue['path']
): Issue[] {
	// it is known that the article no longer has the words, whatever it has instead
	if (accepted !== undefined && isSameWords(accepted.was, exact)) return [];
	const wrong = <R extends Rule>(rule: R, values: Rules[R]) => [
		issue(rule, values, { path: [...path, 'exact'] })
	];
	if (match.state === 'changed') return wrong('quote.changed', { was: match.was, is: match.is });
	if (match.state === 'lost' && match.suggestion) {
		const { start, end } = match.suggestion;
		return wrong('quote.lostButSimilar', { article, similar: text.slice(start, end) });
	}
	if (match.state === 'lost') return wrong('quote.lost', { article });
	if (match.state !== 'ambiguous') return [];
	const verbatim = match.candidates.every(({ score }) => score === 1);
	const values = { article, count: match.candidates.length };
	return wrong(verbatim ? 'quote.ambiguous' : 'quote.similar', values);
}
