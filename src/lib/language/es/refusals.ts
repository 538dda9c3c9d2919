import type { RefusalMessages } from '#lib/language/de/refusals.ts';

/** Why the server refuses a request, in Spanish. */
export const es: RefusalMessages = {
	session: 'Su sesión ha terminado. Inicie sesión de nuevo.',
	factor: 'Este sitio exige un segundo factor. Configúrelo en «Cuenta».',
	editor: 'Para esto hace falta el rol «Edición».',
	owner: 'Para esto hace falta el rol «Dirección».',
	origin: 'La petición no vino de una página de este sitio.',
	draft: 'Este borrador no existe, o no está compartido con usted.',
	share: 'Solo quien empezó un borrador, o la edición, decide con quién se comparte.',
	nobody: 'Esta dirección no es para nadie.',
	unsized: 'La petición no dice cuánto mide.',
	large: 'Esto es más grande de lo que acepta el servidor.',
	shape: 'El servidor no entiende la petición. Vuelva a cargar la página.',
	time: 'El momento debe estar por venir, y a un año como máximo.',
	often: 'Han sido demasiados archivos en poco tiempo. Inténtelo de nuevo en un momento.',
	unsound: 'El borrador no se puede publicar así: falta algo, o algo no es correcto.',
	original: 'Este original no está aquí.',
	comment: 'Este comentario ya no está aquí.',
	state: 'Este estado no está aquí.',
	states: 'Este borrador tiene tantos estados con nombre como puede tener.',
	medium: 'Este archivo no está aquí.',
	sameName: 'Otro archivo de este borrador ya se llama así.',
	noOriginal: 'Este archivo no es PDF, ni Word (DOCX), ni HTML.',
	noMedium: 'Este archivo no es imagen, sonido, vídeo ni subtítulos.',
	infected: 'El antivirus del servidor considera peligroso este archivo. No se guarda.',
	unscanned:
		'En este momento el servidor no puede analizar los archivos en busca de virus, y por eso no acepta ninguno. Inténtelo de nuevo en un momento.',
	newsroom: 'A la redacción',
	gone: (slug) => `La historia «${slug}» se ha retirado.`
};
