import type { DocumentWords } from '#lib/language/de/documents.ts';

/** The words of documents that are made of stories, in English. */
export const en: DocumentWords = {
	date: 'Date',
	event: 'Event',
	quote: 'Quote',
	source: 'Source',
	known: 'How the date is known',
	undated: 'undated',
	accordingTo: (whom) => `according to ${whom}`,
	reported: 'as reported by others',
	page: (number) => `p. ${number}`,
	words: (words) => `“${words}”`,
	anchored: (anchor) => `relative to ${anchor}`,
	publication: 'the publication of the article',
	provenance: 'Provenance',
	pageOf: ['Page ', ' of ']
};
