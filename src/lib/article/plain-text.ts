import { bisectRight } from 'd3-array';
import type { Block } from './blocks.ts';

/** An article's words without their formatting; `starts[i]` is the UTF-16 offset at which block `i` begins. */
export type PlainText = { text: string; starts: number[] };

// server and page ask for the same text in many places; blocks are replaced as a whole, never changed in place
const cache = new WeakMap<readonly Block[], PlainText>();

/** The text that quotes are matched in: the blocks in order, joined by `\n`. Made once per array of blocks. */
export function plainText(blocks: readonly Block[]): PlainText {
	const known = cache.get(blocks) ?? joinBlocks(blocks);
	cache.set(blocks, known);
	return known;
}

function joinBlocks(blocks: readonly Block[]): PlainText {
	const starts: number[] = [];
	let text = '';
	for (const [index, { runs }] of blocks.entries()) {
		if (index > 0) text += '\n';
		starts.push(text.length);
		for (const run of runs) text += run.text;
	}
	return { text, starts };
}

/**
 * The index of the block that holds a UTF-16 offset of the text, and the offset inside that block. The `\n`
 * after a block belongs to it; an offset outside the text belongs to the nearest block.
 */
export function locate({ starts }: PlainText, offset: number): { block: number; offset: number } {
	const block = Math.max(0, bisectRight(starts, offset) - 1);
	return { block, offset: Math.max(0, offset - (starts[block] ?? 0)) };
}
