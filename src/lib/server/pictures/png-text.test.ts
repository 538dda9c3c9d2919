import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { withText } from './png-text.ts';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';

/** The chunks of a PNG, each with whether its checksum holds. */
function chunksOf(png: Uint8Array) {
	const bytes = Buffer.from(png);
	const chunks: { name: string; data: string; holds: boolean }[] = [];
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const named = bytes.subarray(at + 4, at + 8 + length);
		const holds = crc32(named) === bytes.readUInt32BE(at + 8 + length);
		chunks.push({ name: named.toString('latin1', 0, 4), data: named.toString('latin1', 4), holds });
		at += 12 + length;
	}
	return chunks;
}

test('a text stands in a PNG beside what it had', () => {
	const plain = new Uint8Array(new Resvg(SVG).render().asPng());
	const chunks = chunksOf(withText(plain, 'Source', 'https://news.example/sale'));
	const [text, ...others] = [1, 0, 2, 3].map((i) => chunks[i]);
	expect(text).toEqual({ name: 'tEXt', data: 'Source\0https://news.example/sale', holds: true });
	expect(chunks.filter(({ name }) => name !== 'tEXt')).toEqual(chunksOf(plain));
	expect(others[0]?.name).toBe('IHDR');
});
