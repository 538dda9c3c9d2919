import { languageOf } from '#lib/dates/language.ts';
import { DATE_LANGUAGES } from '#lib/suggest/dates/find-dates.ts';
import { GERMAN_EVENTS } from './de.ts';
import { ENGLISH_EVENTS } from './en.ts';
import type { EventLanguage, SentenceEnds } from './language.ts';
import { eventTagOf, type EventTag } from './tags.ts';

const EVENT_LANGUAGES: Record<EventTag, EventLanguage> = { de: GERMAN_EVENTS, en: ENGLISH_EVENTS };

/** The verbs and nouns of a language; `undefined` if only its dates are known, or nothing. */
export function eventLanguage(tag: string): EventLanguage | undefined {
	const known = eventTagOf(tag);
	return known && EVENT_LANGUAGES[known];
}

/** How sentences end in a language; where nothing is known of it, as Unicode's rules have it. */
export function sentenceEnds(tag: string): SentenceEnds {
	const language = languageOf(tag);
	const known = eventLanguage(tag) ?? (language && DATE_LANGUAGES[language]);
	return known ?? { abbreviations: '', ordinalDot: false };
}
