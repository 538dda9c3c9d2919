import { bucketOf, pairHashes, splitWords, type WordIndex } from './tokens.ts';

/** Where the units stand in a text, overlapping ones too, in text order. */
export type FindOccurrences = (units: string) => Iterable<number>;

/** So many times a text is read through; then an index of its words, as dear as many readings, is worth it. */
const MOST_READINGS = 50;

/** Finds many texts in one; `words` are its words. */
export function occurrencesIn(text: string, words: () => WordIndex): FindOccurrences {
	let readings = 0;
	return (units) => {
		const found = ++readings > MOST_READINGS ? lookUp(text, words(), units) : undefined;
		return found ?? read(text, units);
	};
}

export function* read(text: string, units: string): Generator<number> {
	if (units === '') return;
	for (let start = text.indexOf(units); start >= 0; start = text.indexOf(units, start + 1))
		yield start;
}

/** By the rarest of the words and pairs inside; `undefined` if there are none that must be whole words of the text. */
export function lookUp(
	text: string,
	index: WordIndex,
	units: string
): Iterable<number> | undefined {
	const words = splitWords(units);
	const pairs = pairHashes(words);
	let rarest: { at: number; places: Int32Array } | undefined;
	// the first and the last may be parts of longer words
	for (let i = 1; i < words.count - 1; i++) {
		const single = bucketOf(index.singles, words.hashes[i] ?? 0);
		const pair = i < words.count - 2 ? bucketOf(index.pairs, pairs[i] ?? 0) : single;
		const places = pair.length < single.length ? pair : single;
		if (!rarest || places.length < rarest.places.length)
			rarest = { at: words.starts[i] ?? 0, places };
	}
	return rarest && stand(text, index, units, rarest);
}

function* stand(
	text: string,
	{ words }: WordIndex,
	units: string,
	{ at, places }: { at: number; places: Int32Array }
): Generator<number> {
	for (const place of places) {
		const start = (words.starts[place] ?? 0) - at;
		if (start >= 0 && text.startsWith(units, start)) yield start;
	}
}
