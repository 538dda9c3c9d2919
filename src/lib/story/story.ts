/** The languages of the interface, and of the words for dates. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What kind of thing happened; the words for each are in i18n. */
export const EVENT_KINDS = [
	'founding',
	'proposal',
	'plan',
	'agreement',
	'merger',
	'acquisition',
	'order',
	'request',
	'report',
	'statement',
	'decision',
	'lawsuit',
	'withdrawal',
	'break-up',
	'departure',
	'construction',
	'launch',
	'test',
	'milestone',
	'accident',
	'closure'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a date is known: said in the text, relative to something, worked out, or from another source. */
export const BASES = ['stated', 'relative', 'inferred', 'external'] as const;
export type Basis = (typeof BASES)[number];

export type EventDate = {
	/** The date in the EDTF subset of edtf.ts. */
	edtf: string;
	basis: Basis;
	/** The exact words in the passage that date the event: "im Frühjahr". */
	words?: string;
	/** What relative words are relative to: `published`, the id of another event, or an EDTF date spoken of before. */
	anchor?: string;
	/** A citation, or an address, for a date from outside the article. */
	source?: string;
	/** Why this date, or where another source differs. */
	note?: string;
};

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

export type Article = Version & {
	id: string;
	title: string;
	author?: string;
	publisher?: string;
	url?: string;
	published: EventDate | null;
	/** BCP 47, such as `de-CH`: the language of the article's own words. */
	language: string;
	/** What stood there before its latest version, the oldest first. */
	earlier?: Version[];
};

/** `word` always means the company; `context` only where the article also names it otherwise. */
export type Alias = { text: string; match: 'word' | 'context'; from?: string; until?: string };

export type Company = {
	id: string;
	/** The canonical name first. */
	names: [string, ...string[]];
	aliases: Alias[];
};

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

/** Whether the article says so itself, or reports someone who does. */
export type Claim = { status: 'asserted' | 'reported'; by?: string };

export type StoryEvent = {
	id: string;
	kind: EventKind;
	title: string;
	summary?: string;
	/** `null` = the article gives no date. */
	date: EventDate | null;
	companies: string[];
	claim: Claim;
	/** From 0 to 9: where there is no room for every event, what weighs more is drawn sooner. */
	weight?: number;
	passages: [Quote, ...Quote[]];
};

export type Story = {
	slug: string;
	title: string;
	language: Language;
	summary?: string;
	articles: Article[];
	companies: Company[];
	events: StoryEvent[];
};
