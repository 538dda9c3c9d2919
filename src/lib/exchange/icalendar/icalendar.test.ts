import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { SAMPLES, writableStories } from '#lib/exchange/exchange.test-data.ts';
import type { WritableStory } from '#lib/exchange/imported-story.ts';
import { fold, unfold } from './lines.ts';
import { readICalendar } from './read-icalendar.ts';
import { writeICalendar } from './write-icalendar.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('lines are folded by octets and put together again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
			const line = `X${text.replace(/[\r\n]/g, '')}`;
			const folded = fold(line);
			for (const part of folded.split('\r\n')) expect(bytes(part)).toBeLessThanOrEqual(75);
			expect([...unfold(folded)]).toEqual([{ text: line, number: 1 }]);
		})
	);
	expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
	// an emoji has four octets and is not torn
	expect(fold(`${'x'.repeat(73)}😀`)).toBe(`${'x'.repeat(73)}\r\n 😀`);
});

const event = (...lines: string[]) => {
	const text = [
		'BEGIN:VCALENDAR',
		'BEGIN:VEVENT',
		'SUMMARY:A',
		...lines,
		'END:VEVENT',
		'END:VCALENDAR'
	];
	const story = readICalendar(text.join('\r\n'));
	if (!story.ok) throw new Error(JSON.stringify(story.issues));
	return story.value;
};

describe('the date of an event', () => {
	test.for<[string[], string | undefined]>([
		[['DTSTART;VALUE=DATE:20240601'], '2024-06-01'],
		[['DTSTART;VALUE=DATE:20240601', 'DTEND;VALUE=DATE:20240602'], '2024-06-01'],
		[['DTSTART;VALUE=DATE:20240601', 'DTEND;VALUE=DATE:20240604'], '2024-06-01/2024-06-03'],
		[['DTSTART:20240604T101112Z', 'DTEND:20240604T111112Z'], '2024-06-04T10:11:12Z'],
		[['DTSTART;TZID=Europe/Zurich:20240604T101112'], '2024-06-04T10:11:12'],
		[['DTSTART:20240604T220000', 'DTEND:20240605T000000'], '2024-06-04T22:00:00'],
		[['DTSTART:20240604T220000', 'DURATION:PT4H'], '2024-06-04/2024-06-05'],
		[['DTSTART;VALUE=DATE:20240604', 'DURATION:P2D'], '2024-06-04/2024-06-05'],
		[['DTSTART;VALUE=DATE:20240604', 'DTEND;VALUE=DATE:20240101'], '2024-06-04'],
		// not as the standard has it, and common
		[['DTSTART:20240604'], '2024-06-04'],
		[['DTSTART:2024-06-04T10:11:12Z'], '2024-06-04T10:11:12Z'],
		[['DTSTART;VALUE=DATE:20240101', 'DESCRIPTION:Words\\n\\nEDTF: 2024~ (ca. 2024)'], '2024~'],
		[['DTSTART:soon'], undefined],
		[[], undefined]
	])('%j', ([lines, edtf]) => expect(event(...lines).events[0]?.date?.edtf).toBe(edtf));
});

test('what is said of an event is text, and a line that cannot be read costs no other', () => {
	const { events, companies, unread } = event(
		...['DESCRIPTION:One\\, two\\;\\n<b>three</b>', 'LOCATION:Bern', 'CATEGORIES:A,B\\,C'],
		...[
			'URL:https://a.example',
			'CATEGORIES',
			'RRULE:FREQ=YEARLY',
			'DTSTART:garbage',
			'X-WHATEVER'
		],
		...['BEGIN:VALARM', 'DESCRIPTION:ring', 'END:VALARM']
	);
	expect(events).toMatchObject([
		{ title: 'A', summary: 'One, two; three\n\nBern\n\nhttps://a.example', date: null }
	]);
	expect(companies.map(({ names }) => names[0])).toEqual(['A', 'B,C']);
	expect(unread.map(({ rule, line }) => [rule, line])).toEqual([
		['exchange.line', 8],
		['exchange.date', 2],
		['exchange.recurs', 2],
		['exchange.groups', undefined]
	]);
});

test('a calendar has a name, and lines of any kind', () => {
	const story = readICalendar(SAMPLES.icalendar.text.replaceAll('\r\n', '\n'));
	expect(story.ok && story.value).toMatchObject({
		title: 'Fairs, 2024',
		events: [
			{ title: 'A long name', summary: 'One\nTwo, three', date: { edtf: '2024-06-01/2024-06-03' } },
			{ title: 'Talk', date: { edtf: '2024-06-04T10:11:12' } }
		]
	});
});

const story = (edtf: string): WritableStory => ({
	slug: 'story',
	title: 'A story',
	language: 'en',
	articles: [],
	companies: [],
	events: [
		{
			id: 'a',
			kind: 'launch',
			title: 'A; b, c\\d\ne',
			date: { edtf, basis: 'stated' },
			companies: [],
			claim: { status: 'asserted' },
			passages: []
		}
	]
});

describe('written', () => {
	test.for<[string, ...string[]]>([
		['2024-06-04', 'DTSTART;VALUE=DATE:20240604'],
		[
			'2024',
			'DTSTART;VALUE=DATE:20240101',
			'DTEND;VALUE=DATE:20250101',
			'DESCRIPTION:EDTF: 2024 (words)'
		],
		[
			'2018~',
			'DTSTART;VALUE=DATE:20180101',
			'DTEND;VALUE=DATE:20190101',
			'DESCRIPTION:EDTF: 2018~ (words)'
		],
		['[..2020]', 'DTSTART;VALUE=DATE:20201231', 'DESCRIPTION:EDTF: [..2020] (words)'],
		['2015/..', 'DTSTART;VALUE=DATE:20150101', 'DESCRIPTION:EDTF: 2015/.. (words)'],
		[
			'2024-06-04T01:11:12+02:00',
			'DTSTART:20240603T231112Z',
			'DESCRIPTION:EDTF: 2024-06-04T01:11:12+02:00 (words)'
		],
		['9999', 'DTSTART;VALUE=DATE:99990101', 'DESCRIPTION:EDTF: 9999 (words)'],
		['-0043'],
		['0000'],
		['soon']
	])('%s', ([edtf, ...lines]) => {
		const text = writeICalendar(story(edtf), { describeDate: () => 'words' });
		const found = text.split('\r\n').filter((line) => /^(?:DTSTART|DTEND|DESCRIPTION)/.test(line));
		expect(found).toEqual(lines);
	});
});

test('another library reads the same events', () => {
	fc.assert(
		fc.property(writableStories, (story) => {
			const text = writeICalendar(story);
			const found = Object.values(ical.sync.parseICS(text)).filter(
				(each) => each?.type === 'VEVENT'
			);
			const own = readICalendar(text);
			const events = own.ok ? own.value.events : [];
			expect(found.length).toBe(events.length);
			for (const [index, each] of found.entries()) {
				const event = events[index]!;
				if (each?.type !== 'VEVENT') continue;
				const summary = typeof each.summary === 'string' ? each.summary : each.summary?.val;
				// against RFC 5545, 3.3.11, it reads an escaped backslash before an n as a line break, and takes quotes off
				if (!/\\|^".*"$/s.test(event.title.trim()))
					expect(summary?.replace(/\s+/g, ' ').trim()).toBe(
						event.title.replace(/\s+/g, ' ').trim()
					);
				expect(each.uid).toBe(`${event.id}@story.fundstelle`);
				const parsed = parseEdtf(event.date!.edtf);
				const { earliest, latest } = parsed.ok
					? span(parsed.value)
					: { earliest: null, latest: null };
				const isKnown = earliest !== null && earliest !== '-inf';
				if (each.datetype !== 'date' || Number(earliest?.slice(0, 4)) < 1000) continue;
				const { start } = each;
				const day = [start.getFullYear(), start.getMonth() + 1, start.getDate()];
				expect(day).toEqual((isKnown ? earliest : latest)?.split('-').map(Number));
			}
		}),
		{ numRuns: 100 }
	);
});
