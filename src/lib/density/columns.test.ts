import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { buildTable, plainTimes, rowsOf, weigh } from './columns.ts';
import { timesOf } from '#lib/dates/times.ts';
import { anyDate, eventOn } from '#lib/timeline/ink/marks.test-data.ts';

const HOUR = 3_600_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

function tableOf(dates: (string | null)[], weights = dates.map(() => 1)) {
	return buildTable({
		dates: dates.map((date) => date ?? ''),
		weights: Uint8Array.from(weights)
	});
}

describe('the columns', () => {
	test('are in order of time, each row with its event', () => {
		const table = tableOf(['2024-06-04', '2018', '2024-06', '2017-01-01/2017-01-02']);
		expect([...table.events]).toEqual([3, 1, 2, 0]);
		expect([...table.rows]).toEqual([3, 1, 2, 0]);
		expect([...table.starts].map((start) => new Date(start).toISOString().slice(0, 13))).toEqual([
			'2017-01-01T00',
			'2018-01-01T00',
			'2024-06-01T00',
			'2024-06-04T12'
		]);
		expect([...table.endings]).toEqual([...table.endings].toSorted((a, b) => a - b));
	});

	test('leave out what has no date and what is none', () => {
		const table = tableOf([null, '2024', 'bald', '../..']);
		expect([...table.events]).toEqual([1]);
		expect([...table.rows]).toEqual([-1, 0, -1, -1]);
	});

	test('are there without any event, too', () => {
		expect(tableOf([]).starts).toHaveLength(0);
		expect(tableOf([null]).extent.end).toBeGreaterThan(tableOf([null]).extent.start);
	});

	test('let an open interval go on to the last time of all, and a moment stay at its known side', () => {
		const table = tableOf(['2020/..', '../2019', '[..2021]', '[2022..]', '2015-03-01', '2025']);
		const of = (event: number) => table.rows[event]!;
		expect(table.ends[of(0)]).toBe(time('2026-01-01'));
		expect(table.starts[of(1)]).toBe(time('2015-03-01') + 12 * HOUR);
		expect(table.starts[of(2)]).toBe(time('2022-01-01'));
		expect(table.ends[of(2)]! - table.starts[of(2)]!).toBe(1);
		expect(table.starts[of(3)]).toBe(time('2022-01-01'));
		expect([2, 3, 4].map((event) => table.fades[of(event)])).toEqual([1, 2, 0]);
	});

	test('have the heaviest first by weight, and then the shortest', () => {
		const dates = ['2020', '2024-06-04', '2019-05', '2018'];
		const { byWeight, events } = tableOf(dates, [1, 1, 1, 9]);
		const order = [...byWeight].map((row) => dates[events[row]!]);
		expect(order).toEqual(['2018', '2024-06-04', '2019-05', '2020']);
	});
});

test('some of the events are marked in their rows', () => {
	const all = ['2024-06-04', '2018', 'bald', '2024-06', '2018'].map((date) => ({ date }));
	const table = tableOf(all.map(({ date }) => date));
	const some = [0, 2, 4].map((i) => all[i]!);
	const shown = rowsOf(table, all, some);
	expect(all.map((_, i) => shown[table.rows[i]!])).toEqual([1, 0, undefined, 0, 1]);
	expect([...rowsOf(table, all, [])]).toEqual([0, 0, 0, 0]);
	expect([...rowsOf(table, all, all)]).toEqual([1, 1, 1, 1]);
});

test('an event with more passages weighs more, and then one about more companies', () => {
	const event = eventOn('2024');
	const quote = event.passages[0];
	const twice = weigh({ ...event, passages: [quote, quote] });
	expect(twice).toBeGreaterThan(weigh({ ...event, companies: ['a', 'b'] }));
	expect(weigh({ ...event, companies: ['a', 'b'] })).toBeGreaterThan(weigh(event));
	const many = { ...event, passages: [quote, ...Array(200).fill(quote)] as [Quote, ...Quote[]] };
	expect(weigh({ ...many, weight: 9 })).toBe(255);
});

test('what its author gives weight weighs more, of one with many passages too', () => {
	const event = eventOn('2024');
	const [quote] = event.passages;
	const weights = [0, 1, 5, 9].map((weight) => weigh({ ...event, weight }));
	expect(weights).toEqual(weights.toSorted((a, b) => a - b));
	expect(new Set(weights).size).toBe(4);
	expect(weights[0]).toBe(weigh(event));
	const five: StoryEvent = { ...event, passages: [quote, quote, quote, quote, quote] };
	expect(weigh({ ...event, weight: 1 })).toBeGreaterThan(weigh(five));
});

test('plain dates are read as the whole grammar reads them', () => {
	const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
	const plain = fc
		.tuple(
			fc.integer({ min: 0, max: 9999 }),
			fc.integer({ min: 0, max: 13 }),
			fc.integer({ min: 0, max: 32 }),
			fc.constantFrom(4, 7, 10)
		)
		.map(([year, month, day, length]) =>
			`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`.slice(0, length)
		);
	const signed = fc.tuple(plain, fc.constantFrom('?', '~', '%')).map(([date, sign]) => date + sign);
	const texts = fc.oneof(
		plain,
		signed,
		fc.tuple(signed, plain).map((both) => both.join('/')),
		fc.tuple(plain, plain).map((both) => both.join('/')),
		fc.tuple(plain, plain).map((both) => both.toSorted().join('/')),
		anyDate([1, 9998]),
		fc.string({ maxLength: 21 })
	);
	fc.assert(
		fc.property(texts, (text) => {
			const times = plainTimes(text);
			if (!times) return;
			const parsed = parseEdtf(text);
			const { start, end } = (parsed.ok && timesOf(parsed.value)) || {};
			expect({ start, end }).toEqual({ start: times.start, end: times.end });
		}),
		{ numRuns: 2000 }
	);
});

test.for([
	['2024-06-04', true],
	['2024-06', true],
	['2024', true],
	['2024-06-04/2024-07-05', true],
	['2024-06/2025', true],
	['2024-02-29', true],
	['2023-02-29', false],
	['2024-06-31', false],
	['2024-06-00', false],
	['2024-13', false],
	['2024-07-05/2024-06-04', false],
	['2024-06-04?', true],
	['2024~', true],
	['2024~/2025', false],
	['2024??', false],
	['0099', false],
	['2024/..', false],
	['198X', false]
] as const)('%s is read in haste: %s', ([text, plain]) => {
	expect(plainTimes(text) !== undefined).toBe(plain);
});
