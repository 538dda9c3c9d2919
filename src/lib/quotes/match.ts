import { bisectLeft } from 'd3-array';
import { choose, nearest, type Option, type SearchedText } from './choice.ts';
import { hashText } from './hash.ts';
import { lowerCase, normalize, toSource, type NormalizedText } from './normalize.ts';
import { cutsWord, normalizeQuote, type NormalizedQuote } from './normalized-quote.ts';
import { occurrencesIn } from './occurrences.ts';
import type { QuoteSelector } from './quote.ts';
import type { TextRange } from './text-range.ts';
import { indexTokens, type TokenIndex } from './tokens.ts';

/** A range that may be the quote's; `score` is how much of its words the range has, from 0 to 1. */
export type ScoredRange = TextRange & { score: number };

/**
 * The fate of a quote; all offsets are UTF-16 units of the text. `exact`: the same words, at the quote's position if it
 * has one; `moved`: the same words, elsewhere; `changed`: other words in its place, `was` being the quote's and `is` the
 * text's; `ambiguous`: several ranges and nothing that decides, the best first, then in text order; `lost`: nowhere,
 * perhaps with a range worth a look. Words are the same if only their typesetting differs, not their case.
 */
export type Match =
	| ({ state: 'exact' | 'moved' } & TextRange)
	| ({ state: 'changed'; was: string; is: string } & ScoredRange)
	| { state: 'ambiguous'; candidates: ScoredRange[] }
	| { state: 'lost'; suggestion?: ScoredRange };

/** The occurrences of a quote with all of its context that are looked at. */
const MAX_WHOLE_OCCURRENCES = 1000;

/** Returns a function that finds quotes in a text, which is prepared only once. Never throws. */
export function matchIn(text: string): (quote: QuoteSelector) => Match {
	let hash: string | undefined;
	let indexed: IndexedText | undefined;
	return (quote) => {
		const { position } = quote;
		// an unedited text needs no search, only a check that the position has the words
		if (quote.hash !== undefined && position && quote.hash === (hash ??= hashText(text))) {
			const words = text.slice(position.start, position.end);
			if (words !== '' && words === quote.exact) return { state: 'exact', ...position };
		}
		return match((indexed ??= indexText(text)), quote);
	};
}

type IndexedText = SearchedText & { source: string; normalized: NormalizedText };

function indexText(source: string): IndexedText {
	const normalized = normalize(source);
	const lower = lowerCase(normalized.text);
	let index: TokenIndex | undefined;
	const tokens = () => (index ??= indexTokens(lower));
	const occurrences = occurrencesIn(lower, tokens);
	return { source, normalized, text: normalized.text, lower, tokens, occurrences };
}

function match(indexed: IndexedText, selector: QuoteSelector): Match {
	const { position } = selector;
	const quote = normalizeQuote(selector);
	if (quote.words === '') return { state: 'lost' };
	const hint = position && normalizePosition(indexed, position);
	// at its position, within all of its context, nothing else can be meant
	if (hint && indexed.text.startsWith(quote.whole, hint.start - quote.at)) {
		const range = { start: hint.start, end: hint.start + quote.words.length };
		if (!cutsWord(indexed.text, range, quote)) return sameInContext(indexed, range, hint, position);
	}
	const ranges = findWhole(indexed, quote).filter((range) => !cutsWord(indexed.text, range, quote));
	const [only] = ranges.length === 1 ? ranges : nearest(ranges, hint);
	if (only) return sameInContext(indexed, only, hint, position);

	const choice = choose(indexed, quote, hint);
	if (choice.state === 'found') {
		return choice.option.verbatim
			? same(indexed, choice.option, hint, position)
			: changed(indexed, choice.option, selector);
	}
	if (choice.state === 'lost') {
		const { suggestion } = choice;
		return suggestion
			? { state: 'lost', suggestion: scored(indexed, suggestion) }
			: { state: 'lost' };
	}
	return {
		state: 'ambiguous',
		candidates: choice.options.map((option) => scored(indexed, option))
	};
}

/** The ranges that have the words within all of their context. */
function findWhole(
	{ text, occurrences }: SearchedText,
	{ whole, at, words }: NormalizedQuote
): TextRange[] {
	const ranges: TextRange[] = [];
	if (whole === words) return ranges;
	for (const i of occurrences(lowerCase(whole))) {
		if (ranges.length === MAX_WHOLE_OCCURRENCES) break;
		if (text.startsWith(whole, i)) ranges.push({ start: i + at, end: i + at + words.length });
	}
	return ranges;
}

function same(
	{ normalized, source }: IndexedText,
	range: TextRange,
	hint: TextRange | undefined,
	position: TextRange | undefined
): TextRange & { state: 'exact' | 'moved' } {
	// a position may begin or end with invisible units
	const isInside = position && position.start >= 0 && position.end <= source.length;
	if (isInside && range.start === hint?.start && range.end === hint.end) {
		return { state: 'exact', start: position.start, end: position.end };
	}
	return { state: position ? 'moved' : 'exact', ...toSource(normalized, range) };
}

/** A quote within all of its context has not moved if it is off by no more than normalizing removed before it. */
function sameInContext(
	indexed: IndexedText,
	range: TextRange,
	hint: TextRange | undefined,
	position: TextRange | undefined
): Match {
	const found = same(indexed, range, hint, position);
	const off = Math.abs(found.start - (position?.start ?? found.start));
	return off <= Math.abs(found.start - range.start) ? { ...found, state: 'exact' } : found;
}

function changed(indexed: IndexedText, option: Option, { exact }: QuoteSelector): Match {
	const found = scored(indexed, option);
	const is = indexed.source.slice(found.start, found.end);
	return { state: 'changed', ...found, was: exact, is };
}

function scored({ normalized }: IndexedText, { start, end, quote }: Option): ScoredRange {
	return { ...toSource(normalized, { start, end }), score: quote };
}

/** A position in units of the normalized text, without space at its ends. */
function normalizePosition({ normalized, text }: IndexedText, position: TextRange): TextRange {
	// the unit that holds the offset, or the next one
	let start = bisectLeft(normalized.ends, position.start + 1);
	let end = bisectLeft(normalized.starts, position.end);
	if (text.charAt(start) === ' ') start++;
	if (end > start && text.charAt(end - 1) === ' ') end--;
	return { start, end };
}
