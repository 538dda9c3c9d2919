import type { ToldWords } from '#lib/language/de/told.ts';

/** The words of a story told step by step, in Spanish. */
export const es: ToldWords = {
	opening: 'Inicio',
	start: 'Empezar',
	next: 'Siguiente',
	previous: 'Atrás',
	place: (step, of) => `${step} de ${of}`,
	steps: (n) => (n === 1 ? '1 paso' : `${n} pasos`),
	order: 'Orden',
	orders: { author: 'del relato', time: 'del tiempo', text: 'del texto' },
	fullScreen: 'Pantalla completa',
	leaveFullScreen: 'Salir de pantalla completa',
	copyStep: 'Enlace a este paso',
	keys: 'Avance y retroceda con las flechas, con Re\u00a0Pág y Av\u00a0Pág o deslizando el dedo.',
	details: 'Detalles'
};
