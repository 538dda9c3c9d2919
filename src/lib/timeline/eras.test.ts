import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScale } from '#lib/density/scale.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { boxOf, eraRows, nameAt, placeEras } from './eras.ts';

const WINDOW = { start: Date.UTC(1960), end: Date.UTC(2000) };

test('an era is as wide as it lasts, and an open one goes on to the edge', () => {
	const scale = createScale(WINDOW, [], 400);
	const [ten, open] = placeEras(
		[
			{ id: 'ten', title: 'Ten years', language: 'en', edtf: '1970/1979' },
			{ id: 'open', title: 'Open', language: 'en', edtf: '1990/..' }
		],
		scale,
		DATE_WORDS.en
	).map(({ mark }) => boxOf(mark, scale));
	expect(ten?.x).toBeCloseTo(100, 0);
	expect(ten?.width).toBeCloseTo(100, 0);
	// both ends are somewhere in their years
	expect(ten?.core.from).toBeCloseTo(0.1, 1);
	expect(ten?.core.to).toBeCloseTo(0.9, 1);
	expect((open?.x ?? 0) + (open?.width ?? 0)).toBe(400);
});

test('what has no date is left out, and one row does for eras that are apart', () => {
	const scale = createScale(WINDOW, [], 1180);
	const eras = [
		{ id: 'a', title: 'Sixties', language: 'en', edtf: '196X' },
		{ id: 'b', title: 'Eighties', language: 'en', edtf: '198X' },
		{ id: 'c', title: 'Nowhere', language: 'en', edtf: 'never' }
	];
	const placed = placeEras(eras, scale, DATE_WORDS.en);
	expect(placed.map(({ mark, row }) => [mark.id, row])).toEqual([
		['a', 0],
		['b', 0]
	]);
	expect(eraRows(placed)).toBe(1);
	expect(eraRows([])).toBe(0);
});

test('no name of an era touches another or leaves the timeline, nor does it nearer', () => {
	const anyEra = fc.record({
		from: fc.integer({ min: 1960, max: 1999 }),
		years: fc.nat(25),
		title: fc.string({ minLength: 1, maxLength: 24 })
	});
	const anyWidth = fc.constantFrom(320, 640, 900, 1180);
	fc.assert(
		fc.property(fc.array(anyEra, { maxLength: 9 }), anyWidth, fc.nat(6), (some, width, nearer) => {
			const eras = some.map(({ from, years, title }, i) => ({
				...{ id: `e${i}`, title, language: 'en' },
				edtf: `${from}/${Math.min(from + years, 1999)}`
			}));
			const placed = placeEras(eras, createScale(WINDOW, [], width), DATE_WORDS.en);
			expect(placed).toHaveLength(eras.length);
			for (const factor of [1, 1 + nearer]) {
				// the whole of a longer timeline is the same as a window nearer to it
				const scale = createScale(WINDOW, [], width * factor);
				const names = placed.map((era) => {
					const start = nameAt(era, boxOf(era.mark, scale));
					return { row: era.row, start, end: start + era.label };
				});
				for (const [i, one] of names.entries()) {
					if (placed[i]!.label < width && factor === 1) {
						expect(one.start).toBeGreaterThanOrEqual(-0.001);
						expect(one.end).toBeLessThanOrEqual(width + 0.001);
					}
					for (const other of names.slice(i + 1))
						if (one.row === other.row)
							expect(one.end <= other.start + 0.001 || other.end <= one.start + 0.001).toBe(true);
				}
			}
		})
	);
});
