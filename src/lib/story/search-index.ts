import { bisectLeft } from 'd3-array';
import { wordsOf } from './search.ts';

/** Finds which of many texts have all words of a query, each as the beginning of a word; reads the texts once. */
export class SearchIndex {
	/** All words, sorted by code units, so that words with a common beginning are neighbours. */
	#words: string[];
	/** The numbers of the texts that have each word, ascending. */
	#places: number[][];

	/** @param texts each in parts; no word continues from one part into the next */
	constructor(texts: Iterable<readonly string[]>) {
		const places = new Map<string, number[]>();
		let number = 0;
		for (const parts of texts) {
			for (const word of wordsOf(parts.join('\n'))) {
				const known = places.get(word);
				if (!known) places.set(word, [number]);
				else if (known.at(-1) !== number) known.push(number);
			}
			number++;
		}
		const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
		this.#words = sorted.map(([word]) => word);
		this.#places = sorted.map(([, found]) => found);
	}

	/** The numbers (from 0) of the texts that have each word of the query; `undefined`, for all, if it has no word. */
	find(query: string): ReadonlySet<number> | undefined {
		let found: Set<number> | undefined;
		for (const word of new Set(wordsOf(query))) {
			const having = this.#beginningWith(word);
			found = found ? new Set([...found].filter((number) => having.has(number))) : having;
			if (found.size === 0) break;
		}
		return found;
	}

	#beginningWith(prefix: string): Set<number> {
		const found = new Set<number>();
		for (let i = bisectLeft(this.#words, prefix); this.#words[i]?.startsWith(prefix); i++)
			for (const number of this.#places[i] ?? []) found.add(number);
		return found;
	}
}
