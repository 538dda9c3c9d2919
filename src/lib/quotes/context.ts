import type { QuoteWords } from './normalized-quote.ts';
import { findBest } from './similarity.ts';
import type { TextRange } from './text-range.ts';
import { agreementAfter, agreementBefore } from './verbatim.ts';

/** UTF-16 units of context next to the quote that count most, and those that count at all. */
const NEAR_UNITS = 32;
const FAR_UNITS = 96;
/** How far from the quote its context is searched, in UTF-16 units. */
const MAX_DRIFT = 256;
/** So many units of context that agree verbatim count as nearly all of it. */
const ENOUGH_VERBATIM = 24;

/** How much of the context surrounds a range, from 0 to 1 on each side; a side without context is left out. */
export function scoreContext(
	text: string,
	{ start, end }: TextRange,
	{ before, after }: QuoteWords
) {
	return {
		...(before !== '' && { before: scoreBefore(text, start, before) }),
		...(after !== '' && { after: scoreAfter(text, end, after) })
	};
}

function scoreBefore(text: string, offset: number, context: string): number {
	const verbatim = agreementBefore(text, offset, context);
	if (verbatim === Math.min(context.length, FAR_UNITS)) return 1;
	const score = (part: string): number => {
		const from = Math.max(0, offset - part.length - MAX_DRIFT);
		const window = text.slice(from, offset);
		const found = findBest(window, part, 0.5, (match) => window.length - match.end);
		return found ? closeness(found.errors / part.length, window.length - found.end) : 0;
	};
	const [near, far] = [context.slice(-NEAR_UNITS), context.slice(-FAR_UNITS)];
	return scoreSide(verbatim, score, near.trim(), far.trim());
}

function scoreAfter(text: string, offset: number, context: string): number {
	const verbatim = agreementAfter(text, offset, context);
	if (verbatim === Math.min(context.length, FAR_UNITS)) return 1;
	const score = (part: string): number => {
		const window = text.slice(offset, offset + part.length + MAX_DRIFT);
		const found = findBest(window, part, 0.5, (match) => match.start);
		return found ? closeness(found.errors / part.length, found.start) : 0;
	};
	const [near, far] = [context.slice(0, NEAR_UNITS), context.slice(0, FAR_UNITS)];
	return scoreSide(verbatim, score, near.trim(), far.trim());
}

function scoreSide(
	verbatim: number,
	score: (part: string) => number,
	near: string,
	far: string
): number {
	const nearScore = score(near);
	const whole = far.length > near.length ? 0.65 * nearScore + 0.35 * score(far) : nearScore;
	return Math.max(whole, 0.9 * Math.min(1, verbatim / ENOUGH_VERBATIM));
}

/**
 * Turns a share of errors and the distance from the quote into a score from 0 to 1. Half of the letters of any two
 * texts agree by chance, so half is no agreement.
 */
function closeness(errorShare: number, distance: number): number {
	const near = distance <= 1 ? 1 : 0.75 / (1 + distance / 150);
	return near * Math.max(0, 1 - 2 * errorShare);
}
