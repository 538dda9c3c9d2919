/** The languages of the interface, and of the words for dates. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
	return LANGUAGES.some((language) => language === text);
}
