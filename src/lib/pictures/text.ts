import { wrapLines } from '#lib/density/text-lines.ts';

/** Longer texts are cut: no title, source or quote of a story is so long. */
const MAX_LENGTH = 4000;

/** A text as XML 1.0 can have it, in one line. */
export function cleanText(text: string): string {
	return (
		text
			.slice(0, MAX_LENGTH)
			.toWellFormed()
			// eslint-disable-next-line no-control-regex -- they are what is looked for
			.replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/g, '')
			.replace(/[^\S\u00a0]+/g, ' ')
			.trim()
	);
}

/** A clean text in lines of at most `width` px, as `wrapLines` makes them. */
export function wrapText(text: string, width: number, size: number, most?: number): string[] {
	return wrapLines(cleanText(text), width, size, most);
}

/** The bytes that a character takes in HTML, as UTF-8 and escaped. */
function bytesOf(character: string): number {
	const escaped = ESCAPED[character];
	if (escaped !== undefined) return escaped;
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const ESCAPED: Record<string, number> = { '&': 5, '<': 4, '>': 4, '"': 6 };

/** A text in one line, cut where it would take more than `most` bytes in HTML. */
export function cutToBytes(text: string, most: number): string {
	const clean = cleanText(text);
	const room = most - 3;
	let bytes = 0;
	let kept = '';
	for (const character of clean) {
		bytes += bytesOf(character);
		if (bytes > most) return `${kept.trimEnd()}…`;
		if (bytes <= room) kept += character;
	}
	return clean;
}
