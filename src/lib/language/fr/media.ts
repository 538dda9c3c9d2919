import type { MediaWords } from '#lib/language/de/media.ts';

/** The words beside pictures, sounds and films, in French as written in Switzerland. */
export const fr: MediaWords = {
	source: 'Source',
	spoken: 'Transcription',
	captions: 'Sous-titres',
	watch: (host) => `Regarder sur ${host}`,
	large: 'Voir en grand',
	notHere: 'Ce fichier n’est que dans le dossier du récit, pas sur ce site.'
};
