import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitStory, type Fit } from '#lib/timeline/axis/folds.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import { anyMarks, FIRST_STORY, marksOn } from '#lib/timeline/ink/marks.test-data.ts';
import { labelWidth } from './labels.ts';
import { cutWidth, FOLD_WIDTH, layOut, type Placed } from './rows.ts';
import { createScale, type Scale } from './scale.ts';

type Box = { left: number; right: number };
type Drawn = Placed & { mark: Mark };
type Layout = { placed: Drawn[]; rows: number };

/** The ink of a mark. A point is drawn 10 px wide, and the shortest bar 3 px. */
function inkBox({ mark, from, to }: Drawn, scale: Scale): Box {
	const left = scale.toX(from);
	if (mark.kind === 'point') return { left: left - 5, right: left + 5 };
	return { left, right: Math.max(scale.toX(to), left + 3) };
}

/** The words of a mark; `undefined` if they are not shown. */
function labelBox(placed: Drawn, scale: Scale): Box | undefined {
	const { left, right } = inkBox(placed, scale);
	const { label: width } = placed;
	switch (placed.side) {
		case 'hidden':
			return undefined;
		case 'left':
			return { left: left - width, right: left };
		case 'right':
			return { left: right, right: right + width };
		case 'inside':
			return placed.mark.openStart ? { left: right - width, right } : { left, right: left + width };
	}
}

/** The faults of a layout, drawn on a scale; half a pixel is tolerated. */
function faults({ placed }: Layout, scale: Scale, { folds, window }: Fit): string[] {
	const overlap = (a: Box, b: Box) => a.left < b.right - 0.5 && b.left < a.right - 0.5;
	const boxes = placed.map((one) => {
		const [ink, label] = [inkBox(one, scale), labelBox(one, scale)];
		return { one, ink, label, all: [ink, ...(label ? [label] : [])] };
	});
	const found: string[] = [];
	for (const [i, { one, ink, label, all }] of boxes.entries()) {
		const name = `${one.mark.title} (${one.mark.id}, ${one.side})`;
		for (const other of boxes.slice(i + 1))
			if (other.one.row === one.row && all.some((a) => other.all.some((b) => overlap(a, b))))
				found.push(`${name} overlaps ${other.one.mark.title} (${other.one.mark.id})`);
		if (!label) continue;
		for (const { start } of folds) {
			const x = scale.toX(start);
			if (overlap(label, { left: x - FOLD_WIDTH / 2, right: x + FOLD_WIDTH / 2 }))
				found.push(`${name} is in a fold`);
		}
		if (label.left < scale.toX(window.start) - 0.5 || label.right > scale.toX(window.end) + 0.5)
			found.push(`${name} is cut off`);
		if (one.side === 'inside' && (label.left < ink.left - 0.5 || label.right > ink.right + 0.5))
			found.push(`${name} is longer than its bar`);
	}
	return found;
}

function layOutStory(marks: Mark[], width: number, zoom = 1, straight = false) {
	const fit = fitStory(marks, width, straight);
	const scale = createScale(fit.window, fit.folds, width * zoom);
	const { placed, rows } = layOut(marks, scale, fit.folds, fit.window, MAX_ROWS);
	const layout: Layout = { placed: placed.map((one, i) => ({ ...one, mark: marks[i]! })), rows };
	return { fit, scale, layout };
}

const MAX_ROWS = 12;
/** The width of a number on paper, in px, where the picture is not wider than planned. */
const NUMBER = 14;
const anyWidth = fc.constantFrom(320, 640, 900, 1180);

describe('any story', () => {
	test('has no mark or label over another, in a fold or cut off, however far one zooms in', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, fc.boolean(), (marks, width, straight) => {
				const { layout, fit } = layOutStory(marks, width, 1, straight);
				for (const finer of [1, 1.1, 2, 4, 64]) {
					const scale = createScale(fit.window, fit.folds, width * finer);
					expect(faults(layout, scale, fit), `${finer}`).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('has none either where it is laid out anew for a nearer view', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, fc.constantFrom(1.5, 3, 20), (marks, width, zoom) => {
				const { layout, fit, scale } = layOutStory(marks, width, zoom);
				expect(faults(layout, scale, fit)).toEqual([]);
			})
		);
	});

	test('has each mark once, in rows without one that is empty', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				const { layout } = layOutStory(marks, width);
				expect(layout.placed.map(({ mark }) => mark.id).sort()).toEqual(
					marks.map(({ id }) => id).sort()
				);
				const rows = new Set(layout.placed.map(({ row }) => row));
				expect([...rows].sort((a, b) => a - b)).toEqual(
					Array.from({ length: layout.rows }, (_, row) => row)
				);
			})
		);
	});

	test('is drawn over all the time that its dates name', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				for (const { mark, from, to } of layOutStory(marks, width).layout.placed) {
					if (!mark.openStart) expect(from).toBe(mark.start);
					else expect(from).toBeLessThan(mark.start);
					if (!mark.openEnd) expect(to).toBe(mark.end);
					else expect(to).toBeGreaterThan(mark.end);
				}
			})
		);
	});

	test('has a label as wide as its words, or some ten letters of its title at least', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				for (const { mark, side, dated, label } of layOutStory(marks, width).layout.placed) {
					const whole = labelWidth(mark, dated);
					if (side === 'hidden') expect(label).toBe(0);
					else if (dated) expect(label).toBeCloseTo(whole, 6);
					else expect(label).toBeLessThanOrEqual(whole + 1e-6);
					if (side !== 'hidden') expect(label).toBeGreaterThanOrEqual(Math.min(96, whole));
				}
			})
		);
	});

	test('shows more of a title that is cut the nearer one comes, and nothing over anything', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				const { layout, fit } = layOutStory(marks, width);
				for (const finer of [1, 1.3, 4, 64]) {
					const scale = createScale(fit.window, fit.folds, width * finer);
					const placed = layout.placed.map((one) => {
						const whole = labelWidth(one.mark, one.dated);
						const label = one.side === 'hidden' ? 0 : (cutWidth(one, whole, scale) ?? whole);
						expect(label).toBeGreaterThanOrEqual(one.label - 1e-6);
						return { ...one, label };
					});
					expect(faults({ ...layout, placed }, scale, fit), `${finer}`).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('has room for a number of three digits at each mark without its words', () => {
		fc.assert(
			fc.property(anyMarks, fc.constantFrom(640, 900), (marks, width) => {
				const { layout, scale } = layOutStory(marks, width);
				const numbers = layout.placed
					.filter(({ side }) => side === 'hidden')
					.map((one) => {
						const { left, right } = inkBox(one, scale);
						const centred = {
							left: (left + right - NUMBER) / 2,
							right: (left + right + NUMBER) / 2
						};
						const atStart = { left, right: left + NUMBER };
						const atEnd = { left: right - NUMBER, right };
						const box = one.mark.kind === 'point' ? centred : one.mark.openStart ? atEnd : atStart;
						return { row: one.row, ...box };
					});
				for (const [i, one] of numbers.entries())
					for (const other of numbers.slice(i + 1))
						if (other.row === one.row)
							expect(one.left >= other.right || other.left >= one.right).toBe(true);
			})
		);
	});

	test('looks the same each time', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				const again = layOutStory(structuredClone(marks), width);
				expect(layOutStory(marks, width).layout).toEqual(again.layout);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('where there is room', () => {
	test('a lone day has its label to its right, with its date', () => {
		const { layout } = layOutStory(marksOn('2024-06-11'), 640);
		expect(layout.placed).toMatchObject([{ row: 0, side: 'right', dated: true }]);
	});

	test('a long bar has its label inside', () => {
		const { layout } = layOutStory(marksOn('2018'), 900);
		expect(layout.placed).toMatchObject([{ row: 0, side: 'inside', dated: true }]);
	});

	test.for([900, 1180])('every event of the first story is named at %i px', (width) => {
		const titles = [
			...['OpenAI gegründet', 'OpenAI in Tesla?', 'Klage gegen OpenAI'],
			...['CNBC berichtet über Nvidia', 'Klage zurückgezogen', 'Oracle-Partnerschaft geplatzt'],
			...['Nvidia-Chips bestellt', 'Eigenes KI-Rechenzentrum']
		];
		const marks = marksOn(...FIRST_STORY).map((mark, i) => ({ ...mark, title: titles[i]! }));
		const hidden = layOutStory(marks, width).layout.placed.filter(({ side }) => side === 'hidden');
		expect(hidden.map(({ mark }) => mark.title)).toEqual([]);
	});

	test('nothing stands beyond an open side', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				for (const { mark, side } of layOutStory(marks, width).layout.placed) {
					if (mark.openEnd) expect(side).not.toBe('right');
					if (mark.openStart) expect(side).not.toBe('left');
				}
			})
		);
	});
});

describe('a story with more events than rows', () => {
	const dense = marksOn(
		...Array.from({ length: 60 }, (_, i) => {
			const month = String(1 + (i % 12)).padStart(2, '0');
			return `20${String(19 + Math.floor(i / 12))}-${month}-11`;
		})
	);

	test.for([640, 900, 1180])('stays low at %i px and names what it can', (width) => {
		const { layout, fit } = layOutStory(dense, width);
		expect(layout.rows).toBeLessThanOrEqual(12);
		for (const finer of [1, 2, 4, 32]) {
			const nearer = createScale(fit.window, fit.folds, width * finer);
			expect(faults(layout, nearer, fit)).toEqual([]);
		}
		const named = layout.placed.filter(({ side }) => side !== 'hidden').length;
		expect(named).toBeGreaterThan(12);
		expect(named).toBeLessThan(60);
	});

	test('names all of them nearer', () => {
		const { layout } = layOutStory(dense, 1180, 8);
		expect(layout.placed.filter(({ side }) => side === 'hidden')).toEqual([]);
	});

	test('draws each where many lasted at the same time', () => {
		const marks = marksOn(...Array.from({ length: 20 }, () => '2018/2020'));
		const { layout, scale, fit } = layOutStory(marks, 900);
		expect(layout.rows).toBe(20);
		expect(faults(layout, scale, fit)).toEqual([]);
	});
});
