import { expect, test } from 'vitest';
import { SAMPLES } from './exchange.test-data.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { readVisTimeline, writeVisTimeline } from './vis-timeline.ts';

test('items and groups of vis-timeline', () => {
	const story = readVisTimeline(SAMPLES['vis-timeline'].text);
	expect(story.ok && story.value).toMatchObject({
		companies: [{ names: ['Seven'] }],
		events: [
			{ title: 'item 1', date: { edtf: '2014-04-20' } },
			{ title: 'item 2', date: { edtf: '2014-04-14/2014-04-19' }, companies: ['seven'] },
			{ title: 'item 3', date: { edtf: '2014-04-18' } }
		]
	});
});

test.for<[unknown, string | undefined, string?]>([
	['2014-04-20', '2014-04-20'],
	['2014-04-20T22:00:00.000Z', '2014-04-20T22:00:00Z'],
	[1397779200000, '2014-04-18'],
	['/Date(1198908717056)/', '2007-12-29T06:11:57Z'],
	['Sun Apr 20 2014 10:00:00 GMT+0200 (CEST)', '2014-04-20T10:00:00+02:00'],
	[1e300, undefined],
	['x', undefined, 'exchange.date'],
	[null, undefined]
])('an item that starts at %s', ([start, edtf, rule]) => {
	const story = readVisTimeline(JSON.stringify([{ content: 'A', start }]));
	expect(story.ok && story.value.events[0]?.date?.edtf).toBe(edtf);
	if (rule) expect(story.ok && story.value.unread[0]).toMatchObject({ rule, path: [0] });
});

test('eras are items behind the others, and the same once read again', () => {
	const eras = [
		{
			...{ id: 'build', title: 'Building <it>', names: { fr: 'La construction' } },
			...{ edtf: '1969-03/1976', source: 'A book' }
		},
		{ id: 'still', title: 'Still going on', edtf: '1990/..' }
	];
	const story = {
		...{ slug: 's', title: 'S', language: 'en' as const, articles: [], companies: [], events: [] },
		eras
	};
	const written = String(writeVisTimeline(story));
	expect(JSON.parse(written)).toMatchObject({
		items: [
			{ type: 'background', start: '1969-03-01', end: '1977-01-01' },
			{ type: 'background', start: '1990-01-01' }
		]
	});
	const again = readVisTimeline(written);
	expect(again.ok && again.value.eras).toEqual(eras);
});

test('every item is in a group that is there, or it would not be drawn', () => {
	const story = {
		...{ slug: 'story', title: 'A story', language: 'en' as const, articles: [] },
		companies: [{ id: 'x', names: ['X'] as [string], aliases: [] }],
		events: ['about-x', 'about-none'].map((id, i) => ({
			...{ id, kind: 'report' as const, title: id, claim: { status: 'asserted' as const } },
			date: { edtf: '2024-06-04', basis: 'stated' as const, words: '4 June 2024' },
			...{ companies: i === 0 ? ['x'] : [], passages: [{ article: 'a', exact: id }] as [Quote] }
		}))
	};
	const { items, groups } = JSON.parse(String(writeVisTimeline(story))) as {
		items: { group: string }[];
		groups: { id: string }[];
	};
	expect(items.map(({ group }) => group)).toEqual(['x', '']);
	expect(groups.map(({ id }) => id)).toEqual(['x', '']);
});
