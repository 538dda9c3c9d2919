import { createContext } from 'svelte';
import type { Language } from '#lib/dates/language.ts';
import type { StudioMessages } from './de/studio.ts';

const MESSAGES: Record<Language, () => Promise<StudioMessages>> = {
	de: async () => (await import('./de/studio.ts')).de,
	en: async () => (await import('./en/studio.ts')).en,
	fr: async () => (await import('./fr/studio.ts')).fr,
	es: async () => (await import('./es/studio.ts')).es,
	ar: async () => (await import('./ar/studio.ts')).ar,
	it: async () => (await import('./it/studio.ts')).it
};

/** The studio's words; a getter, so that a change of language reaches every component. */
export type StudioWords = { readonly t: StudioMessages };

export const [getStudioWords, setStudioWords] = createContext<StudioWords>();

/** The studio's words in a language. */
export function loadStudioMessages(language: Language): Promise<StudioMessages> {
	return MESSAGES[language]();
}
