import type { Language } from '#lib/dates/language.ts';
import type { NoteValues, ProblemValues, ProposalSource } from './imported-text.ts';

type Sentences<Values> = { [Rule in keyof Values]: (values: Values[Rule]) => string };

/** A language's sentences about imported texts: what is wrong, or worth knowing, and what to do. */
export type TextSentences = {
	problems: Sentences<ProblemValues>;
	notes: Sentences<NoteValues>;
	/** Where a proposed value was found, as in "from …". */
	sources: Record<ProposalSource, string>;
};

// a rule without its sentence is a type error here
const SENTENCES: Record<Language, () => Promise<TextSentences>> = {
	de: async () => (await import('#lib/language/de/texts.ts')).de,
	en: async () => (await import('#lib/language/en/texts.ts')).en,
	fr: async () => (await import('#lib/language/fr/texts.ts')).fr,
	es: async () => (await import('#lib/language/es/texts.ts')).es,
	ar: async () => (await import('#lib/language/ar/texts.ts')).ar,
	it: async () => (await import('#lib/language/it/texts.ts')).it
};

/** The sentences in a language; only that language is loaded. */
export function loadTextSentences(language: Language): Promise<TextSentences> {
	return SENTENCES[language]();
}

/** The sentence of a problem or a note, from the table of its kind. */
export function describe<Values>(
	sentences: Sentences<Values>,
	{ rule, values }: { [Rule in keyof Values]: { rule: Rule; values: Values[Rule] } }[keyof Values]
): string {
	return sentences[rule](values);
}
