import type { EventKind } from '#lib/story/story.ts';

/**
 * Words by kind, in lower case, as patterns separated by commas: `zog|zieht … vor gericht` is one of two words,
 * any few words, two words; `*klage` and `platz*` match the end and the beginning of a word.
 */
export type KindWords = readonly (readonly [EventKind, string])[];

/** All that the search for events knows of a language; word lists are separated by spaces, in lower case. */
export type EventLanguage = {
	/** Verbs and phrases by which something happens. */
	verbs: KindWords;
	/** Nouns and adjectives that name what happened: "nach der geplatzten Partnerschaft". */
	nouns: KindWords;
	/** Verbs that hand on what somebody else says; patterns as above. */
	says: string;
	/** Before an infinitive. */
	to: string;
	/** Verbs that make an infinitive a plan. */
	plans: string;
	/** Signs that a thing is only thought of. */
	hypothetical: string;
	negations: string;
	/** Words that stand for a company named before, or for several. */
	pronouns: string;
	plurals: string;
	/** Behind a participle that looks like an infinitive: "übernommen haben". */
	perfect: string;
	/** Words that begin a clause that depends on another. */
	subordinators: string;
	/** Words behind a comma with which a new main clause begins. */
	coordinators: string;
	/** Words between two clauses without a comma. */
	and: string;
	/** Words that begin a dependent clause without a comma. */
	content: string;
	/** Words that begin a part between commas which only names a source. */
	sourceWords: string;
	/** Words that speak of a time without naming a date. */
	timeWords: string;
	/** Verbs in front of the subject that a title does without: "wurde", "hat". */
	auxiliaries: string;
	/** Words that a title does without. */
	fillers: string;
	/** Words a phrase of time begins with: "am", "in the". */
	beforeDates: string;
	/** Right before a date within a sentence, which reads as well without both. */
	onDate: string;
	/** Right before a time that lasted: it happened once, somewhen in it. */
	sometime: string;
	/** Right before a date that is the last possible; words separated by commas. */
	latest: string;
	articles: string;
	/** First words of a sentence without a verb that goes on with the one before: "Nicht aber für Tesla". */
	continues: string;
	/** How finite verbs end, of the words that are in none of the lists. */
	verbEnding: RegExp;
	/** What is excluded, up to what is meant instead: "nicht … sondern". Flags: `giu`. */
	excluded: RegExp;
	/** What refers back to something reported: "Diese Information". */
	refersBack: RegExp;
	/** Says who is reported, in a group `by`; without it the sentence is reported by someone unnamed. */
	attributions: readonly RegExp[];
	/** What of a `by` can be a name, where nouns are told by their capitals. */
	sourceName?: RegExp;
	/** Verb forms of reported speech, if the language has any. */
	reportedSpeech?: RegExp;
	/** Words whose full stop ends no sentence. */
	abbreviations: string;
	/** Whether "9. Juli" is one date. */
	ordinalDot: boolean;
	/** Whether the verb may stand before the subject, so that a title turns them round. */
	verbSecond: boolean;
};
