import { expect, test } from 'vitest';
import { roomFor } from './files-of.ts';

const MB = 1_000_000;
const file = (name: string, size: number) => ({ name, bytes: new Uint8Array(size) });
/** A story that shows all but the last of these files. */
const shows = (files: Record<string, Uint8Array>) => ({
	articles: [],
	events: [
		{
			media: Object.keys(files)
				.slice(0, -1)
				.map((name) => ({ file: name, alt: '' }))
		}
	]
});

test.each([
	[
		'as much as fits',
		[15, 20],
		[
			['a', 20],
			['b', 20],
			['c', 20],
			['d', 20],
			['e', 6],
			['f', 5]
		],
		'abcdf'
	],
	[
		'what is larger than one file may be',
		[20],
		[
			['a', 20.1],
			['b', 1]
		],
		'b'
	],
	[
		'what the story shows already',
		[20, 20, 20, 20, 20, 20],
		[
			['own-0', 20],
			['b', 1]
		],
		'own-0'
	]
] as const)('a story has room for %s', (_, own, added, expected) => {
	const files = Object.fromEntries(
		own.map((size, index) => [`own-${index}`, new Uint8Array(size * MB)])
	);
	const room = roomFor(
		added.map(([name, size]) => file(name, size * MB)),
		shows(files),
		files
	);
	expect(added.flatMap(([name]) => (room.has(name) ? [name] : [])).join('')).toBe(expected);
});
