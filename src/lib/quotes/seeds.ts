import type { Stretch } from './fold.ts';
import type { FindOccurrences } from './occurrences.ts';
import type { Sought } from './target.ts';
import { bucketOf, pairHashes, splitWords, type WordIndex } from './tokens.ts';

/** Occurrences of the very words, with how many units of the context agree verbatim on each side. */
export type Hit = Stretch & { before: number; after: number };

/** No more hits are counted, and of long quotes no more units read. */
const MOST_HITS = 20_000;
const MOST_UNITS = 20_000_000;
/** How far verbatim agreement of the context is counted, in units. */
const REACH = 256;

/** Where the words of the quote stand verbatim, in text order; at most 20,000 places. */
export function findHits(
	text: string,
	occurrences: FindOccurrences,
	{ exact, before, after }: Sought
): Hit[] {
	const hits: Hit[] = [];
	if (exact === '') return hits;
	const most = Math.min(MOST_HITS, MOST_UNITS / exact.length);
	for (const start of occurrences(exact)) {
		if (hits.length >= most) break;
		const end = start + exact.length;
		hits.push({
			start,
			end,
			before: agreesBefore(text, start, before),
			after: agreesAfter(text, end, after)
		});
	}
	return hits;
}

/** How many units before the offset are those that the context ends with, a space beside it left out. */
export function agreesBefore(text: string, offset: number, context: string): number {
	const end = text.charAt(offset - 1) === ' ' ? offset - 1 : offset;
	const most = Math.min(end, context.length, REACH);
	let count = 0;
	while (
		count < most &&
		text.charCodeAt(end - 1 - count) === context.charCodeAt(context.length - 1 - count)
	) {
		count++;
	}
	return count;
}

/** How many units from the offset on are those that the context begins with, a space beside it left out. */
export function agreesAfter(text: string, offset: number, context: string): number {
	const start = text.charAt(offset) === ' ' ? offset + 1 : offset;
	const most = Math.min(text.length - start, context.length, REACH);
	let count = 0;
	while (count < most && text.charCodeAt(start + count) === context.charCodeAt(count)) count++;
	return count;
}

/** A place where a quote may start, in units of the text; it may be off by some words. */
export type Seed = { start: number; weight: number };

/** How many postings are read for one quote; the rarest words come first. */
const MOST_POSTINGS = 4000;
/** The width of the bins in which votes are counted, in units. */
const BIN = 64;

/**
 * Where the quote may start, by the words that it and its context share with the text: `all` by all of
 * them, `context` by those of the context alone; the heaviest first.
 */
export function findSeeds(
	index: WordIndex,
	{ exact, before, after }: Sought,
	most: number
): { all: Seed[]; context: Seed[] } {
	const head = before === '' ? 0 : before.length + 1;
	const words = splitWords(`${before} ${exact} ${after}`.slice(before === '' ? 1 : 0));
	const tail = head + exact.length;
	const features: { at: number; places: Int32Array; pair: number }[] = [];
	const pairs = pairHashes(words);
	for (let i = 0; i < words.count; i++) {
		const at = words.starts[i] ?? 0;
		const hash = words.hashes[i] ?? 0;
		features.push({ at, places: bucketOf(index.singles, hash), pair: 0 });
		if (i < pairs.length)
			features.push({ at, places: bucketOf(index.pairs, pairs[i] ?? 0), pair: 1 });
	}
	features.sort((a, b) => a.places.length - b.places.length);

	const all = new Map<number, number>();
	const context = new Map<number, number>();
	const total = index.words.count + 1;
	let left = MOST_POSTINGS;
	for (const { at, places, pair } of features) {
		left -= places.length;
		if (left < 0) break;
		const weight = Math.log2(total / (places.length + 1)) * (1 + pair);
		// the words after the quote tell where it ends
		const toStart = at >= tail ? exact.length + at - tail : at - head;
		const inContext = at < head || at >= tail;
		for (const place of places) {
			const bin = Math.floor(((index.words.starts[place] ?? 0) - toStart) / BIN);
			all.set(bin, (all.get(bin) ?? 0) + weight);
			if (inContext) context.set(bin, (context.get(bin) ?? 0) + weight);
		}
	}
	return { all: heaviest(all, most), context: heaviest(context, most) };
}

/** Neighbouring bins are one place; its start is between them by their weight. */
function heaviest(bins: Map<number, number>, most: number): Seed[] {
	const seeds: (Seed & { bin: number })[] = [];
	for (const [bin, own] of bins) {
		const next = bins.get(bin + 1) ?? 0;
		const weight = own + next;
		seeds.push({ bin, weight, start: (bin + 0.5 + next / weight) * BIN });
	}
	seeds.sort((a, b) => b.weight - a.weight);
	const chosen: typeof seeds = [];
	for (const seed of seeds) {
		if (chosen.length === most) break;
		if (!chosen.some(({ bin }) => Math.abs(bin - seed.bin) <= 1)) chosen.push(seed);
	}
	return chosen.map(({ start, weight }) => ({ start: Math.max(0, Math.round(start)), weight }));
}
