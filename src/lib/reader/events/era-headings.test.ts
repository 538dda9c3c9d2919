import { expect, test } from 'vitest';
import type { Era, StoryEvent } from '#lib/story/story.ts';
import { eraHeadings } from './era-headings.ts';

const ERAS: Era[] = [
	{ id: 'sixties', title: 'The sixties', edtf: '196X' },
	{ id: 'strike', title: 'The strike', edtf: '1968/1971' }
];

const on = (edtf: string | null): StoryEvent => ({
	...{ id: `${edtf}`, kind: 'report', title: `${edtf}`, companies: [] },
	date: edtf === null ? null : { edtf, basis: 'external', source: 'a book' },
	claim: { status: 'asserted' },
	passages: [{ article: 'a', exact: 'x' }]
});

test.for<[string, (string | null)[], (string[] | undefined)[]]>([
	['one heading for all that is in an era', ['1960', '1961'], [['sixties'], undefined]],
	['nothing before the first', ['1950', '1960'], [undefined, ['sixties']]],
	[
		'two at once, then one',
		['1960', '1969', '1970'],
		[['sixties'], ['sixties', 'strike'], ['strike']]
	],
	['after the last', ['1970', '1980', '1990'], [['strike'], [], undefined]],
	['what has no date is in none', ['1970', null], [['strike'], []]],
	['a story without eras near', ['1950', null], [undefined, undefined]]
])('%s', ([, dates, headings]) => {
	expect(eraHeadings(dates.map(on), ERAS).map((eras) => eras?.map(({ id }) => id))).toEqual(
		headings
	);
});
