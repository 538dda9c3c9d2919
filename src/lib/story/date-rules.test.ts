import { describe, expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { checkDate } from './date-rules.ts';
import type { Basis } from './story.ts';

const source = 'a book';
const note = 'the text says so before';

describe('a date may say no more than its words', () => {
	test.for<[string, Basis, string]>([
		['2018', 'stated', 'Bereits 2018'],
		['2018~', 'stated', 'um 2018'],
		['2024-06-04', 'stated', 'am 4. Juni 2024'],
		['2024-06', 'stated', 'im Juni 2024'],
		['[2024-05-01..2024-05-10]', 'stated', 'Anfang Mai 2024'],
		['[2024-06-08..2024-06-09]', 'relative', 'am Wochenende'],
		['2024-21', 'stated', 'während des Frühjahres 2024'],
		['2024-XX', 'stated', 'in 2024'],
		['2024-06-XX', 'stated', 'an einem Tag im Juni 2024'],
		['2024-21', 'stated', 'im Frühjahr 2024'],
		['2023-24', 'stated', 'im Winter 2023/24'],
		['2018-33', 'stated', 'first quarter of 2018'],
		['2018-36', 'stated', 'Ende 2018'],
		['2018-41', 'stated', 'in the second half of 2018'],
		['199X', 'stated', 'in den 1990ern'],
		['1994~', 'stated', 'Mitte der 1990er-Jahre'],
		['[1990..1999]', 'stated', 'in the 1990s'],
		['18XX', 'stated', 'im 19. Jahrhundert'],
		['1967/1979', 'stated', 'Between 1967 and 1979'],
		['1962-11/1963', 'stated', 'from November 1962 to 1963'],
		['[1962..1967]', 'stated', 'some time between 1962 and 1967'],
		['[..1965]', 'stated', 'by 1965 at the latest'],
		['2015/..', 'stated', 'seit 2015'],
		['-0043', 'stated', '44 v. Chr.'],
		['-0043-03-15', 'stated', 'on 15 March 44 BC'],
		['[..2024-07]', 'relative', 'letztens'],
		['2024-06-11', 'relative', 'danach'],
		['[2023-08-09..]', 'relative', 'Wenige Wochen später'],
		['[..2024-07-04]', 'relative', 'in den Monaten davor'],
		['2024-06-03', 'relative', 'gestern'],
		['2022~', 'relative', 'vor zwei Jahren'],
		['[2024-06-03..2024-06-09]', 'relative', 'last week'],
		['2015-12-11', 'external', 'im Winter'],
		['2024-03-01', 'inferred', 'im Frühjahr']
	])('%s, %s: %s', ([edtf, basis, words]) => {
		const date = { edtf, basis, words, source, note, anchor: 'published' };
		expect(checkDate(date, [])).toEqual([]);
	});

	test.for<[string, Basis, string, 'edtf' | 'words']>([
		['2018-03', 'stated', 'Bereits 2018', 'edtf'],
		['2018-12', 'stated', 'Ende 2018', 'edtf'],
		['2024-06-08', 'relative', 'am Wochenende', 'edtf'],
		['[2024-05-01..2024-05-03]', 'stated', 'Anfang Mai 2024', 'edtf'],
		['2024-06-15~', 'stated', 'Mitte Juni 2024', 'edtf'],
		['2024-06-04', 'stated', 'im Juni 2024', 'edtf'],
		['2024-03', 'stated', 'im Frühjahr 2024', 'edtf'],
		['1994', 'stated', 'in den 1990ern', 'edtf'],
		['1990/1999', 'stated', 'in the 1990s', 'edtf'],
		['[1990..1994]', 'stated', 'in the 1990s', 'edtf'],
		['1850', 'stated', 'im 19. Jahrhundert', 'edtf'],
		['[..1965-03-15]', 'stated', 'by 1965', 'edtf'],
		['[2024-03-09..2024-03-20]', 'relative', 'in jenem Frühling', 'edtf'],
		['-0043-03-15', 'stated', '44 v. Chr.', 'edtf'],
		['2022-07-09', 'relative', 'vor zwei Jahren', 'edtf'],
		['2024-06-04', 'relative', 'last week', 'edtf'],
		['2018', 'stated', 'damals', 'words'],
		['2018', 'stated', 'Bereits 2017', 'words'],
		['1967/1979', 'stated', 'from 1967', 'words'],
		['0044', 'stated', '44 v. Chr.', 'words'],
		['18XX', 'stated', 'im 18. Jahrhundert', 'words'],
		['199X', 'stated', 'in den 1980ern', 'words']
	])('not %s, %s: %s', ([edtf, basis, words, key]) => {
		const date = { edtf, basis, words, anchor: 'published' };
		expect(checkDate(date, ['date']).map(({ path }) => path)).toEqual([['date', key]]);
	});
});

test('the year that is missing is named as people write it', () => {
	const yearOf = (edtf: string) =>
		checkDate({ edtf, basis: 'stated', words: 'damals' }, [])
			.map((issue) => describeIssue(issue, 'de').split(' steht')[0])
			.at(0);
	expect(['2018', '0044', '-0043', '199X', '18XX', '2018-03-04'].map(yearOf)).toEqual([
		'Das Jahr 2018',
		'Das Jahr 44',
		'Das Jahr 44 v. Chr.',
		'Das Jahr 199X',
		'Das Jahr 18XX',
		'Das Jahr 2018'
	]);
});

test('a date that two events share is blamed at each of them', () => {
	const date = { edtf: '2018', basis: 'stated', words: 'damals' } as const;
	const pathsAt = (index: number) =>
		checkDate(date, ['events', index, 'date']).map(({ path }) => path);
	expect([pathsAt(0), pathsAt(1)]).toEqual([
		[['events', 0, 'date', 'words']],
		[['events', 1, 'date', 'words']]
	]);
});
