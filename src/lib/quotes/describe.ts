import { hashText } from './hash.ts';
import { normalize } from './normalize.ts';
import type { QuoteSelector } from './quote.ts';
import type { TextRange } from './text-range.ts';

/** UTF-16 units of context on each side: as many as make the quote unique, within these limits. */
const MIN_CONTEXT = 64;
const MAX_CONTEXT = 4096;
/** Longer words, in UTF-16 units, are cut. */
const MAX_WORD = 128;

export type DescribedQuote = QuoteSelector & { position: TextRange; hash: string };
/** Describes a range of the text it was made for, in UTF-16 offsets. */
export type DescribeQuote = (start: number, end: number) => DescribedQuote | undefined;

/**
 * Describes a range of a plain text, in UTF-16 offsets, so that it can be found again. The range is trimmed and
 * widened to whole words; `undefined` for white space alone. The context is widened until it is unique.
 */
export function describeQuote(
	text: string,
	start: number,
	end: number
): DescribedQuote | undefined {
	return describeIn(text)(start, end);
}

/**
 * Returns `describeQuote` for a text, which is prepared only once, and only when something is described. Whoever
 * describes in a text that changes a little at a time can give its normalized form, `readNormalized`.
 */
export function describeIn(
	text: string,
	readNormalized: () => string = () => normalize(text).text
): DescribeQuote {
	let prepared: { normalized: string; hash: string } | undefined;
	const prepare = () => (prepared ??= { normalized: readNormalized(), hash: hashText(text) });
	return (start, end) => describe(text, prepare, start, end);
}

function describe(
	text: string,
	prepare: () => { normalized: string; hash: string },
	start: number,
	end: number
): DescribedQuote | undefined {
	const trimmed = trim(text, start, end);
	if (trimmed.start >= trimmed.end) return undefined;
	// a word may contain, and end with, a no-break space
	const position = trim(text, wordStart(text, trimmed.start), wordEnd(text, trimmed.end));
	const exact = text.slice(position.start, position.end);
	const { normalized, hash } = prepare();
	let reach = MIN_CONTEXT;
	let prefix = before(text, position.start, reach);
	let suffix = after(text, position.end, reach);
	while (
		reach < MAX_CONTEXT &&
		isRepeated(normalized, normalize(prefix + exact + suffix).text.trim())
	) {
		reach *= 2;
		prefix = before(text, position.start, reach);
		suffix = after(text, position.end, reach);
	}
	return {
		exact,
		...(prefix && { prefix }),
		...(suffix && { suffix }),
		position,
		hash
	};
}

function isRepeated(text: string, words: string): boolean {
	const first = text.indexOf(words);
	return first >= 0 && text.indexOf(words, first + 1) >= 0;
}

function trim(text: string, from: number, to: number): TextRange {
	let start = Math.max(0, Math.min(from, to));
	let end = Math.min(text.length, Math.max(from, to));
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	return { start, end };
}

function isSpace(text: string, at: number): boolean {
	return /\s/.test(text.charAt(at));
}

/** About `reach` units of the text before an offset, from the start of a word. */
function before(text: string, offset: number, reach: number): string {
	return text.slice(wordStart(text, Math.max(0, offset - reach)), offset);
}

function after(text: string, offset: number, reach: number): string {
	return text.slice(offset, wordEnd(text, Math.min(text.length, offset + reach)));
}

/** The start of the word that holds an offset, or of the character if the word is very long. */
function wordStart(text: string, offset: number): number {
	return boundary(text, offset).start;
}

function wordEnd(text: string, offset: number): number {
	return boundary(text, offset).end;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The word around an offset; an empty range between two words. */
function boundary(text: string, offset: number): TextRange {
	const from = Math.max(0, offset - 2 * MAX_WORD);
	const window = text.slice(from, offset + 2 * MAX_WORD);
	for (const segmenter of [words, graphemes]) {
		const segment = segmenter.segment(window).containing(offset - from);
		if (!segment || segment.index === offset - from) return { start: offset, end: offset };
		const { index, segment: part } = segment;
		if (part.length <= MAX_WORD) return { start: from + index, end: from + index + part.length };
	}
	return { start: offset, end: offset };
}
