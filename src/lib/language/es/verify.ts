import type { VerifyWords } from '#lib/language/de/verify.ts';

/** The words of `npm run verify`, in Spanish. */
export const es: VerifyWords = {
	title: (file, story) => `${file}, comparado con «${story}»`,
	exact: 'está en el artículo palabra por palabra',
	several: 'está en el artículo palabra por palabra, en varios lugares',
	changed: 'La redacción ha cambiado',
	lost: 'ya no está en el artículo',
	sum: (found, all) =>
		all === 1
			? `La cita de este archivo ${found === 1 ? 'está' : 'ya no está'} en el artículo palabra por palabra.`
			: `${found} de las ${all} citas de este archivo ${found === 1 ? 'está' : 'están'} en el artículo palabra por palabra.`,
	noQuotes:
		'Este archivo no contiene citas: solo se puede decir si la historia sigue siendo la misma.',
	same: (day) => `La historia es la misma que en esta fecha: ${day}.`,
	different: (day, address) =>
		`La historia ha cambiado desde esta fecha: ${day}. Exporte de nuevo el archivo, desde ${address}.`,
	altered:
		'Este archivo se modificó después de exportarlo: no contiene lo que declara. Expórtelo de nuevo.',
	noProvenance: 'Este archivo no indica de qué versión de la historia procede.'
};
