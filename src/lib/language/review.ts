import { createContext } from 'svelte';
import type { Language } from '#lib/dates/language.ts';
import type { ReviewMessages } from './de/review.ts';

const MESSAGES: Record<Language, () => Promise<ReviewMessages>> = {
	de: async () => (await import('./de/review.ts')).de,
	en: async () => (await import('./en/review.ts')).en,
	fr: async () => (await import('./fr/review.ts')).fr,
	es: async () => (await import('./es/review.ts')).es,
	ar: async () => (await import('./ar/review.ts')).ar,
	it: async () => (await import('./it/review.ts')).it
};

/** The words of checks and comments; a getter, so that a change of language reaches every component. */
export type ReviewWords = { readonly t: ReviewMessages };

export const [getReviewWords, setReviewWords] = createContext<ReviewWords>();

/** The words of checks and comments in a language. */
export function loadReviewMessages(language: Language): Promise<ReviewMessages> {
	return MESSAGES[language]();
}
