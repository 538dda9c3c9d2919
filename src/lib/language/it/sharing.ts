import type { SharingWords } from '#lib/language/de/sharing.ts';

/** The words of the pages that hand a story on, in Italian. */
export const it: SharingWords = {
	back: 'Torna alla storia',
	embedTitle: 'Incorpora',
	embedIntro:
		'Così appare questa cronologia in un’altra pagina: con l’elenco, l’evento scelto e la sua prova. Senza cookie, senza richieste a terzi.',
	options: 'Impostazioni',
	theme: 'Colori',
	themePage: 'come la pagina che la contiene',
	themeLight: 'chiaro',
	themeDark: 'scuro',
	event: 'Evento scelto',
	noEvent: 'nessuno',
	height: 'Altezza in pixel, finché nulla la adatta',
	apply: 'Applica',
	iframe: 'Riquadro (iframe)',
	iframeHint:
		'Funziona ovunque. Gli script per incorporare Datawrapper o pym.js ne adattano l’altezza; senza di essi resta fissa.',
	component: 'Elemento (uno script)',
	componentHint: 'È sempre alto quanto il suo contenuto.',
	copy: 'Copia codice',
	copied: 'copiato',
	copyFailed: 'La copia non è riuscita; selezionare e copiare a mano.',
	preview: 'Anteprima',
	narrow: 'larga 320 pixel',
	wide: 'larghezza intera',
	weight: 'Trasferiti prima di qualsiasi azione:',
	files: 'file',
	picture: 'Come immagine',
	pictureIntro:
		'Tutta la cronologia con titolo, legenda e fonte. La larghezza in pixel è nell’indirizzo (width).',
	pictureWide: 'in orizzontale',
	pictureDown: 'verso il basso',
	cardTitle: 'Scheda citazione',
	cardIntro:
		'L’evento con le parole che lo provano, come HTML da incollare: senza script, con tutti gli stili, chiaro, scuro e su carta.',
	cardCode: 'HTML della scheda',
	asPicture: 'Come immagine, dove l’HTML non è possibile',
	version: 'Questa versione della storia'
};
