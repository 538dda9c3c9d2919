/** A run of text with one look; a block is its runs, end to end. */
export type Run = { text: string; emphasis?: true; strong?: true; href?: string };

/** A block of an article. Only paragraphs, list items and quotations have an id, `p1`, `p2` … in text order. */
export type Block = { runs: Run[] } & (
	| { kind: 'heading'; depth: 1 | 2 | 3 | 4 }
	| { kind: 'paragraph' | 'quotation'; id: string }
	| { kind: 'item'; id: string; ordered: boolean }
	| { kind: 'caption'; image?: string }
);

/** The text of an article from a day on (`YYYY-MM-DD`), or as it first appeared where there is no day. */
export type Version = { since?: string; blocks: Block[] };
