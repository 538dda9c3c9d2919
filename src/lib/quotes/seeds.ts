import type { QuoteWords } from './normalized-quote.ts';
import { bucketOf, pairHashes, tokenize, type TokenIndex } from './tokens.ts';

/** Where a quote may start, in units of the text and off by up to some words; more weight is more likely. */
export type Seed = { start: number; weight: number };

/** Postings read per quote; the rarest tokens come first. */
const MAX_POSTINGS = 4000;
/** The width of the bins in which votes are counted, in UTF-16 units. */
const BIN_WIDTH = 64;

/**
 * Finds where the quote may start, by the tokens that it shares with the text: each votes for a start. `all`
 * counts the votes of the quote and its context, `context` those of its context alone; the heaviest first, at
 * most `max` of each.
 */
export function findSeeds(
	index: TokenIndex,
	{ exact, before, after }: QuoteWords,
	max: number
): { all: Seed[]; context: Seed[] } {
	const head = before === '' ? 0 : before.length + 1;
	const tokens = tokenize(`${before} ${exact} ${after}`.slice(before === '' ? 1 : 0));
	const tail = head + exact.length;
	const features: { at: number; postings: Int32Array; pair: number }[] = [];
	const pairs = pairHashes(tokens);
	for (let i = 0; i < tokens.count; i++) {
		const at = tokens.starts[i] ?? 0;
		const hash = tokens.hashes[i] ?? 0;
		features.push({ at, postings: bucketOf(index.singles, hash), pair: 0 });
		if (i < pairs.length)
			features.push({ at, postings: bucketOf(index.pairs, pairs[i] ?? 0), pair: 1 });
	}
	features.sort((a, b) => a.postings.length - b.postings.length);

	const all = new Map<number, number>();
	const context = new Map<number, number>();
	const total = index.tokens.count + 1;
	let left = MAX_POSTINGS;
	for (const { at, postings, pair } of features) {
		left -= postings.length;
		if (left < 0) break;
		const weight = Math.log2(total / (postings.length + 1)) * (1 + pair);
		// the words after the quote mark where it ends, so its start is its length before them
		const toStart = at >= tail ? exact.length + at - tail : at - head;
		const inContext = at < head || at >= tail;
		for (const posting of postings) {
			const bin = Math.floor(((index.tokens.starts[posting] ?? 0) - toStart) / BIN_WIDTH);
			all.set(bin, (all.get(bin) ?? 0) + weight);
			if (inContext) context.set(bin, (context.get(bin) ?? 0) + weight);
		}
	}
	return { all: heaviest(all, max), context: heaviest(context, max) };
}

/** Joins neighbouring bins to one seed, whose start lies between them by their weights. */
function heaviest(bins: Map<number, number>, max: number): Seed[] {
	const seeds: (Seed & { bin: number })[] = [];
	for (const [bin, own] of bins) {
		const next = bins.get(bin + 1) ?? 0;
		const weight = own + next;
		seeds.push({ bin, weight, start: (bin + 0.5 + next / weight) * BIN_WIDTH });
	}
	seeds.sort((a, b) => b.weight - a.weight);
	const chosen: typeof seeds = [];
	for (const seed of seeds) {
		if (chosen.length === max) break;
		if (!chosen.some(({ bin }) => Math.abs(bin - seed.bin) <= 1)) chosen.push(seed);
	}
	return chosen.map(({ start, weight }) => ({ start: Math.max(0, Math.round(start)), weight }));
}
