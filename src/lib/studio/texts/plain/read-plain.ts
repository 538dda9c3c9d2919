import { finishText, type RawBlock } from '#lib/studio/texts/finish-text.ts';
import type { ImportedText, Proposals, Result, TextNote } from '#lib/studio/texts/imported-text.ts';
import { LineJoiner } from './hyphens.ts';

/** Lines of a text that was broken to fit some width are about this long, in UTF-16 units. */
const WRAPPED = { shortest: 40, longest: 120 };
/** Lines longer than this are paragraphs by themselves. */
const MIN_PARAGRAPH_LENGTH = 160;
/** A broken line is nearly as long as the longest of its paragraph. */
const MIN_FILLED_SHARE = 0.66;

const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;
const BULLET = /^\s*[-*+•◦▪‣·–—]\s+(?=\S)/;
const NUMBER = /^\s*\(?\d{1,3}[.)]\s+(?=\S)/;
const QUOTED = /^\s*(?:>\s?)+/;

/** Reads plain text: paragraphs lie between blank lines, and lines that were broken to fit are joined. */
export function readPlain(
	text: string,
	notes: TextNote[] = [],
	proposals: Proposals = {}
): Result<ImportedText> {
	const normal = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[\f\v]/g, '\n\n');
	const joiner = new LineJoiner(normal);
	const blocks = normal.split(BLANK_LINES).flatMap((paragraph) =>
		readParagraph(
			paragraph.split('\n').filter((line) => line.trim()),
			joiner
		)
	);
	return finishText(blocks, proposals, notes);
}

function readParagraph(lines: string[], joiner: LineJoiner): RawBlock[] {
	const [first] = lines;
	if (first === undefined) return [];
	if (lines.every((line) => QUOTED.test(line))) {
		const inner = lines.map((line) => line.replace(QUOTED, ''));
		return inner
			.join('\n')
			.split(BLANK_LINES)
			.map((text) => ({
				kind: 'quotation',
				runs: [{ text: joinLines(text.split('\n'), joiner) }]
			}));
	}
	for (const [marker, ordered] of [
		[BULLET, false],
		[NUMBER, true]
	] as const) {
		// "– Nein, sagte er." alone is speech, and "3. Juni" alone a date
		if (marker.test(first) && lines.filter((line) => marker.test(line)).length > 1) {
			const numbers = lines.filter((line) => marker.test(line)).map(numberOf);
			return readItems(lines, marker).map((item, nth) => ({
				kind: 'item',
				ordered,
				...(ordered && { number: numbers[nth] }),
				runs: [{ text: joinLines(item, joiner) }]
			}));
		}
	}
	if (lines.length > 1 && medianLength(lines) > MIN_PARAGRAPH_LENGTH) {
		return lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line.trim() }] }));
	}
	return [{ kind: 'paragraph', runs: [{ text: joinLines(lines, joiner) }] }];
}

const numberOf = (line: string) => Number(/\d+/.exec(line)?.[0]);

/** The lines of each item, the first without its marker. */
function readItems(lines: string[], marker: RegExp): string[][] {
	const items: string[][] = [];
	for (const line of lines) {
		if (marker.test(line)) items.push([line.replace(marker, '')]);
		else items.at(-1)?.push(line);
	}
	return items;
}

/** Lines that were broken to fit become one; others, as of a poem or an address, keep their breaks. */
function joinLines(lines: string[], joiner: LineJoiner): string {
	return isWrapped(lines) ? joiner.join(lines) : lines.map((line) => line.trim()).join('\n');
}

function isWrapped(lines: string[]): boolean {
	const lengths = lines.map((line) => line.trim().length);
	const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
	if (longest < WRAPPED.shortest || longest > WRAPPED.longest) return longest > WRAPPED.longest;
	return lengths.slice(0, -1).every((length) => length >= longest * MIN_FILLED_SHARE);
}

function medianLength(lines: string[]): number {
	const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
