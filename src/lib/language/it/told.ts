import type { ToldWords } from '#lib/language/de/told.ts';

/** The words of a story told step by step, in Italian. */
export const it: ToldWords = {
	opening: 'Inizio',
	start: 'Comincia',
	next: 'Avanti',
	previous: 'Indietro',
	place: (step, of) => `${step} di ${of}`,
	steps: (n) => (n === 1 ? '1 tappa' : `${n} tappe`),
	order: 'Ordine',
	orders: { author: 'come raccontata', time: 'nel tempo', text: 'nel testo' },
	fullScreen: 'Schermo intero',
	leaveFullScreen: 'Esci da schermo intero',
	copyStep: 'Link a questa tappa',
	keys: 'Sfogliare con le frecce, con Pagina su e Pagina giù, oppure scorrendo con il dito.',
	details: 'Dettagli'
};
