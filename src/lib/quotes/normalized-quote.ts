import { lowerCase, normalize } from './normalize.ts';
import type { QuoteSelector } from './quote.ts';
import type { TextRange } from './text-range.ts';
import { isInWord } from './tokens.ts';

/** A quote and its context as they are compared: normalized, in lower case, without space at their ends. */
export type QuoteWords = { exact: string; before: string; after: string };

/** A quote ready to be matched; all offsets are units of the normalized text. */
export type NormalizedQuote = QuoteWords & {
	/** The words of the quote in their own case; `''` for a blank quote. */
	words: string;
	/** The words within all of their context, and the offset at which they start in it. */
	whole: string;
	at: number;
	/** Whether the quote may start or end inside a word, as far as its context says. */
	cut: { start: boolean; end: boolean };
};

/** Normalizes a quote with its surroundings, and says where it was joined to them. */
export function normalizeQuote({
	exact,
	prefix = '',
	suffix = ''
}: QuoteSelector): NormalizedQuote {
	const words = normalize(exact).text.trim();
	const { text, starts } = normalize(prefix + exact + suffix);
	let at = starts.findIndex((start) => start >= prefix.length);
	if (text.charAt(at) === ' ') at++;
	const lead = text.length - text.trimStart().length;
	// where normalizing joins a quote with its context, they cannot be searched together
	const joined = !text.startsWith(words, at);
	const before = lowerCase(normalize(prefix).text.trim());
	const after = lowerCase(normalize(suffix).text.trim());
	return {
		words,
		exact: lowerCase(words),
		before,
		after,
		whole: joined ? words : text.trim(),
		at: joined ? 0 : at - lead,
		cut: {
			start: before === '' || joined || isInWord(text, at),
			end: after === '' || joined || isInWord(text, at + words.length)
		}
	};
}

/** Whether a range starts or ends inside a word of the text although the quote does not. */
export function cutsWord(
	text: string,
	{ start, end }: TextRange,
	{ cut }: NormalizedQuote
): boolean {
	return (!cut.start && isInWord(text, start)) || (!cut.end && isInWord(text, end));
}
