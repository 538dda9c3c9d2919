/** The words of the page with all formats, in German as written in Switzerland. */
export const de = {
	title: 'Exportieren',
	intro:
		'Diese Geschichte zum Weiterverwenden. Jede Datei sagt, woher sie kommt und von welchem Tag; was ein Format nicht fassen kann, steht dabei.',
	back: 'Zur Geschichte',
	download: 'Herunterladen',
	whole: 'Enthält alles.',
	missing: (count: number) => `Was fehlt oder sich ändert (${count})`,
	groups: {
		documents: 'Zum Lesen und Ablegen',
		tables: 'Zum Sortieren und Auswerten',
		timelines: 'Für andere Zeitleisten',
		calendars: 'Für den Kalender',
		archives: 'Für Archive und Programme',
		feeds: 'Zum Abonnieren'
	},
	lines: {
		docx: 'Eine Tabelle mit Datum, Ereignis, Beleg und Quelle, mit einer Fussnote zu jedem Ereignis; auch für LibreOffice und Google Docs.',
		xlsx: 'Jedes Ereignis eine Zeile, mit erstem und letztem Tag, Zitaten und Quellen.',
		csv: 'Dieselbe Tabelle als Text, für jedes Programm, das Tabellen liest.',
		timelinejs: 'Für TimelineJS des Knight Lab, als Datei neben der eigenen Seite.',
		'timelinejs-sheet': 'Für TimelineJS zum Einfügen in die Google-Tabelle, aus der es liest.',
		markwhen: 'Ein Text zum Weiterschreiben in markwhen.',
		simile: 'Für Seiten, die mit Simile Timeline gebaut sind.',
		'vis-timeline':
			'Für Programmiererinnen und Programmierer: Einträge und Gruppen für vis-timeline.',
		icalendar: 'Die Ereignisse in Outlook, Apple- oder Google-Kalender.',
		fundstelle:
			'Die ganze Geschichte in einer Datei, mit Artikeln und Fundstellen: zum Aufbewahren, und zum Öffnen im Studio.',
		annotations:
			'Die Fundstellen als Anmerkungen nach dem Standard des W3C, wie sie Hypothesis und Archive lesen.'
	},
	pdf: 'Öffnen Sie die Geschichte und drucken Sie sie; wählen Sie als Ziel «Als PDF speichern». Es kommen die ganze Zeitleiste, die Liste und der Artikel mit nummerierten Fundstellen, auf A4 oder Letter. Mit «Hintergrundgrafiken» werden auch die Markierungen gedruckt.',
	openStory: 'Geschichte öffnen',
	feed: 'Die Ereignisse der Geschichte als Atom-Feed.',
	correctionsFeed: 'Die Berichtigungen der Geschichte als Atom-Feed.',
	openFeed: 'Feed öffnen',
	noSuch: (file: string) => `Eine Datei «${file}» gibt es zu dieser Geschichte nicht.`
};

export type ExportWords = typeof de;
