import { createContext } from 'svelte';
import type { Messages } from './de/interface.ts';

// one language's words are all that a reader's browser is sent
const MESSAGES = {
	de: async () => (await import('./de/interface.ts')).de,
	en: async () => (await import('./en/interface.ts')).en
};
export type Language = keyof typeof MESSAGES;

/** BCP 47 tags for the `lang` attribute. */
export const LOCALES: Record<Language, string> = { de: 'de-CH', en: 'en' };

/** For the names of months on the axis: the day before the month in both. */
export const DATE_LOCALES: Record<Language, string> = { de: 'de-CH', en: 'en-GB' };

/** The interface's words and language; getters, so that a change of language reaches every component. */
export type I18n = { readonly language: Language; readonly t: Messages };

export function createI18n(words: () => { language: Language; messages: Messages }): I18n {
	return {
		get language() {
			return words().language;
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

/** The language asked for in the address, else the first one of `Accept-Language` that we speak, else English. */
export function chooseLanguage(asked: string | null, accepted: string | null): Language {
	if (isLanguage(asked)) return asked;
	const wishes = (accepted ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().split(';');
			const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
			return {
				language: tag.slice(0, 2).toLowerCase(),
				quality: quality ? Number(quality.trim().slice(2)) : 1
			};
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	return wishes.map(({ language }) => language).find(isLanguage) ?? 'en';
}

function isLanguage(text: string | null): text is Language {
	return text !== null && Object.hasOwn(MESSAGES, text);
}
