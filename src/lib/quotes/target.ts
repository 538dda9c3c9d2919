import { fold, lowerCase, type Stretch } from './fold.ts';
import { isInWord } from './tokens.ts';
import type { Quote } from './quote.ts';

/** The words of a quote as they are compared: folded, without capitals and without space at their ends. */
export type Sought = { exact: string; before: string; after: string };

export type Target = Sought & {
	/** The words of the quote, folded, with their capitals. */
	words: string;
	/** The words with all of their context, and the unit at which they start in it. */
	whole: string;
	at: number;
	/** Whether the quote may start or end inside of a word, as far as its context tells. */
	cut: { start: boolean; end: boolean };
};

/** Folds a quote and its context; `words` are empty where the quote is blank. */
export function readTarget({ exact, prefix = '', suffix = '' }: Omit<Quote, 'article'>): Target {
	const words = fold(exact).text.trim();
	const { text, starts } = fold(prefix + exact + suffix);
	let at = starts.findIndex((start) => start >= prefix.length);
	if (text.charAt(at) === ' ') at++;
	const lead = text.length - text.trimStart().length;
	// where folding joins a quote with its context, they cannot be looked for together
	const joined = !text.startsWith(words, at);
	const before = lowerCase(fold(prefix).text.trim());
	const after = lowerCase(fold(suffix).text.trim());
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

/** Whether a place starts or ends inside of a word of the text, and the quote does not. */
export function cutsWord(text: string, { start, end }: Stretch, { cut }: Target): boolean {
	return (!cut.start && isInWord(text, start)) || (!cut.end && isInWord(text, end));
}
