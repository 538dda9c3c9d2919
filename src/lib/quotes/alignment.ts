import { distance } from 'fastest-levenshtein';
import { scoreContext } from './context.ts';
import type { QuoteWords } from './normalized-quote.ts';
import { findBest, similarity } from './similarity.ts';
import type { TextRange } from './text-range.ts';
import { isInWord, isLetterAt } from './tokens.ts';

/**
 * A range that may be the quote's. `quote` is how much of its words the range has, `before` and `after` how much
 * of its context surrounds it, each from 0 to 1; a side without context is `undefined`.
 */
export type Alignment = TextRange & { quote: number; before?: number; after?: number };

/** The context is there, the quote is not: the range between what precedes and what follows it. */
export type Removal = TextRange & { removed: true };

/** UTF-16 units of context next to the quote that mark where it begins or ends. */
const CONTEXT_UNITS = 32;
/** Words between the context that are less similar to the quote than this replaced it. */
const MIN_SIMILARITY = 0.25;
/** Quotes of more UTF-16 units than this are compared by their two ends. */
const MAX_WHOLE_QUOTE = 256;
/** Context of fewer UTF-16 units may occur somewhere by chance. */
const MIN_RELIABLE_CONTEXT = 12;
/** How far a range is widened to whole words on each side, in UTF-16 units. */
const MAX_WORD_REACH = 32;

/**
 * Aligns the quote with the text near a start: between its context where that is found on both sides, else where
 * most of its own words are. `undefined` where there is neither.
 */
export function alignQuote(
	text: string,
	quoteWords: QuoteWords,
	near: number
): Alignment | Removal | undefined {
	const { exact, before, after } = quoteWords;
	const reach = 48 + Math.round(Math.min(exact.length, 400) / 2);
	const aligned = align(text, exact, near, reach);
	const sure = aligned && aligned.quote > 0.5 ? aligned : undefined;
	const left = endOfBefore(
		text,
		quoteWords,
		sure?.start ?? near,
		sure ? reach : reach + exact.length
	);
	const right = startOfAfter(text, quoteWords, left ?? aligned?.start ?? near, sure?.end);

	if (left !== undefined && right !== undefined && left <= right) {
		const bracket = trim(text, { start: left, end: right });
		const quote = similarity(text.slice(bracket.start, bracket.end), exact);
		if (quote >= MIN_SIMILARITY)
			return { ...bracket, quote, ...scoreContext(text, bracket, quoteWords) };
		const room = bracket.end - bracket.start;
		if (room <= 0.4 * exact.length && isReliable(before) && isReliable(after)) {
			return { ...bracket, removed: true };
		}
	}
	if (!aligned) return undefined;
	const isNear = (offset: number | undefined, other: number): offset is number =>
		offset !== undefined && Math.abs(offset - other) <= 12 + 0.4 * exact.length;
	const start = isNear(left, aligned.start) ? left : aligned.start;
	const end = isNear(right, aligned.end) ? right : aligned.end;
	let range = snap(text, start < end ? { start, end } : aligned);
	if (end !== right && exact.length <= MAX_WHOLE_QUOTE) range = extendEnd(text, range, exact);
	const quote = similarity(text.slice(range.start, range.end), exact);
	return { ...range, quote, ...scoreContext(text, range, quoteWords) };
}

/** Extends a range while that brings it closer to the quote: to a replaced last word, or a full stop. */
function extendEnd(text: string, { start, end: from }: TextRange, exact: string): TextRange {
	let end = from;
	let best = end;
	let fewest = distance(text.slice(start, end), exact);
	const keep = (next: number, minGain: number): void => {
		const errors = distance(text.slice(start, next), exact);
		if (errors > fewest - minGain) return;
		fewest = errors;
		best = next;
	};
	for (;;) {
		const signs = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(end, end + 8))?.[0] ?? '';
		if (signs !== '') keep(end + signs.length, exact.endsWith(signs) ? 0 : 1);
		if (end >= text.length || end - start >= exact.length) return { start, end: best };
		while (end < text.length && !isLetterAt(text, end)) end++;
		while (isLetterAt(text, end)) end++;
		keep(end, 0);
	}
}

function align(text: string, exact: string, near: number, reach: number) {
	const from = Math.max(0, near - reach);
	const window = text.slice(from, near + exact.length + reach);
	if (exact.length > MAX_WHOLE_QUOTE) return alignEnds(window, exact, from, near);
	const found = findBest(window, exact, 0.65, ({ start }) => Math.abs(from + start - near));
	if (!found) return undefined;
	const quote = 1 - found.errors / exact.length;
	return { start: from + found.start, end: from + found.end, quote };
}

function alignEnds(window: string, exact: string, from: number, near: number) {
	const half = MAX_WHOLE_QUOTE / 2;
	const head = findBest(window, exact.slice(0, half), 0.6, ({ start }) =>
		Math.abs(from + start - near)
	);
	const tail = findBest(window, exact.slice(-half), 0.6, ({ end }) =>
		Math.abs(from + end - near - exact.length)
	);
	if (!head || !tail || tail.end <= head.start) return undefined;
	const quote = 1 - (head.errors + tail.errors) / MAX_WHOLE_QUOTE;
	return { start: from + head.start, end: from + tail.end, quote };
}

/** Where the context before the quote ends, near an offset. */
function endOfBefore(text: string, { before }: QuoteWords, near: number, reach: number) {
	const part = before.slice(-CONTEXT_UNITS).trim();
	const from = Math.max(0, near - reach - part.length);
	const window = text.slice(from, near + reach);
	const found = findBest(window, part, 0.25, ({ end }) => Math.abs(from + end - near));
	return found && from + found.end;
}

/** Where the context after the quote starts: near an offset, or soonest after `from`. */
function startOfAfter(
	text: string,
	{ after, exact }: QuoteWords,
	from: number,
	near: number | undefined
) {
	const part = after.slice(0, CONTEXT_UNITS).trim();
	const window = text.slice(from, from + part.length + 160 + Math.round(2.5 * exact.length));
	const found = findBest(window, part, 0.25, ({ start }) =>
		near === undefined ? start : Math.abs(from + start - near)
	);
	return found && from + found.start;
}

/** Finds where the context before the quote is directly followed by the context after it. */
export function findRemoval(text: string, { before, after }: QuoteWords): Removal | undefined {
	if (!isReliable(before) || !isReliable(after)) return undefined;
	const head = before.slice(-CONTEXT_UNITS / 2).trimStart();
	for (const space of [' ', '']) {
		const at = text.indexOf(head + space + after.slice(0, CONTEXT_UNITS / 2).trimEnd());
		const start = at + head.length;
		if (at >= 0) return { start, end: start + space.length, removed: true };
	}
	return undefined;
}

function isReliable(context: string): boolean {
	return context.length >= MIN_RELIABLE_CONTEXT;
}

function trim(text: string, { start, end }: TextRange): TextRange {
	while (start < end && text.charAt(start) === ' ') start++;
	while (end > start && text.charAt(end - 1) === ' ') end--;
	return { start, end };
}

/** Widens a range to whole words. */
function snap(text: string, { start, end }: TextRange): TextRange {
	for (let i = 0; i < MAX_WORD_REACH && isInWord(text, start); i++) start--;
	for (let i = 0; i < MAX_WORD_REACH && isInWord(text, end); i++) end++;
	return trim(text, { start, end });
}
