import type { StoryListWords } from '#lib/language/de/story-list.ts';

/** The words of a long list of stories in Italian. */
export const it: StoryListWords = {
	searchLabel: 'Cerca nei titoli e nelle aziende',
	search: 'Cerca',
	older: 'Storie meno recenti',
	latest: 'Tutte le storie, dalla più recente',
	found: (query) => `Storie su «${query}», dalla più recente.`,
	noneFound: (query) =>
		`Nessuna storia ha tutte le parole di «${query}» nel titolo o tra le aziende. Provare con meno parole o solo con l’inizio di una.`,
	noneBefore: 'Non ci sono storie meno recenti.'
};
