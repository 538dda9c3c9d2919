import { locate, plainText } from '#lib/article/plain-text.ts';
import { segmentsOf } from '#lib/article/segments.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { Article } from '#lib/story/story.ts';

/** A piece of a paragraph: words of the quote, the rest of its sentence, or the rest of the paragraph. */
export type Piece = {
	text: string;
	part: 'quote' | 'sentence' | 'rest';
	emphasis: boolean;
	strong: boolean;
};

/** A digit and a full stop is a day or a number, as in "am 2. Juni", and so is a single letter: "z. B.". */
const GOES_ON = /(?:\d|(?<!\p{L})\p{L})\.\s*$/u;

/** The paragraphs that a quote stands in, each in pieces. `place` is in UTF-16 offsets of the article's plain text. */
export function inContext({ blocks, language }: Article, place: TextRange): Piece[][] {
	const plain = plainText(blocks);
	const first = locate(plain, place.start).block;
	const last = locate(plain, Math.max(place.start, place.end - 1)).block;
	const sentencesIn = (index: number) => {
		const start = plain.starts[index] ?? 0;
		const text = plain.text.slice(start, plain.starts[index + 1] ?? plain.text.length);
		return sentenceBounds(text.replace(/\n$/, ''), language).map((bound) => start + bound);
	};
	const start = sentencesIn(first).findLast((bound) => bound <= place.start) ?? place.start;
	const end = sentencesIn(last).find((bound) => bound >= place.end) ?? place.end;
	return blocks.slice(first, last + 1).map((block, i) =>
		segmentsOf(block, plain.starts[first + i] ?? 0, [place, { start, end }]).map(
			({ text, emphasis, strong, passages }) => {
				const part = passages.includes(place) ? 'quote' : passages.length > 0 ? 'sentence' : 'rest';
				return { text, part, emphasis, strong };
			}
		)
	);
}

/** Where a text's sentences begin and end, from 0 to its length. */
function sentenceBounds(text: string, language: string): number[] {
	const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
	const bounds = segments
		.map(({ index, segment }) => ({ end: index + segment.length, segment }))
		.filter(({ end, segment }) => end === text.length || !GOES_ON.test(segment));
	return [0, ...bounds.map(({ end }) => end)];
}
