import { alignQuote, findRemoval, type Alignment } from './alignment.ts';
import { scoreContext } from './context.ts';
import { cutsWord, type NormalizedQuote } from './normalized-quote.ts';
import type { FindOccurrences } from './occurrences.ts';
import { findSeeds } from './seeds.ts';
import type { TextRange } from './text-range.ts';
import type { TokenIndex } from './tokens.ts';
import { findVerbatim, type VerbatimRange } from './verbatim.ts';

/** A text prepared for matching many quotes. */
export type SearchedText = {
	/** Normalized, and the same in lower case, unit for unit. */
	text: string;
	lower: string;
	/** The index of the lower-case text, built on first use. */
	tokens: () => TokenIndex;
	/** Finds strings in the lower-case text. */
	occurrences: FindOccurrences;
};

/** A range that may be the quote's; `verbatim` if it has the very words, in the same case. */
export type Option = Alignment & { verbatim: boolean };

export type QuoteChoice =
	| { state: 'found'; option: Option }
	| { state: 'ambiguous'; options: Option[] }
	| { state: 'lost'; suggestion?: Option };

/** Verbatim ranges, and other seeds, that are compared closely with the quote. */
const MAX_VERBATIM = 12;
const MAX_SEEDS = 8;
/** Options whose rank is within this of the best one's are rivals. */
const RIVAL_MARGIN = 0.1;
/** Seeds closer than this, in UTF-16 units, are the same place. */
const MIN_SEED_DISTANCE = 32;

/** Decides which range of the text is the quote's; all offsets, and `hint`, are units of the normalized text. */
export function choose(
	searched: SearchedText,
	quote: NormalizedQuote,
	hint: TextRange | undefined
): QuoteChoice {
	const found = findVerbatim(searched.lower, searched.occurrences, quote);
	if (quote.before === '' && quote.after === '') {
		const verbatim = found.filter((range) => isVerbatim(searched, quote, range)).map(asOption);
		const [only] = verbatim.length === 1 ? verbatim : nearest(verbatim, hint);
		if (only) return { state: 'found', option: only };
		if (verbatim.length > 0) return { state: 'ambiguous', options: verbatim };
	}
	const { options: all, removed } = gather(searched, quote, found, hint);
	// with context on one side only, similar words are no rival of the very words
	const hasVerbatim = all.some(({ verbatim }) => verbatim);
	const options = all.filter(
		(option) =>
			!hasVerbatim || option.verbatim || hasContextOnBothSides(option) || option.quote >= 0.8
	);
	options.sort((a, b) => rank(b) - rank(a) || a.start - b.start);
	const trusted = options.filter((option) => isTrusted(option, quote, removed));
	const [best] = trusted;
	if (!best) {
		const [weak] = options;
		if (!weak || weak.quote < 0.4) return { state: 'lost' };
		const similar = options.filter((option) => option.verbatim && weak.verbatim);
		if (similar.length > 1) return { state: 'ambiguous', options: similar };
		return { state: 'lost', suggestion: weak };
	}
	const rivals = options.filter(
		(option) =>
			rank(option) > rank(best) - RIVAL_MARGIN &&
			(option.verbatim || trusted.includes(option) || (!removed && option.quote >= 0.5))
	);
	if (rivals.length === 1) return { state: 'found', option: best };
	const equal = rivals.filter(
		(option) => rank(option) > rank(best) - 0.02 && option.verbatim === best.verbatim
	);
	const [hinted] = equal.length === rivals.length ? nearest(equal, hint) : [];
	if (hinted) return { state: 'found', option: hinted };
	return { state: 'ambiguous', options: rivals };
}

/**
 * The range at the hint, or one so much nearer to it than all others that edits before it explain the distance
 * better than a different place does; empty if there is none. Without a rival, all ranges.
 */
export function nearest<T extends TextRange>(ranges: T[], hint: TextRange | undefined): T[] {
	if (!hint) return [];
	const away = ({ start }: TextRange): number => Math.abs(start - hint.start);
	const [first, second] = ranges.toSorted((a, b) => away(a) - away(b));
	if (!first || !second) return ranges;
	if (away(first) === 0) return [first];
	return away(second) > 500 && away(second) > 8 * away(first) ? [first] : [];
}

/** Collects the options, and finds out whether the quote was removed from between its context. */
function gather(
	searched: SearchedText,
	quote: NormalizedQuote,
	found: VerbatimRange[],
	hint: TextRange | undefined
): { options: Option[]; removed: boolean } {
	const options: Option[] = [];
	const starts: number[] = [];
	const close = found
		.toSorted((a, b) => b.before + b.after - a.before - a.after)
		.slice(0, MAX_VERBATIM);
	for (const range of close) {
		if (cutsWord(searched.lower, range, quote)) starts.push(range.start);
		else {
			const verbatim = isVerbatim(searched, quote, range);
			const { start, end } = range;
			const context = scoreContext(searched.lower, range, quote);
			options.push({ start, end, quote: verbatim ? 1 : 0.97, ...context, verbatim });
		}
	}
	let removal: TextRange | undefined = findRemoval(searched.lower, quote);
	if (options.some((option) => rank(option) > 0.97)) return { options, removed: false };

	const { all, context } = findSeeds(searched.tokens(), quote, removal ? 3 : MAX_SEEDS);
	const sure = Infinity;
	const seeds = [
		...starts.map((start) => ({ start, weight: sure })),
		...(hint ? [{ start: hint.start, weight: sure }] : []),
		...all,
		...context.slice(0, removal ? 1 : 4)
	];
	const compared: number[] = [];
	for (const { start, weight } of seeds) {
		if (compared.some((other) => Math.abs(other - start) < MIN_SEED_DISTANCE)) continue;
		// a place that shares far fewer words is no rival of a good one
		if (weight < 0.4 * (all[0]?.weight ?? 0) && options.some((option) => rank(option) > 0.8))
			continue;
		compared.push(start);
		const aligned = alignQuote(searched.lower, quote, start);
		if (!aligned) continue;
		if ('removed' in aligned) removal = aligned;
		else add(options, { ...aligned, verbatim: false });
	}
	const gap = removal;
	if (!gap) return { options, removed: false };
	// words next to the gap are the quote's context, not the quote
	const touchesGap = ({ start, end }: TextRange): boolean =>
		start <= gap.end + 2 && end >= gap.start - 2;
	return {
		options: options.filter((option) => option.quote > 0.6 || !touchesGap(option)),
		removed: true
	};
}

/** Adds an option; of two that overlap the better one is kept, and a verbatim one in any case. */
function add(options: Option[], option: Option): void {
	const index = options.findIndex(
		({ start, end }) => Math.min(end, option.end) > Math.max(start, option.start)
	);
	const other = options[index];
	if (!other) options.push(option);
	else if (!other.verbatim && rank(other) < rank(option)) options[index] = option;
}

function asOption({ start, end }: TextRange): Option {
	return { start, end, quote: 1, verbatim: true };
}

function isVerbatim({ text }: SearchedText, { words }: NormalizedQuote, range: TextRange): boolean {
	return text.startsWith(words, range.start);
}

/** How much of the known context surrounds an option, from 0 to 1; `undefined` where none is known. */
function contextScore({ before, after }: Alignment): number | undefined {
	if (before === undefined) return after;
	return after === undefined ? before : (before + after) / 2;
}

function rank(option: Alignment): number {
	return (option.quote + (contextScore(option) ?? option.quote)) / 2;
}

/**
 * Whether an option is good enough by itself. Once the quote is known to be removed from between its context, the
 * same words elsewhere may be another passage, and a short quote proves much less than a long one.
 */
function isTrusted(option: Option, { exact }: NormalizedQuote, removed: boolean): boolean {
	const context = contextScore(option);
	if (context === undefined) return option.verbatim || option.quote >= 0.76;
	if (context >= 0.75 && (option.verbatim || hasContextOnBothSides(option))) return true;
	if (option.verbatim) return !removed || exact.length >= 32;
	return !removed && context >= 0.4 && option.quote >= 0.6;
}

function hasContextOnBothSides({ before, after }: Alignment): boolean {
	return before !== undefined && after !== undefined;
}
