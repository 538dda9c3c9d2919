import type { DocumentWords } from '#lib/language/de/documents.ts';

/** The words of documents that are made of stories, in Spanish. */
export const es: DocumentWords = {
	date: 'Fecha',
	event: 'Evento',
	quote: 'Prueba',
	source: 'Fuente',
	known: 'Cómo se conoce la fecha',
	undated: 'sin fecha',
	accordingTo: (whom) => `según ${whom}`,
	reported: 'según terceros',
	page: (number) => `p. ${number}`,
	words: (words) => `«${words}»`,
	anchored: (anchor) => `con referencia a: ${anchor}`,
	publication: 'la publicación del artículo',
	provenance: 'Procedencia',
	pageOf: ['Página ', ' de ']
};
