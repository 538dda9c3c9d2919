import type { Stretch } from './fold.ts';
import { weighContext } from './context.ts';
import type { FindOccurrences } from './occurrences.ts';
import { findPlace, findSeam, type Place } from './places.ts';
import { findHits, findSeeds, type Hit } from './seeds.ts';
import { cutsWord, type Target } from './target.ts';
import type { WordIndex } from './tokens.ts';

/** A text in which quotes are looked for: folded, the same without capitals, and the words of that. */
export type Ground = {
	text: string;
	lower: string;
	words: () => WordIndex;
	/** In the text without capitals. */
	occurrences: FindOccurrences;
};

/** A place with whether the very words stand there. */
export type Option = Place & { same: boolean };

export type Choice =
	| { state: 'found'; option: Option }
	| { state: 'ambiguous'; options: Option[] }
	| { state: 'lost'; suggestion?: Option };

/** How many of the verbatim places, and of the others, are looked at closely. */
const CLOSE_HITS = 12;
const CLOSE_SEEDS = 8;
/** A better place must lead by so much. */
const MARGIN = 0.1;

/** Decides where a quote stands, in units of the folded text; `hint` is the place where it stood last. */
export function choose(ground: Ground, target: Target, hint: Stretch | undefined): Choice {
	const hits = findHits(ground.lower, ground.occurrences, target);
	if (target.before === '' && target.after === '') {
		const same = hits.filter((hit) => isSame(ground, target, hit)).map(asSame);
		const [only] = same.length === 1 ? same : nearest(same, hint);
		if (only) return { state: 'found', option: only };
		if (same.length > 0) return { state: 'ambiguous', options: same };
	}
	const { options: all, hollow } = gather(ground, target, hits, hint);
	// with context on one side alone, what is only alike is no rival of the very words
	const verbatim = all.some(({ same }) => same);
	const options = all.filter(
		(option) => !verbatim || option.same || isBetween(option) || option.quote >= 0.8
	);
	options.sort((a, b) => rank(b) - rank(a) || a.start - b.start);
	const trusted = options.filter((option) => isTrusted(option, target, hollow));
	const [best] = trusted;
	if (!best) {
		const [weak] = options;
		if (!weak || weak.quote < 0.4) return { state: 'lost' };
		const similar = options.filter((option) => option.same && weak.same);
		if (similar.length > 1) return { state: 'ambiguous', options: similar };
		return { state: 'lost', suggestion: weak };
	}
	const rivals = options.filter(
		(option) =>
			rank(option) > rank(best) - MARGIN &&
			(option.same || trusted.includes(option) || (!hollow && option.quote >= 0.5))
	);
	if (rivals.length === 1) return { state: 'found', option: best };
	const equal = rivals.filter(
		(option) => rank(option) > rank(best) - 0.02 && option.same === best.same
	);
	const [hinted] = equal.length === rivals.length ? nearest(equal, hint) : [];
	if (hinted) return { state: 'found', option: hinted };
	return { state: 'ambiguous', options: rivals };
}

/**
 * The place at the hint, or the one so near to it that edits before it are a better reason for the distance
 * than another place; none if there is no such place.
 */
export function nearest<T extends Stretch>(places: T[], hint: Stretch | undefined): T[] {
	if (!hint) return [];
	const away = ({ start }: Stretch): number => Math.abs(start - hint.start);
	const [first, second] = places.toSorted((a, b) => away(a) - away(b));
	if (!first || !second) return places;
	if (away(first) === 0) return [first];
	return away(second) > 500 && away(second) > 8 * away(first) ? [first] : [];
}

function gather(
	ground: Ground,
	target: Target,
	hits: Hit[],
	hint: Stretch | undefined
): { options: Option[]; hollow: boolean } {
	const options: Option[] = [];
	const starts: number[] = [];
	const close = hits
		.toSorted((a, b) => b.before + b.after - a.before - a.after)
		.slice(0, CLOSE_HITS);
	for (const hit of close) {
		if (cutsWord(ground.lower, hit, target)) starts.push(hit.start);
		else {
			const same = isSame(ground, target, hit);
			const { start, end } = hit;
			const context = weighContext(ground.lower, hit, target);
			options.push({ start, end, quote: same ? 1 : 0.97, ...context, same });
		}
	}
	let hollow: Stretch | undefined = findSeam(ground.lower, target);
	if (options.some((option) => rank(option) > 0.97)) return { options, hollow: false };

	const { all, context } = findSeeds(ground.words(), target, hollow ? 3 : CLOSE_SEEDS);
	const sure = Infinity;
	const seeds = [
		...starts.map((start) => ({ start, weight: sure })),
		...(hint ? [{ start: hint.start, weight: sure }] : []),
		...all,
		...context.slice(0, hollow ? 1 : 4)
	];
	const looked: number[] = [];
	for (const { start, weight } of seeds) {
		if (looked.some((other) => Math.abs(other - start) < 32)) continue;
		// a place that shares much fewer words is no rival of a good one
		if (weight < 0.4 * (all[0]?.weight ?? 0) && options.some((option) => rank(option) > 0.8))
			continue;
		looked.push(start);
		const place = findPlace(ground.lower, target, start);
		if (!place) continue;
		if ('hollow' in place) hollow = place;
		else add(options, { ...place, same: false });
	}
	const gone = hollow;
	if (!gone) return { options, hollow: false };
	// what is beside the gap is its context, not the quote
	const beside = ({ start, end }: Stretch): boolean =>
		start <= gone.end + 2 && end >= gone.start - 2;
	return {
		options: options.filter((option) => option.quote > 0.6 || !beside(option)),
		hollow: true
	};
}

/** Of options that overlap the better one stays; the very words stay in any case. */
function add(options: Option[], option: Option): void {
	const index = options.findIndex(
		({ start, end }) => Math.min(end, option.end) > Math.max(start, option.start)
	);
	const other = options[index];
	if (!other) options.push(option);
	else if (!other.same && rank(other) < rank(option)) options[index] = option;
}

function asSame({ start, end }: Stretch): Option {
	return { start, end, quote: 1, same: true };
}

function isSame(ground: Ground, target: Target, hit: Stretch): boolean {
	return ground.text.startsWith(target.words, hit.start);
}

/** How much of the context stands around a place, from 0 to 1; `undefined` where none is known. */
function support({ before, after }: Place): number | undefined {
	if (before === undefined) return after;
	return after === undefined ? before : (before + after) / 2;
}

function rank(place: Place): number {
	return (place.quote + (support(place) ?? place.quote)) / 2;
}

/**
 * Whether a place is good enough by itself. Where the quote is known to be gone from between its context, the
 * same words elsewhere may be another passage, and a short quote is much less of a proof than a long one.
 */
function isTrusted(option: Option, { exact }: Target, hollow: boolean): boolean {
	const context = support(option);
	if (context === undefined) return option.same || option.quote >= 0.76;
	if (context >= 0.75 && (option.same || isBetween(option))) return true;
	if (option.same) return !hollow || exact.length >= 32;
	return !hollow && context >= 0.4 && option.quote >= 0.6;
}

function isBetween({ before, after }: Place): boolean {
	return before !== undefined && after !== undefined;
}
