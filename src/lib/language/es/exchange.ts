import type { Rule, Rules } from '#lib/dates/parsed.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { count } from './count.ts';

type ExchangeRule = Extract<Rule, `exchange.${string}`>;
type Loss = Rules['exchange.loss'];

const events = (n: number) => (n === 1 ? 'un evento' : `${count(n)} eventos`);
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

/** Sentences for a loss: of so many events, or of the story. */
const PARTS: Record<Loss['part'], (loss: Loss) => string> = {
	events: ({ count: n, of }) =>
		`${n === 1 ? 'Falta' : 'Faltan'} ${count(n)} de ${events(of)}, porque el formato necesita un día que pueda escribir`,
	titles: ({ count: n }) => `Cambia el título de ${events(n)}`,
	summaries: ({ count: n }) => `Cambia o falta el resumen de ${events(n)}`,
	dates: ({ count: n }) => `La fecha pasa a ser otra en ${events(n)}`,
	bases: ({ count: n }) => `Falta cómo se conoce la fecha en ${events(n)}`,
	ownKinds: ({ count: n }) =>
		n === 1
			? 'Falta un tipo de evento propio, con sus nombres'
			: `Faltan ${count(n)} tipos de evento propios, con sus nombres`,
	kinds: ({ count: n }) => `Falta de qué tipo es en ${events(n)}`,
	claims: ({ count: n }) => `Falta a quién se atribuye lo referido en ${events(n)}`,
	weights: ({ count: n }) => `Falta el peso en ${events(n)}`,
	media: ({ count: n }) => `Faltan imágenes, sonidos y vídeos en ${events(n)}`,
	mediaFiles: ({ count: n }) =>
		`${n === 1 ? 'Un archivo de imagen, sonido o vídeo queda' : `${count(n)} archivos de imágenes, sonidos y vídeos quedan`} en la carpeta de la historia`,
	ids: ({ count: n }) => `Cambia la dirección dentro de la historia en ${events(n)}`,
	companies: ({ count: n }) => `No se nombran todas las empresas en ${events(n)}`,
	companyNames: ({ count: n }) =>
		`Faltan o cambian otros nombres o el identificador de ${n === 1 ? 'una empresa' : `${count(n)} empresas`}`,
	articles: ({ count: n }) =>
		n === 1 ? 'Falta el texto del artículo' : `Faltan los textos de ${count(n)} artículos`,
	passages: ({ count: n }) => `Faltan los pasajes en ${events(n)}`,
	quotedOnly: ({ count: n }) =>
		`Las citas figuran como texto, sin su lugar en el artículo, en ${events(n)}`,
	places: ({ count: n }) =>
		`Falta el lugar de los pasajes en ${events(n)}; se vuelven a encontrar por sus palabras`,
	eras: ({ count: n }) => (n === 1 ? 'Falta una época' : `Faltan ${count(n)} épocas`),
	relations: ({ count: n }) =>
		n === 1
			? 'Falta una relación entre dos eventos'
			: `Faltan ${count(n)} relaciones entre eventos`,
	storyTitle: () => 'Falta o cambia el título de la historia',
	storySummary: () => 'Falta o cambia el resumen de la historia',
	steps: () => 'Falta el orden en que se cuenta la historia, con las frases de sus pasos',
	language: () => 'Falta el idioma de la historia',
	slug: () => 'Falta la dirección de la historia'
};

/** Sentences for a file of another format, in Spanish: faults, notes and losses. */
export const exchange: Sentences<ExchangeRule> = {
	'exchange.empty': 'El archivo está vacío. Compruebe si se guardó correctamente.',
	'exchange.notThis': ({ format }) =>
		`No es un archivo del formato ${format}: elija otro formato o exporte el archivo de nuevo.`,
	'exchange.unknownFormat':
		'No se ha reconocido el formato de este archivo: elíjalo usted o guarde el archivo como CSV.',
	'exchange.json':
		'A partir de aquí no es JSON: el archivo está dañado o incompleto. Expórtelo de nuevo.',
	'exchange.xml':
		'El archivo termina antes de tiempo o sus etiquetas no están cerradas; se ha tomado lo que se podía leer. Expórtelo de nuevo.',
	'exchange.tooLarge': ({ limit }) =>
		`El archivo contiene más de ${count(limit)} entradas: repártalo en varios archivos.`,
	'exchange.cosmological':
		'Esta cronología cuenta en millones de años («cosmological»): Fundstelle solo conoce los años de 9999 a. C. a 9999.',
	'exchange.noEvent': 'Esta entrada no es un evento y se ha omitido.',
	'exchange.noEvents': 'En este archivo no se ha encontrado ningún evento.',
	'exchange.untitled': ({ title }) =>
		`Este evento no tiene título; «${title}» ocupa su lugar: dele un título.`,
	'exchange.date': ({ text }) =>
		`No se ha podido leer «${text}» como fecha: el evento llega sin fecha o con menos precisión. Dele su fecha.`,
	'exchange.year': ({ text }) =>
		`«${text}» queda fuera de los años de 9999 a. C. a 9999: el evento llega sin fecha.`,
	'exchange.reversed': ({ text }) =>
		`En «${text}», el final es anterior al comienzo; se han intercambiado: revise la fecha.`,
	'exchange.dayOrder': ({ text }) =>
		`«${text}» se ha leído como mes/día: revise la fecha si ahí el día va primero.`,
	'exchange.precision': ({ text }) =>
		`No se indica con qué precisión se conoce «${text}»; se ha tomado el año. Pida también la precisión en la consulta.`,
	'exchange.relative': ({ text }) =>
		`«${text}» se refiere a algo que no está en el archivo, o al día de hoy: el evento llega sin fecha.`,
	'exchange.recurs': ({ text }) => `Esto se repite («${text}»); solo se ha tomado la primera vez.`,
	'exchange.groups': ({ names, count: n }) =>
		`${n === 1 ? 'Un grupo o etiqueta ha pasado a ser una empresa' : `${count(n)} grupos o etiquetas han pasado a ser empresas`}: ${quoted(names)}${n > names.length ? ' …' : ''}. Elimine lo que no lo sea.`,
	'exchange.line': ({ text }) => `Esta línea no se ha podido leer y se ha omitido: «${text}».`,
	'exchange.brokenOff':
		'Hasta aquí había demasiadas líneas que no se podían leer: lo que sigue no se ha leído.',
	'exchange.columns': ({ columns }) =>
		`${columns.length > 0 ? `Entre ${quoted(columns)}` : 'Entre estas columnas'} no se ha encontrado ninguna con fechas o títulos: llame «fecha» a una y «título» a otra.`,
	'exchange.row': 'Las comillas de esta fila no casan: compruebe si se ha leído como debía.',
	'exchange.noQuote': 'Esta anotación no marca ninguna palabra: llega sin pasaje.',
	'exchange.story': 'Esta parte de la historia está dañada y se ha omitido.',
	'exchange.newer':
		'Este archivo lo escribió una versión más reciente de Fundstelle: actualice esta.',
	'exchange.more': ({ count: n }) =>
		`${n === 1 ? 'Otra cosa no se ha leído o ha cambiado, y no se enumera' : `Otras ${count(n)} cosas no se han leído o han cambiado, y no se enumeran`}.`,
	'exchange.loss': (loss) => {
		const { part, count: n, examples } = loss;
		const isOfEvents = !['storyTitle', 'storySummary', 'language', 'slug', 'steps'].includes(part);
		const named = isOfEvents && examples.length > 0 ? `: ${quoted(examples)}` : '';
		return `${PARTS[part](loss)}${named}${named && n > examples.length ? ' …' : '.'}`;
	},
	'exchange.drawn': ({ count: n, of }) =>
		`${count(n)} de ${of === 1 ? 'una fecha' : `${count(of)} fechas`} ${n === 1 ? 'es vaga' : 'son vagas'}; el formato solo dibuja fechas exactas; lo que se sabe figura al lado.`
};
