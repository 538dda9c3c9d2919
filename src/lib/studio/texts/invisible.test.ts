import { expect, test } from 'vitest';
import { findInvisible } from './invisible.ts';

test.each<[text: string, found: [code: string, start: number, end: number][]]>([
	['Zeit', []],
	['Zeit\u00adlinie', []],
	[
		'a\u200bb\u202e',
		[
			['U+200B', 1, 2],
			['U+202E', 3, 4]
		]
	],
	[
		'\u2066a\u2069',
		[
			['U+2066', 0, 1],
			['U+2069', 2, 3]
		]
	],
	[
		'\ufeffa\u061c',
		[
			['U+FEFF', 0, 1],
			['U+061C', 2, 3]
		]
	],
	[
		'a\u{e0061}b\u200b',
		[
			['U+E0061', 1, 3],
			['U+200B', 4, 5]
		]
	],
	['👩\u200d💻', []],
	['می\u200cخواهم', []],
	['क्\u200dष', []],
	['خواهم\u200c', [['U+200C', 5, 6]]],
	['a\u200cb', [['U+200C', 1, 2]]],
	['a\u200d', [['U+200D', 1, 2]]]
])('in %j', (text, found) => {
	expect(findInvisible(text)).toEqual(found.map(([code, start, end]) => ({ code, start, end })));
});
