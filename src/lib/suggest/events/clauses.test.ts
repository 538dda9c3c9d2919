import { describe, expect, it } from 'vitest';
import { findDates } from '#lib/suggest/dates/find-dates.ts';
import { clausesOf } from './clauses.ts';
import { ENGLISH_EVENTS } from './en.ts';

describe('a date with a comma', () => {
	it.each([
		'Boeing had been suspended since July 24, 2003.',
		'On Monday, July 24, 2003 Boeing sued Airbus.'
	])('stays in one clause: %s', (words) => {
		const dates = findDates(words, { language: 'en', published: '2024-05-10' });
		const clauses = clausesOf(words, { start: 0, end: words.length, words }, dates, ENGLISH_EVENTS);
		expect(clauses.map((clause) => clause.words)).toEqual([words]);
	});
});
