import { bare, type Syntax } from './syntax.ts';

/** Maximum length of a title, in UTF-16 units. */
const MAX_TITLE_LENGTH = 70;

const lengthOf = (words: readonly string[]) =>
	words.join(' ').replace(/[\s,;:.!?–—-]+$/u, '').length;

/**
 * Shortens words to a title's length at the boundaries of phrases: drops prepositional phrases from the end, but none
 * with a word of `kept`, then cuts the tail. Undefined if that does not suffice.
 */
export function fit(words: string[], kept: Set<string>, syntax: Syntax): string[] | undefined {
	let left = words;
	while (lengthOf(left) > MAX_TITLE_LENGTH) {
		const phrase = lastPhrase(left, kept, syntax);
		if (!phrase) break;
		left = [...left.slice(0, phrase.from), ...left.slice(phrase.to)];
	}
	if (lengthOf(left) <= MAX_TITLE_LENGTH) return left;
	const verb = Math.max(
		left.findLastIndex((word) => kept.has(bare(word))),
		left.findIndex((word) => syntax.isFiniteVerb(word))
	);
	if (verb < 0) return undefined;
	for (let end = left.length - 1; end > verb + 1; end--) {
		const short = left.slice(0, end);
		if (lengthOf(short) > MAX_TITLE_LENGTH) continue;
		if (syntax.isBoundary(left, end)) return short;
	}
	return undefined;
}

/** The last prepositional phrase that may be dropped, as a range of words. */
function lastPhrase(words: string[], kept: Set<string>, syntax: Syntax) {
	for (let from = words.length - 1; from > 1; from--) {
		const to = syntax.endOfPhrase(words, from);
		if (to === undefined) continue;
		if (!words.slice(from, to).some((word) => kept.has(bare(word)))) return { from, to };
	}
	return undefined;
}
