/** What a rule's words mean; `none` means that they look like a date and are none. */
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
 * A way of naming dates. A pattern is a sequence of, separated by spaces, words in lower case or signs,
 * `<class>` of words (lexicon) or numbers (dates/tokens.ts), groups `(a|b c)`, macros `$name`; `?` behind makes
 * optional, `+` before means without a space. `{` and `}` enclose what names the date, the rest being context.
 */
export type Rule = {
	/** For *why this date*: `year-before`, `weekday`; unique. */
	rule: string;
	means: Meaning;
	patterns: string[];
	/** What the words mean beyond what they capture, by class. */
	given?: Record<string, Value>;
};

/** `last`, `2`, or `12-25`, by what the class is for. */
export type Value = string | number;

/** Words of a class with what they mean: `May` only in capitals, `=morgen` only in small letters. */
export type Lexicon = Record<string, Record<string, Value>>;

/** All that the engine knows of a language. */
export type DateLanguage = {
	lexicon: Lexicon;
	macros: Record<string, string>;
	rules: Rule[];
	tense: {
		past: string;
		future: string;
		/** Words of which two in a row tell of what is to come, though neither does by itself: `set_for`. */
		futurePairs: string;
		/** Words of `future` that behind an article, or an owner, name a thing: `the vote`. */
		things: string;
		/** Words before a date that put it in the past, unless a range begins: "der Überfall vom Freitag". */
		behind: string;
		/** Verbs that with a participle behind them tell of the past: "hat … beschlossen". */
		perfect: string;
		participle: RegExp;
		/** Endings of verbs in the past, and words that end so and are none. */
		pastEnding: RegExp;
		notPast: string;
		/** Words after which, within four words, an ending says nothing: `will be moved`. */
		governs: string;
		/** Words right after which such a word is an adjective: `the proposed`. */
		articles: string;
		/** Words before a date that ends or begins what now is. */
		ahead: string;
		/** Words other than these verbs by which a sentence goes on telling of the day before it. */
		goesOn: string;
		/**
		 * Words and signs that open a clause; empty where verbs may stand at the end of theirs, so that the nearest
		 * sign of tense counts instead.
		 */
		clauses: string;
		/** Words before a date's genitive that make it part of what stands before: "after Friday's vote". */
		prepositions: string;
		/** What a date without a sign of tense is taken for. */
		otherwise: Tense;
	};
	ranges: RangeWords;
	/** Whether `3.` before a capital is a number in a row ("3. September") rather than the end of a sentence. */
	ordinalDot: boolean;
	/** Words before a full stop that ends no sentence. */
	abbreviations: string;
};

export type Tense = 'past' | 'future';

/** Words and signs by which two dates are the ends of one time, in lower case. */
export type RangeWords = {
	/** Before the first: "von". */
	from: readonly string[];
	/** Between them: "bis". */
	to: readonly string[];
	/** Before the first, if `and` is between them: "zwischen". */
	between: readonly string[];
	and: readonly string[];
	/** Before a date from which on something lasts: "seit". */
	since: readonly string[];
	/** Before the day that bounds the time named just before: "the quarter ended Sept. 30". */
	bounds: readonly string[];
	/** Between a time of day and its day: "6 p.m. on Thursday". */
	onDay: readonly string[];
};
