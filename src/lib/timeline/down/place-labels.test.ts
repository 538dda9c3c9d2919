import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const labels = fc
	.array(fc.record({ top: fc.integer({ min: -50, max: 900 }), height: fc.nat(40) }), {
		maxLength: 30
	})
	.map((unordered) => unordered.sort((a, b) => a.top - b.top));

test('labels stay in order, do not overlap, and are where they are wanted if they have room', () => {
	fc.assert(
		fc.property(labels, (wanted) => {
			const total = wanted.reduce((sum, { height }) => sum + height, 0);
			const length = Math.max(1000, total);
			const tops = placeLabels(wanted, length);
			expect(tops).toHaveLength(wanted.length);
			for (const [i, { height, top }] of wanted.entries()) {
				expect(tops[i]).toBeGreaterThanOrEqual(0);
				expect((tops[i + 1] ?? length) - tops[i]!).toBeGreaterThanOrEqual(height - 1e-6);
				const isAlone = wanted.every((other, j) => j === i || Math.abs(other.top - top) >= total);
				if (isAlone && top >= total && top + total <= length) expect(tops[i]).toBeCloseTo(top);
			}
		})
	);
});

test('labels without a gap between them are as far above as below where they are wanted', () => {
	expect(
		placeLabels(
			[
				{ top: 100, height: 20 },
				{ top: 100, height: 20 }
			],
			1000
		)
	).toEqual([90, 110]);
});

test('labels that need more than there is follow each other from the top', () => {
	expect(
		placeLabels(
			[
				{ top: 5, height: 20 },
				{ top: 5, height: 20 }
			],
			10
		)
	).toEqual([0, 20]);
});
