/** Selects a passage by its words (W3C TextQuoteSelector). */
export type Quote = {
	article: string;
	exact: string;
	prefix?: string;
	suffix?: string;
	/** Where it was last found: UTF-16 offsets into the article's plain text. A hint only. */
	position?: { start: number; end: number };
	/** A hash of the plain text in which it had that position: where nothing was edited, nothing needs a search. */
	hash?: string;
	accepted?: Acceptance;
};

/** That the article has other words than it had is known: since the day `on`; before it had the words `was`. */
export type Acceptance = { on: string; was: string };
