import { describe, expect, test } from 'vitest';
import { hasDayFirst, isEitherOrder, readDate } from './read-date.ts';

describe('dates as people and programs write them', () => {
	test.for<[string, string | undefined]>([
		['2024', '2024'],
		['30', '0030'],
		['44 BC', '-0043'],
		['500 BCE', '-0499'],
		['200 v. Chr.', '-0199'],
		['AD 100', '0100'],
		['-500', '-0500'],
		['-0043-03-15', '-0043-03-15'],
		['2024-6-4', '2024-06-04'],
		['2024-06-04T10:58:07+00:00', '2024-06-04T10:58:07+00:00'],
		['2024-06-04T00:00:00.000Z', '2024-06-04'],
		['20240604', '2024-06-04'],
		['20240604T101112Z', '2024-06-04T10:11:12Z'],
		['2022/03', '2022-03'],
		['6/4/2024', '2024-06-04'],
		['13/4/2024', '2024-04-13'],
		['13.4.2024', '2024-04-13'],
		['4. Juni 2024', '2024-06-04'],
		['June 4th, 2024 3:30 PM', '2024-06-04T15:30:00'],
		['Tue, 04 Jun 2024 10:00:00 GMT', '2024-06-04T10:00:00Z'],
		['Fri Nov 22 1963 11:00:00 GMT-0600 (CST)', '1963-11-22T11:00:00-06:00'],
		['Nov 14 1840 00:00:00 GMT', '1840-11-14'],
		['Mai 1999', '1999-05'],
		['4 de junio de 2024', '2024-06-04'],
		['junio de 2024', '2024-06'],
		['Primavera de 2024', '2024-21'],
		['44 a. C.', '-0043'],
		['hacia 1850', '1850~'],
		['vers 1850', '1850~'],
		['1er mai 2024', '2024-05-01'],
		['4 juin 2024', '2024-06-04'],
		['juin 2024', '2024-06'],
		['été 2023', '2023-22'],
		['44 av. J.-C.', '-0043'],
		['c. 1850', '1850~'],
		['ca. 1850?', '1850%'],
		['1850s', '185X'],
		['19th century', '18XX'],
		['18. Jahrhundert', '17XX'],
		['Frühling 2024', '2024-21'],
		['fall 2023', '2023-23'],
		['Q1 2024', '2024-33'],
		['2024 H2', '2024-41'],
		// 4 January 2024 is in the first week
		['2024-W05', '[2024-01-29..2024-02-04]'],
		['2024-W05-3', '2024-01-31'],
		['1914–1918', '1914/1918'],
		['May 1914 to June 1918', '1914-05/1918-06'],
		['2020 - present', '2020/..'],
		['before 1850', '[..1850]'],
		['seit 2010', '[2010..]'],
		['[2018..2020]', '[2018..2020]'],
		['19XX', '19XX'],
		['12345', undefined],
		['99/99/2024', undefined],
		['1.1.99', undefined],
		['2024-06-31', undefined],
		['2024-06-04 or so', undefined],
		['', undefined],
		['x'.repeat(10_000), undefined]
	])('%s', ([text, edtf]) => expect(readDate(text)).toBe(edtf));
});

test('an instant in digits is a date only where it is said that it may be', () => {
	expect(readDate('1532703487')).toBeUndefined();
	for (const digits of ['1532703487', '1532703487000', '1532703487000000'])
		expect(readDate(digits, { epochs: true })).toBe('2018-07-27T14:58:07Z');
});

test('one date that has its day first says how the others are meant', () => {
	expect(hasDayFirst(['3/4/2024', '13/4/2024'])).toBe(true);
	expect(hasDayFirst(['3/4/2024', '3/14/2024'])).toBe(false);
	expect(readDate('3/4/2024', { dayFirst: true })).toBe('2024-04-03');
	expect(['3/4/2024', '3/3/2024', '13/4/2024', '2024'].map(isEitherOrder)).toEqual([
		...[true, false, false, false]
	]);
});
