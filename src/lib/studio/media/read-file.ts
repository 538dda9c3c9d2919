import { issue, type Issue } from '#lib/dates/parsed.ts';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import { nameFile } from './name-file.ts';

/** The files to choose from when media are added. */
export const ACCEPTED = 'image/*,audio/*,video/*';
/** Largest sum of the files that a story shows and plays, in bytes. */
export const MAX_BYTES_OF_ALL = 100_000_000;

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		/** A file that stays behind because a draft has no room for it. */
		'media.tooLarge': { file: string };
	}
}

/** A file that stays behind when its story becomes a draft. */
export const tooLarge = (file: string): Issue =>
	issue('media.tooLarge', { file }, { file, path: [] });

export type FileProblem =
	'tooLarge' | 'noRoom' | 'noMedia' | 'noCaptions' | 'damaged' | 'unreadable';

/** The names of those of some files that a draft has room for, the first ones first; sizes in bytes. */
export function fitting(sizes: Iterable<readonly [name: string, size: number]>): Set<string> {
	let left = MAX_BYTES_OF_ALL;
	const names = new Set<string>();
	for (const [name, size] of sizes) {
		if (size > MAX_FILE_BYTES || size > left) continue;
		left -= size;
		names.add(name);
	}
	return names;
}

export type ReadFile =
	{ ok: true; name: string; bytes: Uint8Array<ArrayBuffer> } | { ok: false; problem: FileProblem };

/** Reads a file that an author chose, and gives it a name; what counts is what it holds, not what it is called. */
export async function readFile(file: File, wanted: 'media' | 'captions'): Promise<ReadFile> {
	if (file.size > MAX_FILE_BYTES) return { ok: false, problem: 'tooLarge' };
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
	if (type?.startsWith('image/') && !(await canBeShown(bytes, type)))
		return { ok: false, problem: 'damaged' };
	return { ok: true, name: await nameFile(file.name, type ?? '', bytes), bytes };
}

async function canBeShown(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
	const src = URL.createObjectURL(new Blob([bytes], { type }));
	const image = new Image();
	image.src = src;
	const shown = await image.decode().then(
		() => true,
		() => false
	);
	URL.revokeObjectURL(src);
	return shown;
}
