import type { PictureWords } from '#lib/language/de/pictures.ts';
import { withDate } from './date-phrases.ts';

/** The words of pictures and cards in Italian. */
export const it: PictureWords = {
	bars: 'tanti eventi quanto è lunga la barra',
	quoted: (title) => `«${title}»`,
	moreSources: (n) => (n === 1 ? 'e un altro articolo' : `e altri ${n} articoli`),
	more: (n) => (n === 1 ? 'e un altro' : `e altri ${n}`),
	origin: ({ address, day }) => `Fundstelle · ${address} · stato ${withDate('to', day)}`,
	morePassages: (n) => (n === 1 ? 'e un altro passo' : `e altri ${n} passi`),
	openStory: 'Vedi nella cronologia',
	altText: (title) => `Cronologia: ${title}`,
	problems: {
		width: (least, most) =>
			`«width» è la larghezza in pixel: un numero intero da ${least} a ${most}.`,
		direction: '«direction» è «wide» (orizzontale) o «down» (verso il basso).',
		theme: '«theme» è «light» (chiaro) o «dark» (scuro).',
		noEvent: (id) => `In questa storia non c’è un evento «${id}».`,
		letters:
			'Il server non ha i caratteri per la scrittura di queste parole. Prendere l’immagine come SVG: lì li disegna il browser.',
		tooLarge:
			'L’immagine sarebbe troppo grande per PNG. Scegliere una larghezza minore o prendere l’immagine come SVG.'
	}
};
