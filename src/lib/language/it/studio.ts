import { groupDigits } from '#lib/language/counts.ts';
import type { StudioMessages } from '#lib/language/de/studio.ts';
import { onDate } from './date-phrases.ts';

const count = (n: number) => groupDigits(n, '’');
const number = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

/** The studio's words in Italian as written in Switzerland; only the studio loads them. */
export const it: StudioMessages = {
	steps: {
		text: 'testo modificato',
		chronology: 'tabella cronologica ripresa',
		articleAdded: 'testo aggiunto',
		articleRemoved: 'testo rimosso',
		article: 'dati del testo modificati',
		story: 'dati della storia modificati',
		eventAdded: 'evento aggiunto',
		eventRemoved: 'evento rimosso',
		accepted: 'proposta accettata',
		joined: 'proposta unita',
		dismissed: 'proposta saltata',
		title: 'titolo modificato',
		summary: 'riassunto modificato',
		date: 'data modificata',
		kinds: 'tipi propri modificati',
		kind: 'tipo modificato',
		companies: 'aziende modificate',
		claim: 'fonte dell’affermazione modificata',
		weight: 'peso modificato',
		passage: 'passo modificato',
		passageAdded: 'passo aggiunto',
		passageRemoved: 'passo rimosso',
		companyAdded: 'azienda aggiunta',
		companyRemoved: 'azienda rimossa',
		companyMerged: 'aziende unite',
		company: 'dati dell’azienda modificati',
		eraAdded: 'epoca aggiunta',
		eraRemoved: 'epoca rimossa',
		era: 'epoca modificata',
		relationAdded: 'relazione aggiunta',
		relationRemoved: 'relazione rimossa',
		relation: 'relazione modificata',
		mediaAdded: 'immagine o suono aggiunto',
		mediaRemoved: 'immagine o suono rimosso',
		media: 'immagine o suono modificato',
		restored: 'stato precedente ripristinato'
	},
	home: {
		invitation: 'Crea una storia',
		title: 'Dall’articolo alla cronologia',
		intro:
			'Una cronologia che si può verificare: ogni evento con le parole che lo provano. In pochi minuti, senza conoscenze preliminari.',
		steps: [
			{
				title: 'Portare un testo',
				text: 'Incollare un articolo o scegliere dei file: Word, PDF, pagine web.'
			},
			{
				title: 'Provare gli eventi',
				text: 'Fundstelle propone eventi con la data e il passo. La scelta è di chi scrive: accettare, modificare, completare.'
			},
			{
				title: 'Consegnare',
				text: 'Scaricare la storia finita. Ciò che non ha ancora una prova resta nella bozza.'
			}
		],
		create: 'Nuova storia',
		openFile: 'Apri file',
		openHint:
			'Anche una bozza (.fundstelle), la cartella di una storia o il suo ZIP, oppure una cronologia da TimelineJS, markwhen, Simile, vis-timeline, Wikidata, Hypothesis, un calendario (.ics) o una tabella. Si possono trascinare su questa pagina, oppure si può incollare qui un testo.',
		drafts: 'Bozze',
		changed: (when: string) => `modificata ${onDate(when)}`,
		delete: 'Elimina',
		deleteOf: (title: string) => `Elimina: ${title}`,
		confirmDelete: (title: string) =>
			`Eliminare «${title}» con tutti gli stati precedenti? Non si può annullare.`,
		unavailable:
			'Questo browser non conserva bozze, forse perché la finestra è privata. Si può lavorare, ma la bozza va salvata come file prima di chiudere la finestra.',
		published: 'Storie pubblicate',
		publishedHint: 'Aprire una copia per vedere come è fatta, o per continuarla.',
		copy: 'Apri una copia',
		copyOf: (title: string) => `Apri una copia: ${title}`,
		copying: 'La copia sta arrivando…',
		copyFailed: 'Non è stato possibile caricare la storia. Controllare la connessione e riprovare.',
		together: 'Per scrivere, verificare e pubblicare insieme ad altri:',
		newsroom: 'alla redazione',
		privacy: 'Tutto resta in questo browser fino alla consegna. Nulla viene inviato.'
	},
	bring: {
		title: 'Portare qui il testo di cui si tratta',
		ways: 'Incollare con Ctrl+V ovunque in questa pagina, trascinare qui i file o sceglierli, anche più d’uno. Vengono letti in questo browser; nulla viene inviato.',
		more: 'Porta un altro testo',
		label: 'Incolla o scrivi un testo',
		placeholder: 'Incollare qui …',
		choose: 'Scegli file',
		takeTyped: 'Prendi questo testo',
		formats:
			'Word (DOCX), PDF con testo, pagine web salvate, Markdown o testo semplice; fino a 20 MB',
		byHand: 'Comincia con un testo vuoto',
		otherWays:
			'Oppure cominciare con una tabella cronologica (XLSX, CSV), una cronologia di un altro programma (TimelineJS, markwhen, iCalendar …), una bozza (.fundstelle) o lo ZIP di una storia: proprio qui.',
		fromAddress: {
			title: 'Recuperare una pagina dal suo indirizzo',
			label: 'Indirizzo',
			fetch: 'Recupera',
			how: 'Il server della redazione recupera la pagina e la conserva come prova, con indirizzo, ora e somma di controllo. Ciò che solo gli abbonati possono leggere va salvato nel browser e portato come file.',
			fetching: 'Recupero della pagina …',
			signedOut:
				'Lo può fare solo il server di una redazione, e solo dopo l’accesso. Altrimenti salvare la pagina nel browser (Ctrl+S) e portare il file.',
			signIn: 'Accedi',
			problems: {
				address: 'Questo non è un indirizzo web. Inizia con https:// o http://.',
				unreachable:
					'A questo indirizzo nulla risponde sull’internet pubblico. Controllare che sia scritto correttamente.',
				status:
					'Il server di questa pagina non la fornisce. Aprirla nel browser, salvarla e portare il file.',
				type: 'A questo indirizzo non c’è testo: si leggono pagine web, PDF, Word (DOCX) e testo semplice.',
				'too-large': 'Ciò che si trova lì supera 20 MB.',
				'too-slow':
					'La pagina non è arrivata entro 10 secondi. Riprovare, o salvarla nel browser e portare il file.',
				redirects:
					'L’indirizzo gira in tondo. Aprirlo nel browser e prendere quello che appare lì.',
				busy: 'Al momento si stanno recuperando troppe pagine. Riprovare tra poco.',
				failed: 'Il server al momento non è raggiungibile. Riprovare tra poco.'
			}
		},
		newText: 'Nuovo testo',
		pasted: 'Testo incollato',
		remove: 'Tralascia',
		removeOf: (name: string) => `Tralascia: ${name}`,
		reading: 'Lettura …',
		read: (n: number): string =>
			n === 0 ? 'Non è stato possibile leggere nulla.' : 'Letto. Controllare i dati.',
		cancel: 'Annulla',
		add: (n: number) => (n === 1 ? 'Aggiungi testo' : `Aggiungi ${count(n)} testi`),
		wordCount: (n: number) => number(n, 'parola', 'parole'),
		fields: {
			title: 'Titolo',
			author: 'Autrice o autore',
			publisher: 'Testata o editore',
			url: 'Indirizzo web',
			published: 'Pubblicato il'
		},
		language: 'Lingua del testo',
		found: (source: string) => `${source.charAt(0).toUpperCase()}${source.slice(1)}`,
		titleMissing: 'Dare un titolo al testo.',
		urlWrong: 'Questo non è un indirizzo web. Inizia con https:// o http://.',
		publishedWrong:
			'Questa data non è leggibile. Scriverla come «4 giugno 2024», «giugno 2024» o 2024-06-04.',
		publishedHint: 'Ne dipendono parole come «ieri»; lasciare vuoto se il giorno non è noto.'
	},
	newsroom: {
		title: 'Con la redazione',
		how: 'La bozza va sul server. Resta lì anche se questo dispositivo va perso, e altri possono scrivere insieme.',
		share: 'Metti sul server',
		sharing: 'Condividi',
		check: 'Verifica',
		overview: 'In attesa',
		shared: 'La bozza è sul server. Chi può scriverla la apre a questo indirizzo:',
		publish: 'Pubblica',
		correct: 'Pubblica la rettifica',
		withdraw: 'Ritira',
		published: 'Pubblicata su',
		note: 'Che cosa è stato rettificato (una frase, facoltativa)',
		noteHint:
			'Tutti la leggono accanto alla nuova versione del testo e nel feed delle rettifiche. Se il testo è lo stesso, resta solo tra gli stati precedenti.',
		isPublished: 'La storia è pubblicata.',
		isCorrected: 'La rettifica è pubblicata. La versione precedente resta leggibile.',
		isWithdrawn: 'La storia è ritirata; la bozza resta.',
		hasMoved: (slug: string) => `Il vecchio indirizzo /stories/${slug} porta lì.`,
		schedule: {
			title: 'Pubblicare più tardi',
			when: 'Quando',
			hint: 'Si pubblica la bozza come è adesso sul server, senza le modifiche fatte in seguito.',
			past: 'Questo momento è passato. Sceglierne uno futuro.',
			submit: 'Pubblica in questo momento',
			done: 'La pubblicazione è programmata.',
			planned: (when: string) =>
				`Pubblicazione programmata: ${when}, con la bozza come era allora.`,
			failed: (when: string) => `Non è stato possibile pubblicare la storia: ${when}.`,
			withdraw: 'Non pubblicare più',
			withdrawn: 'La pubblicazione non è più programmata.'
		},
		problems: {
			same: 'Non è cambiato nulla: i lettori hanno già esattamente questa versione. Non è stato pubblicato nulla.',
			taken: 'Un’altra storia ha già questo nome breve. Sceglierne un altro.',
			redirects:
				'Con questo nome breve c’era prima un’altra storia; l’indirizzo porta a quella, perché i link restino validi. Sceglierne un altro.',
			unchecked:
				'Nessun altro ha ancora verificato questi eventi. Il sito lo richiede prima di pubblicare.',
			files:
				'Al server mancano questi file. Aggiungerli di nuovo nel loro evento, o toglierli da lì:',
			unsound:
				'Così la bozza non si può pubblicare. Ciò che manca o non va è indicato qui sotto «Come storia da pubblicare».',
			failed: 'Il server al momento non è raggiungibile. Riprovare tra poco.'
		},
		at: {
			connecting: 'connessione al server …',
			saving: 'salvataggio sul server …',
			saved: 'salvata sul server',
			away: 'non connessa al server',
			refused: 'rifiutata dal server'
		},
		originals: {
			title: 'Pagine recuperate',
			how: 'Come erano quando il server le ha recuperate; visibili a chi può scrivere questa bozza.',
			fetched: (when: string) => `recuperata ${onDate(when)}`,
			download: 'Scarica',
			downloadOf: (address: string) => `Scarica: ${address}`
		},
		original: {
			title: 'Originale',
			of: (title) => `Originale: ${title}`,
			open: (page) => (page === undefined ? 'Originale' : `Originale, pagina ${page}`),
			bring: 'Allega un file (PDF, DOCX, HTML; fino a 20 MB)',
			how: 'Il server lo conserva così com’è. Chi può scrivere la bozza lo apre accanto al testo.',
			onTheWay: {
				waiting: 'È conservato in questo browser e va al server non appena la bozza è lì.',
				away: 'È conservato in questo browser e va al server non appena questo è di nuovo raggiungibile.',
				sending: 'Invio al server …',
				refused: 'Il server non accetta questo file: è troppo grande o non è PDF, DOCX o HTML.'
			},
			windowOnly:
				'Il browser non ha potuto conservarlo: finché il server non lo riceve, è solo in questa finestra.',
			again: 'Invia di nuovo',
			shown: 'Mettilo a disposizione del pubblico',
			shownHow: 'Dalla prossima pubblicazione l’articolo porta un link all’originale.',
			remove: 'Stacca dall’articolo',
			refused:
				'Non ha funzionato: il file è troppo grande o non è PDF, DOCX o HTML, oppure il server al momento non è raggiungibile.',
			close: 'Chiudi',
			opening: 'Apertura dell’originale …',
			failed: 'L’originale non si può aprire qui. Scaricarlo sotto «Storia», accanto all’articolo.',
			asText: 'Le parole dell’originale, senza la sua impaginazione.',
			page: (n, all) => `Pagina ${n} di ${all}`,
			before: 'Pagina precedente',
			after: 'Pagina successiva'
		},
		refused: {
			signedOut:
				'Qui l’accesso è terminato, o l’account è stato rimosso. Basta accedere in un’altra scheda; poi qui si continua.',
			denied:
				'Il server non accetta questa bozza: è di qualcun altro e non è, o non è più, condivisa.',
			large:
				'Il server non accetta più questa bozza: con tutto ciò che ha contenuto è troppo grande, o lo è ciò che è stato aggiunto. Salvarla come file sotto «Consegna» e farne più bozze.',
			unknown:
				'Il server non conosce qualcosa in questa bozza: la sua versione è diversa da quella di questa pagina. Ricaricare la pagina; se non cambia nulla, chiedere a chi gestisce il server.',
			elsewhere:
				'Il server accetta modifiche solo da pagine al proprio indirizzo, e questa pagina ne ha un altro. Aprire il sito al suo indirizzo abituale; se è questo, chiedere a chi gestisce il server: lì ORIGIN è impostato male.',
			kept: 'Le modifiche sono salvate su questo dispositivo.'
		}
	},
	handOn: {
		open: 'Consegna',
		title: 'Consegna',
		close: 'Chiudi',
		publish: 'Come storia da pubblicare',
		ready: (n: number, all: number): string =>
			all === 0
				? 'Non ci sono ancora eventi.'
				: n === all
					? all === 1
						? 'L’evento è provato e pronto.'
						: `Tutti i ${count(all)} eventi sono provati e pronti.`
					: `${number(n, 'evento', 'eventi')} su ${count(all)} ${n === 1 ? 'è provato e pronto' : 'sono provati e pronti'}.`,
		behind: (n: number) =>
			n === 1 ? 'Un evento resta nella bozza' : `${count(n)} eventi restano nella bozza`,
		obstacles: {
			title: 'Dare un titolo alla storia.',
			slug: 'Dare alla storia un nome breve di lettere minuscole, cifre e trattini, per esempio «la-lite-sulla-ferrovia».',
			noText: 'La storia non ha ancora un testo. Portarne prima uno.',
			noEvents: 'Nessun evento si può ancora pubblicare. Ognuno richiede almeno un passo nel testo.'
		},
		storyTitle: 'Titolo della storia',
		slug: 'Nome breve',
		slugHint: (slug: string) =>
			`Nome della cartella e fine dell’indirizzo: /stories/${slug || '…'}`,
		archive: 'Scarica come archivio (ZIP)',
		folder: 'Scrivi in una cartella …',
		how: (slug: string) =>
			`Messa nella directory src/content di Fundstelle, la cartella «${slug}» viene pubblicata al prossimo «npm start».`,
		mediaApart: (files) =>
			`Ne fanno parte file che non sono nella bozza: ${files.join(', ')}. Rimetterli accanto a story.yaml. Tutto ciò che ne è stato detto è qui.`,
		draft: 'Come bozza da continuare',
		draftHow:
			'Un file con tutto, anche con gli eventi senza prova: per una collega, un altro dispositivo o come copia di sicurezza. Si apre nella prima pagina dello studio.',
		draftFile: 'Salva la bozza come file',
		saved: (name: string) => `${name} è tra i download.`,
		savedIn: (path: string) => `Scritta in ${path}.`,
		left: (files: string[]) =>
			`Lì ci sono ancora testi che non fanno più parte della storia; eliminarli: ${files.join(', ')}.`,
		issues: (n: number) =>
			`${n === 1 ? 'Un punto non rispetta' : `${count(n)} punti non rispettano`} le regole:`,
		openAnyway: 'Apri comunque come bozza',
		unread: (n: number) => (n === 1 ? 'Un punto da guardare:' : `${count(n)} punti da guardare:`),
		openRead: (events: string) => `Apri come bozza: ${events}, ancora da provare`,
		onlyEmpty:
			'Una storia intera si può leggere solo in una bozza vuota. Aprirla nella prima pagina dello studio.',
		fileProblems: {
			noDraft: 'Questo file non è una bozza di Fundstelle.',
			newer: 'Questa bozza viene da un’edizione più recente di Fundstelle. Aprirla lì.',
			damaged: 'Questa bozza è danneggiata o incompleta. Farsela inviare di nuovo.'
		},
		notSaved:
			'Non è stato possibile scrivere nella cartella. Sceglierne un’altra o scaricare l’archivio.'
	},
	versions: {
		open: 'Stati precedenti',
		title: 'Stati precedenti',
		close: 'Chiudi',
		here: 'Su questo dispositivo',
		name: 'Conserva questo stato come',
		hint: 'Per esempio «Prima della rilettura». All’inizio di ogni giorno di lavoro uno stato viene conservato da sé.',
		unnamed: 'Senza nome',
		keep: 'Conserva',
		kept: (name: string) => `Conservato: «${name}»`,
		daily: 'Inizio del giorno',
		compare: 'Confronta',
		compareOf: (state: string) => `Confronta: ${state}`,
		restore: 'Ripristina',
		restoreOf: (state: string) => `Ripristina: ${state}`,
		restored: (name: string) =>
			`Ripristinato: «${name}». Con «Annulla» si torna allo stato di prima.`,
		delete: 'Elimina',
		deleteOf: (state: string) => `Elimina: ${state}`,
		deleted: (state: string) => `Eliminato: ${state}`,
		none: 'Non è ancora stato conservato nessuno stato precedente.',
		failed:
			'Non è stato possibile salvare: la memoria di questo browser è piena, bloccata o assente.',
		server: {
			title: 'Sul server',
			name: 'Conserva lo stato sul server come',
			hint: 'Lo vede chiunque possa scrivere questa bozza.',
			published: 'Pubblicato',
			withdrawn: 'Ritirato',
			none: 'Sul server non è ancora stato conservato uno stato né pubblicato nulla.',
			failed: 'Il server al momento non è raggiungibile, o la sessione è terminata.'
		},
		same: 'Ora la bozza è la stessa.',
		since: 'Da allora nella bozza:',
		story: 'Storia',
		parts: { events: 'Eventi', articles: 'Testi', companies: 'Aziende' },
		changes: { added: 'nuovo', removed: 'rimosso', changed: 'modificato' },
		fields: {
			slug: 'nome breve',
			title: 'titolo',
			language: 'lingua',
			summary: 'riassunto',
			steps: 'tappe',
			media: 'immagini e audio',
			author: 'autrice o autore',
			publisher: 'testata',
			url: 'indirizzo',
			published: 'giorno di pubblicazione',
			blocks: 'testo',
			names: 'nomi',
			aliases: 'altri nomi',
			kind: 'tipo',
			eras: 'epoche',
			relations: 'relazioni',
			kinds: 'tipi propri',
			date: 'data',
			companies: 'aziende',
			claim: 'fonte dell’affermazione',
			weight: 'peso',
			passages: 'passi'
		}
	},
	chronology: {
		title: (file: string) => `Tabella cronologica: ${file}`,
		how: 'Ogni riga diventa un evento ancora da provare. Controllare che cosa contiene ogni colonna.',
		hasHeads: 'La prima riga dà i nomi delle colonne',
		firstRows: 'Le prime righe',
		column: (n: number) => `Colonna ${n}`,
		unused: 'non usare',
		roles: {
			date: 'Data',
			what: 'Che cosa è successo',
			who: 'Chi (aziende)',
			source: 'Fonte',
			page: 'Pagina',
			note: 'Nota'
		},
		page: 'p.',
		becomes: (n: number) => `${number(n, 'evento', 'eventi')} senza prova.`,
		unread: (n: number) =>
			`${n === 1 ? 'Una data non è leggibile e resta' : `${count(n)} date non sono leggibili e restano`} come testo nel riassunto.`,
		skipped: (n: number) =>
			`${number(n, 'riga non dice', 'righe non dicono')} che cosa è successo e ${n === 1 ? 'viene tralasciata' : 'vengono tralasciate'}.`,
		take: (n: number) => `Riprendi ${number(n, 'evento', 'eventi')}`,
		taken: (n: number) =>
			`${number(n, 'evento attende la sua prova', 'eventi attendono le loro prove')}. Portare ora i testi in cui si ${n === 1 ? 'trova' : 'trovano'}.`,
		problems: {
			tooLarge: 'Questa tabella è troppo grande; il limite è di 20 MB.',
			tooManyRows: 'Questa tabella ha più di 5’000 righe. Dividerla.',
			empty: 'Questa tabella è vuota.',
			broken: 'Questa tabella non è leggibile. Salvarla di nuovo come XLSX o CSV, senza password.'
		}
	},
	proofs: {
		search: 'Ricerca delle prove …',
		failed: 'La ricerca non è riuscita. Ricaricare la pagina.',
		left: (n: number, all: number) =>
			`Ancora ${number(n, 'evento', 'eventi')} su ${count(all)} da provare`,
		done: 'Tutti gli eventi hanno un passo.',
		previous: 'Evento precedente',
		next: 'Evento successivo',
		place: (n: number, all: number) => `${n} di ${all}`,
		candidates: 'Frasi che potrebbero provarlo',
		accept: 'Prendi come prova',
		acceptOf: (words: string) => `Prendi come prova: ${words}`,
		keys: 'A o Invio prende la prima frase, le frecce cambiano evento.',
		page: (page: number) => `pagina ${page}`,
		sameDate: (words: string) => `data: «${words}»`,
		shared: (words: string[]) => `in comune: ${words.join(', ')}`,
		edit: 'Apri l’evento',
		none: (n: number) => `${number(n, 'evento', 'eventi')} senza una frase adatta`,
		noneHint: 'Cercare qui di persona o portare altri testi.'
	},
	shell: {
		studio: 'Studio',
		drafts: 'Bozze',
		untitled: 'Senza titolo',
		write: 'Scrivi',
		preview: 'Anteprima',
		places: 'Parti della bozza',
		undo: (step: string) => `Annulla: ${step}`,
		redo: (step: string) => `Ripeti: ${step}`,
		nothingToUndo: 'Niente da annullare',
		nothingToRedo: 'Niente da ripetere',
		opening: 'Apertura della bozza …',
		keeping: {
			opening: 'apertura …',
			saving: 'salvataggio …',
			saved: 'salvata su questo dispositivo',
			failed: 'NON salvata',
			unavailable: 'non viene salvata'
		},
		failed:
			'Le ultime modifiche non sono ancora salvate: la memoria di questo browser è piena o bloccata. I tentativi continuano. Liberare spazio, o salvare la bozza come file prima di chiudere questa finestra.',
		unavailable:
			'Questo browser non conserva nulla, forse perché la finestra è privata o la bozza viene da un’edizione più recente di Fundstelle. Si può lavorare, ma con la finestra la bozza va persa: salvarla come file.',
		broken: (n: number) =>
			`${number(n, 'modifica di questa bozza non è leggibile', 'modifiche di questa bozza non sono leggibili')}; tutto il resto c’è. Nulla è stato cancellato.`,
		noScripts:
			'Lo studio richiede JavaScript: lavora interamente in questo browser e non invia nulla. Le storie si possono leggere anche senza.',
		text: 'Testo',
		panels: 'Aree di lavoro',
		proposals: 'Proposte',
		proofs: 'Cerca prove',
		events: 'Eventi',
		problems: 'Da chiarire',
		story: 'Storia'
	},
	proposals: {
		title: 'Proposte',
		searching: 'Ricerca di eventi nei testi …',
		failed:
			'La ricerca di eventi si è interrotta. La bozza non ne risente; gli eventi si possono sempre creare a mano.',
		retry: 'Cerca di nuovo',
		partly: {
			dates: (language) =>
				`Nei testi in questa lingua (${language}) Fundstelle trova solo date, non ancora eventi interi. Le frasi con una data sono qui sotto; il titolo va scritto a mano.`,
			nothing: (language) =>
				`Nei testi in questa lingua (${language}) Fundstelle non trova ancora nulla da sé. Selezionare nel testo le parole che provano un evento.`
		},
		none: 'In questi testi non è stato trovato nessun evento. Selezionare nel testo le parole che ne provano uno.',
		left: (open: number, all: number) => `ancora ${count(open)} su ${count(all)}`,
		allDone: (all: number) =>
			all === 1 ? 'La proposta è decisa.' : `Tutte le ${count(all)} proposte sono decise.`,
		toEvents: 'Agli eventi',
		eventTitle: 'Titolo dell’evento',
		noTitle: 'L’evento richiede un titolo.',
		titleToWrite:
			'Non è ancora un titolo, sono solo le parole del testo. Le abbrevi, oppure le accetti così.',
		inText: (words: string) => `nel testo: «${words}»`,
		kind: 'Tipo',
		companies: 'Aziende',
		noCompanies: 'nessuna',
		newCompany: 'nuova',
		newCompanies: 'Nuove nella storia',
		score: 'Stima',
		scores: {
			high: 'molto probabilmente un evento',
			good: 'probabilmente un evento',
			fair: 'forse un evento',
			low: 'difficilmente un evento'
		},
		reasons: {
			date: 'data esatta',
			'vague-date': 'tempo approssimativo',
			action: 'azione',
			'named-action': 'azione espressa da un nome',
			'possible-action': 'possibile azione',
			company: 'azienda',
			'company-before': 'azienda della frase precedente',
			'company-candidate': 'azienda nuova',
			planned: 'previsto',
			hypothetical: 'solo ipotetico',
			negated: 'negato',
			question: 'in forma di domanda',
			'unsure-title': 'titolo incerto'
		},
		actions: 'Decidi',
		accept: 'Accetta',
		skip: 'Salta',
		edit: 'Modifica',
		join: 'Unisci',
		joinWith: (title: string) => `Unisci a «${title}»: lo stesso evento, un altro passo`,
		nothingToJoin: 'Per unire serve una proposta già accettata',
		undo: 'Annulla',
		previous: 'Proposta precedente',
		next: 'Proposta successiva',
		keys: 'Decidi con i tasti',
		key: { accept: 'A', skip: 'X', edit: 'E', join: 'J', name: 'N', undo: 'U' },
		isNameOf: (name: string, company: string) => `«${name}» è ${company}`,
		said: {
			accepted: (title: string) => `Accettata: ${title}`,
			joined: (title: string) => `Unita a: ${title}`,
			named: (name: string, company: string) => `«${name}» ora è anche un nome di ${company}`,
			dismissed: (title: string) => `Saltata: ${title}`
		},
		list: 'Tutte le proposte aperte',
		batch: 'Accetta più proposte insieme',
		batchIntro:
			'Scegliere quanto deve essere probabile una proposta. Prima si vede che cosa entra. Dove il titolo è incerto, spuntare di persona.',
		batchLeast: 'Almeno',
		batchWhat: 'Entra questo',
		batchNone: 'Nessuna proposta aperta è così probabile.',
		batchAccept: (n: number) => (n === 1 ? 'Accetta 1 proposta' : `Accetta ${count(n)} proposte`),
		batchDone: (n: number) =>
			n === 1 ? '1 proposta accettata.' : `${count(n)} proposte accettate.`,
		overlooked: 'Sfuggito qualcosa?',
		overlookedIntro: 'Queste frasi indicano un tempo e non appartengono a nessun evento.',
		nothingOverlooked:
			'Non è sfuggito nulla: ogni frase con un tempo appartiene a un evento o è stata messa da parte.',
		makeEvent: 'Fanne un evento',
		dismiss: 'Non è un evento',
		showInText: 'Mostra nel testo'
	},
	events: {
		none: 'Ancora nessun evento. Accettare proposte, o selezionare nel testo le parole che ne provano uno.',
		more: 'Per crearne un altro, selezionare nel testo le parole che lo provano.',
		toProposals: 'Alle proposte',
		untitled: 'Senza titolo',
		unproven: 'senza prova',
		problems: (n: number) => (n === 1 ? '1 problema' : `${count(n)} problemi`),
		count: (n: number, unsound: number) =>
			`${number(n, 'evento', 'eventi')}${unsound > 0 ? `, di cui ${count(unsound)} ancora in bozza` : ''}`
	},
	form: {
		rules: {
			'date.noWords': 'Indicare le parole del passo che dicono la data.',
			'date.noAnchor': 'Dire a che cosa si riferiscono le parole.',
			'date.noSource': 'Indicare la fonte da cui viene la data, o il suo indirizzo.',
			'date.noNote': 'Dire in una frase da che cosa è dedotta la data.',
			'date.year': ({ words }: { words: string }) =>
				`L’anno non è nelle parole «${words}»: includerlo. Se non è nel passo, va bene «ricavata dal testo» o «da un’altra fonte».`,
			'date.finer': ({ words = '' }: { words?: string }) =>
				`La data è più precisa delle parole${words && ` «${words}»`}: scriverla approssimativa come le parole, o scegliere «da un’altra fonte» e indicare la fonte che la conosce meglio.`,
			'story.noPassage':
				'L’evento non ha nessun passo: selezionare nel testo le parole che lo provano.',
			'story.wordsElsewhere': ({ words }: { words: string }) =>
				`Le parole «${words}» non sono nel passo: scriverle come lì, o aggiungere un passo che le contenga.`,
			'story.anchor': ({ anchor }: { anchor: string }) =>
				`«${anchor}» non è una data né un evento di questa storia: scegliere a che cosa si riferiscono le parole.`,
			'story.anchorSelf':
				'Questa data si riferisce a sé stessa: scegliere un altro evento o una data.',
			'story.anchorUnpublished':
				'Di questo testo non si sa quando è uscito: indicare il giorno sotto «Storia», o riferire le parole ad altro.',
			'story.afterPublication':
				'L’evento è posteriore alla pubblicazione del testo: controllare la data, o scegliere il tipo «Piano» se è annunciato.',
			'story.company': 'Questa azienda non è più nella storia: toglierla.',
			'quote.changed': ({ was, is }: { was: string; is: string }) =>
				`Il testo è cambiato: invece di «${was}» ora c’è «${is}».`,
			'quote.lost':
				'Queste parole non sono più nel testo: selezionare di nuovo il passo, o rimuoverlo.',
			'quote.lostButSimilar': ({ similar }: { similar: string }) =>
				`Queste parole non sono più nel testo; le più simili sono «${similar}».`,
			'quote.ambiguous': ({ count }: { count: number }) =>
				`Queste parole compaiono ${count} volte nel testo: selezionare di nuovo il passo, con più parole.`,
			'relation.noGround':
				'Nulla prova la relazione: scegliere il passo che la prova, o scrivere perché la si vede così.',
			'relation.event': 'L’altro evento non c’è più: rimuovere la relazione.',
			'relation.twice': 'Questa relazione c’è già: rimuovere una delle due.',
			'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
				`La relazione va contro il tempo: «${first}» dovrebbe essere precedente (${firstDate}) a «${then}» (${thenDate}). Scegliere l’altra direzione, o verificare le due date.`,
			'relation.circle': ({ events }: { events: readonly string[] }) =>
				`Le relazioni girano in cerchio: ${events.map((title) => `«${title}»`).join(' → ')}. Rimuoverne una, o scegliere l’altra direzione.`,
			'media.noAlt': 'Dire in una frase che cosa si vede o si sente.',
			'shape.text': 'Qui manca ancora qualcosa: completare.'
		},
		back: 'Tutti gli eventi',
		backToProposals: (left: number) => `Continua con le proposte (ancora ${count(left)})`,
		previous: 'Evento precedente',
		next: 'Evento successivo',
		place: (n: number, all: number) => `${count(n)} di ${count(all)}`,
		delete: 'Elimina evento',
		staysDraft: 'Resta una bozza e non viene pubblicato finché non è a posto quanto segue:',
		title: 'Titolo',
		summary: 'Riassunto',
		summaryHint: 'Una o due frasi per la scheda dell’evento. Facoltativo.',
		kind: 'Tipo',
		weight: 'Peso',
		weightHint: 'Da 0 a 9: dove non c’è posto per tutti, si disegnano prima i più pesanti.',
		date: 'Data',
		dateHint: 'Per esempio «nella primavera 2024», «4 giugno 2024», «2018» o 2024-06-04',
		dateLabel: 'In parole o EDTF',
		fields: {
			title: 'titolo',
			summary: 'riassunto',
			kind: 'tipo',
			date: 'data',
			words: 'parole nel testo',
			anchor: 'riferimento delle parole',
			source: 'fonte della data',
			note: 'nota sulla data',
			companies: 'aziende',
			by: 'chi lo dice',
			weight: 'peso',
			passages: 'passi',
			media: 'immagini, suoni e filmati',
			other: 'identificatore'
		},
		dateUnread: ({ text }: { text: string }) =>
			`«${text}» non è leggibile come data. Per esempio: nella primavera 2024, 4 giugno 2024, 2018 o 2024-06-04. Se nessuno conosce la data, scegliere «senza data».`,
		undated: 'Senza data',
		undatedWhy: 'Senza data l’evento sta accanto all’asse',
		datesInText: 'Date nel passo',
		basis: 'Come si conosce la data',
		words: 'Parole nel testo',
		wordsHint: 'Esattamente come nel passo: «in primavera». «…» sta per ciò che è tralasciato.',
		anchor: 'A che cosa si riferiscono le parole',
		anchorPublished: (date: string) => `la pubblicazione dell’articolo (${date})`,
		anchorUnknown: 'la pubblicazione dell’articolo (giorno sconosciuto)',
		anchorEvents: 'un altro evento',
		anchorDate: 'un’altra data',
		anchorDateLabel: 'Data di riferimento',
		source: 'Fonte',
		sourceHint: 'Da dove viene la data: un titolo con il giorno, o un indirizzo',
		note: 'Nota',
		noteWhy: 'Da che cosa è dedotta la data, in una frase',
		noteHint: 'Facoltativa',
		companies: 'Aziende',
		noCompanies: 'La storia non ha ancora aziende.',
		addCompany: 'Aggiungi azienda',
		otherNames: 'Altri nomi',
		otherNamesHint: 'Separati da punto e virgola; vengono riconosciuti nel testo',
		companyName: 'Nome dell’azienda',
		add: 'Aggiungi',
		namesInText: 'Nominate nel testo',
		claim: 'Chi lo dice?',
		asserted: 'l’articolo stesso',
		reported: 'l’articolo riporta ciò che dice qualcuno',
		by: 'Chi?',
		byHint: 'Come dopo «secondo»: «CNBC», «e-mail di allora»',
		passages: 'Passi',
		showInText: 'Mostra nel testo',
		removePassage: 'Rimuovi passo',
		passageNumber: (n: number) => `Passo ${count(n)}`,
		relations: 'Relazioni con altri eventi',
		addRelation: 'Aggiungi una relazione',
		noOtherEvents: 'La storia non ha ancora un altro evento.',
		findEvent: 'Cerca un evento',
		foundEvents: (n: number): string =>
			n === 0 ? 'Nessun evento si chiama così.' : number(n, 'evento', 'eventi'),
		relationKind: 'Questo evento …',
		relationPassage: 'Provato da',
		noRelationPassage: 'nessun passo',
		judgement: 'Valutazione della redazione',
		judgementHint: 'Perché la si vede così, in una frase. Necessario dove nessun passo la prova.',
		removeRelation: (title: string) => `Rimuovi la relazione: ${title}`,
		relationsGo: (n: number) =>
			n === 1
				? 'La sua relazione con un altro evento va via con esso.'
				: `Le sue ${count(n)} relazioni con altri eventi vanno via con esso.`
	},
	media: {
		title: 'Immagini, suoni e filmati',
		choose: 'Scegli un file',
		hint: 'Oppure trascinarlo o incollarlo qui: immagini (AVIF, WebP, JPEG, PNG, SVG), suoni (MP3, M4A, Ogg, FLAC, WAV), filmati (MP4, WebM), fino a 20 MB ciascuno.',
		unsent:
			'Questo file non è ancora sul server. Viene inviato appena il server è raggiungibile; fino ad allora gli altri non lo vedono.',
		refused:
			'Il server non accetta questo file: è danneggiato o vuoto, non è nulla che le pagine possano mostrare, oppure è troppo grande. Sceglierne un altro.',
		notHere:
			'Questo file non è in questo browser. Ciò che qui se ne dice resta; se occorre, sceglierlo di nuovo.',
		replace: 'Scegli il suo file',
		notKept:
			'Il file non ha potuto essere salvato: la memoria di questo browser è piena o bloccata. Va perso con questa finestra; salvare la bozza come file.',
		altPicture: 'Che cosa si vede?',
		altSound: 'Che cosa si sente o si vede?',
		altHint: 'Una frase per chi non lo vede o non lo sente',
		caption: 'Didascalia',
		credit: 'Autore',
		licence: 'Licenza',
		source: 'Fonte',
		link: 'Indirizzo del filmato o del suono altrove',
		linkHint: 'L’immagine porta allora lì. Può mancare.',
		linkWrong: 'Questo non è un indirizzo web. Comincia con https:// o http://.',
		captions: 'Sottotitoli',
		chooseCaptions: 'Scegli i sottotitoli (VTT)',
		removeCaptions: 'Rimuovi i sottotitoli',
		remove: (what: string) => `Rimuovi: ${what}`,
		problems: {
			tooLarge: 'Il file supera i 20 MB. Rimpicciolirlo prima.',
			noRoom:
				'Non c’è più spazio per questo file: i media di una storia possono occupare 100 MB in tutto. Rimpicciolire o rimuovere qualcosa.',
			noMedia:
				'Non è un’immagine, un suono o un filmato che si possa mostrare qui; conta il contenuto, non il nome. Salvarlo come JPEG, MP3 o MP4 in un altro programma.',
			noCaptions: 'Questi non sono sottotitoli: il file deve cominciare con WEBVTT.',
			damaged:
				'Questa immagine è danneggiata, o questo browser non può mostrarla. Aprirla in un altro programma e salvarla di nuovo come JPEG o PNG.',
			unreadable: 'Il file non ha potuto essere letto. Riprovare.'
		}
	},
	storyForm: {
		title: 'Titolo della storia',
		slug: 'Nome breve',
		slugHint: (slug: string) =>
			`Fine dell’indirizzo: /stories/${slug}. Solo a–z, 0–9 e trattini singoli.`,
		slugFromTitle: 'Dal titolo',
		language: 'Lingua di titoli e riassunti',
		summary: 'Riassunto',
		summaryHint: 'Due frasi per la panoramica delle storie. Facoltativo.',
		articles: 'Testi',
		addArticle: 'Aggiungi testo',
		articleTitle: 'Titolo del testo',
		author: 'Autrice o autore',
		publisher: 'Pubblicato da',
		url: 'Indirizzo web',
		published: 'Pubblicato il',
		publishedHint:
			'Il giorno, come «4 luglio 2024» o 2024-07-04. Senza, parole come «ieri» non si possono risolvere.',
		publishedBasis: 'Come si conosce il giorno',
		publishedNote: 'Da che cosa è dedotto',
		publishedSource: 'Fonte del giorno',
		articleLanguage: 'Lingua del testo',
		articleLanguageHint: 'Una sigla come it, fr-CH o rm',
		removeArticle: 'Rimuovi testo',
		confirmRemoveArticle: (title: string, events: number) =>
			`Rimuovere «${title}»?${events > 0 ? ` ${number(events, 'evento vi si basa e resta', 'eventi vi si basano e restano')} come bozza.` : ''} «Annulla» riporta il testo.`,
		kinds: 'Tipi propri di evento',
		kindsHint:
			'Per ciò che nessuno dei tipi conosciuti esprime. I nomi compaiono nell’elenco e nel filtro.',
		newKind: 'Nuovo tipo',
		addKind: 'Aggiungi tipo',
		eras: 'Epoche',
		erasHint:
			'Periodi con un nome, dietro gli eventi: sulla cronologia, come titoli della lista e nel filtro.',
		newEra: 'Nuova epoca',
		addEra: 'Aggiungi un’epoca',
		eraTitle: 'Nome',
		eraNamesKept: (languages: string[]) =>
			`I nomi in altre lingue restano: ${languages.join(', ')}`,
		eraTime: 'Tempo',
		eraTimeHint: 'Per esempio «dal 1914 al 1918», «dal 2015» o 1914/1918',
		eraSource: 'Fonte',
		eraSourceHint: 'Chi la chiama così: un titolo o un indirizzo. Può mancare.',
		kindName: (language: string) => `Nome (${language})`,
		companies: 'Aziende',
		noCompanies: 'Ancora nessuna. Le aziende arrivano con le proposte, o a mano.',
		companyEvents: (n: number) => number(n, 'evento', 'eventi'),
		nameNumber: (n: number) => (n === 1 ? 'Nome' : `Altro nome ${count(n - 1)}`),
		addName: 'Altro nome',
		remove: (what: string) => `Rimuovi «${what}»`,
		aliases: 'Perifrasi',
		aliasesHint:
			'Parole che nel testo stanno per l’azienda: sempre, come «il creatore di ChatGPT», o solo dove il testo la nomina anche, come «la casa automobilistica».',
		alias: 'Perifrasi',
		aliasInText: (text: string) => `Perifrasi «${text}»`,
		addAlias: 'Aggiungi perifrasi',
		match: 'Vale',
		matchWord: 'sempre',
		matchContext: 'solo accanto al nome',
		from: 'da',
		until: 'fino a',
		aliasDateHint: 'EDTF, come 2023-07',
		merge: 'Unisci a',
		mergeChoose: 'Scegli un’azienda',
		mergeDo: 'Unisci',
		removeCompany: 'Rimuovi azienda',
		confirmRemoveCompany: (name: string, events: number) =>
			`Rimuovere «${name}»? ${number(events, 'evento la nomina e resta', 'eventi la nominano e restano')}, senza questa azienda.`,
		confirm: 'Rimuovi davvero',
		cancel: 'Annulla',
		close: 'Chiudi'
	},
	text: {
		articles: 'Testi',
		addAnother: 'Altro testo',
		untitled: 'Testo senza titolo',
		tools: 'Strumenti per il testo',
		blocks: {
			paragraph: 'Paragrafo',
			heading: 'Titoletto',
			quotation: 'Citazione',
			item: 'Voce di elenco'
		},
		marks: { strong: 'Grassetto', emphasis: 'Corsivo', link: 'Link' },
		address: 'Indirizzo del link',
		setLink: 'Imposta',
		cancel: 'Annulla',
		showEvent: (title: string) => `Mostra evento: ${title}`,
		moveStart: 'Trascina l’inizio del passo',
		moveEnd: 'Trascina la fine del passo'
	},
	passages: {
		newEvent: 'Nuovo evento',
		another: (title: string) => `Altro passo di «${title}»`,
		link: (title: string) => `Collega qui: «${title}»`,
		cancel: 'Annulla',
		close: 'Chiudi',
		selection: 'Parole selezionate',
		short: 'Poche parole provano poco.',
		repeated: (n: number) => `Queste parole compaiono ${count(n)} volte nel testo.`,
		widen: 'Prendi la frase intera',
		bounds: {
			start: {
				name: 'Inizio',
				earlier: 'Inizio una parola prima',
				later: 'Inizio una parola dopo'
			},
			end: { name: 'Fine', earlier: 'Fine una parola prima', later: 'Fine una parola dopo' }
		},
		boundsOf: (n: number) => `Limiti del passo ${count(n)}`,
		insertQuote: 'Cerca un passo',
		quote: 'Citazione dal testo',
		quoteHint: 'Incollare o scrivere le parole; vengono cercate in questo testo.',
		find: 'Cerca',
		found: (state, n) => {
			if (state === 'ambiguous')
				return `Queste parole corrispondono a ${count(n)} punti. Sceglierne uno:`;
			if (state === 'lost') return 'Queste parole non sono nel testo.';
			return state === 'changed' ? 'Nel testo si trova così:' : 'Trovate e selezionate nel testo.';
		},
		similar: 'Le più simili sono:',
		thisOne: 'Questo punto',
		show: 'Mostra nel testo',
		nothing: 'Nulla da chiarire: ogni evento ha la sua prova.',
		quotes: 'Passi',
		quotesIntro: 'Il testo è stato modificato. Queste parole provano ancora l’evento?',
		others: 'Dati',
		changed: 'Ora nel testo è scritto diversamente:',
		ambiguous: (n: number) => `Queste parole corrispondono a ${count(n)} punti.`,
		lost: 'Queste parole non sono più nel testo.',
		inArticle: (title: string) => `(${title})`,
		takeOver: 'Riprendi le nuove parole',
		relink: 'Collega di nuovo',
		nowSelect: 'Selezionare ora le parole nel testo, o inserirvi una citazione.',
		keep: 'Mantieni il vecchio testo',
		remove: 'Rimuovi passo'
	}
};
