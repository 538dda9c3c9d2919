import { groupDigits } from '#lib/language/counts.ts';

const count = (n: number) => groupDigits(n, '’');
const number = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

/** The studio's words in German as written in Switzerland; only the studio loads them. */
export const de = {
	/** What an author did, as undo and redo name it. */
	steps: {
		text: 'Text geändert',
		articleAdded: 'Text hinzugefügt',
		articleRemoved: 'Text entfernt',
		article: 'Angaben zum Text geändert',
		story: 'Angaben zur Geschichte geändert',
		eventAdded: 'Ereignis hinzugefügt',
		eventRemoved: 'Ereignis entfernt',
		accepted: 'Vorschlag übernommen',
		joined: 'Vorschlag verbunden',
		dismissed: 'Vorschlag übersprungen',
		title: 'Titel geändert',
		summary: 'Zusammenfassung geändert',
		date: 'Datum geändert',
		kind: 'Art geändert',
		companies: 'Unternehmen geändert',
		claim: 'Quelle der Aussage geändert',
		weight: 'Gewicht geändert',
		passage: 'Fundstelle geändert',
		passageAdded: 'Fundstelle hinzugefügt',
		passageRemoved: 'Fundstelle entfernt',
		companyAdded: 'Unternehmen hinzugefügt',
		companyRemoved: 'Unternehmen entfernt',
		company: 'Angaben zum Unternehmen geändert',
		restored: 'Früherer Stand wiederhergestellt'
	},
	home: {
		title: 'Vom Artikel zur Zeitleiste',
		intro:
			'Bringen Sie einen Artikel. Fundstelle schlägt Ereignisse vor, jedes mit den Worten, die es belegen; Sie entscheiden. Alles bleibt in diesem Browser, bis Sie es weitergeben.',
		create: 'Neue Geschichte',
		changed: (when: string) => `geändert ${when}`,
		delete: 'Löschen',
		confirmDelete: (title: string) =>
			`«${title}» mit allen früheren Ständen löschen? Das lässt sich nicht rückgängig machen.`
	},
	bring: {
		title: 'Bringen Sie den Text, um den es geht',
		ways: 'Mit Strg+V irgendwo auf dieser Seite einfügen, Dateien hierher ziehen oder wählen, auch mehrere auf einmal. Gelesen wird in diesem Browser; nichts wird verschickt.',
		more: 'Noch einen Text bringen',
		label: 'Text einfügen oder schreiben',
		placeholder: 'Hier einfügen …',
		choose: 'Dateien wählen',
		takeTyped: 'Diesen Text nehmen',
		formats:
			'Word (DOCX), PDF mit Text, gespeicherte Webseiten, Markdown oder reiner Text; bis 20 MB',
		byHand: 'Mit einem leeren Text beginnen',
		newText: 'Neuer Text',
		pasted: 'Eingefügter Text',
		remove: 'Weglassen',
		removeOf: (name: string) => `Weglassen: ${name}`,
		reading: 'Wird gelesen …',
		read: (n: number): string =>
			n === 0 ? 'Nichts davon konnte gelesen werden.' : 'Gelesen. Prüfen Sie die Angaben.',
		cancel: 'Abbrechen',
		add: (n: number) => (n === 1 ? 'Text hinzufügen' : `${count(n)} Texte hinzufügen`),
		wordCount: (n: number) => number(n, 'Wort', 'Wörter'),
		fields: {
			title: 'Titel',
			author: 'Autorin oder Autor',
			publisher: 'Medium oder Herausgeber',
			url: 'Adresse im Web',
			published: 'Erschienen am'
		},
		language: 'Sprache des Textes',
		languages: {
			'de-CH': 'Deutsch (Schweiz)',
			de: 'Deutsch',
			en: 'Englisch',
			fr: 'Französisch',
			it: 'Italienisch',
			es: 'Spanisch'
		},
		found: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
		titleMissing: 'Geben Sie dem Text einen Titel.',
		urlWrong: 'Das ist keine Adresse im Web. Sie beginnt mit https:// oder http://.',
		publishedWrong:
			'Dieses Datum ist nicht lesbar. Schreiben Sie es wie «4. Juni 2024», «Juni 2024» oder 2024-06-04.',
		publishedHint: 'Daran hängen Angaben wie «gestern»; leer, wenn Sie den Tag nicht kennen.'
	},
	handOn: {
		open: 'Weitergeben',
		title: 'Weitergeben',
		close: 'Schliessen',
		publish: 'Als Geschichte zum Veröffentlichen',
		ready: (n: number, all: number): string =>
			all === 0
				? 'Noch gibt es keine Ereignisse.'
				: n === all
					? `${all === 1 ? 'Das Ereignis ist' : `Alle ${count(all)} Ereignisse sind`} belegt und bereit.`
					: `${count(n)} von ${number(all, 'Ereignis', 'Ereignissen')} ${n === 1 ? 'ist' : 'sind'} belegt und bereit.`,
		behind: (n: number) =>
			n === 1 ? 'Ein Ereignis bleibt im Entwurf' : `${count(n)} Ereignisse bleiben im Entwurf`,
		obstacles: {
			title: 'Geben Sie der Geschichte einen Titel.',
			slug: 'Geben Sie der Geschichte einen Kurznamen aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa «der-streit-um-die-bahn».',
			noText: 'Die Geschichte hat noch keinen Text. Bringen Sie zuerst einen.',
			noEvents:
				'Noch lässt sich kein Ereignis veröffentlichen. Jedes braucht mindestens eine Fundstelle im Text.'
		},
		storyTitle: 'Titel der Geschichte',
		slug: 'Kurzname',
		slugHint: (slug: string) => `Name des Ordners und Ende der Adresse: /stories/${slug || '…'}`,
		archive: 'Als Archiv herunterladen (ZIP)',
		folder: 'In einen Ordner schreiben …',
		how: (slug: string) =>
			`Ins Verzeichnis src/content von Fundstelle gelegt, erscheint der Ordner «${slug}» beim nächsten «npm start».`,
		draft: 'Als Entwurf zum Weiterarbeiten',
		draftHow:
			'Eine Datei mit allem, auch mit unbelegten Ereignissen: für eine Kollegin, ein anderes Gerät oder als Sicherung. Öffnen lässt sie sich auf der ersten Seite des Studios.',
		draftFile: 'Entwurf als Datei sichern',
		saved: (name: string) => `${name} liegt bei Ihren Downloads.`,
		savedIn: (path: string) => `Geschrieben in ${path}.`,
		left: (files: string[]) =>
			`Dort liegen noch Texte, die nicht mehr zur Geschichte gehören; löschen Sie sie: ${files.join(', ')}.`,
		notSaved:
			'Der Ordner liess sich nicht beschreiben. Wählen Sie einen anderen, oder laden Sie das Archiv herunter.'
	},
	shell: {
		studio: 'Studio',
		drafts: 'Entwürfe',
		untitled: 'Ohne Titel',
		write: 'Schreiben',
		preview: 'Vorschau',
		places: 'Bereiche des Entwurfs',
		undo: (step: string) => `Rückgängig: ${step}`,
		redo: (step: string) => `Wiederholen: ${step}`,
		nothingToUndo: 'Nichts rückgängig zu machen',
		nothingToRedo: 'Nichts zu wiederholen',
		opening: 'Der Entwurf wird geöffnet …',
		keeping: {
			opening: 'wird geöffnet …',
			saving: 'wird gespeichert …',
			saved: 'auf diesem Gerät gespeichert',
			failed: 'NICHT gespeichert',
			unavailable: 'wird nicht gespeichert'
		},
		failed:
			'Die letzten Änderungen sind noch nicht gespeichert: Der Speicher dieses Browsers ist voll oder gesperrt. Wir versuchen es weiter. Machen Sie Platz frei, oder sichern Sie den Entwurf als Datei, bevor Sie dieses Fenster schliessen.',
		unavailable:
			'Dieser Browser bewahrt nichts auf, etwa weil das Fenster privat ist oder der Entwurf von einer neueren Ausgabe von Fundstelle stammt. Sie können arbeiten, aber mit dem Fenster geht der Entwurf verloren: Sichern Sie ihn als Datei.',
		broken: (n: number) =>
			`${number(n, 'Änderung dieses Entwurfs ist', 'Änderungen dieses Entwurfs sind')} nicht lesbar; alles andere ist da. Nichts wurde gelöscht.`,
		noScripts:
			'Das Studio braucht JavaScript: Es arbeitet ganz in diesem Browser und schickt nichts fort. Geschichten lesen lassen sich auch ohne.',
		text: 'Text',
		panels: 'Arbeitsbereiche',
		proposals: 'Vorschläge',
		events: 'Ereignisse',
		problems: 'Zu klären',
		story: 'Geschichte'
	}
};

/** The shape that the studio's words of every language have. */
export type StudioMessages = typeof de;
