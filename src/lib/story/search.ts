import type { TextRange } from '#lib/quotes/text-range.ts';

/** Where words of the query begin words of the text, for marking them: in order, and merged where they touch. */
export function findSearchHits(text: string, query: string): TextRange[] {
	const words = wordsOf(query);
	// most pages have no query, and hundreds of texts
	if (words.length === 0) return [];
	const normalized = normalizeWithOffsets(text);
	const hits = words.flatMap((word) =>
		[...normalized.text.matchAll(atWordStart(word))].map(({ index }) => ({
			start: normalized.starts[index] ?? 0,
			end: normalized.ends[index + word.length - 1] ?? 0
		}))
	);
	return merge(hits.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The word needs no escaping: it has only letters and digits. */
function atWordStart(word: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'gu');
}

/** The words of a text, normalized; a word of a query finds the words that begin with it. */
export function wordsOf(text: string): string[] {
	return normalizeText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** Letters that Unicode does not take apart, as keyboards without them write them. */
const LETTERS: Record<string, string> = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' }
};

/** Converts a text to lower case without accents and ligatures; faster than `normalizeWithOffsets`. */
export function normalizeText(text: string): string {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			// at the end of a word, lower case would make it ς
			.replaceAll('Σ', 'σ')
			.toLowerCase()
			.replace(/[ßæœþøłđðħı]/g, (letter) => LETTERS[letter] ?? letter)
	);
}

/** Normalizes as `normalizeText` does; unit `i` comes from the UTF-16 units of the source from `starts[i]` up to `ends[i]`. */
function normalizeWithOffsets(text: string): { text: string; starts: number[]; ends: number[] } {
	let normalized = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let offset = 0;
	// a letter with the accents that follow it
	for (const [character] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const plain = normalizeText(character);
		starts.push(...Array<number>(plain.length).fill(offset));
		ends.push(...Array<number>(plain.length).fill(offset + character.length));
		normalized += plain;
		offset += character.length;
	}
	return { text: normalized, starts, ends };
}

function merge(hits: TextRange[]): TextRange[] {
	const merged: TextRange[] = [];
	for (const hit of hits) {
		const last = merged.at(-1);
		if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
		else merged.push({ ...hit });
	}
	return merged;
}
