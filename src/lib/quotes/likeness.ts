import search, { type Match as Found } from 'approx-string-match';

/** The best approximate match of a pattern; of several as good, the one nearest by the measure. */
export function findBest(
	text: string,
	pattern: string,
	share: number,
	distance: (match: Found) => number
): Found | undefined {
	let chosen: Found | undefined;
	if (pattern === '') return undefined;
	for (const match of search(text, pattern, Math.floor(pattern.length * share))) {
		if (!chosen || distance(match) < distance(chosen)) chosen = match;
	}
	return chosen;
}

/** Texts longer than this are compared by their words alone. */
const LONG = 512;

/**
 * How much of the words stands in a stretch, from 0 to 1: by its letters in order or, counting less, by its
 * words in any order.
 */
export function likeness(words: string, exact: string): number {
	if (words === '') return 0;
	const common = likenessOfWords(words, exact);
	if (Math.max(exact.length, words.length) > LONG) return common;
	return Math.max(likenessOfLetters(words, exact), 0.9 * common);
}

/** The share of letters that both have in the same order. */
function likenessOfLetters(words: string, exact: string): number {
	return 1 - distance(words, exact) / Math.max(1, words.length, exact.length);
}

/** The share of words that both have, in any order (Dice's coefficient). */
function likenessOfWords(words: string, exact: string): number {
	const counts = new Map<string, number>();
	const own = exact.split(/[^\p{L}\p{N}]+/u);
	const other = words.split(/[^\p{L}\p{N}]+/u);
	for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of other) {
		const count = counts.get(word) ?? 0;
		if (count > 0) common += 2;
		counts.set(word, count - 1);
	}
	return common / (own.length + other.length);
}

/** Levenshtein's distance, in units. */
export function distance(a: string, b: string): number {
	let start = 0;
	let endA = a.length;
	let endB = b.length;
	while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
	while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
		endA--;
		endB--;
	}
	const row = Int32Array.from({ length: endB - start + 1 }, (_, i) => i);
	for (let i = start; i < endA; i++) {
		const unit = a.charCodeAt(i);
		let diagonal = i - start;
		let left = diagonal + 1;
		row[0] = left;
		for (let j = 1; j < row.length; j++) {
			const above = row[j] ?? 0;
			const exchanged = diagonal + (b.charCodeAt(start + j - 1) === unit ? 0 : 1);
			left = Math.min(exchanged, above + 1, left + 1);
			row[j] = left;
			diagonal = above;
		}
	}
	return row[row.length - 1] ?? 0;
}
