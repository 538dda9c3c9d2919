import type { ToldWords } from '#lib/language/de/told.ts';

/** The words of a story told step by step, in French as written in Switzerland. */
export const fr: ToldWords = {
	opening: 'Début',
	start: 'Commencer',
	next: 'Suivant',
	previous: 'Retour',
	place: (step, of) => `${step} sur ${of}`,
	steps: (n) => `${n} ${n < 2 ? 'étape' : 'étapes'}`,
	order: 'Ordre',
	orders: { author: 'du récit', time: 'du temps', text: 'du texte' },
	fullScreen: 'Plein écran',
	leaveFullScreen: 'Quitter le plein écran',
	copyStep: 'Lien vers cette étape',
	keys: 'Avancez avec les flèches, Page précédente et Page suivante, ou en balayant.',
	details: 'Détails'
};
