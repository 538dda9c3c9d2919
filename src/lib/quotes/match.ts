import { choose, nearest, type Ground, type Option } from './choice.ts';
import { fold, lowerCase, unfold, type Folded, type Stretch } from './fold.ts';
import { hashText } from './hash.ts';
import { occurrencesIn } from './occurrences.ts';
import { cutsWord, readTarget, type Target } from './target.ts';
import { indexWords, type WordIndex } from './tokens.ts';
import type { Quote } from './quote.ts';

export { describeQuote } from './describe.ts';

/** A place that may be the quote's; `score` is how much of its words stands there, from 0 to 1. */
export type Candidate = Stretch & { score: number };

/**
 * What became of a quote; all offsets are UTF-16 units of the text.
 * `exact`: its words, at its position if it has one, or off it only by typesetting; `moved`: the same words,
 * elsewhere; `changed`: other words at its place, `was` being those of the quote and `is` those of the text;
 * `ambiguous`: several places and nothing that decides, the best first, then in text order; `lost`: nowhere,
 * perhaps with a place that is worth a look. Only typesetting may differ where words are called the same,
 * not case.
 */
export type Match =
	| ({ state: 'exact' | 'moved' } & Stretch)
	| ({ state: 'changed'; was: string; is: string } & Candidate)
	| { state: 'ambiguous'; candidates: Candidate[] }
	| { state: 'lost'; suggestion?: Candidate };

/** A quote without the article it is from. */
export type Selector = Omit<Quote, 'article'>;

/** Finds a quote in an article's plain text. Never throws. */
export function matchQuote(text: string, quote: Selector): Match {
	return matchIn(text)(quote);
}

/** Finds many quotes in one text, which is read only once; the matches in the order of the quotes. */
export function matchQuotes(text: string, quotes: readonly Selector[]): Match[] {
	return quotes.map(matchIn(text));
}

/** The same, for quotes that come one by one. */
export function matchIn(text: string): (quote: Selector) => Match {
	let hash: string | undefined;
	let article: Article | undefined;
	return (quote) => {
		const { position } = quote;
		// a text that was not edited needs no search, only a look at whether the position is that of the words
		if (quote.hash !== undefined && position && quote.hash === (hash ??= hashText(text))) {
			const words = text.slice(position.start, position.end);
			if (words !== '' && words === quote.exact) return { state: 'exact', ...position };
		}
		return match((article ??= readArticle(text)), quote);
	};
}

type Article = Ground & { source: string; folded: Folded };

function readArticle(source: string): Article {
	const folded = fold(source);
	const lower = lowerCase(folded.text);
	let index: WordIndex | undefined;
	const words = () => (index ??= indexWords(lower));
	const occurrences = occurrencesIn(lower, words);
	return { source, folded, text: folded.text, lower, words, occurrences };
}

function match(article: Article, quote: Selector): Match {
	const { position } = quote;
	const target = readTarget(quote);
	if (target.words === '') return { state: 'lost' };
	const hint = position && foldPosition(article, position);
	// at its position, among all of its context, nothing else can be meant
	if (hint && article.text.startsWith(target.whole, hint.start - target.at)) {
		const place = { start: hint.start, end: hint.start + target.words.length };
		if (!cutsWord(article.text, place, target)) return whole(article, place, hint, quote);
	}
	const places = findWhole(article, target).filter(
		(place) => !cutsWord(article.text, place, target)
	);
	const [only] = places.length === 1 ? places : nearest(places, hint);
	if (only) return whole(article, only, hint, quote);

	const choice = choose(article, target, hint);
	if (choice.state === 'found') {
		return choice.option.same
			? same(article, choice.option, hint, quote)
			: changed(article, choice.option, quote);
	}
	if (choice.state === 'lost') {
		const { suggestion } = choice;
		return suggestion
			? { state: 'lost', suggestion: candidate(article, suggestion) }
			: { state: 'lost' };
	}
	return {
		state: 'ambiguous',
		candidates: choice.options.map((option) => candidate(article, option))
	};
}

/** Where the words stand with all of their context, at most 1000 times. */
function findWhole({ text, occurrences }: Ground, { whole, at, words }: Target): Stretch[] {
	const places: Stretch[] = [];
	if (whole === words) return places;
	for (const i of occurrences(lowerCase(whole))) {
		if (places.length === 1000) break;
		if (text.startsWith(whole, i)) places.push({ start: i + at, end: i + at + words.length });
	}
	return places;
}

function same(
	{ folded, source }: Article,
	place: Stretch,
	hint: Stretch | undefined,
	{ position }: Selector
): Stretch & { state: 'exact' | 'moved' } {
	// what is invisible may be at the ends of a position
	const isInside = position && position.start >= 0 && position.end <= source.length;
	if (isInside && place.start === hint?.start && place.end === hint.end) {
		return { state: 'exact', start: position.start, end: position.end };
	}
	return { state: position ? 'moved' : 'exact', ...unfold(folded, place) };
}

/** The same, among all of its context: it has not moved if it is off by no more than what was folded before it. */
function whole(
	article: Article,
	place: Stretch,
	hint: Stretch | undefined,
	quote: Selector
): Match {
	const found = same(article, place, hint, quote);
	const off = Math.abs(found.start - (quote.position?.start ?? found.start));
	return off <= Math.abs(found.start - place.start) ? { ...found, state: 'exact' } : found;
}

function changed(article: Article, place: Option, { exact }: Selector): Match {
	const found = candidate(article, place);
	const is = article.source.slice(found.start, found.end);
	return { state: 'changed', ...found, was: exact, is };
}

function candidate({ folded }: Article, { start, end, quote }: Option): Candidate {
	return { ...unfold(folded, { start, end }), score: quote };
}

/** A position in units of the folded text, without space at its ends. */
function foldPosition({ folded, text }: Article, position: Stretch): Stretch {
	// the unit that an offset is in, or the next one
	let start = firstFrom(folded.ends, position.start + 1);
	let end = firstFrom(folded.starts, position.end);
	if (text.charAt(start) === ' ') start++;
	if (end > start && text.charAt(end - 1) === ' ') end--;
	return { start, end };
}

/** The index of the first of the rising offsets that is not below the one given. */
function firstFrom(offsets: Int32Array, offset: number): number {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
