import type { Version } from '#lib/article/blocks.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Hashes, Media } from './media.ts';

/** The kinds of event; each is a key of the interface's words in language/. */
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
	'closure',
	'insolvency',
	'layoffs',
	'strike',
	'spin-off',
	'appointment',
	'investigation',
	'verdict',
	'settlement',
	'fine',
	'funding',
	'flotation',
	'recall',
	'results',
	'partnership',
	'outage',
	'approval',
	'election',
	'attack',
	'ban',
	'treaty'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A kind of event that a story names itself, because none of `EVENT_KINDS` says it. */
export type OwnKind = {
	/** A slug, unique within the story, and none of `EVENT_KINDS`. */
	id: string;
	/** Its names by BCP 47 tags, at least the one in the story's language. */
	names: Record<string, string>;
};

/** How a date is known: stated in the text, relative to something, inferred, or from an external source. */
export const BASES = ['stated', 'relative', 'inferred', 'external'] as const;
export type Basis = (typeof BASES)[number];

/** A date and the reason for it; date-rules.ts checks which fields a basis needs. */
export type EventDate = {
	/** EDTF, in the subset that dates/edtf.ts parses. */
	edtf: string;
	basis: Basis;
	/** The exact words of a passage that date the event: "im Frühjahr". */
	words?: string;
	/** The reference point of relative words: `published`, the id of another event, or an EDTF date. */
	anchor?: string;
	/** The citation or URL of an external date. */
	source?: string;
	/** Why this date, or where another source differs. */
	note?: string;
};

/** A source text that events rest on: its details, its latest version and the versions before. */
export type Article = Version & {
	/** A slug, unique within the story. */
	id: string;
	title: string;
	author?: string;
	publisher?: string;
	/** Where the article was published: `http(s)` only. */
	url?: string;
	/** `null` if the day of publication is unknown; then no date can be relative to it. */
	published: EventDate | null;
	/** The BCP 47 tag of the article's own words: `de-CH`. */
	language: string;
	/** Shown under its head. */
	media?: Media[];
	/** The versions before the latest one, the oldest first; absent if there is only one. */
	earlier?: Version[];
};

/**
 * Another name for a company. `word` always means the company; `context` only in an article that also names it
 * otherwise. `from` and `until` are EDTF dates between which the name was in use.
 */
export type Alias = { text: string; match: 'word' | 'context'; from?: string; until?: string };

/** An organisation that events are about. */
export type Company = {
	/** A slug, unique within the story. */
	id: string;
	/** Full names, the canonical one first. */
	names: [string, ...string[]];
	aliases: Alias[];
};

/** Whether the article itself asserts the event, or reports it as said `by` someone. */
export type Claim = { status: 'asserted' | 'reported'; by?: string };

/** Something that happened or is said to have happened, with the quotes that prove it. */
export type StoryEvent = {
	/** A slug, unique within the story; never `published`, which names an anchor. */
	id: string;
	/** One of `EVENT_KINDS`, or the id of a kind of the story's own. */
	kind: string;
	title: string;
	summary?: string;
	/** `null` if the article gives no date. */
	date: EventDate | null;
	/** Ids of companies of the story. */
	companies: string[];
	claim: Claim;
	/** 0 to 9, 0 by default: where there is no room for every event, heavier ones are drawn first. */
	weight?: number;
	passages: [Quote, ...Quote[]];
	media?: Media[];
};

/** A named stretch of time, behind the events. */
export type Era = {
	/** A slug, unique among the story's eras. */
	id: string;
	/** Its name in the story's language. */
	title: string;
	/** Its names in other languages, by BCP 47 tags. */
	names?: Record<string, string>;
	/** EDTF; an interval, or any date that lasts. */
	edtf: string;
	/** Who calls it so: a citation or URL. */
	source?: string;
};

/** The kinds of relations: `from` leads to `to`, answers it, withdraws it, contradicts it, is part of it. */
export const RELATION_KINDS = [
	'leads-to',
	'answers',
	'withdraws',
	'contradicts',
	'part-of'
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** How two events hang together: as a passage says, or in the editor's own judgement, or both. */
export type Relation = {
	kind: RelationKind;
	/** Ids of events. */
	from: string;
	to: string;
	passage?: Quote;
	/** Why the editor sees it so. */
	judgement?: string;
};

/** A step of a story told in its author's order: an event's id, and the author's own words on it. */
export type StoryStep = { event: string; text?: string };

/** A set of articles, the events they prove, and the companies these are about; published under its slug. */
export type Story = {
	/** The story's folder and its part of the URL. */
	slug: string;
	title: string;
	/** The BCP 47 tag of the story's own words: titles, summaries and notes. */
	language: string;
	summary?: string;
	kinds?: OwnKind[];
	eras?: Era[];
	relations?: Relation[];
	articles: Article[];
	companies: Company[];
	/** As published, in the author's order; pages show them in time order. */
	events: StoryEvent[];
	/** How its author tells it, each event at most once; absent if it is told in the order of time. */
	steps?: StoryStep[];
	/** The hashes of the files of its media by name, in a version that a store published; a story's folder has the files themselves. */
	mediaHashes?: Hashes;
};
