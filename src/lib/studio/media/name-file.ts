import { endingOf } from '#lib/exchange/folder/media-type.ts';
import { slugOf } from '#lib/story/slug.ts';

/** Digits of the hash that a name has: two files of one story never meet by chance. */
const DIGITS = 12;

/**
 * The name of a file in a story's folder: what it was called, and the hash (SHA-256) of what it holds, so that two
 * authors who bring files of the same name never replace each other's.
 */
export async function nameFile(
	name: string,
	type: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const stem = slugOf(name.replace(/\.[^.]*$/, ''), [], 'media');
	return `${stem}-${hash.slice(0, DIGITS)}.${endingOf(type)}`;
}
