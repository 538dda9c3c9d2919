import type { Basis } from '#lib/story/story.ts';
import type { Language } from '#lib/dates/language.ts';
import { readMoment } from './calendar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { ARABIC } from './ar.ts';
import { SPANISH } from './es.ts';
import { ITALIAN } from './it.ts';
import type { DateLanguage } from './language.ts';
import { compile, matchAll, type Grammar } from './patterns.ts';
import type { Lasting } from './ranges.ts';
import { readMatches } from './read-matches.ts';
import { tokenize } from './tokens.ts';

/** A date named in a text. */
export type FoundDate = {
	/** UTF-16 offsets into the text; `words` is exactly what lies between them. */
	start: number;
	end: number;
	words: string;
	/** In the EDTF subset of dates/edtf.ts. */
	edtf: string;
	basis: Extract<Basis, 'stated' | 'relative'>;
	/** The reference of relative words: `published`, or an earlier date in EDTF. */
	anchor?: string;
	/** The period of which this date is one end; both ends share it. */
	lasting?: Lasting;
	/** The name of the rule in the language's file. */
	rule: string;
};

/** The date grammar of each language. */
export const DATE_LANGUAGES: Record<Language, DateLanguage> = {
	de: GERMAN,
	en: ENGLISH,
	fr: FRENCH,
	es: SPANISH,
	ar: ARABIC,
	it: ITALIAN
};
const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
	let grammar = grammars.get(language);
	if (!grammar) grammars.set(language, (grammar = compile(DATE_LANGUAGES[language])));
	return grammar;
}

/**
 * Finds the dates named in a text, in text order, without overlaps. `published` is the text's own date in EDTF (a
 * day, month or year; anything else counts as null). Omits words whose date depends on something unknown, and the
 * dateline at the head, which replaces `published` where that is null. Never throws; linear in the text's length.
 */
export function findDates(
	text: string,
	options: { language: Language; published: string | null }
): FoundDate[] {
	const grammar = grammarOf(options.language);
	const tokens = tokenize(text, grammar.vocabulary);
	return readMatches(text, tokens, matchAll(tokens, grammar).matches, {
		language: DATE_LANGUAGES[options.language],
		published: readMoment(options.published) ? options.published : null
	});
}
