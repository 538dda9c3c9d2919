/** The words of checks and comments in German as written in Switzerland; for the newsroom, and drafts at the server. */
export const de = {
	locale: 'de-CH',
	/** The state of an event's proof. */
	states: {
		written: () => 'Noch nicht geprüft',
		checked: (by: string, day: string) => `Geprüft von ${by} am ${day}`,
		wrong: (by: string, day: string) => `Beanstandet von ${by} am ${day}`,
		changed: (by: string, day: string) => `Geändert, seit ${by} es am ${day} geprüft hat`
	},
	shortStates: {
		written: 'nicht geprüft',
		checked: 'geprüft',
		wrong: 'beanstandet',
		changed: 'seit der Prüfung geändert'
	},
	/** The parts of an event that a check covers. */
	parts: {
		title: 'Titel',
		kind: 'Art',
		claim: 'Wer es sagt',
		date: 'Datum',
		summary: 'Zusammenfassung',
		companies: 'Unternehmen',
		words: 'Fundstelle und die Wörter darum herum'
	},
	itself: 'der Artikel selbst',
	presence: {
		title: 'Wer auch hier ist',
		here: (name: string) => `${name} ist auch hier`,
		inField: (name: string, field: string, event: string | undefined) =>
			`${name} schreibt bei «${field}»${event ? ` von «${event}»` : ''}`,
		inText: (name: string, place: string) => `${name} ist im Text: ${place}`
	},
	comments: {
		title: 'Kommentare',
		write: 'Neuer Kommentar',
		send: 'Kommentieren',
		about: 'Wozu',
		onEvent: 'zum Ereignis',
		onPassage: (number: number) => `zur Fundstelle ${number}`,
		onStory: 'zur Geschichte',
		onStoryTitle: 'Zur ganzen Geschichte',
		aboutEvent: (title: string) => `zu «${title}»`,
		mention: (name: string) => `${name} erwähnen`,
		by: (name: string) => `Kommentar von ${name}`,
		answer: 'Antworten',
		answerTo: (name: string) => `${name} antworten`,
		sendAnswer: 'Antwort senden',
		settle: 'Erledigt',
		settleOf: (name: string) => `Kommentar von ${name} ist erledigt`,
		reopen: 'Wieder öffnen',
		reopenOf: (name: string) => `Kommentar von ${name} wieder öffnen`,
		settled: (name: string, when: string) => `Erledigt: ${name}, ${when}`,
		settledOnes: (count: number) => `Erledigte (${count})`,
		lost: 'Das wurde nicht gespeichert: der Server hat nicht geantwortet. Versuchen Sie es noch einmal.'
	},
	check: {
		title: 'Prüfen',
		open: 'In der Prüfansicht zeigen',
		intro:
			'Steht im Artikel, was das Ereignis sagt? Stimmen Datum und Unternehmen? Geprüft ist ein Ereignis, wenn jemand anderes es richtig findet als die Person, die es zuletzt geändert hat.',
		progress: (checked: number, all: number) => `${checked} von ${all} geprüft`,
		place: (number: number, all: number) => `Ereignis ${number} von ${all}`,
		all: 'Alle Ereignisse',
		none: 'Dieser Entwurf hat noch keine Ereignisse.',
		studio: 'Im Studio öffnen',
		difference: 'Was seither anders ist',
		passage: 'Fundstelle',
		date: 'Datum',
		companies: 'Unternehmen',
		noCompanies: 'keines',
		claim: 'Wer es sagt',
		source: 'Quelle',
		actions: 'Urteil',
		right: 'Richtig',
		wrong: 'Falsch',
		withdraw: 'Mein Urteil zurücknehmen',
		previous: 'Voriges Ereignis',
		next: 'Nächstes Ereignis',
		keys: 'Tasten benutzen',
		/** The first letters of both verdicts, which differ. */
		key: { right: 'R', wrong: 'F' },
		reason: 'Was ist falsch?',
		reasonHint: 'Wird ein Kommentar zum Ereignis. Mit @Name sprechen Sie jemanden an.',
		wrongSubmit: 'Als falsch melden',
		own: 'Sie haben dieses Ereignis zuletzt geändert. Prüfen muss es jemand anderes.',
		unproven: 'Dieses Ereignis hat keine Fundstelle: es gibt noch nichts zu prüfen.',
		problems: {
			stale: 'Das Ereignis wurde eben geändert. So ist es jetzt; urteilen Sie noch einmal.',
			'same-person': 'Sie haben dieses Ereignis zuletzt geändert. Prüfen muss es jemand anderes.',
			text: 'Schreiben Sie, was falsch ist, in höchstens 2000 Zeichen.',
			unknown: 'Dieses Ereignis gibt es nicht mehr.'
		},
		done: {
			right: (title: string) => `«${title}» ist geprüft.`,
			withdrawn: (title: string) => `Ihr Urteil zu «${title}» ist zurückgenommen.`,
			wrong: (title: string) => `«${title}» ist beanstandet, mit Ihrem Kommentar.`
		}
	}
};

export type ReviewMessages = typeof de;
