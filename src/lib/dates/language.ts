/** The languages of the interface, and of the words for dates. */
export const LANGUAGES = ['de', 'en', 'fr', 'it', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
	return LANGUAGES.some((language) => language === text);
}

/** The one of our languages that a BCP 47 tag names, whatever the country: `de` of `de-CH`; `undefined` for any other. */
export function languageOf(tag: string): Language | undefined {
	const [primary = ''] = tag.toLowerCase().split(/[-_]/);
	return isLanguage(primary) ? primary : undefined;
}

/** The language in which we say something of a story, which may be in any: its own, or English if it is none of ours. */
export function languageFor(tag: string): Language {
	return languageOf(tag) ?? 'en';
}
