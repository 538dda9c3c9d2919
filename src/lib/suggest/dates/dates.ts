import type { Basis } from '#lib/story/story.ts';
import type { Language } from '#lib/dates/language.ts';
import { readMoment } from './calendar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { DateLanguage } from './language.ts';
import { compile, matchAll, type Grammar } from './patterns.ts';
import type { Lasting } from './ranges.ts';
import { readMatches } from './reading.ts';
import { tokenize } from './tokens.ts';

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
