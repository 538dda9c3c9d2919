import type { MediaWords } from '#lib/language/de/media.ts';

/** The words beside pictures, sounds and films, in Spanish. */
export const es: MediaWords = {
	source: 'Fuente',
	spoken: 'Transcripción',
	captions: 'Subtítulos',
	watch: (host) => `Ver en ${host}`,
	large: 'Ver en grande',
	notHere: 'Este archivo solo está en la carpeta de la historia, no en este sitio.'
};
