import { locate, plainText } from '#lib/article/plain-text.ts';
import type { Block } from '#lib/article/blocks.ts';

/** The page of the source that has the character at an offset of the text; `undefined` if it has no pages. */
export function pageOf(blocks: readonly Block[], offset: number): number | undefined {
	const { block } = locate(plainText(blocks), offset);
	// a block without a page is on that of the last one that has one
	return blocks.slice(0, block + 1).findLast(({ page }) => page !== undefined)?.page;
}
