import type { Issue, NoValues, Parsed } from '#lib/dates/parsed.ts';
import type {
	Article,
	Company,
	Era,
	EventDate,
	OwnKind,
	Relation,
	Story,
	StoryEvent,
	StoryStep
} from '#lib/story/story.ts';
import type { Provenance } from '#lib/story/provenance.ts';
import type { Quote } from '#lib/quotes/quote.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'exchange.empty': NoValues;
		/** The text is not of the format it should be of, which is named as its users call it. */
		'exchange.notThis': { format: string };
		'exchange.unknownFormat': NoValues;
		'exchange.json': NoValues;
		'exchange.xml': NoValues;
		/** More values than are read at once. */
		'exchange.tooLarge': { limit: number };
		'exchange.cosmological': NoValues;
		/** An entry that is not what an event looks like in its format. */
		'exchange.noEvent': NoValues;
		'exchange.noEvents': NoValues;
		/** The title was made of something else. */
		'exchange.untitled': { title: string };
		'exchange.date': { text: string };
		'exchange.year': { text: string };
		'exchange.reversed': { text: string };
		/** Day and month could be the other way round; read as month/day. */
		'exchange.dayOrder': { text: string };
		/** A time whose precision is not told, on the first of January. */
		'exchange.precision': { text: string };
		/** A date relative to something that is not in the file. */
		'exchange.relative': { text: string };
		/** Only the first of several times was taken. */
		'exchange.recurs': { text: string };
		/** Groups, tags or sections became companies. */
		'exchange.groups': { names: readonly string[]; count: number };
		'exchange.line': { text: string };
		/** Everything after this place was not read. */
		'exchange.brokenOff': NoValues;
		'exchange.columns': { columns: readonly string[] };
		'exchange.row': NoValues;
		'exchange.noQuote': NoValues;
		'exchange.story': NoValues;
		'exchange.newer': NoValues;
		/** A part that the format cannot hold: of so many, or of the story itself. */
		'exchange.loss': { part: StoryPart; count: number; of: number; examples: readonly string[] };
		/** Dates that a format shows as exact, with what is known of them beside. */
		'exchange.drawn': { count: number; of: number };
		/** So many more of such things than are listed. */
		'exchange.more': { count: number };
	}
}

/** The parts of a story that can get lost on the way. */
export const PARTS = [
	...[
		'events',
		'titles',
		'summaries',
		'dates',
		'bases',
		'kinds',
		'ownKinds',
		'claims',
		'weights',
		'ids'
	],
	...['media', 'mediaFiles'],
	...['companies', 'companyNames', 'articles', 'passages', 'quotedOnly', 'places'],
	...['storyTitle', 'storySummary', 'language', 'slug', 'steps', 'eras', 'relations']
] as const;
export type StoryPart = (typeof PARTS)[number];

/** An event as other formats have it: not yet tied to the words that prove it. */
export type UnprovenEvent = Omit<StoryEvent, 'passages'> & { passages: Quote[] };

/** Whatever could be read of a story, or of a timeline that knows no passages. */
export type ImportedStory = {
	slug?: string;
	title?: string;
	language?: string;
	summary?: string;
	kinds?: OwnKind[];
	eras?: Era[];
	relations?: Relation[];
	articles: Article[];
	companies: Company[];
	events: UnprovenEvent[];
	steps?: StoryStep[];
	/** Everything that was not read, or needs a look, each with its line or its path in the file. */
	unread: Issue[];
};

export type ImportOptions = {
	/** The name of the file: the source of the dates in it. */
	name?: string;
};

/** Reads a text of one format; never throws. It fails only where there is nothing to be read. */
export type StoryReader = (text: string, options?: ImportOptions) => Parsed<ImportedStory>;

export type WriteOptions = {
	/** A date in words, for formats that show words beside a date of their own. */
	describeDate?: (date: EventDate) => string;
	/** Where the story is published. */
	address?: string;
	/** Where the schema of Fundstelle's own JSON is. */
	schema?: string;
	/** From which version of the story it is written; every format has a place for it. */
	provenance?: Provenance;
};

/** A story to be written, which may have events without passages. */
export type WritableStory = Omit<Story, 'events'> & { events: UnprovenEvent[] };

/** Writes a story in one format. What gets lost is told by `lossesOf`. */
export type StoryWriter = (story: WritableStory, options?: WriteOptions) => string;
