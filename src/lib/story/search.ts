/** Half-open, UTF-16 offsets. */
export type Hit = { start: number; end: number };

/**
 * Where the words of a query begin in a text: each word as a prefix, case, accents and ß/ss folded.
 * `null` if one of the words is nowhere; an empty query hits nothing and is no reason for `null`.
 */
export function findHits(text: string, query: string): Hit[] | null {
	const folded = fold(text);
	const hits: Hit[] = [];
	for (const word of wordsOf(query)) {
		const before = hits.length;
		for (const { index } of folded.text.matchAll(atWordStart(word))) {
			const last = index + word.length - 1;
			hits.push({ start: folded.map[index] ?? 0, end: folded.ends[last] ?? 0 });
		}
		if (hits.length === before) return null;
	}
	return merge(hits.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Whether each word of the query begins a word in one of the texts. */
export function matchesQuery(texts: string[], query: string): boolean {
	const all = texts.join('\n');
	return findHits(all, query) !== null;
}

/** Where any word of the query begins in the text, for marking; never `null`. */
export function findAnyHits(text: string, query: string): Hit[] {
	return merge(
		wordsOf(query)
			.flatMap((word) => findHits(text, word) ?? [])
			.sort((a, b) => a.start - b.start || a.end - b.end)
	);
}

/** A word has only letters and digits, so that it needs no escapes. */
function atWordStart(word: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'gu');
}

/** The words of a text, folded: a query's word finds those that it begins. */
export function wordsOf(text: string): string[] {
	return foldQuickly(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** As `fold` does it, for all of a text at once and without its places. */
function foldQuickly(text: string): string {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}+/gu, '')
			// at the end of a word it would become another letter
			.replaceAll('Σ', 'σ')
			.toLowerCase()
			.replaceAll('ß', 'ss')
	);
}

/** Lower case without accents, ß as ss; `map` and `ends` give the source's offsets of each folded unit. */
function fold(text: string): { text: string; map: number[]; ends: number[] } {
	let folded = '';
	const map: number[] = [];
	const ends: number[] = [];
	let offset = 0;
	// a letter with the accents that follow it
	for (const [character] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const plain = character
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/ß/g, 'ss');
		map.push(...Array<number>(plain.length).fill(offset));
		ends.push(...Array<number>(plain.length).fill(offset + character.length));
		folded += plain;
		offset += character.length;
	}
	return { text: folded, map, ends };
}

function merge(hits: Hit[]): Hit[] {
	const merged: Hit[] = [];
	for (const hit of hits) {
		const last = merged.at(-1);
		if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
		else merged.push({ ...hit });
	}
	return merged;
}
