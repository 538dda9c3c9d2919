import { labelWidth } from './labels.ts';

const width13 = (title: string) => labelWidth({ title, dateWords: '' }, false);
const PADDING = width13('');

/** Upper estimate of a text's width in px, as for the timeline's labels. */
export function textWidth(text: string, size: number): number {
	return ((width13(text) - PADDING) * size) / 13;
}

/** A text in lines of at most `width` px; words that are longer are broken, and what is beyond `most` lines is cut. */
export function wrapLines(text: string, width: number, size: number, most = Infinity): string[] {
	const fits = (line: string) => textWidth(line, size) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
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
