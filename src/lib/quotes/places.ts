import { weighContext } from './context.ts';
import type { Stretch } from './fold.ts';
import { distance, findBest, likeness } from './likeness.ts';
import type { Sought } from './target.ts';
import { isInWord, isLetterAt } from './tokens.ts';

/**
 * A place that may be the quote's. `quote` says how much of its words stands there, `before` and `after`
 * how much of its context, each from 0 to 1; a side without context is `undefined`.
 */
export type Place = Stretch & { quote: number; before?: number; after?: number };

/** Between what is before the quote and what is after it, nothing like it is left. */
export type Hollow = Stretch & { hollow: true };

/** So much of the context, next to the quote, tells where the quote begins or ends. */
const NEAR = 32;
/** What is less like the quote is something else that now stands in its place. */
const LEAST = 0.25;
/** Quotes longer than this are compared by their ends. */
const LONG = 256;

/**
 * The place near a start at which most of the quote stands: between its context where that is found on
 * both sides, else where its own words are. `undefined` where there is neither.
 */
export function findPlace(text: string, sought: Sought, near: number): Place | Hollow | undefined {
	const { exact } = sought;
	const reach = 48 + Math.round(Math.min(exact.length, 400) / 2);
	const aligned = align(text, exact, near, reach);
	const sure = aligned && aligned.quote > 0.5 ? aligned : undefined;
	const left = findBefore(text, sought, sure?.start ?? near, sure ? reach : reach + exact.length);
	const right = findAfter(text, sought, left ?? aligned?.start ?? near, sure?.end);

	if (left !== undefined && right !== undefined && left <= right) {
		const bracket = trim(text, { start: left, end: right });
		const quote = likeness(text.slice(bracket.start, bracket.end), exact);
		if (quote >= LEAST) return { ...bracket, quote, ...weighContext(text, bracket, sought) };
		const room = bracket.end - bracket.start;
		if (room <= 0.4 * exact.length && isLong(sought.before) && isLong(sought.after)) {
			return { ...bracket, hollow: true };
		}
	}
	if (!aligned) return undefined;
	const isNear = (offset: number | undefined, other: number): offset is number =>
		offset !== undefined && Math.abs(offset - other) <= 12 + 0.4 * exact.length;
	const start = isNear(left, aligned.start) ? left : aligned.start;
	const end = isNear(right, aligned.end) ? right : aligned.end;
	let place = snap(text, start < end ? { start, end } : aligned);
	if (end !== right && exact.length <= LONG) place = fitEnd(text, place, exact);
	const quote = likeness(text.slice(place.start, place.end), exact);
	return { ...place, quote, ...weighContext(text, place, sought) };
}

/** Adds what follows to a place while that makes it more like the quote: a last word that was replaced, a stop. */
function fitEnd(text: string, place: Stretch, exact: string): Stretch {
	const { start } = place;
	let { end } = place;
	let best = end;
	let least = distance(text.slice(start, end), exact);
	const keep = (next: number, gain: number): void => {
		const errors = distance(text.slice(start, next), exact);
		if (errors > least - gain) return;
		least = errors;
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
	if (exact.length > LONG) return alignEnds(window, exact, from, near);
	const found = findBest(window, exact, 0.65, ({ start }) => Math.abs(from + start - near));
	if (!found) return undefined;
	const quote = 1 - found.errors / exact.length;
	return { start: from + found.start, end: from + found.end, quote };
}

function alignEnds(window: string, exact: string, from: number, near: number) {
	const head = findBest(window, exact.slice(0, LONG / 2), 0.6, ({ start }) =>
		Math.abs(from + start - near)
	);
	const tail = findBest(window, exact.slice(-LONG / 2), 0.6, ({ end }) =>
		Math.abs(from + end - near - exact.length)
	);
	if (!head || !tail || tail.end <= head.start) return undefined;
	const quote = 1 - (head.errors + tail.errors) / LONG;
	return { start: from + head.start, end: from + tail.end, quote };
}

function findBefore(text: string, { before }: Sought, near: number, reach: number) {
	const part = before.slice(-NEAR).trim();
	const from = Math.max(0, near - reach - part.length);
	const window = text.slice(from, near + reach);
	const found = findBest(window, part, 0.25, ({ end }) => Math.abs(from + end - near));
	return found && from + found.end;
}

function findAfter(text: string, { after, exact }: Sought, from: number, near: number | undefined) {
	const part = after.slice(0, NEAR).trim();
	const window = text.slice(from, from + part.length + 160 + Math.round(2.5 * exact.length));
	const found = findBest(window, part, 0.25, ({ start }) =>
		near === undefined ? start : Math.abs(from + start - near)
	);
	return found && from + found.start;
}

/** Where what is before the quote and what is after it now meet. */
export function findSeam(text: string, { before, after }: Sought): Hollow | undefined {
	if (!isLong(before) || !isLong(after)) return undefined;
	const head = before.slice(-NEAR / 2).trimStart();
	for (const space of [' ', '']) {
		const at = text.indexOf(head + space + after.slice(0, NEAR / 2).trimEnd());
		const start = at + head.length;
		if (at >= 0) return { start, end: start + space.length, hollow: true };
	}
	return undefined;
}

/** Whether a context is long enough not to stand somewhere by chance. */
function isLong(context: string): boolean {
	return context.length >= 12;
}

function trim(text: string, { start, end }: Stretch): Stretch {
	while (start < end && text.charAt(start) === ' ') start++;
	while (end > start && text.charAt(end - 1) === ' ') end--;
	return { start, end };
}

/** Widens a stretch to whole words, at most 32 units on each side. */
function snap(text: string, { start, end }: Stretch): Stretch {
	for (let i = 0; i < 32 && isInWord(text, start); i++) start--;
	for (let i = 0; i < 32 && isInWord(text, end); i++) end++;
	return trim(text, { start, end });
}
