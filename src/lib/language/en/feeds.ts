import type { FeedWords } from '#lib/language/de/feeds.ts';

/** The words of feeds in English. */
export const en: FeedWords = {
	events: (title: string) => `${title}: events`,
	corrections: (title: string) => `${title}: corrections`,
	allEvents: 'Fundstelle: stories',
	allCorrections: 'Fundstelle: corrections',
	undated: 'undated',
	corrected: (article: string) => `Corrected: ${article}`,
	was: 'Before',
	is: 'Now',
	noStory: '“url” must be the address of a story that is here.',
	noSuchFormat: '“format” is “json” or “xml”.'
};
