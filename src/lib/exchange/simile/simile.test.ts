import { describe, expect, test } from 'vitest';
import { SAMPLES } from '#lib/exchange/exchange.test-data.ts';
import { readSimileTimes } from './dates.ts';
import { readSimileJson } from './read-simile-json.ts';
import { readSimileXml } from './read-simile-xml.ts';

const NONE = { start: '', latestStart: '', earliestEnd: '', end: '' };
const times = (written: object, lasted: boolean) => {
	const { date, issues } = readSimileTimes({ ...NONE, ...written, lasted }, { path: [] });
	return [date?.edtf, ...issues.map(({ rule }) => rule)];
};

describe('once, between two moments', () => {
	test.for<[object, ...(string | undefined)[]]>([
		[{ start: '1845' }, '1845'],
		[{ start: 'Nov 14 1840 00:00:00 GMT' }, '1840-11-14'],
		[{ start: '1845', end: '1846' }, '1845'],
		[{ start: '600', end: '700' }, '06XX'],
		[{ start: '1875', end: '1879' }, '[1875..1878]'],
		[{ start: 'Apr 01 1883 00:00:00 GMT', end: 'May 01 1883 00:00:00 GMT' }, '1883-04'],
		[
			{ start: 'Fri Nov 22 1963 12:15:00 GMT-0600', end: 'Fri Nov 22 1963 12:20:00 GMT-0600' },
			'1963-11-22T12:15:00-06:00'
		],
		[{ start: '200 BC' }, '-0199'],
		[{ start: '-500' }, '-0500'],
		[{ end: '1900' }, '/1900'],
		[{ start: 'soon', end: '1900' }, '/1900', 'exchange.date'],
		[{}, undefined]
	])('%j', ([written, ...expected]) => expect(times(written, false)).toEqual(expected));
});

describe('all the time between two moments, which may be vague', () => {
	test.for<[object, ...(string | undefined)[]]>([
		[{ start: '1871', latestStart: '1872', earliestEnd: '1878', end: '1879' }, '1871/1878'],
		[
			{
				start: 'Jun 01 1861 00:00:00 GMT',
				latestStart: 'Jul 01 1861 00:00:00 GMT',
				earliestEnd: 'Jun 01 1863 00:00:00 GMT',
				end: 'Jul 01 1863 00:00:00 GMT'
			},
			'1861-06/1863-06'
		],
		[{ start: '1880', latestStart: '1885', earliestEnd: '1895', end: '1900' }, '1880~/1895~'],
		[{ start: '200 BC', end: '100 AD' }, '-0199/0100'],
		[{ start: 'May 01 1963 00:00:00', end: 'Jun 01 1963 00:00:00' }, '1963-05-01/1963-05-31'],
		[{ start: '2006-05-28', end: '2006-06-15' }, '2006-05-28/2006-06-15'],
		[{ start: '115', end: '105' }, '0105/0115', 'exchange.reversed']
	])('%j', ([written, ...expected]) => expect(times(written, true)).toEqual(expected));
});

test('JavaScript as JSON: what has two ends lasted', () => {
	const story = readSimileJson(SAMPLES.simile.text);
	expect(story.ok && story.value.events).toMatchObject([
		{ title: 'Painted', summary: 'One word\n\nhttps://a.example', date: { edtf: '1907' } },
		{ title: 'Lived there', date: { edtf: '1871/1878', note: '1871 … 1872 … 1878 … 1879' } },
		{ title: 'Born', date: { edtf: '1840-11-14' } }
	]);
	const two = readSimileJson('{"events":[{"start":"1914","end":"1918","title":"War"}]}');
	expect(two.ok && two.value.events[0]?.date?.edtf).toBe('1914/1918');
});

test('XML: what has two ends happened between them; its line breaks are spaces', () => {
	const story = readSimileXml(SAMPLES['simile-xml'].text);
	expect(story.ok && story.value.events).toMatchObject([
		{ title: 'Birth', summary: 'Born to Adolphe of Paris\n\nhttps://a.example' },
		{ title: 'Moved', date: { edtf: '1845' } }
	]);
});

test('XML that is cut off is read up to there, and told of with its line', () => {
	const story = readSimileXml(
		'<data>\n<event start="1900" title="A"/>\n<event start="x" title="B">wor'
	);
	expect(story.ok && story.value.events.map(({ title }) => title)).toEqual(['A', 'B']);
	expect(story.ok && story.value.unread.map(({ rule, line }) => [rule, line])).toEqual([
		['exchange.date', 3],
		['exchange.xml', 3]
	]);
});
