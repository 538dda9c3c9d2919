import { groupDigits } from '#lib/language/counts.ts';
import type { TextMessages } from '#lib/language/de/texts.ts';

const count = (n: number) => groupDigits(n, '’');
const times = (n: number, one: string, many: string) => (n === 1 ? one : `${count(n)} ${many}`);

/** Advice for a format that is not read, where there is some. */
const WAYS: Record<string, string> = {
	EPUB: 'Copiare il testo dal programma di lettura e incollarlo qui.',
	ODT: 'Salvare il documento come DOCX: in LibreOffice con «File», «Salva con nome».',
	Pages: 'Esportare il documento da Pages come documento Word: «File», «Esporta».',
	RTF: 'Aprire il file in Word o LibreOffice e salvarlo come DOCX.',
	XLSX: 'Copiare le celle con il testo e incollarle qui.',
	PPTX: 'Salvare la presentazione come PDF e portare quello.',
	PostScript: 'Convertire il file in PDF.',
	ZIP: 'Estrarre l’archivio e portare i singoli file.',
	'audio/video': 'Portare una trascrizione della registrazione come testo.'
};

/** Sentences about a text that was brought: faults and notes, in Italian. */
export const it: TextMessages = {
	problems: {
		'file-too-large': ({ megabytes, limit }) =>
			`Con ${megabytes} MB il file è troppo grande; il limite è di ${limit} MB. Dividerlo o copiare solo il testo.`,
		'folder-too-large': ({ megabytes, limit }) =>
			`Con ${megabytes} MB i testi di questa cartella sono troppo grandi nel complesso; il limite è di ${limit} MB. Distribuirli su più storie.`,
		'text-too-long': ({ characters, limit }) =>
			`Con ${count(characters)} caratteri il testo è troppo lungo; il limite è di ${count(limit)}. Dividerlo in più file.`,
		'empty-file': () => 'Il file è vuoto. Controllare che sia stato salvato correttamente.',
		'no-text': () => 'Qui non c’è nessun testo. Copiare il testo stesso e incollarlo.',
		scanned: ({ pages }) =>
			`Questo PDF ${pages === 1 ? 'è un’immagine' : `è fatto di ${count(pages)} immagini`} senza testo, probabilmente da uno scanner. Far prima riconoscere il testo (OCR), per esempio con Acrobat o con il programma dello scanner.`,
		password: () =>
			'Il file è protetto da una password. Salvarlo senza password e portarlo di nuovo.',
		broken: ({ format }) =>
			`Questo file ${format} è danneggiato o incompleto. Scaricarlo di nuovo, o aprirlo e salvarlo un’altra volta.`,
		bomb: ({ limit }) =>
			`Una volta estratto, questo file supererebbe ${limit} MB. Aprirlo e salvare solo il testo che serve.`,
		nesting: ({ limit }) =>
			`Questo file ha più di ${count(limit)} livelli annidati. Copiare il testo e incollarlo senza formattazione.`,
		'other-format': ({ format }) =>
			`I file di questo tipo (${format}) non si possono leggere. ${WAYS[format] ?? 'Copiare il testo e incollarlo qui.'}`,
		'old-word': () =>
			'È un vecchio documento Word (.doc), o è protetto da una password. Salvarlo in Word come DOCX, senza password.',
		picture: () =>
			'È un’immagine. Portare il testo stesso; se è solo nell’immagine, farlo prima riconoscere (OCR).',
		'not-text': () =>
			'In questo file non si riconosce nessun testo. Sono possibili DOCX, PDF, HTML, Markdown e testo semplice.',
		'too-slow': ({ seconds }) =>
			`La lettura non è avanzata per ${seconds} secondi ed è stata interrotta. Copiare il testo e incollarlo senza formattazione.`,
		cancelled: () => 'Annullato: questo testo non è stato letto.',
		failed: () => 'Non è stato possibile leggere questo file. Copiare il testo e incollarlo qui.'
	},
	notes: {
		invisible: ({ count: n }) =>
			`${n === 1 ? 'Nel testo c’è un carattere invisibile' : `Nel testo ci sono ${count(n)} caratteri invisibili`}. Controllare i punti segnati: caratteri simili possono far apparire le parole diverse da come sono.`,
		replaced: ({ count: n }) =>
			`${times(n, 'Un carattere illeggibile è', 'caratteri illeggibili sono')} ora «\ufffd». Sostituirlo con quello giusto.`,
		controls: ({ count: n }) =>
			`${times(n, 'Un carattere di controllo è stato tralasciato', 'caratteri di controllo sono stati tralasciati')}.`,
		encoding: ({ encoding }) =>
			`Il file non è scritto in UTF-8 ed è stato letto come ${encoding}. Controllare accenti e dieresi.`,
		'running-lines': ({ count: n, examples }) =>
			`${times(n, 'Un’intestazione o un piè di pagina è stato tralasciato', 'intestazioni e piè di pagina sono stati tralasciati')}: ${examples.map((text) => `«${text}»`).join(', ')}${n > examples.length ? ' …' : ''}`,
		'empty-pages': ({ pages }) =>
			`${pages.length === 1 ? 'La pagina' : 'Le pagine'} ${pages.join(', ')} non ${pages.length === 1 ? 'ha' : 'hanno'} testo. Se sono immagini da uno scanner, far prima riconoscere il testo (OCR).`,
		'whole-page': () =>
			'Non è stato possibile separare l’articolo dal resto della pagina. Cancellare ciò che non ne fa parte, come menu e avvisi.',
		'as-plain-text': ({ line }) =>
			`Alla riga ${line} c’è qualcosa che gli articoli non hanno (una tabella, codice o HTML). Perciò tutto è stato letto come testo semplice.`,
		'list-numbers': ({ count: n }: { count: number }) =>
			`${times(n, 'Un elenco numerato aveva', 'elenchi numerati avevano')} altri numeri o lettere; qui ${n === 1 ? 'comincia' : 'cominciano'} da 1. Scrivere nel testo i numeri che contano.`,
		'footnote-marks': ({ count: n }) =>
			`${times(n, 'Un rimando di nota è stato tolto', 'rimandi di nota sono stati tolti')} dalle frasi; il testo delle note è tra i paragrafi.`
	},
	sources: {
		'json-ld': 'dai dati della pagina (JSON-LD)',
		'open-graph': 'dai dati della pagina per le reti sociali (OpenGraph)',
		meta: 'dai dati nell’intestazione della pagina',
		canonical: 'dall’indirizzo proprio della pagina',
		'fetched-from': 'da dove è stata presa la pagina',
		'saved-from': 'dall’annotazione del browser al salvataggio',
		time: 'da un’ora indicata nella pagina',
		title: 'dal titolo della pagina',
		byline: 'dalla riga della firma',
		heading: 'dal primo titolo',
		'first-words': 'dalle prime parole del testo',
		'front-matter': 'dall’intestazione del file Markdown',
		docx: 'dalle proprietà del documento Word',
		pdf: 'dalle proprietà del PDF'
	}
};
