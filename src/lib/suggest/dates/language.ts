/** The meaning of a rule's words; `none` marks words that look like a date but are not. */
export type Meaning =
	| 'none'
	| 'date'
	| 'year'
	| 'years'
	| 'season'
	| 'quarter'
	| 'half'
	| 'decade'
	| 'century'
	| 'nearMonth'
	| 'weekday'
	| 'nthWeekday'
	| 'day'
	| 'unit'
	| 'sameMonth'
	| 'yearBefore'
	| 'ago'
	| 'ahead'
	| 'later'
	| 'afterSo'
	| 'earlier'
	| 'past'
	| 'now'
	| 'future'
	| 'since'
	| 'before'
	| 'clock'
	| 'feast';

/**
 * A way of naming dates. A pattern is a space-separated sequence of lower-case words or signs, `<class>` of words
 * (lexicon) or numbers (tokens.ts), groups `(a|b c)` and macros `$name`; a trailing `?` makes an item optional, a
 * leading `+` forbids a space before it. `{` and `}` enclose the words that name the date; the rest is context.
 */
export type DateRule = {
	/** Unique name shown under *why this date*: `year-before`, `weekday`. */
	rule: string;
	means: Meaning;
	patterns: string[];
	/** Values the rule adds to those it captures, by class. */
	given?: Record<string, Value>;
};

/** `last`, `2` or `12-25`, depending on the class. */
export type Value = string | number;

/** Words by class with their values. `May` matches only capitalised, `=morgen` only in lower case, other words in any case. */
export type DateLexicon = Record<string, Record<string, Value>>;

/** Everything the date engine knows about a language; word lists are space-separated and in lower case. */
export type DateLanguage = {
	lexicon: DateLexicon;
	macros: Record<string, string>;
	rules: DateRule[];
	tense: {
		past: string;
		future: string;
		/** Pairs of words that signal the future together but not alone: `set_for`. */
		futurePairs: string;
		/** Words of `future` that are nouns after an article or a genitive: `the vote`. */
		things: string;
		/** Words before a date that put it in the past, unless a range follows: "der Überfall vom Freitag". */
		behind: string;
		/** Auxiliaries that signal the past with a later participle: "hat … beschlossen". */
		perfect: string;
		participle: RegExp;
		/** Endings of past-tense verbs; `notPast` lists other words with the same ending. */
		pastEnding: RegExp;
		notPast: string;
		/** Words after which, within four words, a past ending is no sign: `will be moved`. */
		governs: string;
		/** Words directly after which a past form is an adjective: `the proposed`. */
		articles: string;
		/** Words before a date that limits a present state: `until`. */
		ahead: string;
		/** Words other than verbs with which a sentence continues the account of the day before it. */
		goesOn: string;
		/**
		 * Words and signs that open a clause; empty for verb-final languages, where the nearest sign of tense counts
		 * instead.
		 */
		clauses: string;
		/** Prepositions that tie a date's genitive to the words before it: "after Friday's vote". */
		prepositions: string;
		/** The tense assumed without any sign. */
		otherwise: Tense;
	};
	ranges: RangeWords;
	/** True if `3.` before a capital is an ordinal ("3. September") rather than the end of a sentence. */
	ordinalDot: boolean;
	/** Abbreviations whose full stop does not end a sentence. */
	abbreviations: string;
};

export type Tense = 'past' | 'future';

/** Words and signs that make two dates the ends of one period, in lower case. */
export type RangeWords = {
	/** Before the first date: "von". */
	from: readonly string[];
	/** Between the dates: "bis". */
	to: readonly string[];
	/** Between the dates only after a word of `from`: "da giugno a luglio". */
	toAfterFrom?: readonly string[];
	/** Before the first date, with `and` between them: "zwischen". */
	between: readonly string[];
	and: readonly string[];
	/** Before the start of an open period: "seit". */
	since: readonly string[];
	/** Before the day that ends the period just named: "the quarter ended Sept. 30". */
	bounds: readonly string[];
	/** Between a time of day and its day: "6 p.m. on Thursday". */
	onDay: readonly string[];
	/** Articles, and the signs of elision, that stand between these words and a date: "tra il 2018 e l’8 maggio". */
	articles?: readonly string[];
};
