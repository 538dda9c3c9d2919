/** The tokens (words) of a text, in order: their UTF-16 offsets and a hash of the letters of each. */
export type Tokens = { count: number; starts: Int32Array; ends: Int32Array; hashes: Int32Array };

/** An inverted index of a text: the places of each token, and of each pair of neighbours, among its tokens. */
export type TokenIndex = { tokens: Tokens; singles: Postings; pairs: Postings };

/** Buckets of token numbers by hash; bucket `b` is `places` from `heads[b]` up to `heads[b + 1]`. */
type Postings = { heads: Int32Array; places: Int32Array };

const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
/** Scripts without spaces between words, or written by the syllable: each letter counts as a token. */
const UNSPACED =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const NO_LETTER = 1;
const IN_WORD = 2;
const ALONE = 3;
/** By UTF-16 unit; 0 where not yet known. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const known = kinds[unit] ?? NO_LETTER;
	if (known) return known;
	const character = String.fromCharCode(unit);
	const kind = !LETTER.test(character) ? NO_LETTER : UNSPACED.test(character) ? ALONE : IN_WORD;
	return (kinds[unit] = kind);
}

/** Whether the text has a letter, mark or digit of a spaced script at the offset; `false` outside the text. */
export function isLetterAt(text: string, offset: number): boolean {
	return offset >= 0 && offset < text.length && kindOf(text.charCodeAt(offset)) === IN_WORD;
}

/** Whether an offset is inside a word. */
export function isInWord(text: string, offset: number): boolean {
	return isLetterAt(text, offset - 1) && isLetterAt(text, offset);
}

/** Splits a text into runs of letters and digits. */
export function tokenize(text: string): Tokens {
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
		if (kind !== IN_WORD) close(at);
		if (kind === NO_LETTER) continue;
		// FNV-1a (32 bits), over UTF-16 units instead of bytes: http://www.isthe.com/chongo/tech/comp/fnv
		if (start < 0) {
			start = at;
			hash = 0x811c9dc5;
		}
		hash = Math.imul(hash ^ unit, 0x01000193);
		if (kind === ALONE) close(at + 1);
	}
	close(text.length);
	return {
		count,
		starts: starts.slice(0, count),
		ends: ends.slice(0, count),
		hashes: hashes.slice(0, count)
	};
}

/** Indexes a text by its tokens and by pairs of neighbouring tokens. */
export function indexTokens(text: string): TokenIndex {
	const tokens = tokenize(text);
	return { tokens, singles: post(tokens.hashes), pairs: post(pairHashes(tokens)) };
}

/** A hash of each token with the next one: one fewer than there are tokens. */
export function pairHashes({ count, hashes }: Tokens): Int32Array {
	const pairs = new Int32Array(Math.max(0, count - 1));
	for (let i = 0; i < pairs.length; i++) {
		// the golden ratio's bits and a constant of MurmurHash3's finalizer tell "a b" from "b a"
		pairs[i] = Math.imul((hashes[i] ?? 0) ^ 0x9e3779b9, 0x85ebca6b) + (hashes[i + 1] ?? 0);
	}
	return pairs;
}

/** The numbers of the tokens (or of the first tokens of pairs) in this hash's bucket, in text order. */
export function bucketOf({ heads, places }: Postings, hash: number): Int32Array {
	const bucket = spread(hash) & (heads.length - 2);
	return places.subarray(heads[bucket] ?? 0, heads[bucket + 1] ?? 0);
}

/** A counting sort of the hashes' numbers into a power of two of buckets. */
function post(hashes: Int32Array): Postings {
	const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length)));
	const heads = new Int32Array(size + 1);
	const places = new Int32Array(hashes.length);
	const bucket = (i: number): number => spread(hashes[i] ?? 0) & (size - 1);
	for (let i = 0; i < hashes.length; i++) heads[bucket(i)] = (heads[bucket(i)] ?? 0) + 1;
	let sum = 0;
	for (let i = 0; i < heads.length; i++) {
		sum += heads[i] ?? 0;
		heads[i] = sum;
	}
	// from the last to the first, so that each bucket is in text order
	for (let i = hashes.length - 1; i >= 0; i--) {
		const place = (heads[bucket(i)] ?? 0) - 1;
		heads[bucket(i)] = place;
		places[place] = i;
	}
	return { heads, places };
}

/** Mixes the high bits in, since only the low bits choose the bucket. */
function spread(hash: number): number {
	return hash ^ (hash >>> 15);
}
