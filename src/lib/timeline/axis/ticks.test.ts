import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/language/i18n.ts';
import type { Language } from '#lib/dates/language.ts';
import { fitStory } from './folds.ts';
import { FOLD_WIDTH } from '#lib/density/rows.ts';
import { anyMarks } from '#lib/timeline/ink/marks.test-data.ts';
import { createScale, pan, zoom, type Scale, type Stretch } from '#lib/density/scale.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { findTicks, type Tick } from './ticks.ts';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;

/** The start of a year, 0 for 1 BCE. */
const year = (number: number) => new Date(0).setUTCFullYear(number, 0, 1);
const years = (from: number, to: number): Stretch => ({ start: year(from), end: year(to) });
const days = (from: string, to: string): Stretch => ({
	start: Date.parse(from),
	end: Date.parse(to)
});

function ticksOver(window: Stretch, width = 900, language: Language = 'de'): Tick[] {
	return findTicks(createScale(window, [], width), [], DATE_WORDS[language], LOCALES[language]);
}
const words = (ticks: Tick[]) => ticks.map(({ label }) => label).filter(Boolean);

describe('the words of the axis', () => {
	test.for<[string, Stretch, number, Language, string[]]>([
		[
			'days',
			days('2024-06-03', '2024-06-07'),
			500,
			'de',
			['3. Juni 2024', '4. Juni', '5. Juni', '6. Juni']
		],
		[
			'months, the year with the first of each',
			days('2023-11-10', '2024-04-10'),
			600,
			'de',
			['Dez. 2023', 'Jan. 2024', 'Feb.', 'März', 'Apr.']
		],
		[
			'months in English',
			days('2023-11-10', '2024-04-10'),
			600,
			'en',
			['Dec 2023', 'Jan 2024', 'Feb', 'Mar', 'Apr']
		],
		[
			'quarters',
			days('2023-02-10', '2024-02-10'),
			300,
			'de',
			['Apr. 2023', 'Juli', 'Okt.', 'Jan. 2024']
		],
		['years', years(2015, 2020), 600, 'de', ['2015', '2016', '2017', '2018', '2019']],
		['decades', years(1975, 2015), 400, 'en', ['1980', '1990', '2000', '2010']],
		[
			'no year 0',
			years(-2, 3),
			1000,
			'de',
			['3 v. Chr.', '2 v. Chr.', '1 v. Chr.', '1 n. Chr.', '2 n. Chr.']
		],
		['no year 0 in English', years(-1, 3), 300, 'en', ['2 BCE', '1 BCE', '1 CE', '2 CE']],
		[
			'round years before Christ',
			years(-320, 220),
			500,
			'de',
			['300 v. Chr.', '200 v. Chr.', '100 v. Chr.', '1 n. Chr.', '100', '200']
		],
		[
			'months before Christ',
			days('-000043-02-20', '-000043-05-10'),
			400,
			'de',
			['März 44 v. Chr.', 'Apr.', 'Mai']
		],
		[
			'a day before Christ',
			days('-000043-03-14', '-000043-03-16'),
			500,
			'de',
			['14. März 44 v. Chr.', '15. März']
		],
		[
			'months of an early year',
			days('0033-03-20', '0033-06-10'),
			400,
			'en',
			['Apr 33 CE', 'May', 'Jun']
		],
		[
			'very long ago',
			years(-50_010, 60_000),
			900,
			'de',
			[
				...['50000 v. Chr.', '40000 v. Chr.', '30000 v. Chr.', '20000 v. Chr.', '10000 v. Chr.'],
				...['1 n. Chr.', '10000', '20000', '30000', '40000', '50000']
			]
		]
	])('%s', ([, window, width, language, expected]) => {
		const said = words(ticksOver(window, width, language));
		// a label without room is left out, and one over the edge; those that are there are in order
		expect(expected).toEqual(expect.arrayContaining(said));
		expect(said).toEqual(expected.filter((label) => said.includes(label)));
		expect(said.length).toBeGreaterThanOrEqual(expected.length / 2);
		expect(said[0]).toBe(expected[0]);
	});

	test('weeks begin on Mondays', () => {
		const ticks = ticksOver(days('2024-06-01', '2024-07-01'), 320);
		expect(ticks.map(({ time }) => new Date(time).toISOString().slice(0, 10))).toEqual([
			'2024-06-03',
			'2024-06-10',
			'2024-06-17',
			'2024-06-24'
		]);
	});

	test('the first label and each first label of a year tell the year', () => {
		for (const label of words(ticksOver(days('2024-12-29', '2025-01-03'), 900)))
			expect(label).toMatch(/^(29\. Dez\. 2024|3[01]\. Dez\.|1\. Jan\. 2025|2\. Jan\.)$/);
	});
});

/** Where a label is: its text begins 4 px right of its line, and has about 6.5 px a character. */
const box = ({ x, label }: Tick) => ({ left: x + 4, right: x + 4 + label.length * 6.5 });

function check(scale: Scale, folds: Stretch[], language: Language): void {
	const { width, window } = scale;
	const ticks = findTicks(scale, folds, DATE_WORDS[language], LOCALES[language]);
	expect(ticks.length).toBeLessThanOrEqual(width / 40 + 1);
	let last = -Infinity;
	let free = -Infinity;
	for (const tick of ticks) {
		expect(tick.time).toBeGreaterThan(last);
		last = tick.time;
		expect(tick.time).toBeGreaterThanOrEqual(window.start);
		expect(tick.time).toBeLessThan(window.end);
		expect(tick.x).toBeCloseTo(scale.toX(tick.time), 6);
		for (const { start, end } of folds) expect(tick.time > start && tick.time < end).toBe(false);
		if (!tick.label) continue;
		expect(tick.label).not.toMatch(/^-|^0|(^| )0( |$)|NaN|undefined/);
		const { left, right } = box(tick);
		expect(left).toBeGreaterThan(free);
		free = right;
		expect(right).toBeLessThanOrEqual(width);
		for (const { start } of folds) {
			const strip = scale.toX(start);
			expect(right <= strip - FOLD_WIDTH / 2 || left >= strip + FOLD_WIDTH / 2).toBe(true);
		}
	}
}

describe('any axis', () => {
	const anyWidth = fc.integer({ min: 280, max: 2000 });
	const anyLanguage = fc.constantFrom<Language>('de', 'en');

	test('has labels that overlap neither one another nor a fold nor the edge', () => {
		fc.assert(
			fc.property(anyMarks, anyWidth, anyLanguage, (marks, width, language) => {
				const { window, folds } = fitStory(marks, width);
				check(createScale(window, folds, width), folds, language);
			}),
			{ numRuns: 300 }
		);
	});

	test('still has when a reader moves it', () => {
		fc.assert(
			fc.property(
				anyMarks,
				anyWidth,
				anyLanguage,
				fc.double({ min: 0.01, max: 1.5, noNaN: true }),
				fc.double({ min: -0.5, max: 0.5, noNaN: true }),
				(marks, width, language, factor, share) => {
					const { window, folds } = fitStory(marks, width);
					const fitted = createScale(window, folds, width);
					const near = createScale(zoom(fitted, factor), folds, width);
					check(createScale(pan(near, share), folds, width), folds, language);
				}
			),
			{ numRuns: 300 }
		);
	});

	test('has labels over any length of time', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -100_000, max: 100_000 }),
				fc.double({ min: 0, max: 7, noNaN: true }),
				anyWidth,
				(start, power, width) => {
					const length = 10 ** power * 2 * DAY;
					const scale = createScale({ start: year(start), end: year(start) + length }, [], width);
					check(scale, [], 'de');
					expect(findTicks(scale, [], DATE_WORDS.de, 'de-CH').length).toBeGreaterThan(0);
				}
			)
		);
	});
});

test('a tick at the right edge has a label only if it is not cut off', () => {
	const ticks = ticksOver({ start: year(2015), end: year(2020) + YEAR * 0.02 }, 600);
	expect(ticks.at(-1)).toMatchObject({ time: year(2020), label: '' });
});

test('a label does not reach into the fold that follows', () => {
	const folds = [years(2003, 2013)];
	for (let width = 300; width < 900; width += 10)
		check(createScale(years(2000, 2016), folds, width), folds, 'de');
});

describe('quick over a hundred thousand years', () => {
	test.for<[string, Stretch, Stretch[]]>([
		['unfolded', years(-90_000, 10_000), []],
		[
			'folded down to days',
			years(-90_000, 10_000),
			[{ start: year(-90_000) + 5 * DAY, end: year(10_000) - 5 * DAY }]
		],
		['folded down to years', years(-90_000, 10_000), [years(-89_990, 9990)]],
		['folded down to months', years(-90_000, 10_000), [years(-89_999, 9999)]],
		['beyond the dates that a computer knows', years(-271_000, 275_000), []],
		['up to the last of them', { start: year(200_000), end: 8.64e15 + DAY }, []]
	])('%s', ([, window, folds]) => {
		const scale = createScale(window, folds, 900);
		let looked = 0;
		const counted = folds.map(({ start, end }) => ({
			end,
			get start() {
				looked++;
				return start;
			}
		}));
		const ticks = findTicks(scale, counted, DATE_WORDS.de, 'de-CH');
		// each time that may have a tick is compared with the fold
		expect(looked).toBeLessThan(100);
		expect(ticks.length).toBeLessThanOrEqual(24);
		expect(ticks.length).toBeGreaterThan(1);
	});
});
