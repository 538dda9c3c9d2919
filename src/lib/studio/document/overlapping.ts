import { bisectLeft } from 'd3-array';
import type { TextRange } from '#lib/quotes/text-range.ts';

/** Finds those of many ranges that share more than an end with one; the ranges are in the order of their starts. */
export function overlappingIn<T extends TextRange>(
	ranges: readonly T[]
): (range: TextRange) => T[] {
	const starts = ranges.map(({ start }) => start);
	/** The furthest end up to each place: from where none reaches it, no earlier one does. */
	const reach: number[] = [];
	for (const { end } of ranges) reach.push(Math.max(end, reach.at(-1) ?? 0));
	return ({ start, end }) => {
		const found: T[] = [];
		for (let i = bisectLeft(starts, end) - 1; i >= 0 && (reach[i] ?? 0) > start; i--) {
			const range = ranges[i];
			if (range && range.end > start) found.unshift(range);
		}
		return found;
	};
}
