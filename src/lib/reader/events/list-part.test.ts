import { expect, test } from 'vitest';
import { listPart, type ListPart } from './list-part.ts';

test.for<[string, args: Parameters<typeof listPart>, part: ListPart]>([
	['nothing', [0], { number: 1, of: 1, start: 0, end: 0 }],
	['as many as are shown at once', [300], { number: 1, of: 1, start: 0, end: 300 }],
	['one more', [301], { number: 1, of: 4, start: 0, end: 100 }],
	['the second part', [301, 2], { number: 2, of: 4, start: 100, end: 200 }],
	['the last part', [301, 4], { number: 4, of: 4, start: 300, end: 301 }],
	['beyond the last', [301, 9], { number: 4, of: 4, start: 300, end: 301 }],
	['where the chosen one is', [1000, undefined, 600], { number: 7, of: 10, start: 600, end: 700 }],
	['the last of a part', [1000, undefined, 599], { number: 6, of: 10, start: 500, end: 600 }],
	[
		'the chosen one is not in the list',
		[1000, undefined, -1],
		{ number: 1, of: 10, start: 0, end: 100 }
	],
	[
		'a part before the chosen one',
		[1000, 1, 100],
		{ number: 1, of: 10, start: 0, end: 100, besides: 100 }
	],
	[
		'a part after the chosen one',
		[1000, 10, 0],
		{ number: 10, of: 10, start: 900, end: 1000, besides: 0 }
	],
	['a part with the chosen one', [1000, 10, 999], { number: 10, of: 10, start: 900, end: 1000 }]
])('%s', ([, args, part]) => {
	expect(listPart(...args)).toEqual(part);
});
