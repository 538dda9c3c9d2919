import fc from 'fast-check';
import type { FormatId } from './recognise.ts';
import type { WritableStory } from './imported-story.ts';
import { stories } from '#lib/story/story.test-data.ts';

/** A small good file of each format, with its name. */
export const SAMPLES: Record<FormatId, { name: string; text: string; events: number }> = {
	fundstelle: {
		name: 'story.json',
		events: 1,
		text: JSON.stringify({
			fundstelle: 1,
			story: {
				slug: 'sale',
				title: 'A sale',
				language: 'en',
				articles: [
					{
						id: 'one',
						title: 'One',
						published: null,
						language: 'en',
						blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: 'It was sold in 2018.' }] }]
					}
				],
				companies: [{ id: 'firm', names: ['Firm'], aliases: [] }],
				events: [
					{
						id: 'sale',
						kind: 'acquisition',
						title: 'Sold',
						date: { edtf: '2018', basis: 'stated', words: 'in 2018' },
						companies: ['firm'],
						claim: { status: 'asserted' },
						passages: [
							{ article: 'one', exact: 'It was sold in 2018', position: { start: 0, end: 19 } }
						]
					}
				]
			}
		})
	},
	timelinejs: {
		name: 'timeline.json',
		events: 2,
		text: JSON.stringify({
			title: { text: { headline: 'Rome &amp; <i>after</i>', text: '<p>Words</p>' } },
			events: [
				{
					start_date: { year: '-44', month: 3, day: '15', hour: '', format: '' },
					text: { headline: 'Ides', text: 'See <a href="https://a.example">this</a>' },
					media: { url: 'https://a.example/p.jpg', caption: 'A bust', credit: 'Someone' },
					group: 'Caesar'
				},
				{ start_date: { year: 1850 }, display_date: 'c. 1850', text: { headline: 'About' } }
			],
			eras: [{ start_date: { year: '27' }, end_date: { year: 476 }, text: { headline: 'Empire' } }]
		})
	},
	'timelinejs-2': {
		name: 'data.jsonp',
		events: 2,
		text: `storyjs_jsonp_data = ${JSON.stringify({
			timeline: {
				headline: 'Taylor',
				type: 'default',
				text: 'A life',
				date: [
					{
						startDate: '1932,2,27',
						headline: 'Born',
						tag: 'Life',
						asset: { media: '', caption: '' }
					},
					{ startDate: '1991,10,6', endDate: '1996,10,31', headline: 'Married', tags: 'Life, Love' }
				]
			}
		})};`
	},
	'timelinejs-sheet': {
		name: 'sheet.csv',
		events: 2,
		text:
			'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n' +
			',,,,,,,,,My title,"Words, ""quoted""",,,,,title,,\r\n' +
			'1815,12,10,,1852,11,27,,,Ada Lovelace,"<p>Two\r\nlines</p>",,,,,,People,\r\n' +
			'1969,7,20,8:17 PM,,,,,,Landing,,,,,,,,#000\r\n'
	},
	markwhen: {
		name: 'plan.mw',
		events: 5,
		text: `title: A plan
#Work: #d336b1

// a comment
section Past
2018 - 2020: Studied #Work
More words
- [ ] a box
endSection
2020-04/3 months: Stay !stay
after !stay 1 week: Rest
300 BCE: Long ago
03/2022 - now: Still
`
	},
	simile: {
		name: 'events.json',
		events: 3,
		text: `{ 'dateTimeFormat': 'iso8601', /* as its examples are written */
  'events': [
    {'start': '1907', 'title': 'Painted', 'description': 'One <b>word</b>', 'link': 'https://a.example'},
    {'start': '1871', 'latestStart': '1872', 'earliestEnd': '1878', 'end': '1879', 'isDuration': true, 'title': 'Lived there'},
    {start: 'Nov 14 1840 00:00:00 GMT', title: 'Born',},
  ]}`
	},
	'simile-xml': {
		name: 'monet.xml',
		events: 2,
		text: `<data>
  <!-- a source -->
  <event start="Nov 14 1840 00:00:00 GMT" title="Birth" link="https://a.example">Born to &lt;b&gt;Adolphe&lt;/b&gt;
    of Paris</event>
  <event start="1845" end="1846" title="Moved"></event>
</data>`
	},
	'vis-timeline': {
		name: 'items.json',
		events: 3,
		text: JSON.stringify({
			items: [
				{ id: 1, content: 'item <b>1</b>', start: '2014-04-20' },
				{ id: 2, content: 'item 2', start: '2014-04-14', end: '2014-04-19', group: 7 },
				{ id: 3, content: 'item 3', start: 1397779200000, type: 'point' }
			],
			groups: [{ id: 7, content: 'Seven' }]
		})
	},
	csv: {
		name: 'log.csv',
		events: 2,
		text: 'datetime;message;timestamp_desc\n2018-07-27T10:58:07+00:00;"Opened; read";Access Time\n2018-07-28;Closed;\n'
	},
	jsonl: {
		name: 'log.jsonl',
		events: 2,
		text: '{"message":"Opened","datetime":"2018-07-27T10:58:07+00:00","timestamp_desc":"Access"}\n{"message":"Closed","timestamp":1532703487000000}\n'
	},
	icalendar: {
		name: 'cal.ics',
		events: 2,
		text: [
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Fairs\\, 2024', 'BEGIN:VEVENT'],
			...['UID:1', 'DTSTART;VALUE=DATE:20240601', 'DTEND;VALUE=DATE:20240604', 'SUMMARY:A long '],
			...[' name', 'DESCRIPTION:One\\nTwo\\, three', 'CATEGORIES:A,B', 'BEGIN:VALARM'],
			...['DESCRIPTION:ring', 'END:VALARM', 'END:VEVENT', 'BEGIN:VEVENT'],
			...['DTSTART;TZID=Europe/Zurich:20240604T101112', 'DURATION:PT1H', 'SUMMARY:Talk'],
			...['RRULE:FREQ=WEEKLY', 'END:VEVENT', 'END:VCALENDAR', '']
		].join('\r\n')
	},
	annotations: {
		name: 'notes.json',
		events: 1,
		text: JSON.stringify({
			total: 1,
			rows: [
				{
					id: 'abc',
					uri: 'https://a.example/text',
					text: 'The sale',
					tags: ['Firm'],
					document: { title: ['A text'] },
					target: [
						{
							source: 'https://a.example/text',
							selector: [
								{ type: 'RangeSelector', startContainer: '/p[1]' },
								{ type: 'TextPositionSelector', start: 3, end: 11 },
								{ type: 'TextQuoteSelector', exact: 'was sold', prefix: 'It ', suffix: ' in' }
							]
						}
					]
				}
			]
		})
	},
	wikidata: {
		name: 'query.json',
		events: 2,
		text: JSON.stringify({
			head: { vars: ['event', 'eventLabel', 'date', 'precision'] },
			results: {
				bindings: [
					{
						event: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
						eventLabel: { 'xml:lang': 'en', type: 'literal', value: 'A battle' },
						date: {
							datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
							type: 'literal',
							value: '1315-11-15T00:00:00Z'
						},
						precision: { type: 'literal', value: '11' }
					},
					{
						event: { type: 'uri', value: 'http://www.wikidata.org/entity/Q2' },
						eventLabel: { type: 'literal', value: 'A style' },
						date: { type: 'literal', value: '1750-01-01T00:00:00Z' },
						precision: { type: 'literal', value: '7' }
					}
				]
			}
		})
	}
};

/** Dates of every kind that we know, and what is none. */
export const EDTF = [
	...['2024-06-04', '2024-06', '2024', '2024-21', '2023-24', '2024-34', '2024-41', '201X', '18XX'],
	...['2018~', '2018?', '2018-05%', '2004-XX', '2004-06-XX', '2018/2020', '2024-06-04/2024-06-07'],
	...['2015/..', '../2015', '2015/', '/2015', '[2018..2020]', '[..2020-03]', '[2020..]'],
	...['-0043-03-15', '0000', '-0499', '-0300/-0200', '-0049/0050', '0044', '9999', '0001-01-01'],
	...[
		'2024-06-04T10:11:12Z',
		'2024-06-04T23:30:00-05:00',
		'2024-06-04T10:11:12',
		'spring',
		'2024-13'
	]
];

/** Stories of every shape, with dates of every kind; ids are unique, and companies known. */
export const writableStories: fc.Arbitrary<WritableStory> = fc
	.tuple(
		stories,
		fc.array(fc.option(fc.constantFrom(...EDTF)), { minLength: 8, maxLength: 8 }),
		fc.infiniteStream(fc.nat())
	)
	.map(([story, dates, random]) => {
		const companies = story.companies.map((company, index) => ({
			...company,
			id: `firm-${index}`
		}));
		const pick = <T>(list: T[]) => list.filter(() => (random.next().value as number) % 2 === 0);
		return {
			...story,
			companies,
			...(story.steps && {
				steps: story.steps.map((step, index) => ({ ...step, event: `event-${index}` }))
			}),
			events: story.events.map((event, index) => {
				const edtf = dates[index] ?? null;
				return {
					...event,
					id: `event-${index}`,
					companies: pick(companies).map(({ id }) => id),
					date: edtf === null ? null : { ...(event.date ?? { basis: 'stated' as const }), edtf }
				};
			})
		};
	});

/** Hostile texts of the size of `size` characters or a little more, and what each is. */
export function hugeTexts(size: number): [what: string, text: string][] {
	return [
		['lists in lists', '['.repeat(size)],
		['closed lists in lists', '['.repeat(size) + ']'.repeat(size)],
		['maps in maps', '{"events":'.repeat(size / 3) + '1' + '}'.repeat(size / 3)],
		['many empty maps', `{"events":[${'{},'.repeat(size)}{}]}`],
		['many events alike', `{"events":[${'{"start":"2020","title":"A"},'.repeat(size / 10)}{}]}`],
		['many tags', `<data>${'<event>'.repeat(size / 3)}`],
		['open tags', '<'.repeat(size)],
		['tags in a title', `{"events":[{"text":{"headline":"${'<b>'.repeat(size / 3)}"}}]}`],
		[
			'many blocks of HTML',
			`{"events":[{"text":{"headline":"a","text":"${'<p>x'.repeat(size / 6)}"}}]}`
		],
		[
			'entities',
			`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><data><event start="1" title="&b;">&b;</event></data>`
		],
		['quotation marks', '"'.repeat(size)],
		['quotation marks and delimiters', '",'.repeat(size / 2)],
		['a row of many columns', `date,title\n${','.repeat(size)}`],
		['many rows', `date,title\n${'2020,a\n'.repeat(size / 6)}`],
		['folded lines', `BEGIN:VCALENDAR\n${' x\n'.repeat(size / 3)}`],
		[
			'many folded lines of one value',
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'\n x'.repeat(size / 3)}\nEND:VEVENT`
		],
		['events that never end', 'BEGIN:VEVENT\r\n'.repeat(size / 6)],
		['backslashes', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'\\'.repeat(size)}\nEND:VEVENT`],
		['sections', 'section a\n'.repeat(size / 6) + '2020: x'],
		['dates and dates', `${'2020-'.repeat(size / 5)}: x`],
		['amounts', `2020: a\n${'5 days, '.repeat(15)}: b\n${'1 d'.repeat(size / 6)}: c`],
		[
			'huge amounts',
			'2020: a\n999999999999999 years: b\n99999999 work days: c\n-5 days: d\nbefore 9999999 weeks: e'
		],
		['colons', ':'.repeat(size)],
		['spaces', `${' '.repeat(size)}x`],
		['one long word', 'x'.repeat(size)],
		['line breaks', '\n'.repeat(size)],
		['hashes', `2020: ${'#a '.repeat(size / 3)}`]
	];
}
