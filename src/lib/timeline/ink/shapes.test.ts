import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitStory } from '#lib/timeline/axis/folds.ts';
import { layOut } from '#lib/density/rows.ts';
import type { Mark } from './mark.ts';
import { anyMarks, FIRST_STORY, marksOn } from './marks.test-data.ts';
import { createScale } from '#lib/density/scale.ts';
import { shapesOf } from './shapes.ts';

/** Marks as a page draws them, `zoom` times finer than where the whole story is in view. */
function place(marks: Mark[], width = 1180, zoom = 1): Drawn[] {
	const { folds, window } = fitStory(marks, width);
	const { placed } = layOut(marks, createScale(window, folds, width * zoom), folds, window, 12);
	return placed.map(({ core }, i) => ({ mark: marks[i]!, core }));
}

type Drawn = { mark: Mark; core: { from: number; to: number } };
const drawingOf = ({ mark, core }: Drawn) => shapesOf(mark, core);

/** A drawing in short: classes, and for bands and edges from where to where in per cent. */
function describeDrawing(drawn: Drawn): string[] {
	return drawingOf(drawn).map(({ attributes: { class: name, x, x1, width } }) => {
		if (width === undefined) return x1 === undefined ? `${name}` : `${name} at ${x1}`;
		const [from, length] = [parseFloat(x ?? ''), parseFloat(width)];
		return `${name} ${Math.round(from)}–${Math.round(from + length)}`;
	});
}

describe('what is drawn', () => {
	test.for<[edtf: string, drawing: string[]]>([
		['2024-06-04', ['ink-point']],
		['2024-06-04~', ['ink-point approximate']],
		['2024-06-04?', ['ink-point uncertain']],
		['2018', ['ink-fill 0–100', 'ink-border 0–100']],
		['2024-21', ['ink-fill 0–100', 'ink-border 0–100']],
		['2018~', ['ink-fill 0–100', 'ink-border approximate 0–100']],
		['2018?', ['ink-fill 0–100', 'ink-hatch 0–100', 'ink-border uncertain 0–100']],
		['2018%', ['ink-fill 0–100', 'ink-hatch 0–100', 'ink-border approximate uncertain 0–100']],
		['[2018..2020]', ['ink-between 0–100', 'ink-edge at 0%', 'ink-edge at 100%']],
		['[..2024-07]', ['ink-fade-in 0–100', 'ink-edge at 100%']],
		['[2018..]', ['ink-fade-out 0–100', 'ink-edge at 0%']],
		['2015-12-11/2018-03-01', ['ink-core 0–100']],
		['2015-01-01/2018', ['ink-core 0–75', 'ink-core-out 75–100']],
		['2015/2018-12-31', ['ink-core-in 0–25', 'ink-core 25–100']],
		['2015/2018', ['ink-core-in 0–25', 'ink-core 25–75', 'ink-core-out 75–100']],
		['2015/2015', ['ink-core-in 0–100']],
		['2018-06-11/..', ['ink-core 0–50', 'ink-core-out 50–100']],
		['../2018-06-11', ['ink-core-in 0–50', 'ink-core 50–100']]
	])('%s', ([edtf, drawing]) => {
		expect(describeDrawing(place(marksOn(edtf))[0]!)).toEqual(drawing);
	});

	test('what goes on until some time in a year fades in that year', () => {
		const [mark] = marksOn('../2018');
		const bar = (to: number) => describeDrawing({ mark: mark!, core: { from: 0, to } });
		expect(bar(0.75)).toEqual(['ink-core-in 0–50', 'ink-core 50–75', 'ink-core-out 75–100']);
		expect(bar(0.2)).toEqual(['ink-core-in 0–20', 'ink-core-out 20–100']);
	});

	test('a fold inside a bar moves no edge: the coarse year keeps its width', () => {
		const marks = marksOn('2018/..', '2024-06-04', '2024-06-05', '2024-06-07');
		const edges = { start: Date.UTC(2018, 0), end: Date.UTC(2025, 0) };
		const folds = [{ start: Date.UTC(2019, 0), end: Date.UTC(2024, 0) }];
		const { placed } = layOut(marks, createScale(edges, folds, 1000), folds, edges, 12);
		// one year of the two that are left
		expect(placed[0]!.core.from).toBeCloseTo(365 / (365 + 366), 3);
	});
});

test('no two kinds of not-knowing look the same', () => {
	const kinds = [
		...['2024-06-04', '2024-06-04~', '2024-06-04?', '2024-06-04%'],
		...['2018', '2018~', '2018?', '2018%'],
		...['[2017..2018]', '[2017~..2018]', '[2017?..2018]', '[2017%..2018]'],
		...['[..2018]', '[2018..]', '[..2018~]', '[..2018?]', '[2018~..]', '[2018?..]'],
		...['2014-06-11/2018-03-01', '2014/2018', '2014-06-11/2018', '2014/2018-03-01'],
		...['2014-06-11~/2018-03-01', '2014-06-11?/2018-03-01', '2014-06-11%/2018-03-01'],
		...['2014-06-11/..', '../2014-06-11']
	];
	const drawings = kinds.map((edtf) => describeDrawing(place(marksOn(edtf))[0]!).join(', '));
	expect(new Set(drawings).size, drawings.join('\n')).toBe(kinds.length);
});

describe('any mark', () => {
	/** The bands of a drawing's fill, without those that lie over it. */
	const bands = (drawn: Drawn) =>
		drawingOf(drawn)
			.filter(
				({ tag, attributes }) => tag === 'rect' && !/border|hatch/.test(attributes.class ?? '')
			)
			.map(({ attributes: { x, width } }) => ({ x, width }))
			.map(({ x, width }) => [parseFloat(x ?? ''), parseFloat(width ?? '')] as const);

	test('is filled from end to end, each piece once', () => {
		fc.assert(
			fc.property(anyMarks, (marks) => {
				for (const placed of place(marks)) {
					if (placed.mark.kind === 'point') continue;
					let end = 0;
					for (const [x, width] of bands(placed)) {
						expect(x).toBeCloseTo(end, 6);
						expect(width).toBeGreaterThan(0);
						end = x + width;
					}
					expect(end).toBeCloseTo(100, 6);
				}
			})
		);
	});

	test('says every length in per cent, in plain numbers that SVG can read', () => {
		fc.assert(
			fc.property(anyMarks, (marks) => {
				for (const { attributes } of place(marks).flatMap(drawingOf)) {
					for (const key of ['x', 'x1', 'x2', 'cx', 'width', 'height'])
						expect(attributes[key] ?? '0').toMatch(/^(0|\d+(\.\d+)?(e-\d+)?%)$/);
				}
			})
		);
	});

	test.for([2, 4, 64])('looks the same %i times nearer', (zoom) => {
		const byId = (drawn: Drawn[]) => new Map(drawn.map((one) => [one.mark.id, drawingOf(one)]));
		const marks = marksOn(...FIRST_STORY, '2018/2020', '../2019', '[2017..2018]', '2016~');
		expect(byId(place(marks, 1180, zoom))).toEqual(byId(place(marks)));
	});
});
