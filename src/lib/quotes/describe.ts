import { fold, type Stretch } from './fold.ts';
import { hashText } from './hash.ts';
import type { Quote } from './quote.ts';

/** How much context is kept on each side, in UTF-16 units, if that is enough to make the quote unique. */
const CONTEXT = 64;
const MOST_CONTEXT = 4096;
/** How far the ends of words are looked for, in UTF-16 units: longer words are cut. */
const LONGEST_WORD = 128;

/**
 * Describes a stretch of an article's plain text, in UTF-16 offsets, so that it can be found again. White
 * space at its ends is left out, and words are made whole. `undefined` where there is nothing but white
 * space. The context is widened until no other place has it, up to 4096 units on each side.
 */
export function describeQuote(
	text: string,
	start: number,
	end: number
): (Omit<Quote, 'article'> & { position: Stretch; hash: string }) | undefined {
	const trimmed = trim(text, start, end);
	if (trimmed.start >= trimmed.end) return undefined;
	// a word may have a no-break space in it, and at its end
	const position = trim(text, wordStart(text, trimmed.start), wordEnd(text, trimmed.end));
	const exact = text.slice(position.start, position.end);
	const folded = fold(text).text;
	let reach = CONTEXT;
	let prefix = before(text, position.start, reach);
	let suffix = after(text, position.end, reach);
	while (reach < MOST_CONTEXT && isRepeated(folded, fold(prefix + exact + suffix).text.trim())) {
		reach *= 2;
		prefix = before(text, position.start, reach);
		suffix = after(text, position.end, reach);
	}
	return {
		exact,
		...(prefix && { prefix }),
		...(suffix && { suffix }),
		position,
		hash: hashText(text)
	};
}

function isRepeated(text: string, words: string): boolean {
	const first = text.indexOf(words);
	return first >= 0 && text.indexOf(words, first + 1) >= 0;
}

function trim(text: string, from: number, to: number): Stretch {
	let start = Math.max(0, Math.min(from, to));
	let end = Math.min(text.length, Math.max(from, to));
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	return { start, end };
}

function isSpace(text: string, at: number): boolean {
	return /\s/.test(text.charAt(at));
}

/** The text before an offset, from the start of a word. */
function before(text: string, offset: number, reach: number): string {
	return text.slice(wordStart(text, Math.max(0, offset - reach)), offset);
}

function after(text: string, offset: number, reach: number): string {
	return text.slice(offset, wordEnd(text, Math.min(text.length, offset + reach)));
}

/** The start of the word that an offset is in, or of the character if the word is very long. */
function wordStart(text: string, offset: number): number {
	return boundary(text, offset).start;
}

function wordEnd(text: string, offset: number): number {
	return boundary(text, offset).end;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The ends of the word around an offset; both are the offset where it is between two words. */
function boundary(text: string, offset: number): Stretch {
	const from = Math.max(0, offset - 2 * LONGEST_WORD);
	const window = text.slice(from, offset + 2 * LONGEST_WORD);
	for (const segmenter of [words, graphemes]) {
		const segment = segmenter.segment(window).containing(offset - from);
		if (!segment || segment.index === offset - from) return { start: offset, end: offset };
		const { index, segment: part } = segment;
		if (part.length <= LONGEST_WORD)
			return { start: from + index, end: from + index + part.length };
	}
	return { start: offset, end: offset };
}
