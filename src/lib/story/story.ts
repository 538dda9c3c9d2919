import type { Version } from '#lib/article/blocks.ts';
import type { Language } from '#lib/dates/language.ts';
import type { Quote } from '#lib/quotes/quote.ts';

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
