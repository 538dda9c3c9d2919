import type { FeedWords } from '#lib/language/de/feeds.ts';

/** The words of feeds in Italian. */
export const it: FeedWords = {
	events: (title: string) => `${title}: eventi`,
	corrections: (title: string) => `${title}: rettifiche`,
	allEvents: 'Fundstelle: storie',
	allCorrections: 'Fundstelle: rettifiche',
	undated: 'senza data',
	corrected: (article: string) => `Rettificato: ${article}`,
	was: 'Prima',
	is: 'Ora',
	noStory: '«url» deve essere l’indirizzo di una storia di questo sito.',
	noSuchFormat: '«format» è «json» o «xml».'
};
