import type { EventKind } from '#lib/story/story.ts';

/**
 * Lower-case patterns by kind, separated by commas: `zog|zieht … vor gericht` is one of two words, a gap, two words;
 * `*klage` and `platz*` match the end and the beginning of a word.
 */
export type KindWords = readonly (readonly [EventKind, string])[];

/** Word lists for titles, space-separated and in lower case. */
export type TitleWords = {
	/** Words omitted at the start of a title, besides particles and conjunctions. */
	openers: string;
	/** Determiners besides the articles. */
	determiners: string;
	/** Finite verbs that the ending does not tell. */
	verbs: string;
	/** Pronouns that need their name. */
	pronouns: string;
	/** The pronouns among them that can refer to a company. */
	replaceable: string;
	/** Matches pronouns that are determiners before a noun. */
	ambiguous: RegExp;
	/** Matches pronouns that need no name except at the start. */
	objects: RegExp;
	prepositions: string;
	/** Words besides prepositions and determiners that cannot end a title. */
	noEnds: string;
	/** Separable verb prefixes that are also prepositions and may end a title. */
	particles: string;
	/** Auxiliaries whose subject a relative pronoun is for certain. */
	passive: string;
	/** Adverbs that look like verbs, or that stand before one. */
	adverbs: string;
	/** Verbs that need an infinitive. */
	modals: string;
	/** Verbs that say nothing without what follows them. */
	copulas: string;
	/** Words that begin an object, but no subject. */
	oblique: string;
	/** Relative pronouns. */
	relatives: string;
	/** Words that open a clause which the verb before it needs: "that". */
	complements: string;
	/** Words that open a subordinate clause, besides those. */
	conjunctions: string;
	/** Words that open what a clause can do without: "including". */
	additions: string;
	/** Words that open an adverbial of a whole clause: "after", "wegen". */
	adjuncts: string;
	/** Prepositions that open such an adverbial before the verb. */
	adverbials: string;
	/** Prepositions that open an adverbial of place; in German with the dative. */
	places: string;
	/** Prepositions of phrases that a clause with an object can do without, where their place tells no more. */
	loose: string;
	/** Pronouns that are subjects wherever they stand. */
	subjects: string;
};

/** How a language's full stops are read that do not end a sentence. */
export type SentenceEnds = {
	/** Abbreviations, space-separated and in lower case. */
	abbreviations: string;
	/** True if a number with a full stop is an ordinal: "9. Juli". */
	ordinalDot: boolean;
};

/** Everything the event engine knows about a language; word lists are space-separated and in lower case. */
export type EventLanguage = SentenceEnds & {
	/** Verbs and verb phrases for events. */
	verbs: KindWords;
	/** Nouns and adjectives for events: "nach der geplatzten Partnerschaft". */
	nouns: KindWords;
	/** Verbs of reporting; patterns as above. */
	says: string;
	/** The infinitive marker. */
	to: string;
	/** Verbs that turn an infinitive into a plan. */
	plans: string;
	/** Words that mark something as hypothetical. */
	hypothetical: string;
	negations: string;
	/** Words that refer to a company named before; `plurals` refer to several. */
	pronouns: string;
	plurals: string;
	/** Auxiliaries after a participle that looks like an infinitive: "übernommen haben". */
	perfect: string;
	/** Words that open a subordinate clause. */
	subordinators: string;
	/** Words that open a new main clause after a comma. */
	coordinators: string;
	/** The conjunction that joins two clauses without a comma. */
	and: string;
	/** Words that open a subordinate clause without a comma. */
	content: string;
	/** Words that open a parenthesis naming only a source. */
	sourceWords: string;
	/** Words for a vague time. */
	timeWords: string;
	/** Auxiliary verbs: "wurde", "hat". */
	auxiliaries: string;
	/** Adverbs and particles omitted from a title. */
	fillers: string;
	/** Words that can precede a date in a phrase of time: "am", "in the". */
	beforeDates: string;
	/** Prepositions before a date that can be omitted together with it. */
	onDate: string;
	/** Words directly before a period that make the event one moment in it; separated by commas. */
	sometime: string;
	/** Words directly before a date that make it the latest possible; separated by commas. */
	latest: string;
	articles: string;
	/** First words of a verbless sentence that continues the one before: "Nicht aber für Tesla". */
	continues: string;
	/** Matches verbs that say little beside a noun: "began". */
	light: RegExp;
	/** Matches a relative clause that only says when what it is about was. */
	tellsWhen: RegExp;
	/** Endings of finite verbs, for words that are in none of the lists. */
	verbEnding: RegExp;
	/** Matches an exclusion up to its correction: "nicht … sondern". Flags: `giu`. */
	excluded: RegExp;
	/** Matches a reference to something reported before: "Diese Information". */
	refersBack: RegExp;
	/** Match attributions, with the source in the group `by`; without the group the source is unnamed. */
	attributions: readonly RegExp[];
	/** Matches the part of `by` that can be a name, in a language that capitalises nouns. */
	sourceName?: RegExp;
	/** Matches verb forms of reported speech, if the language has any. */
	reportedSpeech?: RegExp;
	title: TitleWords;
	/** True for verb-second word order: the verb may precede the subject, and a title reorders them. */
	verbSecond: boolean;
};
