import type { Unit } from '#lib/dates/named-unit.ts';
import { nameYear } from '#lib/language/year.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { exchange } from './exchange.ts';
import { es } from './interface.ts';

/** The finest unit that the words of a date name. */
const UNITS: Record<Unit, string> = {
	century: 'un siglo',
	decade: 'una década',
	year: 'un año',
	'half-year': 'un semestre',
	season: 'una estación o un trimestre',
	month: 'un mes',
	week: 'una semana',
	weekend: 'un fin de semana',
	day: 'un día'
};

/** An example for each key that is easily forgotten. */
const HINTS: Record<string, string> = {
	date: ' Si el artículo no da ninguna fecha, escriba «date: null».',
	published: ' Si no se sabe cuándo se publicó el artículo, escriba «published: null».',
	passages: ' Un evento necesita al menos un pasaje: las palabras del artículo que lo prueban.',
	companies: ' Si no interviene ninguna empresa, escriba «companies: []».'
};

const edtf =
	(text: string) =>
	({ right }: { right: string }) =>
		`${text} Lo correcto sería ${right}`;

export const problems: Sentences = {
	...es.problems,
	...exchange,

	'edtf.empty': edtf('Falta la fecha.'),
	'edtf.time': edtf('Solo un día concreto lleva hora, con segundos.'),
	'edtf.space': edtf('Una fecha no lleva espacios.'),
	'edtf.order': edtf('Una fecha es año-mes-día.'),
	'edtf.capital': edtf('Una cifra desconocida es una X mayúscula.'),
	'edtf.dash': edtf('Una fecha lleva guiones cortos.'),
	'edtf.interval': edtf('Un intervalo es comienzo/final.'),
	'edtf.year': edtf('Los años van de -9999 a -0001 y de 0000 a 9999.'),
	'edtf.range': edtf('Entre corchetes va anterior..posterior.'),
	'edtf.qualifier': edtf('Al final de una fecha va un solo signo ? ~ %.'),
	'edtf.unspecified': edtf('La X solo va al final de una fecha, no en intervalos.'),
	'edtf.digits': edtf('El año tiene cuatro cifras; el mes y el día, dos.'),
	'edtf.month': edtf(
		'Los meses son 01-12; las estaciones, 21-24; los trimestres, 33-36; los semestres, 40-41.'
	),
	'edtf.group': edtf('Las estaciones, los trimestres y los semestres no tienen día.'),
	'edtf.day': ({ days, right }) => `Este mes tiene ${days} días. Lo correcto sería ${right}`,
	'edtf.reversed': edtf('El final es anterior al comienzo.'),
	'edtf.reversedRange': edtf('Entre corchetes va primero lo anterior.'),

	'date.noWords': ({ basis }) =>
		`Una fecha con «basis: ${basis}» necesita «words»: las palabras del pasaje que la dan.`,
	'date.noAnchor':
		'Una fecha con «basis: relative» necesita «anchor»: «published», el identificador de un evento o una fecha EDTF a la que se refieren las palabras.',
	'date.noSource':
		'Una fecha con «basis: external» necesita «source»: la fuente de la que procede, o su dirección.',
	'date.noNote':
		'Una fecha con «basis: inferred» necesita «note»: una frase que diga de qué se deduce.',
	'date.year': ({ words, ...year }) =>
		`El año ${nameYear(year, 'a. C.')} no está en las palabras «${words}»: añádalo a «words»; si no está en el pasaje, lo correcto es «basis: relative» o «external».`,
	'date.finer': ({ edtf, unit }) =>
		`${edtf} es más precisa que las palabras, que solo nombran ${UNITS[unit]}: dé la fecha con la misma precisión que las palabras, o indique con «basis: external» la fuente que la conoce mejor.`,

	'story.slug': ({ id }) =>
		`«${id}» no sirve como identificador: use solo a–z, 0–9 y guiones sueltos, como «demanda-2024».`,
	'story.duplicate': ({ id }) =>
		`El identificador «${id}» ya figura más arriba: dé otro a uno de los dos.`,
	'story.reserved': 'El identificador «published» designa la publicación del artículo: use otro.',
	'story.company': ({ company }) =>
		`La empresa «${company}» no está en «companies»: añádala ahí o revise cómo está escrita.`,
	'story.companyTwice': ({ company }) =>
		`La empresa «${company}» figura aquí dos veces: borre una de las dos.`,
	'story.kindTaken': ({ id }) =>
		`El tipo «${id}» ya existe, con palabras en todos los idiomas: borre el propio o dele otro identificador.`,
	'story.kindName': ({ language }) =>
		`El tipo no tiene nombre en el idioma de la historia: escríbalo como «${language}» en «names».`,
	'story.eraName': ({ language }) =>
		`La época no tiene nombre en el idioma de la historia: escríbalo como «${language}» en «title».`,
	'story.kind': ({ kind }) =>
		`El tipo «${kind}» no existe: use uno conocido o defínalo en «kinds».`,
	'story.article': ({ article }) =>
		`En esta historia no hay ningún artículo «${article}»: añádalo en «articles» o revise cómo está escrito.`,
	'story.stepEvent': ({ event }) =>
		`En esta historia no hay ningún evento «${event}»: revise cómo está escrito o borre el paso.`,
	'story.stepTwice': ({ event }) =>
		`El evento «${event}» ya es un paso: cada uno se cuenta una sola vez. Borre uno de los dos.`,
	'relation.event': ({ event }) =>
		`En esta historia no hay ningún evento «${event}»: dé el identificador de un evento.`,
	'relation.self': 'Un evento no tiene relación consigo mismo: nombre otro.',
	'relation.twice': 'Esta relación ya figura más arriba: borre una de las dos.',
	'relation.noGround':
		'Nada prueba la relación: dé como «passage» las palabras del artículo que la prueban, o diga como «judgement» por qué la redacción lo ve así.',
	'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
		`La relación va contra el tiempo: «${first}» debería ser anterior (${firstDate}) a «${then}» (${thenDate}). Intercambie «from» y «to» o revise las dos fechas.`,
	'relation.circle': ({ events }) =>
		`Las relaciones forman un círculo: ${events.map((title) => `«${title}»`).join(' → ')}. Borre una de ellas o inviértala.`,
	'media.noAlt': ({ file }) =>
		`Falta «alt»: diga en una frase qué muestra o deja oír «${file}», para quienes no lo ven o no lo oyen.`,
	'media.path': ({ file }) =>
		`«${file}» lleva a otro lugar: ponga el archivo junto a story.yaml y dé solo su nombre.`,
	'media.missing': ({ file }) =>
		`Falta el archivo «${file}»: póngalo junto a story.yaml o revise cómo está escrito.`,
	'media.damaged': ({ file }) =>
		`«${file}» está dañado o vacío: abra la imagen en otro programa y guárdela de nuevo.`,
	'media.away': ({ file }) =>
		`No se pudo obtener «${file}». Lo que se dice de él se conserva: inténtelo de nuevo, o elija otra vez el archivo en el borrador.`,
	'media.tooLarge': ({ file }) =>
		`«${file}» es demasiado grande para un borrador (20 MB por archivo, 100 MB en total) y queda fuera. Lo que se dice de él se conserva: elija uno más pequeño en el borrador.`,
	'media.type': ({ file }) =>
		`«${file}» no es nada que se pueda mostrar aquí: se admiten imágenes (AVIF, WebP, JPEG, PNG, SVG), sonidos (MP3, M4A, Ogg, FLAC, WAV) y vídeos (MP4, WebM). Cuenta el contenido, no el nombre.`,
	'media.captions': ({ file }) =>
		`«${file}» no contiene subtítulos: el archivo debe empezar por WEBVTT.`,
	'media.captionsOfPicture':
		'Los subtítulos corresponden a un sonido o un vídeo: lo que muestra una imagen va en «alt»; lo que figura debajo, en «caption».',
	'media.linkPicture':
		'Un «link» lleva una imagen propia: indique en «file» una que muestre lo que hay allí.',
	'story.noPassage':
		'El evento no tiene ningún pasaje: añada las palabras del artículo que lo prueban.',
	'story.wordsElsewhere': ({ words }) =>
		`Las palabras «${words}» no están en el pasaje: escríbalas como figuran ahí o amplíe el pasaje para que las contenga.`,
	'story.anchor': ({ anchor }) =>
		`«${anchor}» no es «published», ni el identificador de un evento, ni una fecha EDTF: diga a qué se refieren las palabras.`,
	'story.anchorSelf': 'Esta fecha se refiere a sí misma: indique otro evento o una fecha EDTF.',
	'story.anchorUnpublished':
		'El artículo no tiene fecha de publicación a la que puedan referirse las palabras: désela en «published» o indique otra referencia.',
	'story.acceptedDay': ({ day }) =>
		`«${day}» no es un día: escriba en «on» desde cuándo es distinta la redacción, por ejemplo 2024-08-01.`,
	'story.afterPublication':
		'El evento es posterior a la publicación del artículo: revise la fecha, o use «kind: plan» si está anunciado.',

	'quote.changed': ({ was, is }) =>
		`La redacción ha cambiado: en lugar de «${was}», el artículo dice ahora «${is}». Adopte las palabras nuevas si aún prueban el evento, o haga constar con «accepted» que ya no están.`,
	'quote.lost': ({ article }) =>
		`Estas palabras no están en el artículo «${article}»: copie de él el pasaje palabra por palabra.`,
	'quote.lostButSimilar': ({ article, similar }) =>
		`Estas palabras no están en el artículo «${article}»; las más parecidas son «${similar}»: copie de él el pasaje palabra por palabra.`,
	'quote.ambiguous': ({ article, count }) =>
		`Estas palabras están ${count} veces en el artículo «${article}»: tome más palabras, o indique con «prefix» y «suffix» qué hay antes y después.`,
	'quote.similar': ({ article, count }) =>
		`Estas palabras pueden referirse a ${count} lugares del artículo «${article}»: copie otra vez el pasaje, con más palabras o con «prefix» y «suffix».`,

	'folder.noStory': 'En la carpeta falta el archivo story.yaml: créelo o elimine la carpeta.',
	'folder.name': ({ slug }) =>
		`La carpeta se llama «${slug}»: su nombre pasa a formar parte de la dirección; use solo a–z, 0–9 y guiones.`,
	'folder.noArticle': ({ file }) =>
		`Falta el archivo ${file}: ponga el artículo con ese nombre junto a story.yaml.`,
	'folder.noVersion': ({ file }) =>
		`Esta frase trata de la versión ${file}, que no existe: añada el archivo o indique el día de una versión que exista.`,
	'folder.unlisted': ({ id }) =>
		`Este artículo no está en story.yaml: añádalo ahí, en «articles», con «id: ${id}», o elimine el archivo.`,
	'folder.emptyArticle': 'El artículo está vacío: ponga aquí su texto.',
	'folder.versionDay': ({ file }) =>
		`El nombre ${file} no indica ningún día: una versión posterior se llama como el artículo, con el día desde el que vale, por ejemplo articulo@2024-08-01.md.`,
	'folder.acceptedWhere':
		'Ningún pasaje de este evento tiene las palabras de «was»: escriba «accepted» en el pasaje de que se trata.',
	'folder.whichArticle': ({ ids }) =>
		`Falta la clave «article»: la historia tiene varios artículos (${ids.join(', ')}); indique el de estas palabras.`,

	'shape.text': 'Aquí debe ir un texto.',
	'shape.number': 'Aquí debe ir un número entero, contado desde 0.',
	'shape.weight': 'Aquí debe ir un número entero de 0 a 9.',
	'shape.list': 'Aquí debe ir una lista: una línea con «- » por cada elemento, o [a, b].',
	'shape.emptyList': 'Esta lista está vacía: necesita al menos un elemento.',
	'shape.map': 'Aquí deben ir claves con valores, como «id: tesla».',
	'shape.missing': ({ key }) => `Falta la clave «${key}».${HINTS[key] ?? ''}`,
	'shape.unknown': ({ key, nearest, known }) =>
		`Aquí no existe la clave «${key}»: ${nearest ? `¿quería decir «${nearest}»?` : `se admiten ${known.join(', ')}.`}`,
	'shape.choice': ({ typed, nearest, known }) =>
		`${typed ? `«${typed}» no se admite aquí` : 'Aquí falta una palabra'}: ${nearest ? `¿quería decir «${nearest}»? Se` : 'se'} admiten ${known.join(', ')}.`,
	'shape.webAddress': 'Aquí debe ir una dirección que empiece por https:// o http://.',
	'site.contact':
		'Aquí debe ir una dirección de correo, o una dirección que empiece por https:// o http://.',
	'shape.languageTag': 'Aquí debe ir la etiqueta de un idioma, como es, fr-CH o rm.',

	'yaml.duplicateKey': 'Esta clave ya figura más arriba: borre una de las dos.',
	'yaml.documents': 'El archivo solo debe contener una historia: borre la línea «---».',
	'yaml.tab': 'Aquí hay una sangría con tabulador: YAML solo admite espacios.',
	'yaml.indent':
		'La sangría no es correcta: dé la misma sangría a las claves del mismo nivel y cierre los paréntesis y las comillas de más arriba.',
	'yaml.text':
		'El texto no termina aquí como YAML espera: póngalo entre comillas simples y cierre todos los paréntesis y comillas.',
	'yaml.key':
		'Aquí no puede ir una clave: si un texto contiene «: », póngalo entre comillas simples.',
	'yaml.feature':
		'Las referencias (&, *), las etiquetas (!) y las directivas (%) de YAML no se admiten aquí: escriba el valor completo o póngalo entre comillas simples.',

	'markdown.html': 'Un artículo no lleva HTML: escriba este lugar como Markdown.',
	'markdown.code': 'Los artículos no llevan código: quite los acentos graves (`) o la sangría.',
	'markdown.table':
		'Los artículos no llevan tablas: escriba el contenido en párrafos o como lista.',
	'markdown.footnote': 'Los artículos no llevan notas al pie: pase el texto de la nota al párrafo.',
	'markdown.picture':
		'Una imagen no va dentro de un texto: dele un párrafo propio, como ![pie](dirección).',
	'markdown.caption': 'La imagen no tiene pie: escríbalo entre los corchetes.',
	'markdown.address':
		'Una imagen debe estar en este sitio: empiece su dirección por «/» o déjela vacía.',
	'markdown.link':
		'Este enlace no lleva a ninguna parte: solo se admiten direcciones con https:, http: o mailto:.',
	'markdown.heading': 'Los títulos van de # a ####: use un nivel superior.',
	'markdown.quotation': 'Una cita solo contiene párrafos: quite el «>» que precede a este lugar.',
	'markdown.item':
		'Un elemento de lista tiene un solo párrafo: haga de esto un elemento propio o quítele la sangría.'
};
