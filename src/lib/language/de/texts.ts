import { groupDigits } from '#lib/language/counts.ts';

const count = (n: number) => groupDigits(n, '’');
const times = (n: number, one: string, many: string) => (n === 1 ? one : `${count(n)} ${many}`);

/** Advice for a format that is not read, where there is some. */
const WAYS: Record<string, string> = {
	EPUB: 'Kopieren Sie den Text aus dem Leseprogramm und fügen Sie ihn hier ein.',
	ODT: 'Speichern Sie das Dokument als DOCX: in LibreOffice über «Datei», «Speichern unter».',
	Pages: 'Exportieren Sie das Dokument in Pages als Word-Dokument: «Ablage», «Exportieren».',
	RTF: 'Öffnen Sie die Datei in Word oder LibreOffice und speichern Sie sie als DOCX.',
	XLSX: 'Kopieren Sie die Zellen mit dem Text und fügen Sie sie hier ein.',
	PPTX: 'Speichern Sie die Präsentation als PDF und bringen Sie dieses.',
	PostScript: 'Wandeln Sie die Datei in ein PDF um.',
	ZIP: 'Entpacken Sie das Archiv und bringen Sie die einzelnen Dateien.',
	'audio/video': 'Bringen Sie eine Abschrift der Aufnahme als Text.'
};

/** Sentences about a text that was brought: faults and notes, in German as written in Switzerland. */
export const de = {
	problems: {
		'file-too-large': ({ megabytes, limit }: { megabytes: number; limit: number }) =>
			`Die Datei ist mit ${megabytes} MB zu gross; möglich sind ${limit} MB. Teilen Sie sie auf, oder kopieren Sie nur den Text.`,
		'folder-too-large': ({ megabytes, limit }: { megabytes: number; limit: number }) =>
			`Die Texte dieses Ordners sind mit ${megabytes} MB zusammen zu gross; möglich sind ${limit} MB. Verteilen Sie sie auf mehrere Geschichten.`,
		'text-too-long': ({ characters, limit }: { characters: number; limit: number }) =>
			`Der Text ist mit ${count(characters)} Zeichen zu lang; möglich sind ${count(limit)}. Teilen Sie ihn auf mehrere Dateien auf.`,
		'empty-file': () => 'Die Datei ist leer. Prüfen Sie, ob sie richtig gespeichert wurde.',
		'no-text': () =>
			'Hier ist kein Text zu finden. Kopieren Sie den Text selbst und fügen Sie ihn ein.',
		scanned: ({ pages }: { pages: number }) =>
			`Dieses PDF ${pages === 1 ? 'ist ein Bild' : `besteht aus ${count(pages)} Bildern`} ohne Text, wohl aus einem Scanner. Lassen Sie den Text zuerst erkennen (OCR), etwa in Acrobat oder mit der Texterkennung Ihres Scanners.`,
		password: () =>
			'Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort und bringen Sie sie noch einmal.',
		broken: ({ format }: { format: string }) =>
			`Diese ${format}-Datei ist beschädigt oder unvollständig. Laden Sie sie noch einmal herunter, oder öffnen Sie sie und speichern Sie sie neu.`,
		bomb: ({ limit }: { limit: number }) =>
			`Ausgepackt wäre diese Datei grösser als ${limit} MB. Öffnen Sie sie und speichern Sie nur den Text, den Sie brauchen.`,
		nesting: ({ limit }: { limit: number }) =>
			`In dieser Datei ist mehr als ${count(limit)}-mal eines ins andere geschachtelt. Kopieren Sie den Text und fügen Sie ihn ohne Formatierung ein.`,
		'other-format': ({ format }: { format: string }) =>
			`Dateien dieser Art (${format}) werden nicht gelesen. ${WAYS[format] ?? 'Kopieren Sie den Text und fügen Sie ihn hier ein.'}`,
		'old-word': () =>
			'Das ist ein altes Word-Dokument (.doc), oder es ist mit einem Passwort geschützt. Speichern Sie es in Word als DOCX, ohne Passwort.',
		picture: () =>
			'Das ist ein Bild. Bringen Sie den Text selbst; steht er nur im Bild, lassen Sie ihn zuerst erkennen (OCR).',
		'not-text': () =>
			'In dieser Datei ist kein Text zu erkennen. Möglich sind DOCX, PDF, HTML, Markdown und reiner Text.',
		'too-slow': ({ seconds }: { seconds: number }) =>
			`Das Lesen kam ${seconds} Sekunden lang nicht voran und wurde abgebrochen. Kopieren Sie den Text und fügen Sie ihn ohne Formatierung ein.`,
		cancelled: () => 'Abgebrochen: Dieser Text wurde nicht gelesen.',
		failed: () =>
			'Diese Datei konnte nicht gelesen werden. Kopieren Sie den Text und fügen Sie ihn hier ein.'
	},
	notes: {
		invisible: ({ count: n }: { count: number }) =>
			`${times(n, 'Ein unsichtbares Zeichen steht', 'unsichtbare Zeichen stehen')} im Text. Prüfen Sie die markierten Stellen: Solche Zeichen können Wörter anders aussehen lassen, als sie sind.`,
		replaced: ({ count: n }: { count: number }) =>
			`${times(n, 'Ein kaputtes Zeichen ist', 'kaputte Zeichen sind')} nun «\ufffd». Ersetzen Sie es durch das richtige.`,
		controls: ({ count: n }: { count: number }) =>
			`${times(n, 'Ein Steuerzeichen wurde', 'Steuerzeichen wurden')} weggelassen.`,
		encoding: ({ encoding }: { encoding: string }) =>
			`Die Datei ist nicht in UTF-8 geschrieben und wurde als ${encoding} gelesen. Prüfen Sie Umlaute und Akzente.`,
		'running-lines': ({ count: n, examples }: { count: number; examples: string[] }) =>
			`${times(n, 'Eine Kopf- oder Fusszeile wurde', 'Kopf- und Fusszeilen wurden')} weggelassen: ${examples.map((text) => `«${text}»`).join(', ')}${n > examples.length ? ' …' : ''}`,
		'empty-pages': ({ pages }: { pages: number[] }) =>
			`${pages.length === 1 ? 'Seite' : 'Die Seiten'} ${pages.join(', ')} ${pages.length === 1 ? 'hat' : 'haben'} keinen Text. Sind es Bilder aus einem Scanner, lassen Sie den Text zuerst erkennen (OCR).`,
		'whole-page': () =>
			'Der Artikel liess sich nicht vom Rest der Seite trennen. Löschen Sie, was nicht dazugehört, wie Menüs und Hinweise.',
		'as-plain-text': ({ line }: { line: number }) =>
			`In Zeile ${line} steht etwas, was Artikel nicht haben (eine Tabelle, Code oder HTML). Deshalb wurde alles als reiner Text gelesen.`,
		'list-numbers': ({ count: n }: { count: number }) =>
			`${times(n, 'Eine nummerierte Liste hatte', 'nummerierte Listen hatten')} andere Zahlen oder Buchstaben; hier ${n === 1 ? 'beginnt sie' : 'beginnen sie'} bei 1. Schreiben Sie Nummern, auf die es ankommt, in den Text.`,
		'footnote-marks': ({ count: n }: { count: number }) =>
			`${times(n, 'Ein Fussnotenzeichen wurde', 'Fussnotenzeichen wurden')} aus den Sätzen genommen; der Text der Fussnoten steht bei den Absätzen.`
	},
	sources: {
		'json-ld': 'aus den Angaben der Seite (JSON-LD)',
		'open-graph': 'aus den Angaben der Seite für soziale Netzwerke (OpenGraph)',
		meta: 'aus den Angaben im Kopf der Seite',
		canonical: 'aus der eigenen Adresse der Seite',
		'fetched-from': 'von wo die Seite geholt wurde',
		'saved-from': 'aus dem Vermerk des Browsers beim Speichern',
		time: 'aus einer Zeitangabe der Seite',
		title: 'aus dem Titel der Seite',
		byline: 'aus der Autorenzeile',
		heading: 'aus der ersten Überschrift',
		'first-words': 'aus den ersten Worten des Textes',
		'front-matter': 'aus dem Kopf der Markdown-Datei',
		docx: 'aus den Eigenschaften des Word-Dokuments',
		pdf: 'aus den Eigenschaften des PDFs'
	}
};

/** The shape that the sentences of every language have. */
export type TextMessages = typeof de;
