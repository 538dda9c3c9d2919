import { createContext } from 'svelte';
import type { Language } from '#lib/dates/language.ts';
import type { NewsroomMessages } from './de/newsroom.ts';

const MESSAGES: Record<Language, () => Promise<NewsroomMessages>> = {
	de: async () => (await import('./de/newsroom.ts')).de,
	en: async () => (await import('./en/newsroom.ts')).en,
	fr: async () => (await import('./fr/newsroom.ts')).fr,
	es: async () => (await import('./es/newsroom.ts')).es,
	ar: async () => (await import('./ar/newsroom.ts')).ar,
	it: async () => (await import('./it/newsroom.ts')).it
};

/** The newsroom's words; a getter, so that a change of language reaches every component. */
export type NewsroomWords = { readonly t: NewsroomMessages };

export const [getNewsroomWords, setNewsroomWords] = createContext<NewsroomWords>();

/** The newsroom's words in a language. */
export function loadNewsroomMessages(language: Language): Promise<NewsroomMessages> {
	return MESSAGES[language]();
}
