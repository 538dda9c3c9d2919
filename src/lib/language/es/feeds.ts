import type { FeedWords } from '#lib/language/de/feeds.ts';

/** The words of feeds in Spanish. */
export const es: FeedWords = {
	events: (title: string) => `${title}: eventos`,
	corrections: (title: string) => `${title}: correcciones`,
	allEvents: 'Fundstelle: historias',
	allCorrections: 'Fundstelle: correcciones',
	undated: 'sin fecha',
	corrected: (article: string) => `Corregido: ${article}`,
	was: 'Antes',
	is: 'Ahora',
	noStory: '«url» debe ser la dirección de una historia de este sitio.',
	noSuchFormat: '«format» es «json» o «xml».'
};
