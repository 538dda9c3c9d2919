import { describe, expect, test } from 'vitest';
import { rangeOf, readMarkwhenDate } from './dates.ts';
import { readMarkwhen } from './read-markwhen.ts';

const CONTEXT = {
	habits: {},
	prior: rangeOf('2020-01-01/2020-01-10'),
	byId: new Map([['other', rangeOf('2021-03')!]])
};

describe('dates', () => {
	test.for<[string, string | undefined]>([
		['2024', '2024'],
		['2024-06', '2024-06'],
		['2024-06-04', '2024-06-04'],
		['2022-01/2022-03', '2022-01/2022-03'],
		['2022-01 / 2022-03', '2022-01/2022-03'],
		['2022-04/4 months', '2022-04/2022-07'],
		['2022 / 2 years', '2022/2023'],
		['2022-04-01/10 days', '2022-04-01/2022-04-10'],
		['2022-04-01 / 5 work days', '2022-04-01/2022-04-07'],
		['03/2022 - 1 year', '2022-03/2023-02'],
		['03/15/2013-04/2015', '2013-03-15/2015-04'],
		['Jan 5 2020 - Feb 2020', '2020-01-05/2020-02'],
		['5 December 2019', '2019-12-05'],
		['2019-12-05 8am', '2019-12-05T08:00:00'],
		['2022-01-01T10:00:00Z - 2022-01-02T10:00:00Z', '2022-01-01/2022-01-02'],
		['2018 - 2020', '2018/2020'],
		['2018 to 2020', '2018/2020'],
		['2022-03 - now', '2022-03/..'],
		['300 BCE', '-0299'],
		['300-200 BCE', '-0299/-0199'],
		['50 BCE – 50 CE', '-0049/0050'],
		['2024-W05', '2024-01-29/2024-02-04'],
		// the event before ended on 10 January 2020
		['5 days', '2020-01-11/2020-01-15'],
		['before 2 weeks', '2019-12-18/2019-12-31'],
		['after !other 3 days', '2021-04-01/2021-04-03'],
		['!other.start', '2021-03-01'],
		['!other.start - 3 days', '2021-03-01/2021-03-03'],
		['1 week - 2 weeks', '2020-01-18/2020-01-31']
	])('%s', ([text, edtf]) => expect(readMarkwhenDate(text, CONTEXT)?.edtf).toBe(edtf));

	test.for(['now', 'after !unknown 3 days', 'now - 10 days'])(
		'%s refers to what is not there',
		(text) => {
			expect(readMarkwhenDate(text, CONTEXT)).toMatchObject({ relative: true });
			expect(readMarkwhenDate(text, CONTEXT)).not.toHaveProperty('edtf');
		}
	);

	test.for(['', 'Note', 'https', '- 2020', 'In 2020', 'before', '# 2020', '2020-13-45'])(
		'%s is none',
		(text) => expect(readMarkwhenDate(text, CONTEXT)).toBeUndefined()
	);

	test('with a recurrence', () =>
		expect(readMarkwhenDate('2022-01-03 every other week for 1 year', CONTEXT)).toEqual({
			edtf: '2022-01-03',
			relative: false,
			recurs: 'every other week for 1 year'
		}));
});

const read = (text: string) => {
	const story = readMarkwhen(text);
	if (!story.ok) throw new Error(JSON.stringify(story.issues));
	return story.value;
};

test('a document of old, with sections, groups, tags, comments and pages', () => {
	const { title, summary, events, companies, unread } = read(`title: A plan
description: Of sorts
#Work: #d336b1

section All #Work
group One
// comment
2022-01: Sub task #John
More #Work words

- [ ] a box
endGroup
2022-02: [x] Met #Mike at noon
endSection
2022-03: We're #1
_-_-_break_-_-_
title: Another
after 3 days: lost
`);
	expect([title, summary]).toEqual(['A plan', 'Of sorts']);
	expect(companies.map(({ names }) => names[0])).toEqual(['All', 'One', 'John', 'Work', 'Mike']);
	expect(events.map(({ title, summary, companies }) => [title, summary, companies.join()])).toEqual(
		[
			['Sub task', 'More #Work words\n\n- [ ] a box', 'all,one,john,work'],
			['Met Mike at noon', undefined, 'all,mike'],
			["We're #1", undefined, ''],
			['lost', undefined, '']
		]
	);
	expect(unread.map(({ rule, line }) => [rule, line])).toEqual([
		['exchange.relative', 18],
		['exchange.groups', undefined]
	]);
});

test('a document of today, with headings, a head of YAML and properties', () => {
	const { title, events } = read(`---
title: "Heads: and tails"
author:
  name: Someone
dateFormat: d/M/y
---

# One
## Two
3/4/2024: A
id: first
location: here
Words: more
# Three
after !first 1 day: B
`);
	expect(title).toBe('Heads: and tails');
	expect(events.map(({ id, date, companies }) => [id, date?.edtf, companies.join()])).toEqual([
		['first', '2024-04-03', 'one,two'],
		['b', '2024-04-04', 'three']
	]);
});

test.each([
	['title: null', undefined],
	['title:', undefined],
	['title: "null"', 'null'],
	['title: 12', '12']
])('%s', (head, title) => {
	expect(read(`---\n${head}\n---\n2024: A\n`).title).toBe(title);
});

test('a head alone is a story without events', () => {
	const { title, events, unread } = read('\ntitle: Hello world\nauthor:\n  name: Someone\n');
	expect([title, events, unread.map(({ rule }) => rule)]).toEqual([
		'Hello world',
		[],
		['exchange.noEvents']
	]);
});
