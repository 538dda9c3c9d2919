import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import type { MediaTypes } from '#lib/story/media-rules.ts';

/** The media types of all files in a story's folder but its texts; skips links, which could lead out of it. */
export function readMediaTypes(folder: string): MediaTypes {
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^\.|\.(md|yaml)$/.test(entry.name))
		.map(({ name }) => name);
	return Object.fromEntries(names.map((name) => [name, mediaTypeOf(headOf(join(folder, name)))]));
}

function headOf(path: string): Uint8Array {
	const head = new Uint8Array(HEAD_BYTES);
	const file = openSync(path, 'r');
	try {
		return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
	} finally {
		closeSync(file);
	}
}
