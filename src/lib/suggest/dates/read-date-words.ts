import type { Language } from '#lib/dates/language.ts';
import { findDates } from '#lib/suggest/dates/find-dates.ts';

/** Longest word that may stand before a date: "im Frühjahr 2024", "during 2018". */
const BESIDE = 7;

/** The EDTF date that a text is, a preposition aside; `undefined` if it is none, or several. */
export function readDateWords(text: string, language: Language): string | undefined {
	const [found, ...others] = findDates(text, { language, published: null });
	const whole = found && text.length - (found.end - found.start) <= BESIDE;
	return whole && others.length === 0 ? found.edtf : undefined;
}
