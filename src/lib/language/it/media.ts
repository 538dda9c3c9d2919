import type { MediaWords } from '#lib/language/de/media.ts';

/** The words beside pictures, sounds and films, in Italian. */
export const it: MediaWords = {
	source: 'Fonte',
	spoken: 'Trascrizione',
	captions: 'Sottotitoli',
	watch: (host) => `Guarda su ${host}`,
	large: 'Vedi in grande',
	notHere: 'Questo file si trova solo nella cartella della storia, non su questo sito.'
};
