import type { MediaWords } from '#lib/language/de/media.ts';

/** The words beside pictures, sounds and films, in English. */
export const en: MediaWords = {
	source: 'Source',
	spoken: 'In words',
	captions: 'Captions',
	watch: (host) => `Watch at ${host}`,
	large: 'See it large',
	notHere: 'This file is only in the story’s folder, not on this site.'
};
