/** The words of documents that are made of stories, in German as written in Switzerland. */
export const de = {
	date: 'Datum',
	event: 'Ereignis',
	quote: 'Beleg',
	source: 'Quelle',
	known: 'Woher das Datum bekannt ist',
	undated: 'ohne Datum',
	accordingTo: (whom: string) => `laut ${whom}`,
	reported: 'nach fremden Angaben',
	page: (number: number) => `S. ${number}`,
	words: (words: string) => `«${words}»`,
	anchored: (anchor: string) => `bezogen auf ${anchor}`,
	publication: 'das Erscheinen des Artikels',
	provenance: 'Herkunft',
	pageOf: ['Seite ', ' von '] as [string, string]
};

export type DocumentWords = typeof de;
