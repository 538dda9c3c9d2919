import type { Context } from './context.ts';
import type { PatternMatch } from './patterns.ts';
import { resolve } from './resolve.ts';
import type { Token } from './tokens.ts';

/** Length of the head of a text in which a dateline is accepted, in UTF-16 units. */
const MAX_HEAD_LENGTH = 400;

/** The line that dates the article itself, and its day in EDTF. */
export type Dateline = { match: PatternMatch; edtf: string };

/**
 * Finds the line that dates the article itself: it must name the given day, or any day if `published` is null.
 */
export function findDateline(
	text: string,
	tokens: Token[],
	matches: PatternMatch[],
	published: string | null
): Dateline | undefined {
	for (const match of matches) {
		const { rule, from, to, captures } = match;
		const [first, last] = [tokens[from], tokens[to - 1]];
		if (!first || !last || first.start > MAX_HEAD_LENGTH) return undefined;
		if (rule.means !== 'date' || !isOwnLine(text, first.start, last.end)) continue;
		const edtf = resolve(rule.means, captures, rule.given, NOTHING_TOLD)?.edtf ?? '';
		const isDay = /^\d{4}-\d\d-\d\d$/.test(edtf);
		if (isDay && (published ?? edtf) === edtf) return { match, edtf };
	}
	return undefined;
}

/** True if the range is a line of its own with text below it. */
function isOwnLine(text: string, start: number, end: number): boolean {
	const before = text.slice(0, start);
	return /(^|\n)[\s(]*$/.test(before) && /^[\s.)]*\n\s*\S/.test(text.slice(end, end + 20));
}

const NOTHING_TOLD: Context = {
	published: null,
	isHistory: false,
	isFirst: false,
	isEnd: false,
	tense: () => undefined,
	otherwise: 'past',
	goesOn: () => false
};
