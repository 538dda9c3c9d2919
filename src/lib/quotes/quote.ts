import type { TextRange } from './text-range.ts';

/** Selects a passage of a text by its words (a W3C TextQuoteSelector with a position hint). */
export type QuoteSelector = {
	exact: string;
	prefix?: string;
	suffix?: string;
	/** Where the words were last found, in the article's plain text. A hint only. */
	position?: TextRange;
	/** `hashText` of the plain text that `position` refers to: in an unedited text nothing has to be searched. */
	hash?: string;
	accepted?: Acceptance;
};

/** A quote of an article, given by the article's id. */
export type Quote = QuoteSelector & { article: string };

/** The author has acknowledged, on the day `on`, that the wording changed; `was` is the wording before. */
export type Acceptance = { on: string; was: string };
