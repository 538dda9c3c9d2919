import type { Basis, Language } from '#lib/story/story.ts';
import { readMoment } from './dates/calendar.ts';
import { GERMAN } from './dates/de.ts';
import { ENGLISH } from './dates/en.ts';
import type { DateLanguage } from './dates/language.ts';
import { compile, matchAll, type Grammar } from './dates/patterns.ts';
import type { Lasting } from './dates/ranges.ts';
import { readMatches } from './dates/reading.ts';
import { tokenize } from './dates/tokens.ts';

/** A date that a text names. */
export type FoundDate = {
	/** UTF-16 offsets into the text; `words` is exactly what lies between them. */
	start: number;
	end: number;
	words: string;
	/** In the EDTF subset of story/edtf.ts. */
	edtf: string;
	basis: Extract<Basis, 'stated' | 'relative'>;
	/** What relative words are relative to: `published`, or the EDTF date spoken of before. */
	anchor?: string;
	/** The lasting time of which this date is an end; both ends carry the same. */
	lasting?: Lasting;
	/** The name of the rule in dates/de.ts or dates/en.ts. */
	rule: string;
};

const LANGUAGES: Record<Language, DateLanguage> = { de: GERMAN, en: ENGLISH };
const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
	let grammar = grammars.get(language);
	if (!grammar) grammars.set(language, (grammar = compile(LANGUAGES[language])));
	return grammar;
}

/**
 * The dates that a text names, in text order, none overlapping. `published` is the text's own date in EDTF (a
 * day, month or year; anything else counts as null). Words whose date depends on something unknown are left out,
 * and so is the line at the head that dates the article itself; it stands for `published` where that is null.
 */
export function findDates(
	text: string,
	options: { language: Language; published: string | null }
): FoundDate[] {
	const grammar = grammarOf(options.language);
	const tokens = tokenize(text, grammar.vocabulary);
	return readMatches(text, tokens, matchAll(tokens, grammar).matches, {
		language: LANGUAGES[options.language],
		published: readMoment(options.published) ? options.published : null
	});
}
