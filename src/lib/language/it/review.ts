import type { ReviewMessages } from '#lib/language/de/review.ts';
import { onDate } from './date-phrases.ts';

/** The words of checks and comments in Italian as written in Switzerland. */
export const it: ReviewMessages = {
	locale: 'it-CH',
	states: {
		written: () => 'Non ancora verificato',
		checked: (by, day) => `Verificato da ${by} ${onDate(day)}`,
		wrong: (by, day) => `Contestato da ${by} ${onDate(day)}`,
		changed: (by, day) => `Modificato dopo la verifica di ${by}, ${onDate(day)}`
	},
	shortStates: {
		written: 'non verificato',
		checked: 'verificato',
		wrong: 'contestato',
		changed: 'modificato dopo la verifica'
	},
	parts: {
		title: 'Titolo',
		kind: 'Tipo',
		claim: 'Chi lo dice',
		date: 'Data',
		summary: 'Riassunto',
		companies: 'Aziende',
		words: 'Passo e parole intorno'
	},
	itself: 'l’articolo stesso',
	presence: {
		title: 'Chi altro è qui',
		here: (name) => `C’è anche ${name}`,
		inField: (name, field, event) => `${name} scrive in «${field}»${event ? ` di «${event}»` : ''}`,
		inText: (name, place) => `${name} è nel testo: ${place}`
	},
	comments: {
		title: 'Commenti',
		write: 'Nuovo commento',
		send: 'Commenta',
		about: 'Su',
		onEvent: 'l’evento',
		onPassage: (number) => `il passo ${number}`,
		onStory: 'la storia',
		onStoryTitle: 'Su tutta la storia',
		aboutEvent: (title) => `su «${title}»`,
		mention: (name) => `Menziona ${name}`,
		by: (name) => `Commento di ${name}`,
		answer: 'Rispondi',
		answerTo: (name) => `Rispondi a ${name}`,
		sendAnswer: 'Invia la risposta',
		settle: 'Risolto',
		settleOf: (name) => `Il commento di ${name} è risolto`,
		reopen: 'Riapri',
		reopenOf: (name) => `Riapri il commento di ${name}`,
		settled: (name, when) => `Risolto: ${name}, ${when}`,
		settledOnes: (count) => `Risolti (${count})`,
		lost: 'Non è stato salvato: il server non ha risposto. Riprovare.'
	},
	check: {
		title: 'Verifica',
		open: 'Mostra a chi verifica',
		intro:
			'L’articolo dice quello che dice l’evento? La data e le aziende sono giuste? Un evento è verificato quando lo trova giusto qualcuno che non sia l’ultima persona ad averlo modificato.',
		progress: (checked, all) =>
			`${checked} ${checked === 1 ? 'verificato' : 'verificati'} su ${all}`,
		place: (number, all) => `Evento ${number} di ${all}`,
		all: 'Tutti gli eventi',
		none: 'Questa bozza non ha ancora eventi.',
		studio: 'Apri nello studio',
		difference: 'Che cosa è cambiato da allora',
		passage: 'Passo',
		date: 'Data',
		companies: 'Aziende',
		noCompanies: 'nessuna',
		claim: 'Chi lo dice',
		source: 'Fonte',
		actions: 'Giudizio',
		right: 'Giusto',
		wrong: 'Sbagliato',
		withdraw: 'Ritira il mio giudizio',
		previous: 'Evento precedente',
		next: 'Evento successivo',
		keys: 'Usa i tasti',
		key: { right: 'G', wrong: 'S' },
		reason: 'Che cosa è sbagliato?',
		reasonHint: 'Diventa un commento all’evento. Con @nome ci si rivolge a qualcuno.',
		wrongSubmit: 'Segnala come sbagliato',
		own: 'L’ultima modifica a questo evento è Sua. Deve verificarlo qualcun altro.',
		unproven: 'Questo evento non ha un passo: non c’è ancora nulla da verificare.',
		problems: {
			stale: 'L’evento è appena stato modificato. Ora è così; giudicare di nuovo.',
			'same-person': 'L’ultima modifica a questo evento è Sua. Deve verificarlo qualcun altro.',
			text: 'Scrivere che cosa è sbagliato, in al massimo 2000 caratteri.',
			unknown: 'Questo evento non esiste più.'
		},
		done: {
			right: (title) => `«${title}» è verificato.`,
			withdrawn: (title) => `Il giudizio su «${title}» è ritirato.`,
			wrong: (title) => `«${title}» è contestato, con il commento.`
		}
	}
};
