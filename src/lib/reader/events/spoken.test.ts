import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToTime } from '#lib/dates/days.ts';
import { de } from '#lib/language/de/interface.ts';
import { en } from '#lib/language/en/interface.ts';
import type { EventDate, StoryEvent } from '#lib/story/story.ts';
import { distanceWords, periodHeadings, shapeWords } from './spoken.ts';

const DE = { language: 'de', t: de } as const;
const EN = { language: 'en', t: en } as const;
const date = (edtf: string): EventDate => ({ edtf, basis: 'stated' });
const events = (...dates: (string | null)[]): StoryEvent[] =>
	dates.map((edtf, i) => ({
		...{ id: `e${i}`, kind: 'milestone' as const, title: 'x', companies: [] },
		passages: [{ article: 'a', exact: 'x' }],
		claim: { status: 'asserted' as const },
		date: edtf === null ? null : date(edtf)
	}));

describe('how long after the event before', () => {
	test.for<[before: string, event: string, german: string, english: string]>([
		['2024-06-04', '2024-06-04', 'am selben Tag', 'on the same day'],
		['2024-06-04', '2024-06-05', '1 Tag später', '1 day later'],
		['2017-03-01', '2024-03-01', '7 Jahre später', '7 years later'],
		['2017', '2024', 'ungefähr 7 Jahre später', 'about 7 years later'],
		['2024-03', '2024-06', 'ungefähr 3 Monate später', 'about 3 months later'],
		['2023-12-31', '2024-01', 'ungefähr 16 Tage später', 'about 16 days later'],
		['2024', '2024-06-04', 'vielleicht zur selben Zeit', 'perhaps at the same time'],
		['2024-06', '2024-06', 'vielleicht zur selben Zeit', 'perhaps at the same time'],
		['2020-05-01~', '2022-05-01', 'ungefähr 2 Jahre später', 'about 2 years later'],
		['2020-05-01', '2022-05-01?', 'ungefähr 2 Jahre später', 'about 2 years later'],
		// what lasted began at its start
		['1962/2003', '1969-03-02', 'ungefähr 7 Jahre später', 'about 7 years later'],
		['2019-01-01/..', '2021-01-01', '2 Jahre später', '2 years later'],
		['[2018..2020]', '2030', 'ungefähr 11 Jahre später', 'about 11 years later'],
		['-0043-03-15', '-0041-03-15', '2 Jahre später', '2 years later']
	])('%s, then %s: %s', ([before, event, german, english]) => {
		expect(distanceWords(date(before), date(event), DE)).toBe(german);
		expect(distanceWords(date(before), date(event), EN)).toBe(english);
	});

	test.for([
		[null, '2024'],
		['2024', null],
		['../2015', '2024'],
		['/2015', '2024'],
		['[..2015]', '2024']
	])('nothing is said of %s and %s', ([before, event]) => {
		const of = (edtf: string | null | undefined) => (edtf ? date(edtf) : null);
		expect(distanceWords(of(before), of(event), DE)).toBeUndefined();
	});

	test('of two days, whatever they are, it says that they are the same or how far apart', () => {
		const day = fc
			.date({ min: new Date(dayToTime('0001-01-01')), max: new Date(dayToTime('9999-01-01')) })
			.filter((each) => !Number.isNaN(each.getTime()))
			.map((each) => each.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, day, (a, b) => {
				const [before, event] = a < b ? [a, b] : [b, a];
				const words = distanceWords(date(before), date(event), EN) ?? '';
				if (a === b) expect(words).toBe('on the same day');
				else expect(words).toMatch(/^[1-9]\d* (day|month|year)s? later$/);
			})
		);
	});
});

test.for<[dates: (string | null)[], headings: (string | undefined)[]]>([
	[
		['2015', '2018-03', '2018-06-04', '2024', null, null],
		['2015', '2018', undefined, '2024', 'Ohne Datum', undefined]
	],
	[
		['-0043-03-15', '0044', '../2015'],
		['44 v. Chr.', '44 n. Chr.', '2015']
	],
	// more than twenty years: decades
	[
		Array.from({ length: 25 }, (_, i) => `${1995 + i}`),
		Array.from({ length: 25 }, (_, i) =>
			i === 0
				? 'die 1990er-Jahre'
				: i === 5
					? 'die 2000er-Jahre'
					: i === 15
						? 'die 2010er-Jahre'
						: undefined
		)
	],
	[[], []]
])('%j have headings', ([dates, headings]) => {
	expect(periodHeadings(events(...dates), DE)).toEqual(headings);
});

describe('the shape of time', () => {
	const nine = ['2015', '2018-02', '2023-11', '2024-01', '2024-02', '2024-03', '2024-04'];
	test.for<[dates: (string | null)[], german: string, english: string]>([
		[
			[...nine, '2024-06', '2024-07'],
			'9 Ereignisse von 2015 bis 2024, 6 davon 2024; 2 lange Lücken.',
			'9 events from 2015 to 2024, 6 of them in 2024; 2 long gaps.'
		],
		[
			['2015', '2024', null],
			'3 Ereignisse von 2015 bis 2024; eine lange Lücke.',
			'3 events from 2015 to 2024; one long gap.'
		],
		[['2024-01-01', '2024-01-01'], '2 Ereignisse, 2024.', '2 events, 2024.'],
		[['2024'], '1 Ereignis, 2024.', '1 event, 2024.'],
		[[null, null], '', ''],
		[[], '', '']
	])('%j', ([dates, german, english]) => {
		expect(shapeWords(events(...dates), DE)).toBe(german);
		expect(shapeWords(events(...dates), EN)).toBe(english);
	});

	test('a very long list says only how many and from when to when', () => {
		const many = Array.from({ length: 301 }, (_, i) => `${1700 + i}`);
		expect(shapeWords(events(...many), DE)).toBe('301 Ereignisse von 1700 bis 2000.');
	});
});
