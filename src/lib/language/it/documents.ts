import type { DocumentWords } from '#lib/language/de/documents.ts';

/** The words of documents that are made of stories, in Italian. */
export const it: DocumentWords = {
	date: 'Data',
	event: 'Evento',
	quote: 'Prova',
	source: 'Fonte',
	known: 'Come si conosce la data',
	undated: 'senza data',
	accordingTo: (whom) => `secondo ${whom}`,
	reported: 'secondo quanto riferito da altri',
	page: (number) => `p. ${number}`,
	words: (words) => `«${words}»`,
	anchored: (anchor) => `riferito a: ${anchor}`,
	publication: 'la pubblicazione dell’articolo',
	provenance: 'Provenienza',
	pageOf: ['Pagina ', ' di ']
};
