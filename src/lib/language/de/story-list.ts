/** The words of a long list of stories in German as written in Switzerland. */
export const de = {
	searchLabel: 'In Titeln und Unternehmen suchen',
	search: 'Suchen',
	older: 'Ältere Geschichten',
	latest: 'Alle Geschichten, die neuesten zuerst',
	found: (query: string) => `Geschichten zu «${query}», die neuesten zuerst.`,
	noneFound: (query: string) =>
		`Keine Geschichte hat alle Wörter von «${query}» im Titel oder unter ihren Unternehmen. Versuchen Sie es mit weniger Wörtern oder nur einem Wortanfang.`,
	noneBefore: 'Ältere Geschichten gibt es nicht.'
};

export type StoryListWords = typeof de;
