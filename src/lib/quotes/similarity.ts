import search, { type Match as ApproximateMatch } from 'approx-string-match';
import { distance } from 'fastest-levenshtein';

/**
 * The approximate match of a pattern with the fewest errors, at most `maxErrorShare` of the pattern's length; of
 * several as good, the one with the least `penalty`. `undefined` if there is none.
 */
export function findBest(
	text: string,
	pattern: string,
	maxErrorShare: number,
	penalty: (match: ApproximateMatch) => number
): ApproximateMatch | undefined {
	let best: ApproximateMatch | undefined;
	if (pattern === '') return undefined;
	// the search returns only the matches with the fewest errors
	for (const match of search(text, pattern, Math.floor(pattern.length * maxErrorShare))) {
		if (!best || penalty(match) < penalty(best)) best = match;
	}
	return best;
}

/** Texts of more UTF-16 units than this are compared by their words alone. */
const MAX_LETTER_COMPARISON = 512;

/**
 * How much of a quote's words a text has, from 0 to 1: by its letters in order or, at 0.9 of the weight, by its
 * words in any order.
 */
export function similarity(text: string, exact: string): number {
	if (text === '') return 0;
	const byWords = similarityOfWords(text, exact);
	if (Math.max(exact.length, text.length) > MAX_LETTER_COMPARISON) return byWords;
	return Math.max(similarityOfLetters(text, exact), 0.9 * byWords);
}

/** 1 minus the edit distance over the longer length. */
function similarityOfLetters(text: string, exact: string): number {
	return 1 - distance(text, exact) / Math.max(1, text.length, exact.length);
}

/** The share of words that both have, in any order (Dice's coefficient). */
function similarityOfWords(text: string, exact: string): number {
	const counts = new Map<string, number>();
	const own = exact.split(/[^\p{L}\p{N}]+/u);
	const other = text.split(/[^\p{L}\p{N}]+/u);
	for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of other) {
		const count = counts.get(word) ?? 0;
		if (count > 0) common += 2;
		counts.set(word, count - 1);
	}
	return common / (own.length + other.length);
}
