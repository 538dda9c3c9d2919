import type { DocumentWords } from '#lib/language/de/documents.ts';

/** The words of documents that are made of stories, in French as written in Switzerland. */
export const fr: DocumentWords = {
	date: 'Date',
	event: 'Événement',
	quote: 'Preuve',
	source: 'Source',
	known: 'D’où la date est connue',
	undated: 'sans date',
	accordingTo: (whom) => `selon ${whom}`,
	reported: 'rapporté d’après d’autres',
	page: (number) => `p.\u00a0${number}`,
	words: (words) => `« ${words} »`,
	anchored: (anchor) => `par rapport à : ${anchor}`,
	publication: 'la parution de l’article',
	provenance: 'Provenance',
	pageOf: ['Page ', ' sur ']
};
