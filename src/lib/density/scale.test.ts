import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScale, pan, zoom, type Stretch } from './scale.ts';

const fold = (start: number, end: number): Stretch => ({ start, end });

describe('where a time is', () => {
	test.for<[string, Stretch, Stretch[], number, [time: number, x: number][]]>([
		[
			'without folds',
			fold(0, 100),
			[],
			200,
			[
				[0, 0],
				[50, 100],
				[100, 200],
				[-10, -20],
				[110, 220]
			]
		],
		[
			'a fold has no width',
			fold(0, 100),
			[fold(20, 70)],
			100,
			[
				[10, 20],
				[20, 40],
				[45, 40],
				[70, 40],
				[85, 70],
				[100, 100]
			]
		],
		[
			'several folds',
			fold(0, 100),
			[fold(10, 30), fold(50, 80)],
			50,
			[
				[5, 5],
				[20, 10],
				[40, 20],
				[60, 30],
				[90, 40]
			]
		],
		[
			'folds before and after the window',
			fold(100, 200),
			[fold(20, 70), fold(250, 350)],
			100,
			[
				[80, -20],
				[50, -30],
				[10, -40],
				[240, 140],
				[300, 150],
				[360, 160]
			]
		],
		[
			'a window that begins inside a fold',
			fold(50, 100),
			[fold(20, 70)],
			30,
			[
				[50, 0],
				[20, 0],
				[70, 0],
				[10, -10],
				[100, 30]
			]
		],
		[
			'a window that ends inside a fold',
			fold(0, 50),
			[fold(20, 70)],
			20,
			[
				[10, 10],
				[50, 20],
				[70, 20],
				[80, 30]
			]
		]
	])('%s', ([, window, folds, width, places]) => {
		const scale = createScale(window, folds, width);
		for (const [time, x] of places) expect(scale.toX(time), `${time}`).toBeCloseTo(x);
	});
});

test('a window that shows nothing has finite places', () => {
	const scale = createScale(fold(30, 40), [fold(20, 70)], 100);
	expect(scale.toX(30)).toBe(0);
	expect(scale.toX(80)).toBeGreaterThan(0);
	expect(Number.isFinite(scale.toX(80))).toBe(true);
});

/** A window of days around 2000, and up to five folds in order, in it or beside it. */
const anyScale = fc
	.tuple(
		fc.integer({ min: -1e4, max: 1e4 }),
		fc.integer({ min: 1, max: 1e5 }),
		fc.uniqueArray(fc.integer({ min: -3e4, max: 1.3e5 }), { maxLength: 10 }),
		fc.integer({ min: 200, max: 2000 })
	)
	.map(([start, length, ends, width]) => {
		const day = 86_400_000;
		const sorted = ends.sort((a, b) => a - b).map((end) => end * day);
		const folds = Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) =>
			fold(sorted[2 * i]!, sorted[2 * i + 1]!)
		);
		const window = fold(start * day, (start + length) * day);
		return { folds, scale: createScale(window, folds, width) };
	})
	// a window wholly inside a fold shows nothing
	.filter(({ scale }) => scale.perPixel * scale.width > 1000);

const anyShare = fc.double({ min: -1, max: 2, noNaN: true });

/** Whether two times are at the same place, a thousandth of a pixel apart at most. */
function samePlace(scale: { toX: (time: number) => number }, a: number, b: number): void {
	expect(scale.toX(a)).toBeCloseTo(scale.toX(b), 3);
}

describe('on any scale', () => {
	test('the ends of the window are the ends of the width', () => {
		fc.assert(
			fc.property(anyScale, ({ scale }) => {
				expect(scale.toX(scale.window.start)).toBe(0);
				expect(scale.toX(scale.window.end)).toBeCloseTo(scale.width, 6);
			})
		);
	});

	test('a place leads to a time at that place, and a time outside the folds back to itself', () => {
		fc.assert(
			fc.property(anyScale, anyShare, ({ scale, folds }, share) => {
				const x = share * scale.width;
				const time = scale.toTime(x);
				expect(scale.toX(time)).toBeCloseTo(x, 3);
				const back = scale.toTime(scale.toX(time));
				const inFold = folds.some(({ start, end }) => time >= start - 10 && time <= end + 10);
				if (!inFold) expect(Math.abs(back - time)).toBeLessThan(10);
			})
		);
	});

	test('later is never further left, and further right never earlier', () => {
		fc.assert(
			fc.property(anyScale, anyShare, anyShare, ({ scale }, a, b) => {
				const { start, end } = scale.window;
				const [early, late] = [Math.min(a, b), Math.max(a, b)];
				const at = (share: number) => start + share * (end - start);
				expect(scale.toX(at(early))).toBeLessThanOrEqual(scale.toX(at(late)));
				expect(scale.toTime(early * scale.width)).toBeLessThanOrEqual(
					scale.toTime(late * scale.width)
				);
			})
		);
	});

	test('each fold is at one place, and no visible place is inside a fold', () => {
		fc.assert(
			fc.property(anyScale, anyShare, ({ scale, folds }, share) => {
				for (const { start, end } of folds) {
					samePlace(scale, start, end);
					samePlace(scale, start, (start + end) / 2);
				}
				const time = scale.toTime(share * scale.width);
				for (const { start, end } of folds) expect(time > start && time < end).toBe(false);
			})
		);
	});

	test('zooming keeps the time at its place and changes the unfolded length by the factor', () => {
		fc.assert(
			fc.property(
				anyScale,
				fc.double({ min: 0.1, max: 8, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				({ scale, folds }, factor, share) => {
					const x = share * scale.width;
					const zoomed = createScale(zoom(scale, factor, x), folds, scale.width);
					expect(zoomed.toX(scale.toTime(x))).toBeCloseTo(x, 2);
					expect(zoomed.perPixel / scale.perPixel).toBeCloseTo(factor, 4);
				}
			)
		);
	});

	test('zooming in and out again shows the same', () => {
		fc.assert(
			fc.property(anyScale, ({ scale, folds }) => {
				const nearer = createScale(zoom(scale, 0.5), folds, scale.width);
				const { start, end } = zoom(nearer, 2);
				samePlace(scale, start, scale.window.start);
				samePlace(scale, end, scale.window.end);
			})
		);
	});

	test('panning moves by the share of the width and keeps the unfolded length', () => {
		fc.assert(
			fc.property(anyScale, anyShare, ({ scale, folds }, share) => {
				const window = pan(scale, share);
				expect(scale.toX(window.start)).toBeCloseTo(share * scale.width, 3);
				expect(createScale(window, folds, scale.width).perPixel / scale.perPixel).toBeCloseTo(1, 4);
			})
		);
	});
});
