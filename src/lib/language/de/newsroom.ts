const ROLES = { author: 'Schreiben', editor: 'Redaktion', owner: 'Leitung' };

function span(seconds: number): string {
	if (seconds < 90) return `${seconds} Sekunden`;
	return `${Math.ceil(seconds / 60)} Minuten`;
}

/** The newsroom's words in German as written in Switzerland; only its pages load them. */
export const de = {
	locale: 'de-CH',
	newsroom: 'Newsroom',
	nav: 'Newsroom',
	overview: 'Übersicht',
	account: 'Konto',
	people: 'Leute',
	log: 'Protokoll',
	site: 'Website',
	signOut: 'Abmelden',
	signedInAs: (name: string, role: keyof typeof ROLES) => `${name}, ${ROLES[role]}`,
	roles: ROLES,
	roleHints: {
		author: 'eigene Entwürfe',
		editor: 'alle Entwürfe, und veröffentlichen',
		owner: 'dazu die Leute und die Website'
	},
	/** A label with what it stands before, and what parts several of them. */
	labelled: (what: string, text: string) => `${what}: ${text}`,
	parting: '; ',
	copy: 'Kopieren',
	copied: 'Kopiert.',
	copyFailed: 'Der Browser hat es nicht kopiert; wählen Sie den Text von Hand.',
	faults: {
		name: 'Schreiben Sie einen Namen, höchstens 80 Zeichen.',
		email: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@beispiel.ch.',
		short: 'Das Passwort ist zu kurz: nehmen Sie mindestens 12 Zeichen, etwa vier Wörter.',
		long: 'Das ist zu lang: höchstens 200 Zeichen.',
		simple:
			'Dieses Passwort errät man leicht. Nehmen Sie etwa vier Wörter, die nichts miteinander zu tun haben.',
		breached:
			'Dieses Passwort steht in einer Liste von Passwörtern, die anderswo bekannt geworden sind. Nehmen Sie ein anderes.',
		same: 'Das neue Passwort ist das alte. Nehmen Sie ein anderes.',
		code: 'Ein Code hat sechs Ziffern, oder viermal sechs Zeichen mit Bindestrichen.',
		text: 'Schreiben Sie etwas, höchstens 2000 Zeichen.',
		link: 'Das ist kein ganzer Link. Kopieren Sie ihn noch einmal, von Anfang bis Ende.',
		nobody: 'Kreuzen Sie an, wer mitschreiben soll, oder wählen Sie eine andere Möglichkeit.',
		field: 'Dieses Feld fehlt oder ist nicht, wie es sein sollte.'
	},
	/** Problems of a whole form. */
	problems: {
		form: 'Das Formular passt nicht zu dieser Seite. Laden Sie sie neu, und versuchen Sie es noch einmal.',
		wrong: 'E-Mail-Adresse und Passwort passen nicht zusammen, oder es gibt kein solches Konto.',
		password: 'Das ist nicht Ihr jetziges Passwort.',
		code: 'Dieser Code gilt nicht oder nicht mehr. Nehmen Sie den, der jetzt in der App steht.',
		gone: 'Dieser Link gilt nicht mehr.',
		taken:
			'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melden Sie sich damit an, oder nehmen Sie eine andere.',
		unknown: 'Das gibt es nicht mehr. Die Liste zeigt den jetzigen Stand.',
		'last-owner':
			'Das ist die letzte Person mit der Leitung. Geben Sie die Leitung zuerst jemand anderem.',
		'own-factor': 'Richten Sie zuerst unter «Konto» Ihren eigenen zweiten Faktor ein.'
	},
	wait: (seconds: number) => `Zu viele Versuche. In ${span(seconds)} geht es weiter.`,
	done: {
		password: 'Ihr Passwort ist geändert. Alle anderen Anmeldungen sind beendet.',
		'second-factor-on':
			'Ab jetzt braucht es beim Anmelden auch einen Code aus der App. Alle anderen Anmeldungen sind beendet.',
		'second-factor-off':
			'Der zweite Faktor ist abgeschaltet. Alle anderen Anmeldungen sind beendet.',
		ended: 'Die Anmeldung ist beendet.',
		withdrawn: 'Die Einladung ist zurückgezogen.',
		reset: 'Das neue Passwort gilt. Melden Sie sich damit an.',
		role: 'Die Rolle ist geändert. Sie gilt sofort.',
		'sessions-ended': 'Die Person ist überall abgemeldet.',
		removed: 'Das Konto ist entfernt, und alle Anmeldungen sind beendet.',
		shared: 'Geteilt, wie Sie es gewählt haben. Wer nicht mehr dabei ist, ist sofort draussen.',
		'link-withdrawn': 'Der Link ist zurückgezogen. Er führt nirgends mehr hin.',
		site: 'Die Einstellung ist geändert. Sie gilt sofort.',
		'signed-out': 'Sie sind abgemeldet.'
	},
	fields: {
		name: 'Name',
		nameHint: 'Diesen Namen sehen die anderen.',
		email: 'E-Mail-Adresse',
		password: 'Passwort',
		currentPassword: 'Jetziges Passwort',
		newPassword: 'Neues Passwort',
		passwordHint: 'Mindestens 12 Zeichen. Vier Wörter sind leichter zu merken als Sonderzeichen.',
		code: 'Code',
		role: 'Rolle'
	},
	home: {
		greeting: (name: string) => `Guten Tag, ${name}`,
		intro: 'Hier ist, was Sie tun können.',
		refused: (role: keyof typeof ROLES) =>
			`Diese Seite ist nur für Leute mit der Rolle «${ROLES[role]}».`,
		studio: 'Studio',
		studioText: 'Eine Geschichte machen: Text bringen, Ereignisse belegen, weitergeben.',
		accountText: 'Passwort, zweiter Faktor, und wo Sie angemeldet sind.',
		peopleText: 'Einladen, Rollen geben, Konten entfernen.',
		logText: 'Wer was wann getan hat.',
		siteText: 'Was für alle Geschichten gilt, etwa vier Augen vor dem Veröffentlichen.',
		share: 'Teilen',
		shareOf: (title: string) => `«${title}» teilen`,
		check: 'Prüfen',
		checkOf: (title: string) => `«${title}» prüfen`,
		waiting: 'Was auf Sie wartet',
		mention: (by: string, title: string) => `${by} spricht Sie an: «${title}»`,
		disputed: (by: string, title: string) => `${by} beanstandet: «${title}»`,
		toCheck: (count: number) =>
			count === 1 ? 'ein Ereignis zu prüfen' : `${count} Ereignisse zu prüfen`,
		drafts: 'Entwürfe auf dem Server',
		list: {
			searchLabel: 'In Titeln von Entwürfen suchen',
			search: 'Suchen',
			older: 'Ältere Entwürfe',
			latest: 'Alle Entwürfe, die zuletzt geänderten zuerst',
			found: (query: string) => `Entwürfe zu «${query}».`,
			none: (query: string) =>
				`Kein Entwurf, den Sie schreiben dürfen, hat alle Wörter von «${query}» im Titel.`
		},
		untitled: 'Ohne Titel',
		changed: (day: string, owner: string | null) =>
			owner === null ? `geändert am ${day}` : `von ${owner} · geändert am ${day}`,
		secondFactor:
			'Ihr Konto hat noch keinen zweiten Faktor. Mit einem nützt ein gestohlenes Passwort allein niemandem.',
		secondFactorLink: 'Zweiten Faktor einrichten'
	},
	signingOut: {
		looking: 'Es wird nachgesehen, welche Entwürfe in diesem Browser liegen …',
		whole:
			'Der Server hat diese Entwürfe ganz. Mit dem Abmelden verlassen sie diesen Browser, samt den Ständen früherer Tage, die auf diesem Gerät sind:',
		keep: 'Das ist mein eigenes Gerät: hier behalten',
		here: 'Diese Entwürfe hat der Server nicht, oder nicht alles von ihnen (benannte Stände, Dateien). Sie bleiben hier, und wer diesen Browser benutzt, kann sie öffnen. Sichern Sie sie vorher unter «Weitergeben» als Datei oder auf dem Server; löschen können Sie sie im Studio:'
	},
	signIn: {
		title: 'Anmelden',
		intro: 'Zum Lesen brauchen Sie kein Konto.',
		submit: 'Anmelden',
		noAccount: 'Ein Konto bekommt man durch eine Einladung. Fragen Sie, wer den Newsroom leitet.',
		codeTitle: 'Code eingeben',
		codeIntro: 'Öffnen Sie Ihre App für Codes, und schreiben Sie, was dort bei Fundstelle steht.',
		codeHint: 'Ohne das Gerät: einer der Codes, die Sie sich aufgeschrieben haben.',
		codeSubmit: 'Weiter',
		other: 'Mit einem anderen Konto anmelden'
	},
	/** Where a link with a secret leads, for those without scripts. */
	linkForm: {
		label: 'Link, den Sie bekommen haben',
		hint: 'Fügen Sie ihn ganz ein.',
		submit: 'Öffnen'
	},
	welcome: {
		title: 'Willkommen im Newsroom',
		intro:
			'Sie sind die erste Person hier. Ihr Konto bekommt die Leitung: Sie laden die anderen ein.',
		submit: 'Konto anlegen',
		gone: 'Dieser Link gilt nicht mehr: er ist einen Tag alt, oder es gibt schon ein Konto. Solange es keines gibt, schreibt jeder Start des Servers einen neuen Link.',
		signIn: 'Zur Anmeldung'
	},
	reset: {
		title: 'Neues Passwort',
		intro: (name: string) =>
			`Für das Konto von ${name}. Danach sind alle bisherigen Anmeldungen beendet; ein zweiter Faktor bleibt.`,
		submit: 'Passwort setzen',
		gone: 'Dieser Link gilt nicht mehr: er ist einen Tag alt, gebraucht oder durch einen neuen ersetzt. Bitten Sie die Leitung um einen neuen.'
	},
	invitation: {
		title: 'Einladung',
		intro: (by: string, role: keyof typeof ROLES) =>
			`${by} lädt Sie in den Newsroom ein. Ihre Rolle: ${ROLES[role]}.`,
		submit: 'Konto anlegen',
		gone: 'Diese Einladung gilt nicht mehr: sie ist abgelaufen, zurückgezogen oder schon angenommen. Bitten Sie um eine neue.'
	},
	accountPage: {
		title: 'Ihr Konto',
		passwordTitle: 'Passwort',
		passwordSubmit: 'Passwort ändern',
		passwordNote: 'Danach sind Sie nur noch hier angemeldet.',
		factorTitle: 'Zweiter Faktor',
		factorOff:
			'Beim Anmelden braucht es zusätzlich einen Code, den eine App auf Ihrem Telefon zeigt.',
		factorNeeded:
			'Diese Website verlangt einen zweiten Faktor. Richten Sie ihn hier ein; dann geht es weiter.',
		factorOn: 'Eingeschaltet: Beim Anmelden braucht es einen Code aus der App.',
		factorBegin: 'Einrichten',
		factorEnd: 'Abschalten',
		scan: 'Lesen Sie dieses Bild mit der App ein.',
		openApp: 'In einer App auf diesem Gerät öffnen',
		qr: 'QR-Code für die App; sein Inhalt steht darunter',
		secret: 'Oder schreiben Sie diesen Schlüssel in die App',
		codes:
			'Falls das Gerät verloren geht: Jeder dieser Codes gilt einmal. Schreiben Sie sie auf; sie werden nur jetzt gezeigt.',
		confirm: 'Code aus der App',
		confirmSubmit: 'Einschalten',
		confirmAgain:
			'Die App und die notierten Codes behalten Sie; es fehlt nur noch ein Code, der gilt. Haben Sie die Codes nicht notiert, so richten Sie den zweiten Faktor unten neu ein.',
		sessionsTitle: 'Angemeldet',
		thisSession: 'hier',
		unknownBrowser: 'unbekanntes Programm',
		since: (when: string) => `seit ${when}`,
		end: 'Beenden',
		endOf: (browser: string, when: string) => `${browser}, seit ${when}: beenden`
	},
	peoplePage: {
		title: 'Leute',
		listTitle: 'Konten',
		you: 'Sie',
		withFactor: 'mit zweitem Faktor',
		withoutFactor: 'ohne zweiten Faktor',
		setRole: 'Ändern',
		setRoleOf: (name: string) => `Rolle von ${name} ändern`,
		roleOf: (name: string) => `Rolle von ${name}`,
		reset: 'Neues Passwort',
		resetOf: (name: string) => `Neues Passwort für ${name}`,
		resetSure: (name: string) =>
			`Sie bekommen einen Link, mit dem ${name} einmal und innert eines Tages ein neues Passwort setzt. Geben Sie ihn nur dieser Person.`,
		resetYes: 'Link für ein Passwort machen',
		resetLink: 'Link für ein neues Passwort',
		resetHint: 'Er steht nur jetzt hier, gilt einen Tag und einmal.',
		signOut: 'Überall abmelden',
		signOutOf: (name: string) => `${name} überall abmelden`,
		signOutSure: (name: string) =>
			`${name} muss sich überall neu anmelden. Das Konto bleibt, wie es ist.`,
		remove: 'Entfernen',
		removeOf: (name: string) => `${name} entfernen`,
		removeSure: (name: string) =>
			`${name} wird sofort abgemeldet und kommt nicht mehr herein. Der Name bleibt bei dem, was getan wurde.`,
		removeYes: 'Konto entfernen',
		inviteTitle: 'Einladen',
		inviteNote: 'Für wen',
		inviteNoteHint: 'Nur damit Sie die Einladung wiedererkennen.',
		inviteDays: 'Gilt',
		days: { '1': 'einen Tag', '7': 'sieben Tage', '30': 'dreissig Tage' },
		inviteEmail: 'E-Mail-Adresse (freiwillig)',
		inviteEmailHint: 'Dorthin wird die Einladung geschickt. Ohne Adresse bekommen Sie den Link.',
		inviteLanguage: 'Sprache der Nachricht',
		mailed: (email: string) => `Der Link ist an ${email} geschickt.`,
		notMailed: (email: string) =>
			`Die Nachricht an ${email} liess sich nicht senden. Hier ist der Link: Schicken Sie ihn der Person selbst.`,
		resetMails: (name: string) =>
			`${name} bekommt per E-Mail einen Link, der einmal und innert eines Tages ein neues Passwort setzt.`,
		inviteSubmit: 'Link machen',
		link: 'Link der Einladung',
		linkHint:
			'Schicken Sie ihn der Person selbst. Er gilt für ein Konto, und wird nur jetzt gezeigt.',
		openTitle: 'Offene Einladungen',
		noneOpen: 'Keine.',
		openLine: (by: string, ends: string) => `von ${by}, gilt bis ${ends}`,
		withoutNote: 'ohne Angabe',
		withdraw: 'Zurückziehen',
		withdrawOf: (note: string) => `Einladung zurückziehen: ${note}`
	},
	sharing: {
		title: 'Teilen',
		studio: 'Im Studio öffnen',
		writers: 'Wer mitschreibt',
		audiences: {
			private: 'Nur die Person, die ihn gemacht hat, und die Redaktion',
			people: 'Dazu diese Leute:',
			all: 'Alle mit einem Konto'
		},
		nobody: 'Es gibt sonst niemanden mit der Rolle «Schreiben».',
		submit: 'Speichern',
		readers: 'Zum Lesen',
		readersText:
			'Ein Link zeigt den Entwurf so, wie er veröffentlicht aussähe. Wer ihn hat, liest ohne Konto, bis er endet oder zurückgezogen wird.',
		link: 'Link zum Lesen',
		linkHint: 'Er wird nur jetzt gezeigt. Wer ihn hat, kann lesen und nichts ändern.',
		withdrawOf: (by: string, ends: string) => `Link von ${by}, gilt bis ${ends}: zurückziehen`
	},
	preview: {
		title: 'Entwurf zum Lesen',
		notice:
			'Ein Entwurf, zum Lesen für Sie. Er ist nicht veröffentlicht und kann sich noch ändern. Nur hier merkt sich ein Cookie, dass Sie ihn lesen dürfen.',
		locked:
			'Diesen Entwurf liest, wer einen Link dazu hat. Öffnen Sie den Link, den Sie bekommen haben; der Browser muss dafür Cookies annehmen.',
		gone: 'Dieser Link gilt nicht mehr. Bitten Sie um einen neuen.',
		unfinished:
			'Dieser Entwurf lässt sich noch nicht zeigen: ihm fehlt ein Titel, ein Text oder ein belegtes Ereignis.'
	},
	sitePage: {
		title: 'Website',
		intro: 'Was für alle Leute und Geschichten dieser Website gilt.',
		checksTitle: 'Vier Augen',
		checksText:
			'Mit vier Augen wird eine Geschichte erst veröffentlicht, wenn jedes Ereignis von jemand anderem geprüft ist als der Person, die es zuletzt geändert hat.',
		checksOn: 'Eingeschaltet: jedes Ereignis muss geprüft sein.',
		checksOff: 'Ausgeschaltet: geprüft wird, wer will.',
		checksTurnOn: 'Prüfung verlangen',
		checksTurnOff: 'Prüfung nicht mehr verlangen',
		factorTitle: 'Zweiter Faktor',
		factorText:
			'Mit diesem Schalter kommt niemand mehr nur mit einem Passwort in den Newsroom. Wer noch keinen zweiten Faktor hat, wird sofort abgemeldet und richtet ihn beim nächsten Anmelden ein.',
		factorOn: 'Eingeschaltet: alle brauchen einen zweiten Faktor.',
		factorOff: 'Ausgeschaltet: einen zweiten Faktor hat, wer will.',
		factorTurnOn: 'Zweiten Faktor verlangen',
		factorTurnOff: 'Zweiten Faktor nicht mehr verlangen'
	},
	logPage: {
		title: 'Protokoll',
		intro: 'Zeilen kommen nur dazu: auch die Leitung kann keine ändern.',
		when: 'Wann',
		what: 'Was',
		older: 'Ältere',
		newest: 'Neueste',
		/** Whoever did what no person did. */
		program: 'Das Programm',
		/** Whoever was refused, or tried to sign in, without an account. */
		nobody: 'Jemand ohne Anmeldung',
		noAccount: 'ein Konto, das es nicht gibt',
		factors: {
			password: 'mit Passwort',
			code: 'mit Passwort und Code',
			recovery: 'mit Passwort und notiertem Code'
		},
		all: 'alle mit einem Konto'
	},
	/** A line of the log. */
	actions: {
		started: (who: string) => `${who} hat das erste Konto angelegt.`,
		'signed-in': (who: string, _: string, how: string) =>
			`${who} hat sich angemeldet${how && ` (${how})`}.`,
		'sign-in-failed': (_: string, whom: string, how: string) =>
			`Anmeldung misslungen, ${how}: ${whom}.`,
		'sign-in-slowed': (_: string, whom: string) => `Zu viele Versuche beim Anmelden: ${whom}.`,
		refused: (who: string, _: string, place: string, why: string) =>
			`${who}, abgewiesen bei ${place}: ${why}`,
		'signed-out': (who: string) => `${who} hat sich abgemeldet.`,
		'session-ended': (who: string) => `${who} hat eine eigene Anmeldung beendet.`,
		'password-changed': (who: string) => `${who} hat das eigene Passwort geändert.`,
		'second-factor-on': (who: string) => `${who} hat einen zweiten Faktor eingerichtet.`,
		'second-factor-off': (who: string) => `${who} hat den zweiten Faktor abgeschaltet.`,
		invited: (who: string, _: string, role: string, note: string) =>
			`${who} hat eingeladen${note && ` (${note})`}: ${role}.`,
		'invitation-withdrawn': (who: string) => `${who} hat eine Einladung zurückgezogen.`,
		joined: (who: string) => `${who} hat eine Einladung angenommen.`,
		'role-changed': (who: string, whom: string, role: string) =>
			`${who} hat ${whom} eine andere Rolle gegeben: ${role}.`,
		'reset-link': (who: string, whom: string) =>
			`${who} hat für ${whom} einen Link für ein neues Passwort gemacht.`,
		'password-reset': (_: string, whom: string) =>
			`${whom} hat mit einem Link ein neues Passwort gesetzt.`,
		'sessions-ended': (who: string, whom: string) => `${who} hat ${whom} überall abgemeldet.`,
		removed: (who: string, whom: string) => `${who} hat ${whom} entfernt.`,
		'checks-demanded': (who: string) => `${who} verlangt jetzt vier Augen vor dem Veröffentlichen.`,
		'checks-not-demanded': (who: string) =>
			`${who} verlangt keine vier Augen mehr vor dem Veröffentlichen.`,
		'secret-changed': () =>
			'Das Geheimnis der Website ist geändert worden. Alle mussten sich neu anmelden.',
		'factor-demanded': (who: string) => `${who} verlangt jetzt von allen einen zweiten Faktor.`,
		'factor-not-demanded': (who: string) => `${who} verlangt keinen zweiten Faktor mehr.`,
		shared: (who: string, what: string, names: string) =>
			names
				? `${who} hat «${what}» geteilt: ${names}.`
				: `${who} teilt «${what}» nur noch mit der Redaktion.`,
		'link-made': (who: string, what: string) =>
			`${who} hat einen Link zum Lesen von «${what}» gemacht.`,
		'link-withdrawn': (who: string, what: string) =>
			`${who} hat einen Link zum Lesen von «${what}» zurückgezogen.`,
		published: (who: string, what: string, _: string, note: string) =>
			`${who} hat «${what}» veröffentlicht${note && ` (${note})`}.`,
		scheduled: (who: string, what: string, when: string) =>
			`${who} lässt «${what}» erscheinen: ${when}.`,
		unscheduled: (who: string, what: string) => `${who} hat den Termin von «${what}» aufgehoben.`,
		withdrawn: (who: string, what: string) => `${who} hat «${what}» zurückgezogen.`
	}
};

export type NewsroomMessages = typeof de;
