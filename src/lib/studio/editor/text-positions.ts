import type { Node } from 'prosemirror-model';
import { normalize } from '#lib/quotes/normalize.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { breakIn, wordsOf } from './blocks.ts';

/** A range of an editor's document, in its positions. */
export type DocRange = { from: number; to: number };

/** The words of a block, and where in the block's content each of their UTF-16 units starts and ends. */
type BlockWords = {
	text: string;
	size: number;
	starts?: Int32Array;
	ends?: Int32Array;
	normalized?: string;
};

/** A block that is not blank: its words, where its content begins, and its offset in the plain text. */
type Place = { words: BlockWords; at: number; start: number };

const known = new WeakMap<Node, BlockWords>();
const knownPositions = new WeakMap<Node, TextPositions>();

/** The positions of a document; made once for each. */
export function positionsIn(doc: Node): TextPositions {
	const positions = knownPositions.get(doc) ?? new TextPositions(doc);
	knownPositions.set(doc, positions);
	return positions;
}

/**
 * Maps between the positions of a document and the UTF-16 offsets of its article's plain text. They differ because
 * the plain text leaves out blank blocks and superfluous white space.
 */
export class TextPositions {
	/** The article's plain text: that of `toBlocks(doc)`. */
	readonly text: string;
	#places: Place[] = [];

	constructor(doc: Node) {
		let start = 0;
		doc.forEach((node, offset) => {
			const words = known.get(node) ?? readWords(node);
			known.set(node, words);
			if (words.text === '') return;
			this.#places.push({ words, at: offset + 1, start });
			start += words.text.length + 1;
		});
		this.text = this.#places.map(({ words }) => words.text).join('\n');
	}

	/** The text as quotes are compared, made of the blocks' own: only those that changed are normalized again. */
	readNormalized(): string {
		return this.#places
			.map(({ words }) => (words.normalized ??= normalize(words.text).text))
			.join(' ');
	}

	/** The range of the text that lies wholly within the positions; empty if none does. */
	toText({ from, to }: DocRange): TextRange {
		const start = this.#firstFrom(from);
		return { start, end: Math.max(start, this.#lastTo(to)) };
	}

	/** The positions of a range of the text; without white space that the text leaves out at its ends. */
	toDoc({ start, end }: TextRange): DocRange {
		const from = this.#startOf(start);
		return { from, to: end > start ? Math.max(from, this.#endOf(end)) : from };
	}

	/** The offset of the first unit that starts at a position or later. */
	#firstFrom(position: number): number {
		const index = this.#indexOf(({ at }) => at <= position);
		const place = this.#places[index];
		const next = this.#places[index + 1];
		if (!place) return next?.start ?? 0;
		const { words, at, start } = place;
		const inside = position - at;
		if (inside > words.size) return next?.start ?? start + words.text.length;
		if (!words.starts) return start + inside;
		return start + countBelow(words.starts, inside);
	}

	/** The offset behind the last unit that ends at a position or earlier. */
	#lastTo(position: number): number {
		const place = this.#places[this.#indexOf(({ at }) => at <= position)];
		if (!place) return 0;
		const { words, at, start } = place;
		const inside = Math.min(position - at, words.size);
		return start + (words.ends ? countBelow(words.ends, inside + 1) : inside);
	}

	#startOf(offset: number): number {
		const place = this.#places[this.#indexOf(({ start }) => start <= offset)];
		if (!place) return 1;
		const { words, at, start } = place;
		const inside = offset - start;
		if (inside >= words.text.length) return at + words.size;
		return at + (words.starts?.[inside] ?? inside);
	}

	#endOf(offset: number): number {
		const index = this.#indexOf(({ start }) => start < offset);
		const place = this.#places[index];
		if (!place) return 1;
		const { words, at, start } = place;
		const last = offset - 1 - start;
		// the end of the line break between two blocks is where the next one begins
		if (last >= words.text.length) return this.#places[index + 1]?.at ?? at + words.size;
		return at + (words.ends?.[last] ?? last + 1);
	}

	/** The index of the last place that is early enough, or -1. */
	#indexOf(isEarly: (place: Place) => boolean): number {
		let low = 0;
		let high = this.#places.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const place = this.#places[middle];
			if (place && isEarly(place)) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: Int32Array, limit: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function readWords(node: Node): BlockWords {
	const { size } = node.content;
	const raw = node.textBetween(0, size, '', breakIn(node));
	const isTidy = !/^\s|\s$|\s\s|\t/.test(raw);
	const text = isTidy ? raw : wordsOf(node);
	if (text === raw) return { text, size };
	const starts = new Int32Array(text.length);
	const ends = new Int32Array(text.length);
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const isWhite = /\s/.test(text.charAt(i));
		// white space that is left out altogether is only at the ends of a block
		while (!isWhite && /\s/.test(raw.charAt(at))) at++;
		starts[i] = at++;
		while (isWhite && /\s/.test(raw.charAt(at))) at++;
		ends[i] = at;
	}
	return { text, size, starts, ends };
}
