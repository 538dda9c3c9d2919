import { parseEdtf } from '#lib/dates/edtf.ts';
import type { RangeWords } from './language.ts';
import type { Token } from './tokens.ts';

/** A period of which a date is one end: "von 1941 bis 1945", "since 2015". UTF-16 offsets. */
export type Lasting = { start: number; end: number; words: string; edtf: string };

type Found = { edtf: string; lasting?: Lasting };

/** Maximum number of tokens between the two dates of a period: "bis" "zum". */
const MAX_TOKENS_BETWEEN = 3;

/** The place of the word before a date, past its article: of "tra" in "tra il 2018". */
export function placeBefore(tokens: Token[], from: number, { articles }: RangeWords): number {
	let at = from - 1;
	while (articles?.includes(tokens[at]?.lower ?? '')) at--;
	return at;
}

/**
 * Sets `lasting` on the dates that are ends of a period. `places` holds the token range [`from`, `to`) of each
 * date; both lists are in text order.
 */
export function addRanges(
	text: string,
	tokens: Token[],
	dates: Found[],
	places: { from: number; to: number }[],
	words: RangeWords
): void {
	const wordAt = (at: number) => tokens[at]?.lower ?? '';
	const put = (from: number, to: number, edtf: string): Lasting | undefined => {
		const [first, last] = [tokens[from], tokens[to - 1]];
		if (!first || !last || !parseEdtf(edtf).ok) return undefined;
		return { start: first.start, end: last.end, words: text.slice(first.start, last.end), edtf };
	};
	for (const [nth, date] of dates.entries()) {
		const place = places[nth];
		if (!place || isRange(date.edtf)) continue;
		const opener = placeBefore(tokens, place.from, words);
		const before = wordAt(opener);
		const [next, other] = [places[nth + 1], dates[nth + 1]];
		if (next && other && !isRange(other.edtf) && other.edtf !== date.edtf) {
			const between = next.from - place.to;
			const joins = tokens
				.slice(place.to, place.to + Math.min(between, MAX_TOKENS_BETWEEN + 1))
				.filter((token) => !words.articles?.includes(token.lower));
			const allOf = (list: readonly string[]) =>
				between > 0 &&
				between <= MAX_TOKENS_BETWEEN &&
				joins.length > 0 &&
				joins.every((token) => list.includes(token.lower));
			const opens = [...words.from, ...words.between].includes(before);
			const to = words.from.includes(before)
				? [...words.to, ...(words.toAfterFrom ?? [])]
				: words.to;
			if (allOf(words.between.includes(before) ? words.and : to)) {
				const from = opens ? opener : place.from;
				const lasting = put(from, next.to, `${date.edtf}/${other.edtf}`);
				if (lasting) date.lasting = other.lasting = lasting;
			}
		}
		if (!date.lasting && words.since.includes(before))
			date.lasting = put(opener, place.to, `${date.edtf}/..`);
	}
}

const isRange = (edtf: string) => /^\[|\//.test(edtf);
