/** A run of text with the same formatting; `href` makes it a link. */
export type Run = { text: string; emphasis?: true; strong?: true; href?: string };

/** The text of some runs, end to end. */
export const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** A block of an article: its runs, end to end. Paragraphs, items and quotations have ids: `p1`, `p2` … in text order. */
export type Block = {
	runs: Run[];
	/** The page of the source on which the block begins, counting from 1, where the source has pages. */
	page?: number;
} & (
	| { kind: 'heading'; depth: 1 | 2 | 3 | 4 }
	| { kind: 'paragraph' | 'quotation'; id: string }
	| { kind: 'item'; id: string; ordered: boolean }
	| { kind: 'caption'; image?: string }
);

/**
 * An article's text from the day `since` (`YYYY-MM-DD`; `YYYY-MM-DD.2` the second of that day) on; without it, the text
 * as first published. `note` is the editor's sentence about what was corrected.
 */
export type Version = { since?: string; note?: string; blocks: Block[] };
