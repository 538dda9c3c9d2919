/** The words of a text, in order: where each starts and ends, in UTF-16 units, and a hash of its letters. */
export type Words = { count: number; starts: Int32Array; ends: Int32Array; hashes: Int32Array };

/** Where each word, and each pair of neighbours, stands among the words of a text. */
export type WordIndex = { words: Words; singles: Postings; pairs: Postings };

type Postings = { keys: Int32Array; heads: Int32Array; places: Int32Array };

const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
/** Written without spaces, or by the syllable: each letter counts as a word. */
const ALONE =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const NO = 1;
const YES = 2;
const BY_ITSELF = 3;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const known = kinds[unit] ?? NO;
	if (known) return known;
	const character = String.fromCharCode(unit);
	return (kinds[unit] = !LETTER.test(character) ? NO : ALONE.test(character) ? BY_ITSELF : YES);
}

/** Whether the text has a letter, a mark or a digit at the offset; `false` outside of it. */
export function isLetterAt(text: string, offset: number): boolean {
	return offset >= 0 && offset < text.length && kindOf(text.charCodeAt(offset)) === YES;
}

/** Whether an offset is inside a word. */
export function isInWord(text: string, offset: number): boolean {
	return isLetterAt(text, offset - 1) && isLetterAt(text, offset);
}

/** Splits a text into its words: runs of letters and digits. */
export function splitWords(text: string): Words {
	const room = text.length;
	const starts = new Int32Array(room);
	const ends = new Int32Array(room);
	const hashes = new Int32Array(room);
	let count = 0;
	let hash = 0;
	let start = -1;
	const close = (end: number): void => {
		if (start < 0) return;
		starts[count] = start;
		ends[count] = end;
		hashes[count++] = hash;
		start = -1;
	};
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const kind = kindOf(unit);
		if (kind !== YES) close(at);
		if (kind === NO) continue;
		if (start < 0) {
			start = at;
			hash = 0x811c9dc5;
		}
		hash = Math.imul(hash ^ unit, 0x01000193);
		if (kind === BY_ITSELF) close(at + 1);
	}
	close(text.length);
	return {
		count,
		starts: starts.slice(0, count),
		ends: ends.slice(0, count),
		hashes: hashes.slice(0, count)
	};
}

export function indexWords(text: string): WordIndex {
	const words = splitWords(text);
	return { words, singles: post(words.hashes), pairs: post(pairHashes(words)) };
}

/** A hash of each word with the next one. */
export function pairHashes({ count, hashes }: Words): Int32Array {
	const pairs = new Int32Array(Math.max(0, count - 1));
	for (let i = 0; i < pairs.length; i++) {
		pairs[i] = Math.imul((hashes[i] ?? 0) ^ 0x9e3779b9, 0x85ebca6b) + (hashes[i + 1] ?? 0);
	}
	return pairs;
}

/** The numbers of the words, or of the first words of pairs, that share a bucket with this hash. */
export function bucketOf({ heads, places }: Postings, hash: number): Int32Array {
	const bucket = spread(hash) & (heads.length - 2);
	return places.subarray(heads[bucket] ?? 0, heads[bucket + 1] ?? 0);
}

function post(keys: Int32Array): Postings {
	const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length)));
	const heads = new Int32Array(size + 1);
	const places = new Int32Array(keys.length);
	const bucket = (i: number): number => spread(keys[i] ?? 0) & (size - 1);
	for (let i = 0; i < keys.length; i++) heads[bucket(i)] = (heads[bucket(i)] ?? 0) + 1;
	let sum = 0;
	for (let i = 0; i < heads.length; i++) {
		sum += heads[i] ?? 0;
		heads[i] = sum;
	}
	// from the last to the first, so that each bucket is in text order
	for (let i = keys.length - 1; i >= 0; i--) {
		const place = (heads[bucket(i)] ?? 0) - 1;
		heads[bucket(i)] = place;
		places[place] = i;
	}
	return { keys, heads, places };
}

function spread(hash: number): number {
	return hash ^ (hash >>> 15);
}
