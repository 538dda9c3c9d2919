import { expect, test } from 'vitest';
import { listPart, type ListPart } from './list-part.ts';

test.for<[string, args: Parameters<typeof listPart>, part: ListPart]>([
	['nothing', [0], { number: 1, of: 1, start: 0, end: 0 }],
	['as many as are shown at once', [300], { number: 1, of: 1, start: 0, end: 300 }],
	['one more', [301], { number: 1, of: 2, start: 0, end: 300 }],
	['the second part', [301, 2], { number: 2, of: 2, start: 300, end: 301 }],
	['beyond the last', [301, 9], { number: 2, of: 2, start: 300, end: 301 }],
	['where the chosen one is', [1000, undefined, 600], { number: 3, of: 4, start: 600, end: 900 }],
	['the last of a part', [1000, undefined, 599], { number: 2, of: 4, start: 300, end: 600 }],
	[
		'the chosen one is not in the list',
		[1000, undefined, -1],
		{ number: 1, of: 4, start: 0, end: 300 }
	],
	[
		'a part before the chosen one',
		[1000, 1, 300],
		{ number: 1, of: 4, start: 0, end: 300, besides: 300 }
	],
	[
		'a part after the chosen one',
		[1000, 4, 0],
		{ number: 4, of: 4, start: 900, end: 1000, besides: 0 }
	],
	['a part with the chosen one', [1000, 4, 999], { number: 4, of: 4, start: 900, end: 1000 }]
])('%s', ([, args, part]) => {
	expect(listPart(...args)).toEqual(part);
});
