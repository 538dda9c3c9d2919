import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitStory } from './folds.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import { anyMarks, FIRST_STORY, marksOn } from '#lib/timeline/ink/marks.test-data.ts';
import { createScale, type Stretch } from '#lib/density/scale.ts';

const DAY = 86_400_000;
const WIDTHS = [320, 640, 900, 1180];
const time = (day: string) => Date.parse(day);
const days = ({ start, end }: Stretch) => (end - start) / DAY;

test('a story without a date has a window and no fold', () => {
	const { window, folds } = fitStory([], 640);
	expect(folds).toEqual([]);
	expect(days(window)).toBeGreaterThan(0);
	expect(Number.isFinite(days(window))).toBe(true);
});

test.for(WIDTHS)('one lone day has about a month on each side at %i px', (width) => {
	const { window, folds } = fitStory(marksOn('2024-06-11'), width);
	expect(folds).toEqual([]);
	const noon = time('2024-06-11T12:00Z');
	const before = (noon - window.start) / DAY;
	const after = (window.end - noon) / DAY;
	expect(before).toBeGreaterThanOrEqual(20);
	expect(before).toBeLessThanOrEqual(40);
	expect(after).toBeGreaterThanOrEqual(20);
	expect(after).toBeLessThanOrEqual(40);
});

test.for(WIDTHS)('one lone year fills most of %i px, with a margin on each side', (width) => {
	const { window, folds } = fitStory(marksOn('2018'), width);
	const scale = createScale(window, folds, width);
	const left = scale.toX(time('2018-01-01'));
	const right = width - scale.toX(time('2019-01-01'));
	for (const margin of [left, right]) {
		expect(margin).toBeGreaterThanOrEqual(16);
		expect(margin).toBeLessThanOrEqual(width * 0.1);
	}
});

describe('long empty stretches fold', () => {
	test.for<[string, string[], [from: string, to: string][]]>([
		[
			'the first story: before and after 2018',
			FIRST_STORY,
			[
				['2015-12-11', '2018-01-01'],
				['2019-01-01', '2024-03-01']
			]
		],
		['two days far apart', ['1969-07-20', '2024-06-11'], [['1969-07-20', '2024-06-11']]],
		['days in one month', ['2024-06-01', '2024-06-11', '2024-06-21', '2024-06-30'], []],
		['two days in one week', ['2024-06-04', '2024-06-08'], []],
		['evenly spread', [14, 16, 18, 20, 22, 24].map((year) => `20${year}-06-11`), []],
		[
			'years beside each other, however long ago the first',
			['2018', '2019', '2020', '2021', '2022'],
			[]
		],
		[
			'millennia, then decades, then days',
			['-0043-03-15', '1900-01-01', '1900-01-20', '1939-09-01', '1939-09-17'],
			[
				['-000043-03-15', '1900-01-01'],
				['1900-01-20', '1939-09-01']
			]
		],
		['nothing inside what lasted', ['2000/2020', '2024-06-11'], []],
		[
			'what began in some year and goes on: the whole year is kept',
			['2015/..', '2024-06-04', '2024-06-11'],
			[['2016-01-01', '2024-06-04']]
		],
		[
			'what ended in some year: the whole year is kept',
			['2010-06-04', '2010-06-11', '../2015'],
			[['2010-06-11', '2015-01-01']]
		]
	])('%s', ([, dates, stretches]) => {
		for (const width of WIDTHS) {
			const { folds } = fitStory(marksOn(...dates), width);
			expect(folds.length).toBe(stretches.length);
			for (const [i, [from, to]] of stretches.entries()) {
				expect(folds[i]!.start).toBeGreaterThan(time(from));
				expect(folds[i]!.end).toBeLessThan(time(to));
			}
		}
	});

	test('the straight axis folds nothing', () => {
		const { folds, window } = fitStory(marksOn(...FIRST_STORY), 1180, true);
		expect(folds).toEqual([]);
		expect(window.start).toBeLessThan(time('2015-12-11'));
		expect(window.end).toBeGreaterThan(time('2024-08-01'));
	});

	test('folding gives the dense part of the first story twice the width and more', () => {
		for (const width of WIDTHS) {
			const { folds, window } = fitStory(marksOn(...FIRST_STORY), width);
			const scale = createScale(window, folds, width);
			const dense = scale.toX(time('2024-08-01')) - scale.toX(time('2024-03-01'));
			const straight = createScale(
				fitStory(marksOn(...FIRST_STORY), width, true).window,
				[],
				width
			);
			const cramped = straight.toX(time('2024-08-01')) - straight.toX(time('2024-03-01'));
			expect(dense).toBeGreaterThan(2 * cramped);
		}
	});
});

/** All the time that a date names; of an interval with an open end, that of the other one. */
function known({ start, end, coreStart, coreEnd }: Mark): Stretch {
	return { start: Math.min(start, coreStart, coreEnd), end: Math.max(end, coreStart, coreEnd) };
}

describe('any story', () => {
	const anyWidth = fc.constantFrom(...WIDTHS);

	test('is wholly in the window, with a margin on both sides', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, fc.boolean(), (marks, width, straight) => {
				const { window, folds } = fitStory(marks, width, straight);
				const scale = createScale(window, folds, width);
				for (const mark of marks) {
					expect(scale.toX(known(mark).start)).toBeGreaterThan(0);
					expect(scale.toX(known(mark).end)).toBeLessThan(width);
				}
			})
		);
	});

	test('has folds in order that cover no time of a mark and lie in the window', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				const { window, folds } = fitStory(marks, width);
				let last = window.start;
				for (const { start, end } of folds) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeGreaterThan(start);
					last = end;
					for (const mark of marks) {
						const { start: from, end: to } = known(mark);
						expect(to <= start || from >= end).toBe(true);
					}
				}
				expect(last).toBeLessThanOrEqual(window.end);
			})
		);
	});

	test('shows no empty stretch of two months or more over more than half of the width', () => {
		fc.assert(
			fc.property(anyMarks, fc.constantFrom(640, 900, 1180), (marks, width) => {
				const { window, folds } = fitStory(marks, width);
				const scale = createScale(window, folds, width);
				let last = Infinity;
				for (const { start, end } of marks.map(known).sort((a, b) => a.start - b.start)) {
					if (start - last >= 60 * DAY)
						expect(scale.toX(start) - scale.toX(last)).toBeLessThan(width / 2);
					last = last === Infinity ? end : Math.max(last, end);
				}
			})
		);
	});

	test('folds nothing on a straight axis', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, (marks, width) => {
				expect(fitStory(marks, width, true).folds).toEqual([]);
			})
		);
	});
});
