import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStep, stepFor, stepStart } from './calendar-steps.ts';
import { bucketWords } from '#lib/timeline/axis/bucket-words.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

test.for([
	['2019-03-06', 1, '6. März 2019', '6 March 2019'],
	['2019-03-06', 7, '4. bis 10. März 2019', '4 to 10 March 2019'],
	['2019-03-06', 30, 'März 2019', 'March 2019'],
	['2019-08-06', 90, '3. Quartal 2019', '3rd quarter of 2019'],
	['2019-08-06', 180, '2. Halbjahr 2019', '2nd half of 2019'],
	['2019-03-06', 365, '2019', '2019'],
	['2019-03-06', 1000, '2015 bis 2019', '2015 to 2019'],
	['2019-03-06', 3600, '2010 bis 2019', '2010 to 2019'],
	['-000099-05-05', 300, '100 v. Chr.', '100 BCE']
] as const)('%s is, in buckets of %d days, in %s', ([day, days, de, en]) => {
	const buckets = stepFor(days * DAY);
	const start = stepStart(buckets, time(day));
	const bucket = { start, end: nextStep(buckets, start) };
	expect(bucketWords(buckets, bucket, DATE_WORDS.de)).toBe(de);
	expect(bucketWords(buckets, bucket, DATE_WORDS.en)).toBe(en);
});

test('weeks begin on Mondays, also before 1970', () => {
	for (const day of ['2024-06-03', '1969-12-22', '1582-10-04'])
		expect(new Date(stepStart(stepFor(7 * DAY), time(day) + 3 * DAY)).getUTCDay()).toBe(1);
});

test('every time is in one bucket, and buckets follow each other', () => {
	const years = { min: -9_000, max: 9_000 };
	const times = fc.integer(years).map((year) => Math.round(year * 365.25 * DAY));
	fc.assert(
		fc.property(times, fc.integer({ min: 0, max: 22 }), (at, power) => {
			const buckets = stepFor(2 ** power * DAY);
			const start = stepStart(buckets, at);
			const next = nextStep(buckets, start);
			expect(start).toBeLessThanOrEqual(at);
			expect(next).toBeGreaterThan(at);
			expect(stepStart(buckets, start)).toBe(start);
			expect(stepStart(buckets, next - 1)).toBe(start);
			expect(stepStart(buckets, next)).toBe(next);
			expect(next - start).toBeGreaterThanOrEqual(2 ** power * DAY * 0.9);
		})
	);
});
