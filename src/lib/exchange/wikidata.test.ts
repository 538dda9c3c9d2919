import { expect, test } from 'vitest';
import { readTime, readWikidata } from './wikidata.ts';

test.for<[string, number | undefined, string | undefined]>([
	['1945-05-08T00:00:00Z', 11, '1945-05-08'],
	['1945-05-01T00:00:00Z', 10, '1945-05'],
	['1945-01-01T00:00:00Z', 9, '1945'],
	['1940-01-01T00:00:00Z', 8, '194X'],
	['1750-01-01T00:00:00Z', 7, '17XX'],
	// the last year of the 18th century
	['1800-01-01T00:00:00Z', 7, '17XX'],
	['1500-01-01T00:00:00Z', 6, '[1001..2000]'],
	['-0043-03-15T00:00:00Z', 11, '-0043-03-15'],
	['1945-05-08T00:00:00Z', undefined, '1945-05-08'],
	['1945-01-01T00:00:00Z', undefined, '1945'],
	['-4000000-01-01T00:00:00Z', 3, undefined],
	['1945-01-01T00:00:00Z', 5, undefined],
	['soon', 9, undefined]
])('%s with precision %s is %s', ([time, precision, edtf]) =>
	expect(readTime(time, precision)).toBe(edtf)
);

test('rows of a query: the item is the source, and comes once', () => {
	const row = {
		item: 'http://www.wikidata.org/entity/Q1',
		itemLabel: 'A',
		pointInTime: '1945-01-01T00:00:00Z'
	};
	const story = readWikidata(
		JSON.stringify([
			row,
			{ ...row, country: 'X' },
			{
				item: 'http://www.wikidata.org/entity/Q2',
				itemLabel: 'Q2',
				start: '1945-03-02T00:00:00Z',
				end: '1946-03-02T00:00:00Z'
			}
		])
	);
	expect(story.ok && story.value.events).toMatchObject([
		{ title: 'A', date: { edtf: '1945', source: 'http://www.wikidata.org/entity/Q1' } },
		{ title: 'Q2', date: { edtf: '1945-03-02/1946-03-02' } }
	]);
	expect(story.ok && story.value.unread.map(({ rule, path }) => [rule, ...path])).toEqual([
		['exchange.precision', 0],
		['exchange.untitled', 2]
	]);
});
