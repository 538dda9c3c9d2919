import { expect, test } from 'vitest';
import type { StoryEvent } from '#lib/story/story.ts';
import { nearEvents } from './near-events.ts';

const event = (id: string, title: string, edtf?: string): StoryEvent => ({
	...{ id, kind: 'report', title, companies: [], claim: { status: 'asserted' } },
	date: edtf === undefined ? null : { edtf, basis: 'external', source: 'a' },
	passages: [{ article: 'a', exact: 'b' }]
});
const sale = event('sale', 'Sale of the mill', '2018');
const events = [
	event('undated', 'The mill burns'),
	event('late', 'Mühle wieder offen', '2024-06'),
	sale,
	event('open', 'The mill is built', '../1990'),
	event('near', 'Miller resigns', '2017-11-03')
];
const ids = (query: string, from = sale) => nearEvents(events, from, query).map(({ id }) => id);

test.each([
	['', ['near', 'late', 'open', 'undated']],
	['mill', ['near', 'open', 'undated']],
	['muhle OFF', ['late']],
	['ill', []],
	['mill, built', ['open']]
])('what is found for «%s», the nearest first', (query, expected) => {
	expect(ids(query)).toEqual(expected);
});

test('from an event without a date they come as they are', () => {
	expect(ids('', events[0])).toEqual(['late', 'sale', 'open', 'near']);
});
