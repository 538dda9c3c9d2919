import { crc32 } from 'node:zlib';

/** The signature, and the chunk that comes first: its length, name, 13 bytes and checksum. */
const HEAD = 8 + 4 + 4 + 13 + 4;

/** A PNG with a text of Latin letters in it, under a keyword (PNG specification, 11.3.4.3: `tEXt`). */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
	const data = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1');
	const chunk = Buffer.alloc(4 + data.length + 4);
	chunk.writeUInt32BE(data.length - 4, 0);
	data.copy(chunk, 4);
	chunk.writeUInt32BE(crc32(data), 4 + data.length);
	return Uint8Array.from(Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]));
}
