import type { PictureWords } from '#lib/language/de/pictures.ts';

/** The words of pictures and cards in Spanish. */
export const es: PictureWords = {
	bars: 'tantos eventos como larga es la barra',
	quoted: (title) => `«${title}»`,
	moreSources: (n) => (n === 1 ? 'y otro artículo' : `y otros ${n} artículos`),
	more: (n) => (n === 1 ? 'y otro más' : `y otros ${n}`),
	origin: ({ address, day }) => `Fundstelle · ${address} · a fecha de ${day}`,
	morePassages: (n) => (n === 1 ? 'y otro pasaje' : `y otros ${n} pasajes`),
	openStory: 'Ver en la cronología',
	altText: (title) => `Cronología: ${title}`,
	problems: {
		width: (least, most) =>
			`«width» es el ancho en píxeles: un número entero de ${least} a ${most}.`,
		direction: '«direction» es «wide» (a lo ancho) o «down» (hacia abajo).',
		theme: '«theme» es «light» (claro) o «dark» (oscuro).',
		noEvent: (id) => `En esta historia no hay ningún evento «${id}».`,
		letters:
			'El servidor no tiene letras para la escritura de estas palabras. Tome la imagen como SVG: ahí las dibuja el navegador.',
		tooLarge:
			'La imagen sería demasiado grande para PNG. Elija un ancho menor o tome la imagen como SVG.'
	}
};
