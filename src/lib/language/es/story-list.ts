import type { StoryListWords } from '#lib/language/de/story-list.ts';

export const es: StoryListWords = {
	searchLabel: 'Buscar en títulos y empresas',
	search: 'Buscar',
	older: 'Historias anteriores',
	latest: 'Todas las historias, primero las más recientes',
	found: (query) => `Historias sobre «${query}», primero las más recientes.`,
	noneFound: (query) =>
		`Ninguna historia tiene todas las palabras de «${query}» en el título o entre sus empresas. Pruebe con menos palabras o solo con el comienzo de una.`,
	noneBefore: 'No hay historias anteriores.'
};
