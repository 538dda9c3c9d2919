import { groupDigits } from '#lib/language/counts.ts';

const count = (n: number) => groupDigits(n, '’');
type AgainstTime = { first: string; firstDate: string; then: string; thenDate: string };

const number = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

/** The studio's words in German as written in Switzerland; only the studio loads them. */
export const de = {
	/** An author's steps, as undo and redo name them. */
	steps: {
		text: 'Text geändert',
		chronology: 'Chronologie übernommen',
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
		kinds: 'Eigene arten geändert',
		kind: 'Art geändert',
		companies: 'Unternehmen geändert',
		claim: 'Quelle der Aussage geändert',
		weight: 'Gewicht geändert',
		passage: 'Fundstelle geändert',
		passageAdded: 'Fundstelle hinzugefügt',
		passageRemoved: 'Fundstelle entfernt',
		companyAdded: 'Unternehmen hinzugefügt',
		companyRemoved: 'Unternehmen entfernt',
		companyMerged: 'Unternehmen zusammengelegt',
		company: 'Angaben zum Unternehmen geändert',
		eraAdded: 'Epoche hinzugefügt',
		eraRemoved: 'Epoche entfernt',
		era: 'Epoche geändert',
		relationAdded: 'Beziehung hinzugefügt',
		relationRemoved: 'Beziehung entfernt',
		relation: 'Beziehung geändert',
		mediaAdded: 'Bild oder Ton hinzugefügt',
		mediaRemoved: 'Bild oder Ton entfernt',
		media: 'Bild oder Ton geändert',
		restored: 'Früherer Stand wiederhergestellt'
	},
	home: {
		/** The link on the site’s first page. */
		invitation: 'Selbst eine Geschichte machen',
		title: 'Vom Artikel zur Zeitleiste',
		intro:
			'Eine Zeitleiste, die sich prüfen lässt: jedes Ereignis mit den Worten, die es belegen. In wenigen Minuten, ohne Vorkenntnisse.',
		steps: [
			{
				title: 'Text bringen',
				text: 'Fügen Sie einen Artikel ein, oder wählen Sie Dateien: Word, PDF, Webseiten.'
			},
			{
				title: 'Ereignisse belegen',
				text: 'Fundstelle schlägt Ereignisse mit Datum und Fundstelle vor. Sie entscheiden, ändern und ergänzen.'
			},
			{
				title: 'Weitergeben',
				text: 'Laden Sie die fertige Geschichte herunter. Was noch nicht belegt ist, bleibt im Entwurf.'
			}
		],
		create: 'Neue Geschichte',
		openFile: 'Dateien öffnen',
		openHint:
			'Auch ein Entwurf (.fundstelle), der Ordner einer Geschichte oder sein ZIP, oder eine Zeitleiste aus TimelineJS, markwhen, Simile, vis-timeline, Wikidata, Hypothesis, einem Kalender (.ics) oder einer Tabelle. Sie können sie auf diese Seite ziehen oder einen Text hier einfügen.',
		drafts: 'Ihre Entwürfe',
		changed: (when: string) => `geändert ${when}`,
		delete: 'Löschen',
		deleteOf: (title: string) => `Löschen: ${title}`,
		confirmDelete: (title: string) =>
			`«${title}» mit allen früheren Ständen löschen? Das lässt sich nicht rückgängig machen.`,
		unavailable:
			'Dieser Browser bewahrt keine Entwürfe auf, etwa weil das Fenster privat ist. Sie können arbeiten, aber sichern Sie Ihren Entwurf als Datei, bevor Sie das Fenster schliessen.',
		published: 'Veröffentlichte Geschichten',
		publishedHint:
			'Öffnen Sie eine Kopie, um zu sehen, wie sie gemacht ist, oder um sie weiterzuführen.',
		copy: 'Kopie öffnen',
		copyOf: (title: string) => `Kopie öffnen: ${title}`,
		copying: 'Kopie wird geholt …',
		copyFailed:
			'Die Geschichte liess sich nicht laden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
		together: 'Zu mehreren schreiben, prüfen und veröffentlichen:',
		newsroom: 'zum Newsroom',
		privacy: 'Alles bleibt in diesem Browser, bis Sie es weitergeben. Nichts wird verschickt.'
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
		otherWays:
			'Oder beginnen Sie mit einer Chronologie (XLSX, CSV), einer Zeitleiste aus einem anderen Programm (TimelineJS, markwhen, iCalendar …), einem Entwurf (.fundstelle) oder dem ZIP einer Geschichte: gleich hier.',
		fromAddress: {
			title: 'Eine Seite von ihrer Adresse holen',
			label: 'Adresse',
			fetch: 'Holen',
			how: 'Der Server der Redaktion holt die Seite und bewahrt sie als Beleg auf, mit Adresse, Zeit und Prüfsumme. Was nur Angemeldete lesen, speichern Sie im Browser und bringen die Datei.',
			fetching: 'Die Seite wird geholt …',
			signedOut:
				'Das kann nur der Server einer Redaktion, und nur für Angemeldete. Sonst speichern Sie die Seite im Browser (Strg+S) und bringen die Datei.',
			signIn: 'Anmelden',
			problems: {
				address: 'Das ist keine Adresse im Web. Sie beginnt mit https:// oder http://.',
				unreachable:
					'Unter dieser Adresse ist im öffentlichen Internet nichts zu erreichen. Prüfen Sie, ob sie richtig geschrieben ist.',
				status:
					'Der Server dieser Seite gibt sie nicht heraus. Öffnen Sie sie im Browser, speichern Sie sie und bringen Sie die Datei.',
				type: 'Unter dieser Adresse ist kein Text: gelesen werden Webseiten, PDF, Word (DOCX) und reiner Text.',
				'too-large': 'Was dort liegt, ist grösser als 20 MB.',
				'too-slow':
					'Die Seite kam nicht innert 10 Sekunden. Versuchen Sie es noch einmal, oder speichern Sie sie im Browser und bringen Sie die Datei.',
				redirects:
					'Die Adresse führt im Kreis. Öffnen Sie sie im Browser und nehmen Sie die, die dort steht.',
				busy: 'Gerade werden zu viele Seiten geholt. Versuchen Sie es gleich wieder.',
				failed: 'Der Server ist gerade nicht zu erreichen. Versuchen Sie es gleich wieder.'
			}
		},
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
		found: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
		titleMissing: 'Geben Sie dem Text einen Titel.',
		urlWrong: 'Das ist keine Adresse im Web. Sie beginnt mit https:// oder http://.',
		publishedWrong:
			'Dieses Datum ist nicht lesbar. Schreiben Sie es wie «4. Juni 2024», «Juni 2024» oder 2024-06-04.',
		publishedHint: 'Daran hängen Angaben wie «gestern»; leer, wenn Sie den Tag nicht kennen.'
	},
	newsroom: {
		title: 'Mit der Redaktion',
		how: 'Der Entwurf kommt auf den Server. Dort bleibt er auch, wenn dieses Gerät verloren geht, und andere können mitschreiben.',
		share: 'Auf den Server legen',
		sharing: 'Teilen',
		check: 'Prüfen',
		overview: 'Was auf Sie wartet',
		shared: 'Der Entwurf ist beim Server. Wer ihn schreiben darf, öffnet ihn unter dieser Adresse:',
		publish: 'Veröffentlichen',
		correct: 'Berichtigt veröffentlichen',
		withdraw: 'Zurückziehen',
		published: 'Veröffentlicht unter',
		note: 'Was berichtigt wurde (ein Satz, freiwillig)',
		noteHint:
			'Diesen Satz lesen alle bei der neuen Fassung des Textes und im Feed der Berichtigungen. Hat sich der Text nicht geändert, steht der Satz nur unter «Frühere Stände».',
		isPublished: 'Die Geschichte ist veröffentlicht.',
		isCorrected: 'Die Berichtigung ist veröffentlicht. Die Fassung davor bleibt lesbar.',
		isWithdrawn: 'Die Geschichte ist zurückgezogen; der Entwurf bleibt.',
		hasMoved: (slug: string) => `Die alte Adresse /stories/${slug} leitet dorthin weiter.`,
		schedule: {
			title: 'Später veröffentlichen',
			when: 'Wann',
			hint: 'Veröffentlicht wird der Entwurf, wie er jetzt beim Server ist; was Sie danach ändern, nicht.',
			past: 'Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt.',
			submit: 'Zu dieser Zeit veröffentlichen',
			done: 'Es ist vorgemerkt.',
			planned: (when: string) =>
				`Vorgemerkt: erscheint am ${when}, so wie der Entwurf beim Vormerken war.`,
			failed: (when: string) => `Am ${when} konnte die Geschichte nicht erscheinen.`,
			withdraw: 'Doch nicht veröffentlichen',
			withdrawn: 'Die Vormerkung ist zurückgezogen.'
		},
		problems: {
			same: 'Es hat sich nichts geändert: Leserinnen und Leser haben schon genau diese Fassung. Es wurde nichts veröffentlicht.',
			taken: 'Eine andere Geschichte hat diesen Kurznamen schon. Wählen Sie einen anderen.',
			redirects:
				'Unter diesem Kurznamen war früher eine andere Geschichte; die Adresse leitet zu ihr weiter, damit Links auf sie gültig bleiben. Wählen Sie einen anderen.',
			unchecked:
				'Diese Ereignisse hat noch niemand anderes geprüft. Die Website verlangt es vor dem Veröffentlichen.',
			files:
				'Diese Dateien fehlen dem Server. Fügen Sie sie im Ereignis neu hinzu, oder nehmen Sie sie dort weg:',
			unsound:
				'So lässt sich der Entwurf nicht veröffentlichen. Was fehlt oder nicht stimmt, steht hier unter «Als Geschichte zum Veröffentlichen».',
			failed: 'Der Server ist gerade nicht zu erreichen. Versuchen Sie es gleich wieder.'
		},
		at: {
			connecting: 'wird mit dem Server verbunden …',
			saving: 'wird beim Server gespeichert …',
			saved: 'beim Server gespeichert',
			away: 'nicht mit dem Server verbunden',
			refused: 'vom Server abgelehnt'
		},
		originals: {
			title: 'Geholte Seiten',
			how: 'So waren sie, als der Server sie geholt hat; sichtbar für alle, die diesen Entwurf schreiben dürfen.',
			fetched: (when: string) => `geholt ${when}`,
			download: 'Herunterladen',
			downloadOf: (address: string) => `Herunterladen: ${address}`
		},
		original: {
			title: 'Original',
			of: (title: string) => `Original: ${title}`,
			open: (page: number | undefined) =>
				page === undefined ? 'Original' : `Original, Seite ${page}`,
			bring: 'Datei beilegen (PDF, DOCX, HTML; bis 20 MB)',
			how: 'Der Server behält sie, wie sie ist. Wer den Entwurf schreiben darf, kann sie neben dem Text öffnen.',
			onTheWay: {
				waiting:
					'Sie liegt in diesem Browser und geht an den Server, sobald der Entwurf dort liegt.',
				away: 'Sie liegt in diesem Browser und geht an den Server, sobald er wieder zu erreichen ist.',
				sending: 'Sie wird an den Server geschickt …',
				refused:
					'Der Server nimmt diese Datei nicht: Sie ist zu gross oder kein PDF, DOCX oder HTML.'
			},
			windowOnly:
				'Der Browser konnte sie nicht behalten: Bis der Server sie hat, ist sie nur in diesem Fenster.',
			again: 'Noch einmal schicken',
			shown: 'Leserinnen und Lesern geben',
			shownHow: 'Beim nächsten Veröffentlichen steht beim Artikel ein Link darauf.',
			remove: 'Vom Artikel lösen',
			refused:
				'Das ging nicht: Die Datei ist zu gross oder kein PDF, DOCX oder HTML, oder der Server ist gerade nicht zu erreichen.',
			close: 'Schliessen',
			opening: 'Das Original wird geöffnet …',
			failed:
				'Das Original lässt sich hier nicht öffnen. Laden Sie es unter «Geschichte» beim Artikel herunter.',
			asText: 'Die Wörter des Originals, ohne seine Gestaltung.',
			page: (n: number, all: number) => `Seite ${n} von ${all}`,
			before: 'Seite zurück',
			after: 'Seite vor'
		},
		refused: {
			signedOut:
				'Sie sind hier nicht mehr angemeldet, oder Ihr Konto ist entfernt worden. Melden Sie sich in einem anderen Tab an; dann geht es hier weiter.',
			denied:
				'Der Server nimmt diesen Entwurf von Ihnen nicht an: Er gehört jemand anderem und ist nicht oder nicht mehr mit Ihnen geteilt.',
			large:
				'Der Server nimmt diesen Entwurf nicht mehr an: Er ist mit allem, was je darin stand, zu gross, oder was Sie eingefügt haben, ist es. Sichern Sie ihn unter «Weitergeben» als Datei, und machen Sie mehrere Entwürfe daraus.',
			unknown:
				'Der Server kennt etwas in diesem Entwurf nicht: Er hat eine andere Version als diese Seite. Laden Sie die Seite neu; bleibt es so, fragen Sie, wer den Server betreibt.',
			elsewhere:
				'Der Server nimmt Änderungen nur von Seiten unter seiner eigenen Adresse an, und diese Seite hat eine andere. Öffnen Sie die Website unter ihrer üblichen Adresse; ist es diese, fragen Sie, wer den Server betreibt: dort ist ORIGIN falsch eingestellt.',
			kept: 'Ihre Änderungen sind auf diesem Gerät gespeichert.'
		}
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
		mediaApart: (files: readonly string[]) =>
			`Dazu gehören Dateien, die nicht im Entwurf sind: ${files.join(', ')}. Legen Sie sie wieder neben story.yaml. Was Sie über sie gesagt haben, ist alles da.`,
		draft: 'Als Entwurf zum Weiterarbeiten',
		draftHow:
			'Eine Datei mit allem, auch mit unbelegten Ereignissen: für eine Kollegin, ein anderes Gerät oder als Sicherung. Öffnen lässt sie sich auf der ersten Seite des Studios.',
		draftFile: 'Entwurf als Datei sichern',
		saved: (name: string) => `${name} liegt bei Ihren Downloads.`,
		savedIn: (path: string) => `Geschrieben in ${path}.`,
		left: (files: string[]) =>
			`Dort liegen noch Texte, die nicht mehr zur Geschichte gehören; löschen Sie sie: ${files.join(', ')}.`,
		issues: (n: number) =>
			`${n === 1 ? 'Eine Stelle hält' : `${count(n)} Stellen halten`} die Regeln nicht ein:`,
		openAnyway: 'Trotzdem als Entwurf öffnen',
		unread: (n: number) =>
			n === 1 ? 'Eine Stelle ist anzusehen:' : `${count(n)} Stellen sind anzusehen:`,
		openRead: (events: string) => `Als Entwurf öffnen: ${events}, noch zu belegen`,
		onlyEmpty:
			'Eine ganze Geschichte lässt sich nur in einen leeren Entwurf lesen. Öffnen Sie sie auf der ersten Seite des Studios.',
		fileProblems: {
			noDraft: 'Diese Datei ist kein Entwurf von Fundstelle.',
			newer: 'Dieser Entwurf stammt von einer neueren Ausgabe von Fundstelle. Öffnen Sie ihn dort.',
			damaged:
				'Dieser Entwurf ist beschädigt oder unvollständig. Lassen Sie ihn sich noch einmal schicken.'
		},
		notSaved:
			'Der Ordner liess sich nicht beschreiben. Wählen Sie einen anderen, oder laden Sie das Archiv herunter.'
	},
	versions: {
		open: 'Frühere Stände',
		title: 'Frühere Stände',
		close: 'Schliessen',
		here: 'Auf diesem Gerät',
		name: 'Diesen Stand behalten als',
		hint: 'Etwa «Vor dem Gegenlesen». Am Anfang jedes Arbeitstages wird von selbst ein Stand behalten.',
		unnamed: 'Ohne Namen',
		keep: 'Behalten',
		kept: (name: string) => `Behalten: «${name}»`,
		daily: 'Anfang des Tages',
		compare: 'Vergleichen',
		compareOf: (state: string) => `Vergleichen: ${state}`,
		restore: 'Wiederherstellen',
		restoreOf: (state: string) => `Wiederherstellen: ${state}`,
		restored: (name: string) =>
			`Wiederhergestellt: «${name}». Mit «Rückgängig» kommen Sie zum vorigen Stand zurück.`,
		delete: 'Löschen',
		deleteOf: (state: string) => `Löschen: ${state}`,
		deleted: (state: string) => `Gelöscht: ${state}`,
		none: 'Noch ist kein früherer Stand behalten.',
		failed:
			'Das liess sich nicht speichern: Der Speicher dieses Browsers ist voll, gesperrt oder nicht vorhanden.',
		server: {
			title: 'Beim Server',
			name: 'Stand beim Server behalten als',
			hint: 'Ihn sehen alle, die diesen Entwurf schreiben dürfen.',
			published: 'Veröffentlicht',
			withdrawn: 'Zurückgezogen',
			none: 'Noch ist beim Server kein Stand behalten und nichts veröffentlicht.',
			failed: 'Der Server ist gerade nicht zu erreichen, oder Sie sind nicht mehr angemeldet.'
		},
		same: 'Der Entwurf ist jetzt derselbe.',
		since: 'Seither im Entwurf:',
		story: 'Geschichte',
		parts: { events: 'Ereignisse', articles: 'Texte', companies: 'Unternehmen' },
		changes: { added: 'neu', removed: 'entfernt', changed: 'geändert' },
		fields: {
			slug: 'Kurzname',
			title: 'Titel',
			language: 'Sprache',
			summary: 'Zusammenfassung',
			steps: 'Schritte',
			media: 'Bilder und Töne',
			author: 'Autorin oder Autor',
			publisher: 'Medium',
			url: 'Adresse',
			published: 'Erscheinungstag',
			blocks: 'Wortlaut',
			names: 'Namen',
			aliases: 'andere Namen',
			kind: 'Art',
			eras: 'Epochen',
			relations: 'Beziehungen',
			kinds: 'eigene Arten',
			date: 'Datum',
			companies: 'Unternehmen',
			claim: 'Quelle der Aussage',
			weight: 'Gewicht',
			passages: 'Fundstellen'
		}
	},
	chronology: {
		title: (file: string) => `Chronologie: ${file}`,
		how: 'Jede Zeile wird ein Ereignis, das noch zu belegen ist. Prüfen Sie, welche Spalte was enthält.',
		hasHeads: 'Die erste Zeile nennt die Spalten',
		firstRows: 'Die ersten Zeilen',
		column: (n: number) => `Spalte ${n}`,
		unused: 'nicht verwenden',
		roles: {
			date: 'Datum',
			what: 'Was geschah',
			who: 'Wer (Unternehmen)',
			source: 'Quelle',
			page: 'Seite',
			note: 'Notiz'
		},
		page: 'S.',
		becomes: (n: number) => `${number(n, 'Ereignis', 'Ereignisse')} ohne Beleg.`,
		unread: (n: number) =>
			`${n === 1 ? 'Ein Datum ist' : `${count(n)} Daten sind`} nicht lesbar; es bleibt als Text in der Zusammenfassung.`,
		skipped: (n: number) =>
			`${number(n, 'Zeile sagt', 'Zeilen sagen')} nicht, was geschah, und ${n === 1 ? 'fällt' : 'fallen'} weg.`,
		take: (n: number) => `${number(n, 'Ereignis', 'Ereignisse')} übernehmen`,
		taken: (n: number) =>
			`${number(n, 'Ereignis wartet', 'Ereignisse warten')} auf ${n === 1 ? 'seinen Beleg' : 'ihre Belege'}. Bringen Sie nun die Texte, in denen ${n === 1 ? 'er steht' : 'sie stehen'}.`,
		problems: {
			tooLarge: 'Diese Tabelle ist zu gross; möglich sind 20 MB.',
			tooManyRows: 'Diese Tabelle hat mehr als 5’000 Zeilen. Teilen Sie sie auf.',
			empty: 'Diese Tabelle ist leer.',
			broken:
				'Diese Tabelle ist nicht lesbar. Speichern Sie sie neu als XLSX oder CSV, ohne Passwort.'
		}
	},
	proofs: {
		search: 'Belege werden gesucht …',
		failed: 'Die Suche ist gescheitert. Laden Sie die Seite neu.',
		left: (n: number, all: number) =>
			`Noch ${count(n)} von ${number(all, 'Ereignis', 'Ereignissen')} zu belegen`,
		done: 'Alle Ereignisse haben eine Fundstelle.',
		previous: 'Voriges Ereignis',
		next: 'Nächstes Ereignis',
		place: (n: number, all: number) => `${n} von ${all}`,
		candidates: 'Sätze, die es belegen könnten',
		accept: 'Als Beleg nehmen',
		acceptOf: (words: string) => `Als Beleg nehmen: ${words}`,
		keys: 'A oder Enter nimmt den ersten Satz, die Pfeiltasten wechseln das Ereignis.',
		page: (page: number) => `Seite ${page}`,
		sameDate: (words: string) => `Datum: «${words}»`,
		shared: (words: string[]) => `gemeinsam: ${words.join(', ')}`,
		edit: 'Ereignis öffnen',
		none: (n: number) => `${number(n, 'Ereignis', 'Ereignisse')} ohne passenden Satz`,
		noneHint: 'Suchen Sie hier selbst, oder bringen Sie weitere Texte.'
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
		proofs: 'Belege suchen',
		events: 'Ereignisse',
		problems: 'Zu klären',
		story: 'Geschichte'
	},
	proposals: {
		title: 'Vorschläge',
		searching: 'Die Texte werden nach Ereignissen durchsucht …',
		failed:
			'Die Suche nach Ereignissen ist abgebrochen. Ihr Entwurf ist davon nicht betroffen; Ereignisse von Hand gehen weiterhin.',
		retry: 'Noch einmal suchen',
		partly: {
			dates: (language: string) =>
				`In Texten dieser Sprache (${language}) findet Fundstelle nur Daten, noch keine ganzen Ereignisse. Sätze mit einem Datum stehen unten; den Titel schreiben Sie selbst.`,
			nothing: (language: string) =>
				`In Texten dieser Sprache (${language}) findet Fundstelle noch nichts von selbst. Markieren Sie im Text die Worte, die ein Ereignis belegen.`
		},
		none: 'In diesen Texten wurde kein Ereignis gefunden. Markieren Sie im Text die Worte, die eines belegen.',
		left: (open: number, all: number) => `noch ${count(open)} von ${count(all)}`,
		allDone: (all: number) =>
			all === 1
				? 'Der Vorschlag ist entschieden.'
				: `Alle ${count(all)} Vorschläge sind entschieden.`,
		toEvents: 'Zu den Ereignissen',
		eventTitle: 'Titel des Ereignisses',
		noTitle: 'Das Ereignis braucht einen Titel.',
		titleToWrite: 'Noch kein Titel, nur der Wortlaut. Kürzen Sie ihn, oder übernehmen Sie ihn so.',
		inText: (words: string) => `im Text: «${words}»`,
		kind: 'Art',
		companies: 'Unternehmen',
		noCompanies: 'keine',
		newCompany: 'neu',
		newCompanies: 'Neu in der Geschichte',
		score: 'Einschätzung',
		scores: {
			high: 'sehr wahrscheinlich ein Ereignis',
			good: 'wahrscheinlich ein Ereignis',
			fair: 'vielleicht ein Ereignis',
			low: 'eher kein Ereignis'
		},
		reasons: {
			date: 'genaues Datum',
			'vague-date': 'ungefähre Zeit',
			action: 'Handlung',
			'named-action': 'Handlung als Hauptwort',
			'possible-action': 'mögliche Handlung',
			company: 'Unternehmen',
			'company-before': 'Unternehmen aus dem Satz davor',
			'company-candidate': 'neues Unternehmen',
			planned: 'geplant',
			hypothetical: 'nur angenommen',
			negated: 'verneint',
			question: 'als Frage',
			'unsure-title': 'Titel unsicher'
		},
		actions: 'Entscheiden',
		accept: 'Übernehmen',
		skip: 'Überspringen',
		edit: 'Bearbeiten',
		join: 'Verbinden',
		joinWith: (title: string) =>
			`Mit «${title}» verbinden: dieselbe Sache, eine weitere Fundstelle`,
		nothingToJoin: 'Verbinden geht erst, wenn ein Vorschlag übernommen ist',
		undo: 'Rückgängig',
		previous: 'Voriger Vorschlag',
		next: 'Nächster Vorschlag',
		keys: 'Mit Tasten entscheiden',
		/** The same letters on every Latin keyboard, so that hands keep them; other scripts have letters of their words. */
		key: { accept: 'A', skip: 'X', edit: 'E', join: 'J', name: 'N', undo: 'U' },
		isNameOf: (name: string, company: string) => `«${name}» ist ${company}`,
		said: {
			accepted: (title: string) => `Übernommen: ${title}`,
			joined: (title: string) => `Verbunden mit: ${title}`,
			named: (name: string, company: string) => `«${name}» ist jetzt auch ein Name von ${company}`,
			dismissed: (title: string) => `Übersprungen: ${title}`
		},
		list: 'Alle offenen Vorschläge',
		batch: 'Mehrere auf einmal übernehmen',
		batchIntro:
			'Wählen Sie, wie sicher ein Vorschlag sein muss. Sie sehen zuerst, was hereinkommt. Wo der Titel unsicher ist, kreuzen Sie selbst an.',
		batchLeast: 'Mindestens',
		batchWhat: 'Das kommt herein',
		batchNone: 'So sicher ist kein offener Vorschlag.',
		batchAccept: (n: number) =>
			n === 1 ? '1 Vorschlag übernehmen' : `${count(n)} Vorschläge übernehmen`,
		batchDone: (n: number) =>
			n === 1 ? '1 Vorschlag übernommen.' : `${count(n)} Vorschläge übernommen.`,
		overlooked: 'Nichts übersehen?',
		overlookedIntro: 'Diese Sätze nennen eine Zeit und gehören zu keinem Ereignis.',
		nothingOverlooked:
			'Nichts übersehen: Jeder Satz mit einer Zeit gehört zu einem Ereignis oder wurde von Ihnen weggelegt.',
		makeEvent: 'Ereignis daraus machen',
		dismiss: 'Kein Ereignis',
		showInText: 'Im Text zeigen'
	},
	events: {
		none: 'Noch kein Ereignis. Übernehmen Sie Vorschläge, oder markieren Sie im Text die Worte, die eines belegen.',
		more: 'Ein weiteres machen Sie, indem Sie im Text die Worte markieren, die es belegen.',
		toProposals: 'Zu den Vorschlägen',
		untitled: 'Ohne Titel',
		unproven: 'unbelegt',
		problems: (n: number) => (n === 1 ? '1 Problem' : `${count(n)} Probleme`),
		count: (n: number, unsound: number) =>
			`${number(n, 'Ereignis', 'Ereignisse')}${unsound > 0 ? `, ${count(unsound)} davon noch Entwurf` : ''}`
	},
	form: {
		/** Sentences for rules, where the form has other words for them than the files of a story. */
		rules: {
			'date.noWords': 'Nennen Sie die Worte der Fundstelle, die das Datum sagen.',
			'date.noAnchor': 'Sagen Sie, worauf sich die Worte beziehen.',
			'date.noSource': 'Nennen Sie die Quelle, aus der das Datum stammt, oder ihre Adresse.',
			'date.noNote': 'Sagen Sie in einem Satz, woraus das Datum erschlossen ist.',
			'date.year': ({ words }: { words: string }) =>
				`Das Jahr steht nicht in den Worten «${words}»: Nehmen Sie es auf. Steht es nicht in der Fundstelle, passt «aus dem Text erschlossen» oder «aus anderer Quelle».`,
			'date.finer': ({ words = '' }: { words?: string }) =>
				`Das Datum ist genauer als die Worte${words && ` «${words}»`}: Schreiben Sie es so grob wie die Worte, oder wählen Sie «aus anderer Quelle» und nennen Sie die Quelle, die es genauer weiss.`,
			'story.noPassage':
				'Das Ereignis hat keine Fundstelle: Markieren Sie im Text die Worte, die es belegen.',
			'story.wordsElsewhere': ({ words }: { words: string }) =>
				`Die Worte «${words}» stehen nicht in der Fundstelle: Schreiben Sie sie wie dort, oder nehmen Sie eine Fundstelle dazu, die sie enthält.`,
			'story.anchor': ({ anchor }: { anchor: string }) =>
				`«${anchor}» ist kein Datum und kein Ereignis dieser Geschichte: Wählen Sie, worauf sich die Worte beziehen.`,
			'story.anchorSelf':
				'Dieses Datum bezieht sich auf sich selbst: Wählen Sie ein anderes Ereignis oder ein Datum.',
			'story.anchorUnpublished':
				'Von diesem Text ist nicht bekannt, wann er erschien: Tragen Sie den Tag unter «Geschichte» ein, oder beziehen Sie die Worte auf etwas anderes.',
			'story.afterPublication':
				'Das Ereignis liegt nach dem Erscheinen des Textes: Prüfen Sie das Datum, oder wählen Sie die Art «Plan», wenn es angekündigt ist.',
			'story.company':
				'Dieses Unternehmen gibt es in der Geschichte nicht mehr: Nehmen Sie es heraus.',
			'quote.changed': ({ was, is }: { was: string; is: string }) =>
				`Der Wortlaut hat sich geändert: Statt «${was}» steht im Text nun «${is}».`,
			'quote.lost':
				'Diese Worte stehen nicht mehr im Text: Markieren Sie die Stelle neu, oder entfernen Sie die Fundstelle.',
			'quote.lostButSimilar': ({ similar }: { similar: string }) =>
				`Diese Worte stehen nicht mehr im Text; am ähnlichsten ist «${similar}».`,
			'quote.ambiguous': ({ count }: { count: number }) =>
				`Diese Worte stehen ${count}-mal im Text: Markieren Sie die Stelle neu, mit mehr Worten.`,
			'relation.noGround':
				'Nichts belegt die Beziehung: Wählen Sie die Fundstelle, die es tut, oder schreiben Sie, warum Sie es so sehen.',
			'relation.event': 'Das andere Ereignis gibt es nicht mehr: Entfernen Sie die Beziehung.',
			'relation.twice': 'Diese Beziehung gibt es schon: Entfernen Sie eine der beiden.',
			'relation.againstTime': ({ first, firstDate, then, thenDate }: AgainstTime) =>
				`Die Beziehung läuft gegen die Zeit: «${first}» müsste früher sein (${firstDate}) als «${then}» (${thenDate}). Wählen Sie die andere Richtung, oder prüfen Sie die beiden Daten.`,
			'relation.circle': ({ events }: { events: readonly string[] }) =>
				`Die Beziehungen gehen im Kreis: ${events.map((title) => `«${title}»`).join(' → ')}. Entfernen Sie eine davon, oder wählen Sie die andere Richtung.`,
			'media.noAlt': 'Sagen Sie in einem Satz, was zu sehen oder zu hören ist.',
			'shape.text': 'Hier fehlt noch etwas: Bitte ausfüllen.'
		},
		back: 'Alle Ereignisse',
		backToProposals: (left: number) => `Weiter mit den Vorschlägen (noch ${count(left)})`,
		previous: 'Voriges Ereignis',
		next: 'Nächstes Ereignis',
		place: (n: number, all: number) => `${count(n)} von ${count(all)}`,
		delete: 'Ereignis löschen',
		staysDraft: 'Bleibt ein Entwurf und wird nicht veröffentlicht, bis das Folgende stimmt:',
		title: 'Titel',
		summary: 'Zusammenfassung',
		summaryHint: 'Ein Satz oder zwei, für die Karte des Ereignisses. Darf fehlen.',
		kind: 'Art',
		weight: 'Gewicht',
		weightHint: '0 bis 9: Wo nicht alle Platz haben, werden die schwereren zuerst gezeichnet.',
		date: 'Datum',
		dateHint: 'Zum Beispiel «im Frühjahr 2024», «4. Juni 2024», «2018» oder 2024-06-04',
		dateLabel: 'In Worten oder EDTF',
		fields: {
			title: 'Titel',
			summary: 'Zusammenfassung',
			kind: 'Art',
			date: 'Datum',
			words: 'Worte im Text',
			anchor: 'Bezug der Worte',
			source: 'Quelle des Datums',
			note: 'Anmerkung zum Datum',
			companies: 'Unternehmen',
			by: 'Wer es sagt',
			weight: 'Gewicht',
			passages: 'Fundstellen',
			media: 'Bilder, Töne und Filme',
			other: 'Kennung'
		},
		dateUnread: ({ text }: { text: string }) =>
			`«${text}» konnten wir nicht als Datum lesen. Zum Beispiel: im Frühjahr 2024, 4. Juni 2024, 2018 oder 2024-06-04. Kennt niemand das Datum, wählen Sie «ohne Datum».`,
		undated: 'Ohne Datum',
		undatedWhy: 'Ohne Datum steht das Ereignis neben der Achse',
		datesInText: 'Daten in der Fundstelle',
		basis: 'Woher das Datum bekannt ist',
		words: 'Worte im Text',
		wordsHint: 'Genau wie in der Fundstelle: «Im Frühjahr». «…» steht für Ausgelassenes.',
		anchor: 'Worauf sich die Worte beziehen',
		anchorPublished: (date: string) => `das Erscheinen des Artikels (${date})`,
		anchorUnknown: 'das Erscheinen des Artikels (Tag unbekannt)',
		anchorEvents: 'ein anderes Ereignis',
		anchorDate: 'ein anderes Datum',
		anchorDateLabel: 'Bezugsdatum',
		source: 'Quelle',
		sourceHint: 'Woher das Datum stammt: ein Titel mit Tag, oder eine Adresse',
		note: 'Anmerkung',
		noteWhy: 'Woraus das Datum erschlossen ist, in einem Satz',
		noteHint: 'Darf fehlen',
		companies: 'Unternehmen',
		noCompanies: 'Die Geschichte hat noch keine Unternehmen.',
		addCompany: 'Unternehmen hinzufügen',
		otherNames: 'Weitere Namen',
		otherNamesHint: 'Mit Strichpunkt getrennt; sie werden im Text wiedererkannt',
		companyName: 'Name des Unternehmens',
		add: 'Hinzufügen',
		namesInText: 'Im Text genannt',
		claim: 'Wer sagt es?',
		asserted: 'der Artikel selbst',
		reported: 'der Artikel gibt wieder, was jemand sagt',
		by: 'Wer?',
		byHint: 'Wie nach «laut»: «CNBC», «E-Mails von damals»',
		passages: 'Fundstellen',
		showInText: 'Im Text zeigen',
		removePassage: 'Fundstelle entfernen',
		passageNumber: (n: number) => `Fundstelle ${count(n)}`,
		relations: 'Beziehungen zu anderen Ereignissen',
		addRelation: 'Beziehung hinzufügen',
		noOtherEvents: 'Die Geschichte hat noch kein anderes Ereignis.',
		findEvent: 'Ereignis suchen',
		foundEvents: (n: number): string =>
			n === 0 ? 'Kein Ereignis heisst so.' : number(n, 'Ereignis', 'Ereignisse'),
		relationKind: 'Dieses Ereignis …',
		relationPassage: 'Belegt durch',
		noRelationPassage: 'keine Fundstelle',
		judgement: 'Einschätzung der Redaktion',
		judgementHint: 'Warum Sie es so sehen, in einem Satz. Nötig, wo keine Fundstelle es belegt.',
		removeRelation: (title: string) => `Beziehung entfernen: ${title}`,
		relationsGo: (n: number) =>
			n === 1
				? 'Seine Beziehung zu einem anderen Ereignis geht mit.'
				: `Seine ${count(n)} Beziehungen zu anderen Ereignissen gehen mit.`
	},
	media: {
		title: 'Bilder, Töne und Filme',
		choose: 'Datei wählen',
		hint: 'Oder hierher ziehen oder einfügen: Bilder (AVIF, WebP, JPEG, PNG, SVG), Töne (MP3, M4A, Ogg, FLAC, WAV), Filme (MP4, WebM), je bis 20 MB.',
		unsent:
			'Diese Datei ist noch nicht beim Server. Sie wird gesendet, sobald er zu erreichen ist; so lange sehen andere sie nicht.',
		refused:
			'Der Server nimmt diese Datei nicht an: Sie ist beschädigt oder leer, nichts, was Seiten zeigen können, oder zu gross. Wählen Sie eine andere.',
		notHere:
			'Diese Datei liegt nicht in diesem Browser. Was hier von ihr gesagt ist, bleibt; wählen Sie sie nötigenfalls noch einmal.',
		replace: 'Die Datei dazu wählen',
		notKept:
			'Die Datei konnte nicht gespeichert werden: Der Speicher dieses Browsers ist voll oder gesperrt. Sie ist mit diesem Fenster weg; speichern Sie den Entwurf als Datei.',
		altPicture: 'Was ist zu sehen?',
		altSound: 'Was ist zu hören oder zu sehen?',
		altHint: 'Ein Satz für alle, die es nicht sehen oder hören',
		caption: 'Legende',
		credit: 'Urheber',
		licence: 'Lizenz',
		source: 'Quelle',
		link: 'Adresse des Films oder Tons anderswo',
		linkHint: 'Dann führt das Bild dorthin. Darf fehlen.',
		linkWrong: 'Das ist keine Adresse im Netz. Sie beginnt mit https:// oder http://.',
		captions: 'Untertitel',
		chooseCaptions: 'Untertitel wählen (VTT)',
		removeCaptions: 'Untertitel entfernen',
		remove: (what: string) => `Entfernen: ${what}`,
		problems: {
			tooLarge: 'Die Datei ist grösser als 20 MB. Verkleinern Sie sie zuerst.',
			noRoom:
				'Für diese Datei ist kein Platz mehr: Die Medien einer Geschichte dürfen zusammen 100 MB gross sein. Verkleinern oder entfernen Sie etwas.',
			noMedia:
				'Das ist weder Bild noch Ton noch Film, die hier gezeigt werden können; es zählt der Inhalt, nicht der Name. Speichern Sie es in einem anderen Programm als JPEG, MP3 oder MP4.',
			noCaptions: 'Das sind keine Untertitel: Die Datei muss mit WEBVTT beginnen.',
			damaged:
				'Dieses Bild ist beschädigt, oder dieser Browser kann es nicht zeigen. Öffnen Sie es in einem anderen Programm, und speichern Sie es neu als JPEG oder PNG.',
			unreadable: 'Die Datei liess sich nicht lesen. Versuchen Sie es noch einmal.'
		}
	},
	storyForm: {
		title: 'Titel der Geschichte',
		slug: 'Kurzname',
		slugHint: (slug: string) =>
			`Ende der Adresse: /stories/${slug}. Nur a–z, 0–9 und einzelne Bindestriche.`,
		slugFromTitle: 'Aus dem Titel',
		language: 'Sprache der Titel und Zusammenfassungen',
		summary: 'Zusammenfassung',
		summaryHint: 'Zwei Sätze für die Übersicht der Geschichten. Darf fehlen.',
		articles: 'Texte',
		addArticle: 'Text hinzufügen',
		articleTitle: 'Titel des Textes',
		author: 'Autorin oder Autor',
		publisher: 'Erschienen bei',
		url: 'Adresse im Netz',
		published: 'Erschienen am',
		publishedHint:
			'Der Tag, wie «4. Juli 2024» oder 2024-07-04. Ohne ihn lassen sich Worte wie «gestern» nicht auflösen.',
		publishedBasis: 'Woher der Tag bekannt ist',
		publishedNote: 'Woraus er erschlossen ist',
		publishedSource: 'Quelle des Tages',
		articleLanguage: 'Sprache des Textes',
		articleLanguageHint: 'Ein Kürzel wie de, fr-CH oder rm',
		removeArticle: 'Text entfernen',
		confirmRemoveArticle: (title: string, events: number) =>
			`«${title}» entfernen?${events > 0 ? ` ${number(events, 'Ereignis stützt', 'Ereignisse stützen')} sich darauf und bleiben als Entwurf.` : ''} «Rückgängig» bringt den Text zurück.`,
		kinds: 'Eigene Arten von Ereignissen',
		kindsHint:
			'Wofür keine der bekannten Arten passt. Die Namen stehen in der Liste und im Filter.',
		newKind: 'Neue Art',
		addKind: 'Art hinzufügen',
		eras: 'Epochen',
		erasHint:
			'Benannte Zeiträume, die hinter den Ereignissen stehen: auf der Zeitleiste, als Überschriften der Liste und im Filter.',
		newEra: 'Neue Epoche',
		addEra: 'Epoche hinzufügen',
		eraTitle: 'Name',
		eraNamesKept: (languages: string[]) =>
			`Die Namen in anderen Sprachen bleiben: ${languages.join(', ')}`,
		eraTime: 'Zeit',
		eraTimeHint: 'Zum Beispiel «1914 bis 1918», «seit 2015» oder 1914/1918',
		eraSource: 'Quelle',
		eraSourceHint: 'Wer sie so nennt: ein Titel oder eine Adresse. Darf fehlen.',
		kindName: (language: string) => `Name (${language})`,
		companies: 'Unternehmen',
		noCompanies: 'Noch keine. Unternehmen kommen mit den Vorschlägen herein, oder von Hand.',
		companyEvents: (n: number) => number(n, 'Ereignis', 'Ereignisse'),
		nameNumber: (n: number) => (n === 1 ? 'Name' : `Weiterer Name ${count(n - 1)}`),
		addName: 'Weiterer Name',
		remove: (what: string) => `«${what}» entfernen`,
		aliases: 'Umschreibungen',
		aliasesHint:
			'Worte, die im Text für das Unternehmen stehen: immer, wie «ChatGPT-Entwickler», oder nur, wo der Text es sonst nennt, wie «der Autobauer».',
		alias: 'Umschreibung',
		aliasInText: (text: string) => `Umschreibung «${text}»`,
		addAlias: 'Umschreibung hinzufügen',
		match: 'Gilt',
		matchWord: 'immer',
		matchContext: 'nur neben dem Namen',
		from: 'seit',
		until: 'bis',
		aliasDateHint: 'EDTF, wie 2023-07',
		merge: 'Zusammenlegen mit',
		mergeChoose: 'Unternehmen wählen',
		mergeDo: 'Zusammenlegen',
		removeCompany: 'Unternehmen entfernen',
		confirmRemoveCompany: (name: string, events: number) =>
			`«${name}» entfernen? ${number(events, 'Ereignis nennt', 'Ereignisse nennen')} es; sie bleiben, ohne dieses Unternehmen.`,
		confirm: 'Wirklich entfernen',
		cancel: 'Abbrechen',
		close: 'Schliessen'
	},
	text: {
		articles: 'Texte',
		addAnother: 'Weiterer Text',
		untitled: 'Text ohne Titel',
		tools: 'Werkzeuge für den Text',
		blocks: {
			paragraph: 'Absatz',
			heading: 'Zwischentitel',
			quotation: 'Zitat',
			item: 'Listenpunkt'
		},
		marks: { strong: 'Fett', emphasis: 'Kursiv', link: 'Link' },
		address: 'Adresse des Links',
		setLink: 'Setzen',
		cancel: 'Abbrechen',
		showEvent: (title: string) => `Ereignis zeigen: ${title}`,
		moveStart: 'Anfang der Fundstelle ziehen',
		moveEnd: 'Ende der Fundstelle ziehen'
	},
	passages: {
		newEvent: 'Neues Ereignis',
		another: (title: string) => `Weitere Fundstelle von «${title}»`,
		link: (title: string) => `Hier verknüpfen: «${title}»`,
		cancel: 'Abbrechen',
		close: 'Schliessen',
		selection: 'Markierte Worte',
		short: 'Wenige Worte belegen wenig.',
		repeated: (n: number) => `Diese Worte stehen ${count(n)}-mal im Text.`,
		widen: 'Ganzen Satz nehmen',
		bounds: {
			start: {
				name: 'Anfang',
				earlier: 'Anfang ein Wort früher',
				later: 'Anfang ein Wort später'
			},
			end: { name: 'Ende', earlier: 'Ende ein Wort früher', later: 'Ende ein Wort später' }
		},
		boundsOf: (n: number) => `Grenzen von Fundstelle ${count(n)}`,
		insertQuote: 'Stelle suchen',
		quote: 'Zitat aus dem Text',
		quoteHint: 'Fügen Sie die Worte ein oder tippen Sie sie; gesucht wird in diesem Text.',
		find: 'Suchen',
		found: (state: 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost', n: number) => {
			if (state === 'ambiguous')
				return `Diese Worte passen an ${count(n)} Stellen. Wählen Sie eine:`;
			if (state === 'lost') return 'Diese Worte stehen nicht im Text.';
			return state === 'changed'
				? 'So ähnlich steht es im Text:'
				: 'Gefunden und im Text markiert.';
		},
		similar: 'Am ähnlichsten ist:',
		thisOne: 'Diese Stelle',
		show: 'Im Text zeigen',
		nothing: 'Nichts zu klären: Jedes Ereignis hat seinen Beleg.',
		quotes: 'Fundstellen',
		quotesIntro: 'Der Text wurde geändert. Belegen diese Worte das Ereignis noch?',
		others: 'Angaben',
		changed: 'Im Text steht es nun anders:',
		ambiguous: (n: number) => `Diese Worte passen an ${count(n)} Stellen.`,
		lost: 'Diese Worte stehen nicht mehr im Text.',
		inArticle: (title: string) => `(${title})`,
		takeOver: 'Neue Worte übernehmen',
		relink: 'Neu verknüpfen',
		nowSelect: 'Markieren Sie nun die Worte im Text, oder fügen Sie dort ein Zitat ein.',
		keep: 'Alten Wortlaut behalten',
		remove: 'Fundstelle entfernen'
	}
};

/** The shape that the studio's words of every language have. */
export type StudioMessages = typeof de;
