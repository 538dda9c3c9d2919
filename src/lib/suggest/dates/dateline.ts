import type { Context } from './context.ts';
import type { Match } from './patterns.ts';
import { resolve } from './resolve.ts';
import type { Token } from './tokens.ts';

/** How many characters are the head of a text. */
const HEAD = 400;

/** The words that say when an article was published, and the day. */
export type Dateline = { match: Match; edtf: string };

/**
 * The line that says when the article was published: the day that was given, or the first day named if none was.
 */
export function findDateline(
	text: string,
	tokens: Token[],
	matches: Match[],
	published: string | null
): Dateline | undefined {
	for (const match of matches) {
		const { rule, from, to, captures } = match;
		const [first, last] = [tokens[from], tokens[to - 1]];
		if (!first || !last || first.start > HEAD) return undefined;
		if (rule.means !== 'date' || !isOwnLine(text, first.start, last.end)) continue;
		const edtf = resolve(rule.means, captures, rule.given, NOTHING_TOLD)?.edtf ?? '';
		const isDay = /^\d{4}-\d\d-\d\d$/.test(edtf);
		if (isDay && (published ?? edtf) === edtf) return { match, edtf };
	}
	return undefined;
}

/** Whether words are a line of their own, with text below. */
function isOwnLine(text: string, start: number, end: number): boolean {
	const before = text.slice(0, start);
	return /(^|\n)[\s(]*$/.test(before) && /^[\s.)]*\n\s*\S/.test(text.slice(end, end + 20));
}

const NOTHING_TOLD: Context = {
	published: null,
	tellsHistory: false,
	isFirst: false,
	isEnd: false,
	tense: () => undefined,
	otherwise: 'past',
	goesOn: () => false
};
