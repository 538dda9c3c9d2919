/** One thing that is wrong, in a sentence a journalist understands. Lines and columns count from 1. */
export type Issue = {
	/** Where in the value: `['events', 3, 'date', 'edtf']`; empty for the value itself. */
	path: (string | number)[];
	message: string;
	file?: string;
	line?: number;
	column?: number;
};

/** What reading something gives: the value, perhaps with doubts about it, or everything that is wrong with it. */
export type Parsed<T> = { ok: true; value: T; warnings?: Issue[] } | { ok: false; issues: Issue[] };
