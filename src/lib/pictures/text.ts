import { labelWidth } from '#lib/density/labels.ts';

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

const width13 = (title: string) => labelWidth({ title, dateWords: '' }, false);
const PADDING = width13('');

/** Upper estimate of a text's width in px, as for the timeline's labels. */
export function textWidth(text: string, size: number): number {
	return ((width13(text) - PADDING) * size) / 13;
}

/** A text in lines of at most `width` px; words that are longer are broken, and what is beyond `most` lines is cut. */
export function wrapText(text: string, width: number, size: number, most = Infinity): string[] {
	const fits = (line: string) => textWidth(line, size) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of cleanText(text).split(' ')) {
		if (line !== '' && fits(`${line} ${word}`)) {
			line = `${line} ${word}`;
			continue;
		}
		if (line !== '') lines.push(line);
		let rest = word;
		while (!fits(rest) && rest.length > 1) {
			const length = fittingLength(rest, fits);
			lines.push(rest.slice(0, length));
			rest = rest.slice(length);
		}
		line = rest;
	}
	if (line !== '') lines.push(line);
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	let last = kept.pop() ?? '';
	while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
	return [...kept, `${last.trimEnd().toWellFormed()}…`];
}

/** How much of a word fits in a line, at least a character and no half of one; after a slash or hyphen if it can be. */
function fittingLength(word: string, fits: (line: string) => boolean): number {
	let length = 1;
	while (length < word.length && fits(word.slice(0, length + 1))) length++;
	const pause = Math.max(
		...['/', '-', '?', '&', '.'].map((mark) => word.lastIndexOf(mark, length - 1))
	);
	if (pause > length / 2) return pause + 1;
	const isHalf = /[\ud800-\udbff]/.test(word.charAt(length - 1));
	return isHalf ? (length > 1 ? length - 1 : 2) : length;
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
