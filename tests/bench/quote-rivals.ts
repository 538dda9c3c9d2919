import search from 'approx-string-match';
import type { QuoteSelector } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';

/** Finds the first verbatim occurrence. */
export function matchFirst(text: string, { exact }: QuoteSelector): TextRange | undefined {
	const start = text.indexOf(exact);
	return start < 0 ? undefined : { start, end: start + exact.length };
}

/**
 * Matches as Hypothesis does (hypothesis/client, src/annotator/anchoring/match-quote.ts): the verbatim hits, or else
 * the best approximate ones with errors in at most half of the quote, or 256; of these the one with the highest
 * score, at most 50 for the quote, 20 each for prefix and suffix, and 2 for the position.
 */
export function matchLikeHypothesis(
	text: string,
	{ exact, prefix, suffix, position }: QuoteSelector
): TextRange | undefined {
	let best: (TextRange & { score: number }) | undefined;
	for (const { start, end, errors } of find(text, exact, Math.min(256, exact.length / 2))) {
		const before = text.slice(Math.max(0, start - (prefix?.length ?? 0)), start);
		const after = text.slice(end, end + (suffix?.length ?? 0));
		const score =
			50 * (1 - errors / exact.length) +
			20 * (prefix ? likeness(before, prefix) : 1) +
			20 * (suffix ? likeness(after, suffix) : 1) +
			2 * (position ? 1 - Math.abs(start - position.start) / text.length : 1);
		if (!best || score > best.score) best = { start, end, score };
	}
	return best;
}

function find(text: string, words: string, most: number): (TextRange & { errors: number })[] {
	const hits: (TextRange & { errors: number })[] = [];
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
		hits.push({ start, end: start + words.length, errors: 0 });
	}
	return hits.length > 0 ? hits : search(text, words, most);
}

function likeness(text: string, words: string): number {
	if (text === '' || words === '') return 0;
	return 1 - (find(text, words, words.length)[0]?.errors ?? words.length) / words.length;
}
