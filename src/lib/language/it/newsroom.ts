import type { NewsroomMessages } from '#lib/language/de/newsroom.ts';
import { onDate, withDate } from './date-phrases.ts';

const ROLES = { author: 'Scrittura', editor: 'Caporedazione', owner: 'Direzione' };

function span(seconds: number): string {
	if (seconds < 90) return seconds === 1 ? '1 secondo' : `${seconds} secondi`;
	return `${Math.ceil(seconds / 60)} minuti`;
}

/** The newsroom's words in Italian as written in Switzerland; only its pages load them. */
export const it: NewsroomMessages = {
	locale: 'it-CH',
	newsroom: 'Redazione',
	nav: 'Redazione',
	overview: 'Panoramica',
	account: 'Account',
	people: 'Persone',
	log: 'Registro',
	site: 'Sito',
	signOut: 'Esci',
	signedInAs: (name, role) => `${name}, ${ROLES[role]}`,
	roles: ROLES,
	roleHints: {
		author: 'le proprie bozze',
		editor: 'tutte le bozze e la pubblicazione',
		owner: 'inoltre le persone e il sito'
	},
	labelled: (what, text) => `${what}: ${text}`,
	parting: '; ',
	copy: 'Copia',
	copied: 'Copiato.',
	copyFailed: 'Il browser non lo ha copiato; selezionare il testo a mano.',
	faults: {
		name: 'Scrivere un nome di al massimo 80 caratteri.',
		email: 'Questo non è un indirizzo e-mail. Scriverlo come nome@esempio.ch.',
		short: 'La password è troppo corta: servono almeno 12 caratteri, per esempio quattro parole.',
		long: 'È troppo lungo: al massimo 200 caratteri.',
		simple:
			'Questa password è facile da indovinare. Scegliere per esempio quattro parole che non c’entrano l’una con l’altra.',
		breached:
			'Questa password è in un elenco di password diventate note altrove. Sceglierne un’altra.',
		same: 'La nuova password è quella vecchia. Sceglierne un’altra.',
		code: 'Un codice ha sei cifre, oppure quattro volte sei caratteri con trattini.',
		text: 'Scrivere qualcosa, al massimo 2000 caratteri.',
		link: 'Questo non è un link intero. Copiarlo di nuovo, dall’inizio alla fine.',
		nobody: 'Spuntare chi deve scrivere insieme, o scegliere un’altra possibilità.',
		field: 'Questo campo manca o non è come dovrebbe.'
	},
	problems: {
		form: 'Il modulo non corrisponde a questa pagina. Ricaricarla e riprovare.',
		wrong: 'L’indirizzo e-mail e la password non corrispondono, o l’account non esiste.',
		password: 'Questa non è la password attuale.',
		code: 'Questo codice non è valido o non lo è più. Usare quello che l’app mostra adesso.',
		gone: 'Questo link non è più valido.',
		taken:
			'Esiste già un account con questo indirizzo e-mail. Usarlo per accedere o indicare un altro indirizzo.',
		unknown: 'Non esiste più. L’elenco mostra la situazione attuale.',
		'last-owner':
			'È l’ultima persona con la direzione. Affidare prima la direzione a qualcun altro.',
		'own-factor': 'Configurare prima il proprio secondo fattore sotto «Account».'
	},
	wait: (seconds) => `Troppi tentativi. Si può riprovare tra ${span(seconds)}.`,
	done: {
		password: 'La password è cambiata. Tutte le altre sessioni sono terminate.',
		'second-factor-on':
			'D’ora in poi per accedere serve anche un codice dell’app. Tutte le altre sessioni sono terminate.',
		'second-factor-off':
			'Il secondo fattore è disattivato. Tutte le altre sessioni sono terminate.',
		ended: 'La sessione è terminata.',
		withdrawn: 'L’invito è ritirato.',
		reset: 'La nuova password è valida. Usarla per accedere.',
		role: 'Il ruolo è cambiato, con effetto immediato.',
		'sessions-ended': 'La persona è disconnessa ovunque.',
		removed: 'L’account è rimosso e tutte le sue sessioni sono terminate.',
		shared: 'Condiviso come scelto. Chi non è più incluso perde subito l’accesso.',
		'link-withdrawn': 'Il link è ritirato. Non porta più da nessuna parte.',
		site: 'L’impostazione è cambiata, con effetto immediato.',
		'signed-out': 'Sessione terminata.'
	},
	fields: {
		name: 'Nome',
		nameHint: 'È il nome che vedono gli altri.',
		email: 'Indirizzo e-mail',
		password: 'Password',
		currentPassword: 'Password attuale',
		newPassword: 'Nuova password',
		passwordHint:
			'Almeno 12 caratteri. Quattro parole si ricordano più facilmente dei caratteri speciali.',
		code: 'Codice',
		role: 'Ruolo'
	},
	home: {
		greeting: (name) => `Buongiorno, ${name}`,
		intro: 'Ecco che cosa si può fare qui.',
		refused: (role) => `Quella pagina è solo per chi ha il ruolo «${ROLES[role]}».`,
		studio: 'Studio',
		studioText: 'Creare una storia: portare il testo, provare gli eventi, consegnarla.',
		accountText: 'Password, secondo fattore e sessioni aperte.',
		peopleText: 'Invitare, assegnare ruoli, rimuovere account.',
		logText: 'Chi ha fatto che cosa e quando.',
		siteText: 'Ciò che vale per tutte le storie, come i quattro occhi prima di pubblicare.',
		share: 'Condividi',
		shareOf: (title) => `Condividi «${title}»`,
		check: 'Verifica',
		checkOf: (title) => `Verifica «${title}»`,
		waiting: 'In attesa',
		mention: (by, title) => `Menzione da ${by}: «${title}»`,
		disputed: (by, title) => `Contestazione da ${by}: «${title}»`,
		toCheck: (count) => (count === 1 ? 'un evento da verificare' : `${count} eventi da verificare`),
		drafts: 'Bozze sul server',
		list: {
			searchLabel: 'Cerca nei titoli delle bozze',
			search: 'Cerca',
			older: 'Bozze meno recenti',
			latest: 'Tutte le bozze, dall’ultima modificata',
			found: (query) => `Bozze su «${query}».`,
			none: (query) =>
				`Nessuna bozza che si può scrivere ha nel titolo tutte le parole di «${query}».`
		},
		untitled: 'Senza titolo',
		changed: (day, owner) =>
			owner === null ? `modificata ${onDate(day)}` : `di ${owner} · modificata ${onDate(day)}`,
		secondFactor:
			'L’account non ha ancora un secondo fattore. Con quello, una password rubata da sola non serve a nessuno.',
		secondFactorLink: 'Configura il secondo fattore'
	},
	signingOut: {
		looking: 'Si cercano le bozze che sono in questo browser …',
		whole:
			'Il server ha queste bozze per intero. Uscendo lasciano questo browser, con gli stati dei giorni precedenti che sono su questo dispositivo:',
		keep: 'Questo dispositivo è mio: conservarle qui',
		here: 'Il server non ha queste bozze, o non tutto (stati con un nome, file). Restano qui, e chi usa questo browser può aprirle. Salvarle prima sotto «Consegna» come file o sul server; si possono eliminare nello studio:'
	},
	signIn: {
		title: 'Accedi',
		intro: 'Per leggere non serve un account.',
		submit: 'Accedi',
		noAccount: 'Un account si ottiene su invito. Rivolgersi a chi dirige la redazione.',
		codeTitle: 'Inserire il codice',
		codeIntro: 'Aprire l’app dei codici e scrivere quello che mostra per Fundstelle.',
		codeHint: 'Senza il dispositivo: uno dei codici annotati a suo tempo.',
		codeSubmit: 'Avanti',
		other: 'Accedi con un altro account'
	},
	linkForm: {
		label: 'Link ricevuto',
		hint: 'Incollarlo per intero.',
		submit: 'Apri'
	},
	welcome: {
		title: 'Si apre la redazione',
		intro:
			'Nessuno ha ancora un account qui. Questo, il primo, riceve la direzione e invita gli altri.',
		submit: 'Crea l’account',
		gone: 'Questo link non è più valido: ha più di un giorno, o esiste già un account. Finché non ce n’è uno, ogni avvio del server scrive un nuovo link.',
		signIn: 'Accedi'
	},
	reset: {
		title: 'Nuova password',
		intro: (name) =>
			`Per l’account di ${name}. Poi tutte le sessioni precedenti terminano; un secondo fattore resta.`,
		submit: 'Imposta la password',
		gone: 'Questo link non è più valido: ha più di un giorno, è già stato usato o è stato sostituito da uno nuovo. Chiederne uno nuovo alla direzione.'
	},
	invitation: {
		title: 'Invito',
		intro: (by, role) => `Invito in redazione da ${by}. Ruolo: ${ROLES[role]}.`,
		submit: 'Crea l’account',
		gone: 'Questo invito non è più valido: è scaduto, ritirato o già accettato. Chiederne uno nuovo.'
	},
	accountPage: {
		title: 'L’account',
		passwordTitle: 'Password',
		passwordSubmit: 'Cambia password',
		passwordNote: 'Poi resta aperta solo la sessione su questo dispositivo.',
		factorTitle: 'Secondo fattore',
		factorOff: 'Per accedere serve in più un codice mostrato da un’app sul telefono.',
		factorNeeded: 'Questo sito richiede un secondo fattore. Configurarlo qui per continuare.',
		factorOn: 'Attivo: per accedere serve un codice dell’app.',
		factorBegin: 'Configura',
		factorEnd: 'Disattiva',
		scan: 'Inquadrare questa immagine con l’app.',
		openApp: 'Apri in un’app di questo dispositivo',
		qr: 'Codice QR per l’app; il suo contenuto è scritto sotto',
		secret: 'Oppure scrivere questa chiave nell’app',
		codes:
			'Nel caso il dispositivo vada perso: ognuno di questi codici vale una volta. Annotarli; si vedono solo adesso.',
		confirm: 'Codice dell’app',
		confirmSubmit: 'Attiva',
		confirmAgain:
			'La voce nell’app e i codici annotati restano validi; manca solo un codice giusto. Chi non ha annotato i codici configura di nuovo il secondo fattore qui sotto.',
		sessionsTitle: 'Sessioni aperte',
		thisSession: 'questa',
		unknownBrowser: 'programma sconosciuto',
		since: (when) => withDate('from', when),
		end: 'Termina',
		endOf: (browser, when) => `${browser}, ${withDate('from', when)}: termina`
	},
	peoplePage: {
		title: 'Persone',
		listTitle: 'Account',
		you: 'Lei',
		withFactor: 'con secondo fattore',
		withoutFactor: 'senza secondo fattore',
		setRole: 'Cambia',
		setRoleOf: (name) => `Cambia il ruolo di ${name}`,
		roleOf: (name) => `Ruolo di ${name}`,
		reset: 'Nuova password',
		resetOf: (name) => `Nuova password per ${name}`,
		resetSure: (name) =>
			`Si ottiene un link con cui ${name} imposta una nuova password, una volta sola ed entro un giorno. Darlo solo a questa persona.`,
		resetYes: 'Crea il link per la password',
		resetLink: 'Link per una nuova password',
		resetHint: 'Si vede solo adesso; vale un giorno e una volta sola.',
		signOut: 'Disconnetti ovunque',
		signOutOf: (name) => `Disconnetti ${name} ovunque`,
		signOutSure: (name) => `${name} dovrà accedere di nuovo ovunque. L’account resta com’è.`,
		remove: 'Rimuovi',
		removeOf: (name) => `Rimuovi ${name}`,
		removeSure: (name) =>
			`Le sessioni di ${name} terminano subito e l’accesso non è più possibile. Il nome resta accanto a ciò che è stato fatto.`,
		removeYes: 'Rimuovi l’account',
		inviteTitle: 'Invita',
		inviteNote: 'Per chi',
		inviteNoteHint: 'Solo per riconoscere l’invito.',
		inviteDays: 'Vale',
		days: { '1': 'un giorno', '7': 'sette giorni', '30': 'trenta giorni' },
		inviteEmail: 'Indirizzo e-mail (facoltativo)',
		inviteEmailHint: 'L’invito viene inviato lì. Senza indirizzo si ottiene il link.',
		inviteLanguage: 'Lingua del messaggio',
		mailed: (email) => `Il link è stato inviato a ${email}.`,
		notMailed: (email) =>
			`Non è stato possibile inviare il messaggio a ${email}. Ecco il link: inviarlo personalmente.`,
		resetMails: (name) =>
			`${name} riceve per e-mail un link che imposta una nuova password, una volta sola ed entro un giorno.`,
		inviteSubmit: 'Crea il link',
		link: 'Link dell’invito',
		linkHint: 'Va inviato personalmente. Vale per un solo account e si vede solo adesso.',
		openTitle: 'Inviti aperti',
		noneOpen: 'Nessuno.',
		openLine: (by, ends) => `da ${by}, vale fino ${withDate('to', ends)}`,
		withoutNote: 'senza indicazione',
		withdraw: 'Ritira',
		withdrawOf: (note) => `Ritira l’invito: ${note}`
	},
	sharing: {
		title: 'Condividi',
		studio: 'Apri nello studio',
		writers: 'Chi può scrivere',
		audiences: {
			private: 'Solo chi l’ha creata e la caporedazione',
			people: 'Inoltre queste persone:',
			all: 'Chiunque abbia un account'
		},
		nobody: 'Non c’è nessun altro con il ruolo «Scrittura».',
		submit: 'Salva',
		readers: 'Per leggere',
		readersText:
			'Un link mostra la bozza come apparirebbe una volta pubblicata. Chi lo possiede legge senza account, finché scade o viene ritirato.',
		link: 'Link per leggere',
		linkHint: 'Si vede solo adesso. Chi lo possiede può leggere, ma non modificare nulla.',
		withdrawOf: (by, ends) => `Link di ${by}, vale fino ${withDate('to', ends)}: ritira`
	},
	preview: {
		title: 'Bozza da leggere',
		notice:
			'Una bozza in lettura. Non è pubblicata e può ancora cambiare. Solo qui un cookie ricorda che la lettura è permessa.',
		locked:
			'Questa bozza si legge con un link. Aprire il link ricevuto; per questo il browser deve accettare i cookie.',
		gone: 'Questo link non è più valido. Chiederne uno nuovo.',
		unfinished:
			'Questa bozza non si può ancora mostrare: le manca un titolo, un testo o un evento con la sua prova.'
	},
	sitePage: {
		title: 'Sito',
		intro: 'Ciò che vale per tutte le persone e le storie di questo sito.',
		checksTitle: 'Quattro occhi',
		checksText:
			'Con i quattro occhi una storia si pubblica solo quando ogni evento è stato verificato da qualcuno che non sia l’ultima persona ad averlo modificato.',
		checksOn: 'Attivo: ogni evento deve essere verificato.',
		checksOff: 'Non attivo: la verifica è facoltativa.',
		checksTurnOn: 'Richiedi la verifica',
		checksTurnOff: 'Non richiedere più la verifica',
		factorTitle: 'Secondo fattore',
		factorText:
			'Con questa impostazione nessuno entra più in redazione con la sola password. Chi non ha ancora un secondo fattore viene disconnesso subito e lo configura al prossimo accesso.',
		factorOn: 'Attivato: a tutti serve un secondo fattore.',
		factorOff: 'Disattivato: il secondo fattore è facoltativo.',
		factorTurnOn: 'Richiedi il secondo fattore',
		factorTurnOff: 'Non richiedere più il secondo fattore'
	},
	logPage: {
		title: 'Registro',
		intro: 'Le righe si possono solo aggiungere: nemmeno la direzione può modificarne una.',
		when: 'Quando',
		what: 'Che cosa',
		older: 'Meno recenti',
		newest: 'Più recenti',
		program: 'Il programma',
		nobody: 'Qualcuno senza accesso',
		noAccount: 'un account che non esiste',
		factors: {
			password: 'con password',
			code: 'con password e codice',
			recovery: 'con password e codice annotato'
		},
		all: 'chiunque abbia un account'
	},
	actions: {
		started: (who) => `${who} ha creato il primo account.`,
		'signed-in': (who, _, how) => `${who} ha aperto una sessione${how && ` (${how})`}.`,
		'sign-in-failed': (_, whom, how) => `Accesso non riuscito, ${how}: ${whom}.`,
		'sign-in-slowed': (_, whom) => `Troppi tentativi di accesso: ${whom}.`,
		refused: (who, _, place, why) => `${who}, respinto su ${place}: ${why}`,
		'signed-out': (who) => `${who} ha chiuso la sessione.`,
		'session-ended': (who) => `${who} ha terminato un’altra sua sessione.`,
		'password-changed': (who) => `${who} ha cambiato la propria password.`,
		'second-factor-on': (who) => `${who} ha configurato un secondo fattore.`,
		'second-factor-off': (who) => `${who} ha disattivato il secondo fattore.`,
		invited: (who, _, role, note) => `${who} ha invitato qualcuno${note && ` (${note})`}: ${role}.`,
		'invitation-withdrawn': (who) => `${who} ha ritirato un invito.`,
		joined: (who) => `${who} ha accettato un invito.`,
		'role-changed': (who, whom, role) => `${who} ha dato un altro ruolo a ${whom}: ${role}.`,
		'reset-link': (who, whom) => `${who} ha creato per ${whom} un link per una nuova password.`,
		'password-reset': (_, whom) => `${whom} ha impostato una nuova password con un link.`,
		'sessions-ended': (who, whom) => `${who} ha disconnesso ${whom} ovunque.`,
		removed: (who, whom) => `${who} ha rimosso ${whom}.`,
		'checks-demanded': (who) => `${who} ora richiede i quattro occhi prima di pubblicare.`,
		'checks-not-demanded': (who) => `${who} non richiede più i quattro occhi prima di pubblicare.`,
		'secret-changed': () =>
			'Il segreto del sito è stato cambiato. Tutti hanno dovuto accedere di nuovo.',
		'factor-demanded': (who) => `${who} ora richiede a tutti un secondo fattore.`,
		'factor-not-demanded': (who) => `${who} non richiede più un secondo fattore.`,
		shared: (who, what, names) =>
			names
				? `${who} ha condiviso «${what}»: ${names}.`
				: `${who} condivide «${what}» solo con la caporedazione.`,
		'link-made': (who, what) => `${who} ha creato un link per leggere «${what}».`,
		'link-withdrawn': (who, what) => `${who} ha ritirato un link per leggere «${what}».`,
		published: (who, what, _, note) => `${who} ha pubblicato «${what}»${note && ` (${note})`}.`,
		scheduled: (who, what, when) => `${who} ha programmato «${what}»: ${when}.`,
		unscheduled: (who, what) => `${who} ha annullato la data di «${what}».`,
		withdrawn: (who, what) => `${who} ha ritirato «${what}».`
	}
};
