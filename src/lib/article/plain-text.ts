import type { Block } from './blocks.ts';

/** An article's words without their looks; `starts[i]` is the UTF-16 offset at which block `i` begins. */
export type PlainText = { text: string; starts: number[] };

/** The text that quotes are found in: the blocks in order, joined by `\n`. */
export function plainText(blocks: Block[]): PlainText {
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
 * The block that holds a UTF-16 offset of the text, and the offset inside that block. The `\n` after a
 * block still belongs to it; what lies outside the text belongs to the nearest block.
 */
export function locate({ starts }: PlainText, offset: number): { block: number; offset: number } {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { block: low, offset: Math.max(0, offset - (starts[low] ?? 0)) };
}
