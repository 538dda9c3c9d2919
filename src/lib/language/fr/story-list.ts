import type { StoryListWords } from '#lib/language/de/story-list.ts';

export const fr: StoryListWords = {
	searchLabel: 'Chercher dans les titres et les entreprises',
	search: 'Chercher',
	older: 'Récits plus anciens',
	latest: 'Tous les récits, les plus récents d’abord',
	found: (query) => `Récits correspondant à « ${query} », les plus récents d’abord.`,
	noneFound: (query) =>
		`Aucun récit n’a tous les mots de « ${query} » dans son titre ou parmi ses entreprises. Essayez avec moins de mots, ou seulement le début d’un mot.`,
	noneBefore: 'Il n’y a pas de récits plus anciens.'
};
