import type { IncomingMessage } from 'node:http';
import { Writable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export class TooLarge extends Error {}

const DECODERS: Record<string, () => Transform> = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress
};

/** Reads an answer as its sender had it before it was compressed. @throws {TooLarge} as soon as it is */
export async function readBody(
	answer: IncomingMessage,
	maxBytes: number,
	signal: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw new TooLarge();
	const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
	const decoder = DECODERS[encoding]?.();
	if (!decoder && encoding !== 'identity') throw new Error(`unknown encoding: ${encoding}`);
	const pieces: Buffer[] = [];
	let length = 0;
	const sink = new Writable({
		write(piece: Buffer, _, done) {
			length += piece.length;
			pieces.push(piece);
			done(length > maxBytes ? new TooLarge() : null);
		}
	});
	await (decoder
		? pipeline(answer, decoder, sink, { signal })
		: pipeline(answer, sink, { signal }));
	return new Uint8Array(Buffer.concat(pieces));
}
