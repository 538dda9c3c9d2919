import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import { nameFile } from './name-file.ts';

/** Largest file that a draft keeps, in bytes. */
export const MAX_BYTES = 20_000_000;

export type FileProblem = 'tooLarge' | 'noMedia' | 'noCaptions' | 'unreadable';
export type ReadFile =
	{ ok: true; name: string; bytes: Uint8Array<ArrayBuffer> } | { ok: false; problem: FileProblem };

/** Reads a file that an author chose, and gives it a name; what counts is what it holds, not what it is called. */
export async function readFile(file: File, wanted: 'media' | 'captions'): Promise<ReadFile> {
	if (file.size > MAX_BYTES) return { ok: false, problem: 'tooLarge' };
	let bytes;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return { ok: false, problem: 'unreadable' };
	}
	const type = mediaTypeOf(bytes.subarray(0, HEAD_BYTES));
	const isCaptions = type === 'text/vtt';
	if (wanted === 'captions' && !isCaptions) return { ok: false, problem: 'noCaptions' };
	if (wanted === 'media' && (type === undefined || isCaptions))
		return { ok: false, problem: 'noMedia' };
	return { ok: true, name: await nameFile(file.name, type ?? '', bytes), bytes };
}
