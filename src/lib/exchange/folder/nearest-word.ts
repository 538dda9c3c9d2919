import { distance } from 'fastest-levenshtein';

/** The word that was probably meant by a mistyped one; `undefined` if more than a third of each differs. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
	const ranked = words
		.map((word) => ({ word, distance: distance(typed.toLowerCase(), word.toLowerCase()) }))
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= Math.max(1, Math.ceil(best.word.length / 3))
		? best.word
		: undefined;
}
