import type { TextMessages } from '#lib/language/de/texts.ts';
import { count } from './count.ts';

const times = (n: number, one: string, many: string) => (n === 1 ? one : `${count(n)} ${many}`);

/** Advice for a format that is not read, where there is some. */
const WAYS: Record<string, string> = {
	EPUB: 'Copie el texto desde su programa de lectura y péguelo aquí.',
	ODT: 'Guarde el documento como DOCX: en LibreOffice, con «Archivo», «Guardar como».',
	Pages: 'Exporte el documento desde Pages como documento de Word: «Archivo», «Exportar a».',
	RTF: 'Abra el archivo en Word o LibreOffice y guárdelo como DOCX.',
	XLSX: 'Copie las celdas que contienen el texto y péguelas aquí.',
	PPTX: 'Guarde la presentación como PDF y traiga ese archivo.',
	PostScript: 'Convierta el archivo en PDF.',
	ZIP: 'Descomprima el archivo y traiga los archivos uno por uno.',
	'audio/video': 'Traiga una transcripción de la grabación como texto.'
};

/** Sentences about a text that was brought: faults and notes, in Spanish. */
export const es: TextMessages = {
	problems: {
		'file-too-large': ({ megabytes, limit }) =>
			`Con ${megabytes} MB, el archivo es demasiado grande; el límite es de ${limit} MB. Divídalo o copie solo el texto.`,
		'folder-too-large': ({ megabytes, limit }) =>
			`Con ${megabytes} MB, los textos de esta carpeta son demasiado grandes en conjunto; el límite es de ${limit} MB. Repártalos entre varias historias.`,
		'text-too-long': ({ characters, limit }) =>
			`Con ${count(characters)} caracteres, el texto es demasiado largo; el límite es de ${count(limit)}. Repártalo en varios archivos.`,
		'empty-file': () => 'El archivo está vacío. Compruebe si se guardó correctamente.',
		'no-text': () => 'Aquí no hay texto. Copie el texto mismo y péguelo.',
		scanned: ({ pages }) =>
			`Este PDF ${pages === 1 ? 'es una imagen' : `se compone de ${count(pages)} imágenes`} sin texto, probablemente de un escáner. Haga reconocer antes el texto (OCR), por ejemplo con Acrobat o con el programa de su escáner.`,
		password: () =>
			'El archivo está protegido con una contraseña. Guárdelo sin contraseña y tráigalo de nuevo.',
		broken: ({ format }) =>
			`Este archivo ${format} está dañado o incompleto. Descárguelo otra vez, o ábralo y guárdelo de nuevo.`,
		bomb: ({ limit }) =>
			`Descomprimido, este archivo superaría los ${limit} MB. Ábralo y guarde solo el texto que necesita.`,
		nesting: ({ limit }) =>
			`Este archivo tiene más de ${count(limit)} niveles anidados. Copie el texto y péguelo sin formato.`,
		'other-format': ({ format }) =>
			`Los archivos de este tipo (${format}) no se leen. ${WAYS[format] ?? 'Copie el texto y péguelo aquí.'}`,
		'old-word': () =>
			'Es un documento antiguo de Word (.doc) o está protegido con una contraseña. Guárdelo en Word como DOCX, sin contraseña.',
		picture: () =>
			'Es una imagen. Traiga el texto mismo; si solo está en la imagen, hágalo reconocer antes (OCR).',
		'not-text': () =>
			'En este archivo no se reconoce ningún texto. Puede ser DOCX, PDF, HTML, Markdown o texto sin formato.',
		'too-slow': ({ seconds }) =>
			`La lectura no avanzó durante ${seconds} segundos y se interrumpió. Copie el texto y péguelo sin formato.`,
		cancelled: () => 'Cancelado: este texto no se ha leído.',
		failed: () => 'Este archivo no se ha podido leer. Copie el texto y péguelo aquí.'
	},
	notes: {
		invisible: ({ count: n }) =>
			`El texto contiene ${times(n, 'un carácter invisible', 'caracteres invisibles')}. Revise los lugares marcados: esos caracteres pueden hacer que las palabras parezcan otras.`,
		replaced: ({ count: n }) =>
			`${times(n, 'Un carácter dañado es', 'caracteres dañados son')} ahora «\ufffd». Sustitúyalo por el correcto.`,
		controls: ({ count: n }) =>
			`${n === 1 ? 'Se ha omitido un carácter' : `Se han omitido ${count(n)} caracteres`} de control.`,
		encoding: ({ encoding }) =>
			`El archivo no está escrito en UTF-8 y se ha leído como ${encoding}. Revise las tildes, las eñes y las diéresis.`,
		'running-lines': ({ count: n, examples }) =>
			`${n === 1 ? 'Se ha omitido un encabezado o pie' : `Se han omitido ${count(n)} encabezados y pies`} de página: ${examples.map((text) => `«${text}»`).join(', ')}${n > examples.length ? ' …' : ''}`,
		'empty-pages': ({ pages }) =>
			`${pages.length === 1 ? 'La página' : 'Las páginas'} ${pages.join(', ')} no ${pages.length === 1 ? 'tiene' : 'tienen'} texto. Si proceden de un escáner, haga reconocer antes el texto (OCR).`,
		'whole-page': () =>
			'No se ha podido separar el artículo del resto de la página. Borre lo que no le pertenece, como menús y avisos.',
		'as-plain-text': ({ line }) =>
			`En la línea ${line} hay algo que los artículos no admiten (una tabla, código o HTML). Por eso se ha leído todo como texto sin formato.`,
		'list-numbers': ({ count: n }: { count: number }) =>
			`${times(n, 'Una lista numerada tenía', 'listas numeradas tenían')} otros números o letras; aquí ${n === 1 ? 'empieza' : 'empiezan'} por 1. Escriba en el texto los números que importen.`,
		'footnote-marks': ({ count: n }) =>
			`${n === 1 ? 'Se ha quitado de las frases una llamada' : `Se han quitado de las frases ${count(n)} llamadas`} de nota al pie; el texto de las notas está entre los párrafos.`
	},
	sources: {
		'json-ld': 'de los datos de la propia página (JSON-LD)',
		'open-graph': 'de los datos de la página para redes sociales (OpenGraph)',
		meta: 'de la cabecera de la página',
		canonical: 'de la dirección propia de la página',
		'fetched-from': 'de donde se obtuvo la página',
		'saved-from': 'de la nota que dejó el navegador al guardarla',
		time: 'de una fecha indicada en la página',
		title: 'del título de la página',
		byline: 'de la firma',
		heading: 'del primer título',
		'first-words': 'de las primeras palabras del texto',
		'front-matter': 'de la cabecera del archivo Markdown',
		docx: 'de las propiedades del documento de Word',
		pdf: 'de las propiedades del PDF'
	}
};
