import type { ReviewMessages } from '#lib/language/de/review.ts';

/** The words of checks and comments in Spanish. */
export const es: ReviewMessages = {
	locale: 'es',
	states: {
		written: () => 'Aún sin verificar',
		checked: (by, day) => `Verificado por ${by} (${day})`,
		wrong: (by, day) => `Objetado por ${by} (${day})`,
		changed: (by, day) => `Cambiado desde que ${by} lo verificó (${day})`
	},
	shortStates: {
		written: 'sin verificar',
		checked: 'verificado',
		wrong: 'objetado',
		changed: 'cambiado desde la verificación'
	},
	parts: {
		title: 'Título',
		kind: 'Tipo',
		claim: 'Quién lo dice',
		date: 'Fecha',
		summary: 'Resumen',
		companies: 'Empresas',
		words: 'Pasaje y palabras de alrededor'
	},
	itself: 'el propio artículo',
	presence: {
		title: 'Quién más está aquí',
		here: (name) => `${name} también está aquí`,
		inField: (name, field, event) =>
			`${name} escribe en «${field}»${event ? `, de «${event}»` : ''}`,
		inText: (name, place) => `${name} está en el texto: ${place}`
	},
	comments: {
		title: 'Comentarios',
		write: 'Comentario nuevo',
		send: 'Comentar',
		about: 'Sobre',
		onEvent: 'el evento',
		onPassage: (number) => `el pasaje ${number}`,
		onStory: 'la historia',
		onStoryTitle: 'Sobre toda la historia',
		aboutEvent: (title) => `sobre «${title}»`,
		mention: (name) => `Mencionar a ${name}`,
		by: (name) => `Comentario de ${name}`,
		answer: 'Responder',
		answerTo: (name) => `Responder a ${name}`,
		sendAnswer: 'Enviar respuesta',
		settle: 'Resuelto',
		settleOf: (name) => `El comentario de ${name} está resuelto`,
		reopen: 'Reabrir',
		reopenOf: (name) => `Reabrir el comentario de ${name}`,
		settled: (name, when) => `Resuelto: ${name}, ${when}`,
		settledOnes: (count) => `Resueltos (${count})`,
		lost: 'No se ha guardado: el servidor no ha respondido. Vuelva a intentarlo.'
	},
	check: {
		title: 'Verificar',
		open: 'Mostrar en la verificación',
		intro:
			'¿Dice el artículo lo que dice el evento? ¿Son correctas la fecha y las empresas? Un evento está verificado cuando lo da por correcto alguien distinto de quien lo cambió por última vez.',
		progress: (checked, all) => `${checked} de ${all} verificados`,
		place: (number, all) => `Evento ${number} de ${all}`,
		all: 'Todos los eventos',
		none: 'Este borrador aún no tiene eventos.',
		studio: 'Abrir en el estudio',
		difference: 'Qué ha cambiado desde entonces',
		passage: 'Pasaje',
		date: 'Fecha',
		companies: 'Empresas',
		noCompanies: 'ninguna',
		claim: 'Quién lo dice',
		source: 'Fuente',
		actions: 'Veredicto',
		right: 'Correcto',
		wrong: 'Incorrecto',
		withdraw: 'Retirar mi veredicto',
		previous: 'Evento anterior',
		next: 'Evento siguiente',
		keys: 'Usar teclas',
		key: { right: 'C', wrong: 'I' },
		reason: '¿Qué es incorrecto?',
		reasonHint: 'Pasa a ser un comentario sobre el evento. Con @nombre se dirige usted a alguien.',
		wrongSubmit: 'Señalar el error',
		own: 'Usted cambió este evento por última vez. Tiene que verificarlo otra persona.',
		unproven: 'Este evento no tiene ningún pasaje: todavía no hay nada que verificar.',
		problems: {
			stale: 'El evento acaba de cambiar. Ahora está así; vuelva a juzgarlo.',
			'same-person': 'Usted cambió este evento por última vez. Tiene que verificarlo otra persona.',
			text: 'Escriba qué es incorrecto, en 2000 caracteres como máximo.',
			unknown: 'Este evento ya no existe.'
		},
		done: {
			right: (title) => `«${title}» está verificado.`,
			withdrawn: (title) => `Su veredicto sobre «${title}» está retirado.`,
			wrong: (title) => `«${title}» está objetado, con su comentario.`
		}
	}
};
