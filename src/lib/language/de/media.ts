/** The words beside pictures, sounds and films, in German as written in Switzerland. */
export const de = {
	source: 'Quelle',
	spoken: 'Im Wortlaut',
	captions: 'Untertitel',
	watch: (host: string) => `Bei ${host} ansehen`,
	large: 'Gross ansehen',
	notHere: 'Diese Datei liegt nur im Ordner der Geschichte, nicht auf dieser Seite.'
};

export type MediaWords = typeof de;
