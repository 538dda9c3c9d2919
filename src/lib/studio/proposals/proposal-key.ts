import { normalize } from '#lib/quotes/normalize.ts';

/**
 * A proposal's identity while the text around it changes: its article, its date and the words of its quote, whatever
 * their typesetting.
 */
export function proposalKey(article: string, words: string, edtf: string | undefined): string {
	return [article, edtf ?? '', normalize(words).text.trim()].join('|');
}

/** The identity of a sentence that became no event. */
export function sentenceKey(article: string, words: string): string {
	return proposalKey(article, words, 'sentence');
}
