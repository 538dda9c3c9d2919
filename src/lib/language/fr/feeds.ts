import type { FeedWords } from '#lib/language/de/feeds.ts';

/** The words of feeds in French as written in Switzerland. */
export const fr: FeedWords = {
	events: (title: string) => `${title} : événements`,
	corrections: (title: string) => `${title} : corrections`,
	allEvents: 'Fundstelle : récits',
	allCorrections: 'Fundstelle : corrections',
	undated: 'sans date',
	corrected: (article: string) => `Corrigé : ${article}`,
	was: 'Avant',
	is: 'Maintenant',
	noStory: '« url » doit être l’adresse d’un récit de ce site.',
	noSuchFormat: '« format » vaut « json » ou « xml ».'
};
