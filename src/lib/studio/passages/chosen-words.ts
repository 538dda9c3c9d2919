import type { TextRange } from '#lib/quotes/text-range.ts';

/** Fewer words prove little, and are soon found elsewhere. */
const MIN_WORDS = 3;

/** Why words make a poor quote; `count` places have them. */
export type Weakness = { kind: 'short' } | { kind: 'repeated'; count: number };

/** The weakness that an author should know of before words of a text become a quote. */
export function weaknessOf(text: string, { start, end }: TextRange): Weakness | undefined {
	const words = text.slice(start, end).trim();
	let count = 0;
	for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
		count++;
	if (count > 1) return { kind: 'repeated', count };
	return wordsIn(words, 0).length < MIN_WORDS ? { kind: 'short' } : undefined;
}

/** Widens a range to the whole sentences that it touches; none goes over a line. */
export function sentencesAround(
	text: string,
	{ start, end }: TextRange,
	language: string
): TextRange {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = text.indexOf('\n', end);
	const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const touched = [...segmenter.segment(line)]
		.map(({ segment, index }) => ({
			start: from + index,
			end: from + index + segment.trimEnd().length
		}))
		.filter((sentence) => sentence.start < end && sentence.end > start);
	return {
		start: Math.min(start, touched[0]?.start ?? start),
		end: Math.max(end, touched.at(-1)?.end ?? end)
	};
}

export type Bound = 'start' | 'end';

/** In UTF-16 units: words are looked for so far from a bound. */
const REACH = 400;

/** Moves a bound of a range by one word; the range keeps at least one. */
export function moveBound(
	text: string,
	range: TextRange,
	bound: Bound,
	by: 'earlier' | 'later'
): TextRange {
	const at = range[bound];
	const from = Math.max(0, at - REACH);
	const words = wordsIn(text.slice(from, at + REACH), from);
	const edges = words.map((word) => word[bound]);
	const next =
		by === 'later' ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
	const moved = { ...range, [bound]: next ?? at };
	return moved.start < moved.end ? moved : range;
}

/** The words of a text with the signs that belong to them: a full stop or a quotation mark is no word of its own. */
function wordsIn(text: string, offset: number): TextRange[] {
	return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ 0: word, index }) => ({
		start: offset + index,
		end: offset + index + word.length
	}));
}
