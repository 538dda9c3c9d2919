import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToTime, timeToDay } from '#lib/dates/days.ts';
import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { edtfOfDays, edtfOfMoment, endsOf, isPlain, momentOfTime } from './moment.ts';

const parsed = (text: string) => {
	const read = parseEdtf(text);
	if (!read.ok) throw new Error(text);
	return read.value;
};

test.for([
	['2024-01-01', '2024-01-31', '2024-01'],
	['2024-04-01', '2024-06-30', '2024-34'],
	['2024-07-01', '2024-12-31', '2024-41'],
	['1845-01-01', '1845-12-31', '1845'],
	['1840-01-01', '1849-12-31', '184X'],
	['1900-01-01', '1999-12-31', '19XX'],
	['1845-01-01', '1846-12-31', '[1845..1846]'],
	['2024-03-01', '2024-04-30', '[2024-03..2024-04]'],
	['2024-01-05', '2024-02-03', '[2024-01-05..2024-02-03]'],
	['2024-01-05', '2024-01-05', '2024-01-05']
] as const)('all days from %s to %s are %s', ([first, last, edtf]) =>
	expect(edtfOfDays(first, last)).toBe(edtf)
);

test('the date of days means just these days', () => {
	const day = fc.integer({ min: -300_000, max: 300_000 }).map((n) => timeToDay(n * 86_400_000));
	fc.assert(
		fc.property(day, day, (a, b) => {
			const [first, last] = dayToTime(a) <= dayToTime(b) ? [a, b] : [b, a];
			const edtf = edtfOfDays(first, last);
			expect(span(parsed(edtf!))).toEqual({ earliest: first, latest: last });
		})
	);
});

test.for<[string, object, boolean]>([
	['2024-06-04', { start: { year: 2024, month: 6, day: 4 } }, true],
	['2024-06', { start: { year: 2024, month: 6 } }, true],
	['2024', { start: { year: 2024 } }, true],
	['2018/2020-03', { start: { year: 2018 }, end: { year: 2020, month: 3 } }, true],
	['2018~', { start: { year: 2018 } }, false],
	['2024-21', { start: { year: 2024, month: 3 }, end: { year: 2024, month: 5 } }, false],
	['2023-24', { start: { year: 2023, month: 12 }, end: { year: 2024, month: 2 } }, false],
	['18XX', { start: { year: 1800 }, end: { year: 1899 } }, false],
	['2004-06-XX', { start: { year: 2004, month: 6 } }, false],
	['[..2020]', { end: { year: 2020 } }, false],
	['2015/..', { start: { year: 2015 } }, false]
])('the ends of %s', ([edtf, ends, plain]) => {
	expect(endsOf(parsed(edtf))).toEqual(ends);
	expect(isPlain(parsed(edtf))).toBe(plain);
});

test('what EDTF has no date for is none', () => {
	expect(momentOfTime(NaN)).toBeUndefined();
	expect(momentOfTime(1e18)).toBeUndefined();
	for (const moment of [{ year: 10_000 }, { year: NaN }, { year: 2024, month: 2, day: 30 }])
		expect(edtfOfMoment(moment)).toBeUndefined();
	expect(edtfOfMoment({ year: 2024, month: 2, day: 3, time: '99:99:99' })).toBe('2024-02-03');
});
