import { languageOf, type Language } from '#lib/dates/language.ts';

/** The languages in which events, their kinds and titles are found; dates are found in every `Language`. */
export const EVENT_TAGS = ['de', 'en'] as const satisfies Language[];
export type EventTag = (typeof EVENT_TAGS)[number];

/** The one of them that a BCP 47 tag names. */
export function eventTagOf(tag: string): EventTag | undefined {
	const language = languageOf(tag);
	return EVENT_TAGS.find((each) => each === language);
}

/** The kind of things that can be found in a text of a language: whole events, only dates, or nothing. */
export function foundIn(tag: string): 'events' | 'dates' | 'nothing' {
	if (eventTagOf(tag)) return 'events';
	return languageOf(tag) ? 'dates' : 'nothing';
}
