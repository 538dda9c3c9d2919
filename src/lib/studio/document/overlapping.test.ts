import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlappingIn } from './overlapping.ts';

const range = fc
	.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
	.map(([start, length]) => ({ start, end: start + length }));

test('finds the ranges that share a unit with one, in their order', () => {
	fc.assert(
		fc.property(fc.array(range), range, (ranges, one) => {
			const inOrder = ranges.toSorted((a, b) => a.start - b.start);
			const shared = inOrder.filter(({ start, end }) => start < one.end && end > one.start);
			expect(overlappingIn(inOrder)(one)).toEqual(shared);
		}),
		{ numRuns: 500 }
	);
});
