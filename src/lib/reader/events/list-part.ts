/** A list of more entries is shown in parts of so many. */
const MOST = 300;
const PART = 100;

/** A stretch of a list, half-open, and the one entry outside of it that is shown all the same. */
export type ListPart = { number: number; of: number; start: number; end: number; besides?: number };

/**
 * The part of a list of so many entries that is asked for, counted from 1, or else the one with the chosen
 * entry, whose place is counted from 0. What is asked for beyond the last part is the last one.
 */
export function listPart(count: number, asked?: number, chosen = -1): ListPart {
	const size = count > MOST ? PART : MOST;
	const of = Math.max(Math.ceil(count / size), 1);
	const number = Math.min(asked ?? Math.floor(Math.max(chosen, 0) / size) + 1, of);
	const start = (number - 1) * size;
	const end = Math.min(start + size, count);
	const outside = chosen >= 0 && (chosen < start || chosen >= end);
	return { number, of, start, end, ...(outside && { besides: chosen }) };
}
