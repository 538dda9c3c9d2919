import { bucketOf, pairHashes, tokenize, type TokenIndex } from './tokens.ts';

/** Finds the offsets at which a string occurs in a text, overlapping ones too, in text order. */
export type FindOccurrences = (words: string) => Iterable<number>;

/** Full scans of a text before building an index of its tokens pays off. */
const MAX_SCANS = 50;

/** Searches one text for many strings: by scanning at first, later by `tokens`, the index of the text. */
export function occurrencesIn(text: string, tokens: () => TokenIndex): FindOccurrences {
	let scans = 0;
	return (words) => {
		const found = ++scans > MAX_SCANS ? lookUp(text, tokens(), words) : undefined;
		return found ?? scan(text, words);
	};
}

/** The start of every occurrence (UTF-16 units), overlapping ones too; none for an empty string. */
export function* scan(text: string, words: string): Generator<number> {
	if (words === '') return;
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
		yield start;
}

/**
 * Looks a string up by the rarest token or pair of tokens inside it. `undefined` if none of its tokens is sure to
 * be a whole token of the text.
 */
export function lookUp(
	text: string,
	index: TokenIndex,
	words: string
): Iterable<number> | undefined {
	const tokens = tokenize(words);
	const pairs = pairHashes(tokens);
	let rarest: { at: number; postings: Int32Array } | undefined;
	// the first and the last may be parts of longer tokens
	for (let i = 1; i < tokens.count - 1; i++) {
		const single = bucketOf(index.singles, tokens.hashes[i] ?? 0);
		const pair = i < tokens.count - 2 ? bucketOf(index.pairs, pairs[i] ?? 0) : single;
		const postings = pair.length < single.length ? pair : single;
		if (!rarest || postings.length < rarest.postings.length)
			rarest = { at: tokens.starts[i] ?? 0, postings };
	}
	return rarest && verify(text, index, words, rarest);
}

/** The offsets at which the string really is in the text, from the postings of its token at `at`. */
function* verify(
	text: string,
	{ tokens }: TokenIndex,
	words: string,
	{ at, postings }: { at: number; postings: Int32Array }
): Generator<number> {
	for (const posting of postings) {
		const start = (tokens.starts[posting] ?? 0) - at;
		if (start >= 0 && text.startsWith(words, start)) yield start;
	}
}
