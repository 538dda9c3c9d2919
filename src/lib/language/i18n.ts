import { createContext } from 'svelte';
import { isLanguage, type Language } from '#lib/dates/language.ts';
import type { Messages } from './de/interface.ts';
import { directionOf } from './direction.ts';

// loaded one by one, so that a browser gets only the words of its language
const MESSAGES: Record<Language, () => Promise<Messages>> = {
	de: async () => (await import('./de/interface.ts')).de,
	en: async () => (await import('./en/interface.ts')).en,
	fr: async () => (await import('./fr/interface.ts')).fr,
	es: async () => (await import('./es/interface.ts')).es,
	ar: async () => (await import('./ar/interface.ts')).ar,
	it: async () => (await import('./it/interface.ts')).it
};

/** BCP 47 tags for the `lang` attribute. */
export const LOCALES: Record<Language, string> = {
	de: 'de-CH',
	en: 'en',
	fr: 'fr-CH',
	es: 'es',
	ar: 'ar',
	it: 'it-CH'
};
/** For dates by `Intl`: with the day before the month. */
export const DATE_LOCALES: Record<Language, string> = {
	de: 'de-CH',
	en: 'en-GB',
	fr: 'fr-CH',
	es: 'es',
	ar: 'ar-u-nu-latn',
	it: 'it-CH'
};
/** The name of each language in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	de: 'Deutsch',
	en: 'English',
	fr: 'Français',
	es: 'Español',
	ar: 'العربية',
	it: 'Italiano'
};

/** The tag for words in any language: with the interface's country where their author named none. */
export function localeOf(tag: string): string {
	return isLanguage(tag) ? LOCALES[tag] : tag;
}

/** Attributes of the page's root that say its language and direction. */
export function rootAttributes(language: Language): string {
	return `lang="${LOCALES[language]}" dir="${directionOf(language)}"`;
}

/** The interface's words and language; getters, so that a change of language reaches every component. */
export type I18n = {
	readonly language: Language;
	/** The languages that readers may choose from; all if there are none. */
	readonly languages?: readonly Language[] | undefined;
	readonly t: Messages;
};

export function createI18n(
	words: () => { language: Language; languages?: Language[]; messages: Messages }
): I18n {
	return {
		get language() {
			return words().language;
		},
		get languages() {
			return words().languages;
		},
		get t() {
			return words().messages;
		}
	};
}

export const [getI18n, setI18n] = createContext<I18n>();

/** The interface's words in a language. */
export function loadMessages(language: Language): Promise<Messages> {
	return MESSAGES[language]();
}
