import type { Quote } from './story.ts';

/** A stretch of a text in UTF-16 offsets; `end` is the offset after its last character. */
type Stretch = { start: number; end: number };

/**
 * What became of a quote. `moved`: the same words, but not at the quote's position. `ambiguous`: the words
 * stand in several places and nothing decides; candidates come best first, then in text order.
 */
export type Match =
	| ({ state: 'exact' | 'moved' } & Stretch)
	| { state: 'ambiguous'; candidates: Stretch[] }
	| { state: 'lost' };

/** A text as it is compared, and for each of its characters the offset in the original. */
export type Folded = { text: string; offsets: number[] };

const MARKS = /[«»„“”‟"‚‘’‛'‹›]/;
const SPACE = /\s/;

/** Makes one space of any white space and one mark of any quotation mark or apostrophe. */
export function fold(text: string): Folded {
	let folded = '';
	const offsets: number[] = [];
	for (let offset = 0; offset < text.length; offset++) {
		const character = text.charAt(offset);
		if (SPACE.test(character)) {
			if (folded.endsWith(' ')) continue;
			folded += ' ';
		} else {
			folded += MARKS.test(character) ? "'" : character;
		}
		offsets.push(offset);
	}
	return { text: folded, offsets };
}

/**
 * Finds a quote in an article's plain text, word for word after folding. Where the words stand more than
 * once, the text around them decides, and then the position. Never guesses.
 */
export function matchQuote(text: string, quote: Selector): Match {
	return matchIn(text)(quote);
}

/** The same for many quotes of one text, which is read only once. */
export function matchIn(text: string): (quote: Selector) => Match {
	const folded = fold(text);
	return (quote) => match(folded, quote);
}

type Selector = Omit<Quote, 'article'>;

function match(folded: Folded, quote: Selector): Match {
	const ranked = occurrences(folded.text, fold(quote.exact).text.trim())
		.map((place) => ({
			found: unfold(folded, place),
			agreement: contextAgreement(folded.text, place, quote)
		}))
		.sort((a, b) => b.agreement - a.agreement);
	const [best] = ranked;
	if (!best) return { state: 'lost' };

	const leading = ranked.filter(({ agreement }) => agreement === best.agreement);
	const [chosen] =
		leading.length === 1 ? leading : leading.filter(({ found }) => isAt(found, quote.position));
	if (!chosen) return { state: 'ambiguous', candidates: ranked.map(({ found }) => found) };
	const moved = quote.position && !isAt(chosen.found, quote.position);
	return { state: moved ? 'moved' : 'exact', ...chosen.found };
}

function occurrences(text: string, words: string): Stretch[] {
	const places: Stretch[] = [];
	if (words === '') return places;
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
		places.push({ start, end: start + words.length });
	}
	return places;
}

/** How many of prefix and suffix stand beside the place: 0, 1 or 2. */
function contextAgreement(
	text: string,
	{ start, end }: Stretch,
	{ prefix, suffix }: Selector
): number {
	const before = prefix && text.slice(0, start).trimEnd().endsWith(fold(prefix).text.trim());
	const after = suffix && text.slice(end).trimStart().startsWith(fold(suffix).text.trim());
	return (before ? 1 : 0) + (after ? 1 : 0);
}

/** A place in the folded text, in offsets of the original; it neither starts nor ends with white space. */
function unfold({ offsets }: Folded, { start, end }: Stretch): Stretch {
	return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

function isAt(found: Stretch, position: Stretch | undefined): boolean {
	return found.start === position?.start && found.end === position.end;
}
