import fc from 'fast-check';
import { expect, test } from 'vitest';
import { de } from '#lib/language/de/interface.ts';
import { en } from '#lib/language/en/interface.ts';
import { formatLength } from './length.ts';

const between = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) });

test.for<[from: string, to: string, de: string, en: string]>([
	['2018-01-01', '2023-01-01', '5 Jahre', '5 years'],
	['2018-01-01', '2020-01-01', '2 Jahre', '2 years'],
	['2015-12-31', '2018-01-01', '2 Jahre', '2 years'],
	['2018-12-20', '2021-01-10', '2 Jahre', '2 years'],
	['2019-02-10', '2023-12-20', '5 Jahre', '5 years'],
	['2018-01-01', '2019-01-01', '12 Monate', '12 months'],
	['2018-01-01', '2018-03-01', '2 Monate', '2 months'],
	['2018-01-15', '2018-07-15', '6 Monate', '6 months'],
	['2018-01-31', '2018-03-01', '29 Tage', '29 days'],
	['2018-01-01', '2018-02-01', '31 Tage', '31 days'],
	['2018-01-01', '2018-01-02', '1 Tag', '1 day'],
	['-000043-03-15', '1956-03-15', '1999 Jahre', '1999 years'],
	['-098000-01-01', '002000-01-01', '100000 Jahre', '100000 years']
])('%s to %s: %s', ([from, to, german, english]) => {
	const stretch = between(from.replace(/^0+(?=\d{4}-)/, ''), to.replace(/^0+(?=\d{4}-)/, ''));
	expect(formatLength(stretch, de)).toBe(german);
	expect(formatLength(stretch, en)).toBe(english);
});

test('the words are half a unit off at most', () => {
	const DAY = 86_400_000;
	const lengths = { years: 365.2425, months: 30.436875, days: 1 };
	const words = {
		years: (n: number) => `years ${n}`,
		months: (n: number) => `months ${n}`,
		days: (n: number) => `days ${n}`
	};
	fc.assert(
		fc.property(
			fc.integer({ min: -50_000, max: 50_000 }),
			fc.integer({ min: 1, max: 40_000 }),
			(from, length) => {
				const said = formatLength({ start: from * DAY, end: (from + length) * DAY }, words);
				const [unit, n] = said.split(' ');
				const unitLength = lengths[unit as keyof typeof lengths];
				expect(Number(n)).toBeGreaterThan(0);
				expect(Math.abs(Number(n) * unitLength - length)).toBeLessThanOrEqual(unitLength / 2 + 2);
			}
		)
	);
});
