import { expect, test } from 'vitest';
import { entriesOf, listPage, type ListPage } from './list-page.ts';

test.for<[string, args: Parameters<typeof listPage>, page: ListPage]>([
	['nothing', [0], { number: 1, of: 1, start: 0, end: 0 }],
	['as many as are shown at once', [300], { number: 1, of: 1, start: 0, end: 300 }],
	['one more', [301], { number: 1, of: 4, start: 0, end: 100 }],
	['the second page', [301, 2], { number: 2, of: 4, start: 100, end: 200 }],
	['the last page', [301, 4], { number: 4, of: 4, start: 300, end: 301 }],
	['beyond the last', [301, 9], { number: 4, of: 4, start: 300, end: 301 }],
	[
		'where the selected one is',
		[1000, undefined, 600],
		{ number: 7, of: 10, start: 600, end: 700 }
	],
	['the last of a page', [1000, undefined, 599], { number: 6, of: 10, start: 500, end: 600 }],
	[
		'the selected one is not in the list',
		[1000, undefined, -1],
		{ number: 1, of: 10, start: 0, end: 100 }
	],
	[
		'a page before the selected one',
		[1000, 1, 100],
		{ number: 1, of: 10, start: 0, end: 100, besides: 100 }
	],
	[
		'a page after the selected one',
		[1000, 10, 0],
		{ number: 10, of: 10, start: 900, end: 1000, besides: 0 }
	],
	['a page with the selected one', [1000, 10, 999], { number: 10, of: 10, start: 900, end: 1000 }]
])('%s', ([, args, page]) => {
	expect(listPage(...args)).toEqual(page);
});

const LIST = ['a', 'b', 'c', 'd', 'e'];
test.for<[string, Omit<ListPage, 'number' | 'of'>, string]>([
	['a page', { start: 1, end: 3 }, 'bc'],
	['the selected one is before it', { start: 2, end: 4, besides: 0 }, 'acd'],
	['the selected one is after it', { start: 0, end: 2, besides: 4 }, 'abe'],
	['an empty page', { start: 0, end: 0 }, ''],
	['past the end', { start: 4, end: 9 }, 'e']
])('entries: %s', ([, range, entries]) => {
	expect(entriesOf(LIST, { number: 1, of: 1, ...range }).join('')).toBe(entries);
});
