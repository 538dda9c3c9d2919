import { expect, test } from 'vitest';
import { inTimeOrder } from './order.ts';
import type { StoryEvent } from './story.ts';

const event = (id: string, edtf: string | null): StoryEvent => ({
	id,
	kind: 'report',
	title: id,
	date: edtf === null ? null : { edtf, basis: 'external', source: 'a book' },
	companies: [],
	claim: { status: 'asserted' },
	passages: [{ article: 'a', exact: id }]
});

test('events are in time order, then in text order, those without a date last', () => {
	const events = [
		event('undated late', null),
		event('undated early', null),
		event('year', '2018'),
		event('same day, later in the text', '2018-01-01'),
		event('same day', '2018-01-01'),
		event('not in the text', '2018-01-01'),
		event('open start', '[..2017]'),
		event('open end', '2017-06/..'),
		event('before Christ', '-0043-03-15')
	];
	const passages = [
		{ event: 'undated early' },
		{ event: 'same day' },
		{ event: 'same day, later in the text' },
		{ event: 'undated late' },
		{ event: 'same day' }
	];
	expect(inTimeOrder(events, passages).map(({ id }) => id)).toEqual([
		'before Christ',
		'open end',
		'open start',
		'same day',
		'same day, later in the text',
		'not in the text',
		'year',
		'undated early',
		'undated late'
	]);
});
