import { describe, expect, test } from 'vitest';
import { lossesOf } from '#lib/exchange/losses.ts';
import { SAMPLES } from '#lib/exchange/exchange.test-data.ts';
import type { WritableStory } from '#lib/exchange/imported-story.ts';
import { readTimelineJs } from './read-timelinejs.ts';
import { readTimelineJs2, readTimelineJs2Date } from './read-timelinejs-2.ts';
import { readTimelineSheet, writeTimelineSheet } from './sheet.ts';
import { writeTimelineJs } from './write-timelinejs.ts';

const read = (slides: unknown[], more: object = {}) => {
	const story = readTimelineJs(JSON.stringify({ events: slides, ...more }));
	if (!story.ok) throw new Error(JSON.stringify(story.issues));
	return story.value;
};
const date = (slide: object) => {
	const { events, unread } = read([{ text: { headline: 'A' }, ...slide }]);
	return [events[0]?.date?.edtf, events[0]?.date?.note, ...unread.map(({ rule }) => rule)];
};

describe('the date of a slide', () => {
	const start = (year: unknown, more: object = {}) => ({ start_date: { year, ...more } });
	test.for<[object, ...(string | undefined)[]]>([
		[start('2011'), '2011', undefined],
		[start(2011, { month: '05', day: 3 }), '2011-05-03', undefined],
		[start(2011, { month: 0, day: 0 }), '2011', undefined],
		[
			start('2011', { month: 1, day: 5, hour: '6', minute: '45', second: '' }),
			'2011-01-05T06:45:00',
			undefined
		],
		// what TimelineJS shows as 44 BCE
		[start('-44'), '-0043', undefined],
		[{ ...start(1914), end_date: { year: '1918', month: 11 } }, '1914/1918-11', undefined],
		[{ ...start(1914), end_date: { year: '1914' } }, '1914', undefined],
		[{ ...start(1918), end_date: { year: '1914' } }, '1914/1918', undefined, 'exchange.reversed'],
		[{ ...start(1850), display_date: 'c. 1850' }, '1850~', 'c. 1850'],
		[{ ...start(1850, { month: 1, day: 1 }), display_date: '<b>1850s</b>' }, '185X', '1850s'],
		[start(1850, { display_date: 'long ago' }), '1850', 'long ago'],
		// a date that shows less of what is known is no vaguer one
		[{ ...start(1945, { month: 5, day: 8 }), display_date: '1945' }, '1945-05-08', '1945'],
		[{ ...start(1850), display_date: 'c. 1900' }, '1850', 'c. 1900'],
		[start(2011, { month: 2, day: 30 }), '2011-02', undefined],
		[start('soon'), undefined, undefined, 'exchange.date'],
		[start(123456), undefined, undefined, 'exchange.year'],
		[{ end_date: { year: 2000 } }, '/2000', undefined],
		[{}, undefined, undefined]
	])('%j', ([slide, ...expected]) => expect(date(slide)).toEqual(expected));
});

test('a timeline of TimelineJS comes with its title, eras, groups, media and markup as text', () => {
	const story = readTimelineJs(SAMPLES.timelinejs.text, { name: 'rome.json' });
	expect(story.ok && story.value).toMatchObject({
		title: 'Rome & after',
		summary: 'Words',
		companies: [{ id: 'caesar', names: ['Caesar'], aliases: [] }],
		events: [
			{
				id: 'ides',
				title: 'Ides',
				summary: 'See this (https://a.example)\n\nA bust – Someone (https://a.example/p.jpg)',
				date: { edtf: '-0043-03-15', basis: 'external', source: 'rome.json' },
				companies: ['caesar'],
				passages: []
			},
			{ title: 'About', date: { edtf: '1850~' } }
		],
		eras: [{ id: 'empire', title: 'Empire', edtf: '0027/0476' }],
		unread: [{ rule: 'exchange.groups' }]
	});
});

test('eras are the same once written and read again, whatever TimelineJS shows of them', () => {
	const eras = [
		{ id: 'build', title: 'Building <it>', edtf: '1969-03/1976', source: 'A book' },
		{ id: 'about', title: 'About then', edtf: '198X~' },
		{ id: 'still', title: 'Still going on', edtf: '1990/..' }
	];
	const story = {
		...{ slug: 's', title: 'S', language: 'en' as const, articles: [], companies: [], events: [] },
		eras
	};
	const written = writeTimelineJs(story);
	expect(JSON.parse(String(written))).toMatchObject({
		eras: [
			{ start_date: { year: 1969, month: 3 }, end_date: { year: 1976 } },
			{ start_date: { year: 1980 }, end_date: { year: 1989 } },
			{ start_date: { year: 1990 } }
		]
	});
	const again = readTimelineJs(String(written));
	expect(again.ok && again.value.eras).toEqual(eras);
	expect(lossesOf(story, { write: writeTimelineJs, read: readTimelineJs })).not.toContainEqual(
		expect.objectContaining({ values: expect.objectContaining({ part: 'eras' }) })
	);
});

test('an era without a title or a date is told of', () => {
	const eras = [{ start_date: { year: 1 } }, { text: { headline: 'When?' } }, 7];
	const story = readTimelineJs(
		JSON.stringify({ title: { text: { headline: 'T' } }, events: [], eras })
	);
	expect(story.ok && story.value.eras).toBeUndefined();
	expect(story.ok && story.value.unread.map(({ rule, path }) => [rule, ...path])).toEqual([
		['exchange.noEvents'],
		['exchange.untitled', 'eras', 0],
		['exchange.noEvent', 'eras', 1],
		['exchange.noEvent', 'eras', 2]
	]);
});

test('what has no title gets one, and is told of with its path', () => {
	const { events, unread } = read([
		{ text: { text: 'Only <i>words</i>' } },
		{ media: { url: 'https://a.example', caption: 'A picture' } },
		{ media: { url: '<blockquote>Said</blockquote>' } },
		{},
		7
	]);
	expect(events.map(({ title }) => title)).toEqual(['Only words', 'A picture', 'Said', '–']);
	expect(unread.map(({ rule, path }) => [rule, ...path])).toEqual([
		...[0, 1, 2, 3].map((index) => ['exchange.untitled', 'events', index]),
		['exchange.noEvent', 'events', 4]
	]);
});

test.for([
	{ scale: 'cosmological', events: [] },
	{ events: [{ start_date: { year: -13_800_000_000 } }] },
	{ events: [{ start_date: { year: '-300,000' } }] }
])('the scale of the universe is refused: %j', (timeline) => {
	const story = readTimelineJs(JSON.stringify(timeline));
	expect(story.ok ? [] : story.issues.map(({ rule }) => rule)).toEqual(['exchange.cosmological']);
});

test.for<[string, string | undefined]>([
	['2011,3,23', '2011-03-23'],
	['2011,3,23,10,30', '2011-03-23T10:30:00'],
	['1951', '1951'],
	['2011,0,0', '2011'],
	['-44,3', '-0043-03'],
	['3/23/2011', '2011-03-23'],
	['2011-03-23', '2011-03-23'],
	['196002152034', '1960-02-15T20:34:00'],
	['', undefined]
])('TimelineJS 2 means %s', ([written, edtf]) => expect(readTimelineJs2Date(written)).toBe(edtf));

test('TimelineJS 2 as a script, with tags', () => {
	const story = readTimelineJs2(SAMPLES['timelinejs-2'].text);
	expect(story.ok && story.value).toMatchObject({
		title: 'Taylor',
		summary: 'A life',
		companies: [{ names: ['Life'] }, { names: ['Love'] }],
		events: [
			{ title: 'Born', date: { edtf: '1932-02-27' }, companies: ['life'] },
			{ title: 'Married', date: { edtf: '1991-10-06/1996-10-31' }, companies: ['life', 'love'] }
		]
	});
});

describe('the sheet', () => {
	test('is read with any delimiter, quoted or not, and its times', () => {
		for (const delimiter of [',', ';', '\t']) {
			const text = SAMPLES['timelinejs-sheet'].text.replaceAll(
				/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g,
				delimiter
			);
			const story = readTimelineSheet(text);
			expect(story.ok && story.value).toMatchObject({
				title: 'My title',
				summary: 'Words, "quoted"',
				events: [
					{
						title: 'Ada Lovelace',
						summary: 'Two lines',
						date: { edtf: '1815-12-10/1852-11-27' },
						companies: ['people']
					},
					{ title: 'Landing', date: { edtf: '1969-07-20T20:17:00' } }
				]
			});
		}
	});

	test('of old has other heads', () => {
		const story = readTimelineSheet(
			'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n3/4/2011,,A,,,,,,,News\n2011,2012,B,,,,,,,'
		);
		expect(story.ok && story.value.events).toMatchObject([
			{ title: 'A', date: { edtf: '2011-03-04' }, companies: ['news'] },
			{ title: 'B', date: { edtf: '2011/2012' } }
		]);
	});

	test('says in which line something is wrong', () => {
		const story = readTimelineSheet('Year,Headline,Text\n2011,A,"x\ny"\nsoon,B,\n,,\n2012,,\n');
		expect(story.ok && story.value.unread.map(({ rule, line }) => [rule, line])).toEqual([
			['exchange.date', 4],
			['exchange.untitled', 6]
		]);
	});
});

const STORY: WritableStory = {
	slug: 'story',
	title: 'A & B',
	language: 'en',
	articles: [],
	companies: [{ id: 'firm', names: ['=Firm()'], aliases: [] }],
	events: [
		{
			id: 'a',
			kind: 'launch',
			title: '=1+1',
			summary: 'One <b>\ntwo',
			date: { edtf: '-0043', basis: 'stated', words: '44 BC' },
			companies: ['firm'],
			claim: { status: 'asserted' },
			passages: []
		},
		{
			id: 'b',
			kind: 'launch',
			title: 'B',
			date: { edtf: '[2018..2020]', basis: 'stated' },
			companies: [],
			claim: { status: 'asserted' },
			passages: []
		}
	]
};

test('TimelineJS gets dates of its own, with words for what it cannot draw', () => {
	expect(JSON.parse(writeTimelineJs(STORY, { describeDate: () => 'some time' }))).toEqual({
		title: { text: { headline: 'A &amp; B' } },
		events: [
			{
				unique_id: 'a',
				start_date: { year: -44 },
				group: '=Firm()',
				text: { headline: '=1+1', text: 'One &lt;b&gt;<br>two' }
			},
			{
				unique_id: 'b',
				start_date: { year: 2018 },
				end_date: { year: 2020 },
				display_date: 'some time',
				text: { headline: 'B' }
			}
		]
	});
});

test('no cell of the sheet is a formula', () => {
	const [heads, , first] = writeTimelineSheet(STORY).split('\r\n');
	expect(heads).toBe(SAMPLES['timelinejs-sheet'].text.split('\r\n')[0]);
	expect(first).toBe("-44,,,,,,,,,'=1+1,One &lt;b&gt;<br>two,,,,,,'=Firm(),");
	const again = readTimelineSheet(writeTimelineSheet(STORY));
	expect(again.ok && again.value.events.map(({ title }) => title)).toEqual(['=1+1', 'B']);
});

test('what is on another host becomes the media of its slide; files of the folder do not', () => {
	const event = {
		...{ id: 'a', kind: 'report', title: 'A', companies: [], claim: { status: 'asserted' } },
		...{ date: { edtf: '2018', basis: 'stated', words: '2018' }, passages: [] }
	};
	const link = 'https://www.youtube.com/watch?v=x';
	const story = {
		...{ slug: 's', title: 'S', language: 'en', articles: [], companies: [] },
		events: [
			{
				...event,
				media: [
					{ file: 'a.jpg', alt: 'A' },
					{ file: 'b.jpg', alt: 'B', link, credit: 'C <D>' }
				]
			},
			{ ...event, id: 'b', media: [{ file: 'c.jpg', alt: 'C' }] }
		]
	} as unknown as WritableStory;
	const { events } = JSON.parse(writeTimelineJs(story)) as { events: { media?: object }[] };
	expect(events.map(({ media }) => media)).toEqual([
		{ url: link, alt: 'B', caption: '', credit: 'C &lt;D&gt;' },
		undefined
	]);
});
