import type { ExportWords } from '#lib/language/de/export.ts';

/** The words of the page with all formats, in Italian. */
export const it: ExportWords = {
	title: 'Esporta',
	intro:
		'Questa storia, da usare altrove. Ogni file dice da dove viene e di che giorno è; ciò che un formato non può contenere è indicato accanto.',
	back: 'Alla storia',
	download: 'Scarica',
	whole: 'Contiene tutto.',
	missing: (count) => `Che cosa manca o cambia (${count})`,
	groups: {
		documents: 'Da leggere e archiviare',
		tables: 'Da ordinare e analizzare',
		timelines: 'Per altre cronologie',
		calendars: 'Per il calendario',
		archives: 'Per archivi e programmi',
		feeds: 'Da seguire'
	},
	lines: {
		docx: 'Una tabella con data, evento, prova e fonte, con una nota a piè di pagina per ogni evento; anche per LibreOffice e Google Docs.',
		xlsx: 'Una riga per ogni evento, con il primo e l’ultimo giorno, citazioni e fonti.',
		csv: 'La stessa tabella come testo, per ogni programma che legge tabelle.',
		timelinejs: 'Per TimelineJS del Knight Lab, come file accanto alla propria pagina.',
		'timelinejs-sheet': 'Per TimelineJS, da incollare nella tabella Google da cui legge.',
		markwhen: 'Un testo da continuare in markwhen.',
		simile: 'Per pagine costruite con Simile Timeline.',
		'vis-timeline': 'Per chi programma: voci e gruppi per vis-timeline.',
		icalendar: 'Gli eventi nel calendario di Outlook, Apple o Google.',
		fundstelle:
			'Tutta la storia in un file, con articoli e passi: da conservare e da aprire nello studio.',
		annotations:
			'I passi come annotazioni secondo lo standard del W3C, come le leggono Hypothesis e gli archivi.'
	},
	pdf: 'Aprire la storia e stamparla, scegliendo «Salva come PDF» come destinazione. Si ottengono tutta la cronologia, l’elenco e l’articolo con i passi numerati, in A4 o Letter. Con «Grafica di sfondo» si stampano anche i segni.',
	openStory: 'Apri la storia',
	feed: 'Gli eventi della storia come feed Atom.',
	correctionsFeed: 'Le rettifiche della storia come feed Atom.',
	openFeed: 'Apri il feed',
	noSuch: (file) => `Per questa storia non esiste un file «${file}».`
};
