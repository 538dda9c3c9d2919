import { describe, expect, test } from 'vitest';
import { dateTyped, datesIn, isEdtfLike, readDate, typeableDate } from './read-date.ts';

const GERMAN = { languages: ['de', 'en'] as const, published: '2024-07-12' };

describe('what an author types is read', () => {
	test.each([
		['2024-06-04', '2024-06-04', 'stated', undefined],
		[' 2018~ ', '2018~', 'stated', undefined],
		['4. Juni 2024', '2024-06-04', 'stated', undefined],
		['im Frühjahr 2024', '2024-21', 'stated', undefined],
		['4 June 2024', '2024-06-04', 'stated', undefined],
		['04.06.2024', '2024-06-04', 'stated', undefined],
		['4. 6. 2024', '2024-06-04', 'stated', undefined],
		['im frühjahr 2024', '2024-21', 'stated', undefined],
		['gestern', '2024-07-11', 'relative', 'published'],
		['von 2015 bis 2018', '2015/2018', 'stated', undefined]
	])('%s', (typed, edtf, basis, anchor) => {
		expect(readDate(typed, GERMAN)).toEqual({ edtf, basis, ...(anchor && { anchor }) });
	});

	test.each([
		'',
		'   ',
		'irgendwann einmal',
		'2024-13',
		'4.6.',
		'31.02.2024',
		'04/06/2024',
		'im Frühjahr 2024 und im Sommer 2025'
	])('«%s» is none', (typed) => {
		expect(readDate(typed, GERMAN)).toBeUndefined();
	});

	test('words count from no day where the article has none', () => {
		expect(readDate('gestern', { ...GERMAN, published: null })).toBeUndefined();
	});
});

test.each([
	['2024-13', true],
	['[2018..2020]', true],
	['04.06.2024', true],
	['2018?', true],
	['Juni 2024', false],
	['bald', false]
])('whether %s is meant as EDTF', (text, expected) => {
	expect(isEdtfLike(text)).toBe(expected);
});

test.each([
	['2024-06-04', '4. Juni 2024'],
	['2024-21', 'Frühjahr 2024'],
	['2018', '2018'],
	['bald', 'bald'],
	['2024-13', '2024-13']
])('%s can be typed as %s', (edtf, words) => {
	expect(typeableDate(edtf, 'de')).toBe(words);
});

describe('the date of an event for which something was typed', () => {
	const passages = ['Im Frühjahr zog Elon Musk vor Gericht.', 'Bereits 2018 war das so.'];

	test('has the words of the passage if these were typed', () => {
		expect(dateTyped('im frühjahr', null, passages, GERMAN)).toEqual({
			...{ edtf: '2024-21', basis: 'relative', anchor: 'published', words: 'Im Frühjahr' }
		});
	});

	test('has the words of the passage that say the same', () => {
		expect(dateTyped('2018', null, passages, GERMAN)).toEqual({
			...{ edtf: '2018', basis: 'stated', words: '2018' }
		});
	});

	test('comes from another source if no passage says it', () => {
		expect(dateTyped('11. Juni 2024', null, passages, GERMAN)).toEqual({
			...{ edtf: '2024-06-11', basis: 'external' }
		});
	});

	test('keeps how it is known when only its value is corrected', () => {
		const before = { edtf: '2018', basis: 'external' as const, source: 'CNBC' };
		expect(dateTyped('2019', before, passages, GERMAN)).toEqual({ ...before, edtf: '2019' });
	});

	test.each(['irgendwann einmal', '2024-13', ''])('keeps «%s», which cannot be read', (typed) => {
		const before = { edtf: '2018', basis: 'stated' as const, words: '2018' };
		expect(dateTyped(typed, before, passages, GERMAN)).toEqual({ ...before, edtf: typed });
	});

	test('is the same whether it was typed letter by letter or at once', () => {
		const typed = 'im Frühjahr 2023';
		let date = null as ReturnType<typeof dateTyped> | null;
		for (let end = 1; end <= typed.length; end++)
			date = dateTyped(typed.slice(0, end), date, [], GERMAN);
		expect(date).toEqual(dateTyped(typed, null, [], GERMAN));
	});
});

test('the dates of passages come with their words, each once', () => {
	expect(datesIn(['Im Jahr 2018 und 2018', '2019'], GERMAN)).toEqual(
		expect.arrayContaining([expect.objectContaining({ edtf: '2019', words: '2019' })])
	);
});
