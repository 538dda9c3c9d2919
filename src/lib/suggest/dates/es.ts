import * as vocabulary from '#lib/dates/vocabulary/es.ts';
import type { DateLanguage, DateLexicon, DateRule } from './language.ts';
import { all, count, place, units } from './lexicon.ts';

const MONTHS = vocabulary.MONTHS.map((forms) => forms.map((form) => form));
const UNITS = units(vocabulary.UNITS);
const SINGLE = 'día dia semana mes trimestre semestre año década decada siglo';
const NUMBERS = count(
	'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve veinte veintiuno'
);

const lexicon: DateLexicon = {
	/** Beside a day or a year; a month alone is `mon`, which is no name: "Julio". */
	month: {
		...place(MONTHS),
		...place(vocabulary.SHORT_MONTHS),
		...{ may: 5, ago: 8, set: 9 }
	},
	mon: place(MONTHS.map((forms) => forms.map((form) => `=${form}`))),
	weekday: count('=lunes =martes =miércoles/=miercoles =jueves =viernes =sábado/=sabado =domingo'),
	/** Days of the week where a date follows, in any case. */
	wd: count('lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo'),
	ordday: { ...NUMBERS, primero: 1, treinta: 30 },
	n: { ...NUMBERS, ...all(1, 'un una'), ...place(vocabulary.TENS.slice(1), 30, 10), cien: 100 },
	some: all(0, 'unos unas varios varias algunos algunas pocos pocas muchos muchas'),
	ord: place(vocabulary.ORDINALS.slice(0, 4)),
	hundreds: {
		...count('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'),
		...NUMBERS
	},
	century: count('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'),
	unit: UNITS,
	single: Object.fromEntries(SINGLE.split(' ').map((word) => [word, UNITS[word] ?? word])),
	hours: all('hour', 'hora horas minuto minutos segundo segundos'),
	dir: {
		...all('last', 'pasado pasada'),
		...all('this', 'este esta'),
		...all('next', 'próximo próxima proximo proxima')
	},
	textdir: {
		...all('after', 'siguiente'),
		...all('before', 'anterior previo previa'),
		...all('same', 'mismo misma')
	},
	season: place(vocabulary.SEASONS),
	part: {
		...all('start', 'principio principios comienzo comienzos inicio inicios'),
		...all('mid', 'mediados'),
		...all('end', 'final finales fin fines')
	},
	half: { primera: 'first half', segunda: 'second half' },
	tens2: place(vocabulary.TENS, 20, 10),
	rel: { ayer: -1, hoy: 0, '=mañana': 1, anteayer: -2, antier: -2 },
	feast: {
		...all('12-25', 'Navidad'),
		...all('12-24', 'Nochebuena'),
		...all('12-31', 'Nochevieja')
	},
	open: all(0, '( ['),
	close: all(0, ') ]'),
	stop: all(0, ', . ; : y e el la los las se con por cuando hubo fue era'),
	counted: all(
		0,
		'euros dólares dolares pesos soles reales libras francos marcos personas hombres mujeres niños soldados trabajadores trabajadoras empleados empleadas empleos puestos acciones kilómetros kilometros metros hectáreas hectareas toneladas barriles páginas paginas puntos unidades ejemplares copias casas viviendas coches autos vehículos vehiculos aviones barcos presos víctimas victimas civiles estudiantes alumnos miembros habitantes vecinos votantes votos veces horas minutos segundos días dias semanas meses años km kg casos muertes muertos heridos empresas compañías tiendas clientes usuarios pasajeros asientos caballos cv calorías palabras millones mil países paises ciudades'
	),
	sign: all(0, '€ $ £ ¥ % ° °C')
};

const macros: Record<string, string> = {
	day: '<dd>|<dd> (+.)? (+º|+o|+ro|+ero|+er)|<ordday>',
	year: '(de|del|, |del año|de el)? <yyyy>',
	lead: '(el)? (<wd> ,?)? (día|dia)?',
	of: 'de|del|de la|de los|del año',
	partof: '(el|la)? (<part>|<half> mitad) $of',
	ordinal: '<ord>|<dd> (+.)? (+º|+er|+o|+to)',
	bce: 'a +. (de)? c +.?|ac|antes de cristo|a +. n +. e +.?|aec',
	ce: 'd +. (de)? c +.?|dc|después de cristo|despues de cristo|n +. e +.?',
	ofyear: '(de|del)? ((este|ese) año|año <dir>|<dir> año|año (que viene)|año <textdir>)'
};

const rules: DateRule[] = [
	{
		rule: 'no-date-duration',
		means: 'none',
		patterns: [
			'(los|las) (últimos|últimas|ultimos|ultimas|próximos|próximas|proximos|proximas|pasados|primeros|siguientes) (<n>|<some>)? <unit>',
			'(los|las) <n> (últimos|últimas|ultimos|ultimas|próximos|próximas|proximos|proximas|primeros) <unit>',
			'(el|la) (último|última|ultimo|ultima) <single>',
			'(durante|en) (<n>|<some>) <unit>'
		]
	},
	{
		rule: 'day-month-year',
		means: 'date',
		patterns: [
			'$lead $day (de)? <month> (+.)? $year',
			'$lead <dd> (+.)? (+º|+o|+ro|+ero|+er)? de <month>',
			'el <ordday> de <month>',
			'$lead $day (de)? <month> $ofyear',
			'{ (el)? <dd> de <month> } (a|al|y|e|o|hasta|–|-) (el)? <dd> de <month> $year',
			'<dd> +- +<month> +- (+<yyyy>|+<yy>)'
		]
	},
	{
		rule: 'days-of-one-month',
		means: 'date',
		patterns: ['{ (el)? <dd> } (a|al|y|e|o|hasta|–|-) (el)? <dd> de <month> ($year)?']
	},
	{
		rule: 'numeric-date',
		means: 'date',
		patterns: [
			'<dd> +/ +<mm> +/ (+<yyyy>|+<yy>)',
			'<dd> +. <mm> +. <yyyy>',
			'<dd> +- +<mm> +- +<yyyy>',
			'<yyyy> +- +<mm2> +- +<dd2>',
			'<yyyy> +/ +<mm2> +/ +<dd2>'
		]
	},
	{
		rule: 'month-year',
		means: 'date',
		patterns: [
			'($partof)? (mes de)? <month> (+.)? $year',
			'($partof)? (mes de)? <mon>',
			'($partof)? (mes de)? <mon> $ofyear',
			'{ <month> } (a|y|e|o|hasta|–|-) <month> $year',
			'<mm> +/ +<yyyy>'
		]
	},
	{
		rule: 'last-next-month',
		means: 'nearMonth',
		patterns: [
			'(el)? <dir> (mes de)? <mon>',
			'(el)? <mon> <dir>',
			'(el)? <dir> <dd> de <month>',
			'(el)? (mes de)? <mon> (que viene)'
		]
	},
	{
		rule: 'half-year',
		means: 'half',
		patterns: [
			'(el)? ($ordinal) semestre ($year|$ofyear)?',
			'(la)? <ord> mitad (de|del|del año|de el año) <yyyy>',
			's +<n> (de)? <yyyy>',
			'<n> +s (de)? <yyyy>'
		]
	},
	{
		rule: 'year',
		means: 'year',
		patterns: [
			'<likely>',
			'(el)? año <year>',
			'$partof (<yyyy>|<year>)',
			'(en|desde|hasta|de|del|a|al|hacia|sobre|entre|y|durante|para|ca +.|c +.|circa|alrededor de|cerca de|antes de|después de|despues de) { <yyyy> }',
			'(en el|hacia el|desde el|hasta el) { <year> }',
			'{ <yyyy> } (a|y|hasta|–|-|/) <yyyy>',
			'<open> { +<yyyy> } (<close>|+,|+-|+–|+;)'
		]
	},
	{
		rule: 'year-before-christ',
		means: 'year',
		given: { era: 'bce' },
		patterns: ['((el)? año)? (<n>|<year>) ($bce)']
	},
	{
		rule: 'year-era',
		means: 'year',
		given: { era: 'ce' },
		patterns: ['((el)? año)? (<n>|<year>) ($ce)']
	},
	{
		rule: 'years',
		means: 'years',
		patterns: ['<likely> (+/|+-|+–) +<yy>', '<likely> +/ +<likely>']
	},
	{
		rule: 'season',
		means: 'season',
		patterns: [
			'($partof)? (la|el)? <season> $year',
			'(la|el)? <season> (de|del)? <yyyy> (+/|+-|+–) (+<yy>|+<yyyy>)',
			'(la|el)? <dir> <season>',
			'(la|el)? <season> (<dir>|<textdir>|que viene)',
			'(en|durante|desde|hasta) { (la|el)? <season> }',
			'$partof <season>',
			'(la|el)? <season> $ofyear'
		]
	},
	{
		rule: 'quarter',
		means: 'quarter',
		patterns: [
			'(el)? ($ordinal) trimestre ($year|$ofyear)?',
			'(t|q) +<n> (de)? <yyyy>',
			'<n> (+t|+q) (de)? <yyyy>'
		]
	},
	{
		rule: 'last-quarter',
		means: 'quarter',
		given: { ord: 4 },
		patterns: ['(el)? (último|ultimo) trimestre ($year|$ofyear)']
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			'($partof)? (la)? (década|decada|decenio) (de|del) (los)? (años)? (<tens>|<yy>|<tens2>)',
			"($partof)? (los)? años (’|')? (<tens>|+<yy>|<yy>|<tens2>)",
			'($partof)? (los)? años <tens2> del siglo <century>',
			"$partof (’|')? (<yy>|<tens2>)",
			"(en|desde|durante) { los (’|')? (<yy>|<tens2>) } <stop>"
		]
	},
	{
		rule: 'century',
		means: 'century',
		patterns: [
			'($partof)? (el)? (siglo|s +.) <hundreds>',
			'($partof)? (el)? siglo <dd>',
			'{ (los)? siglos <hundreds> } (a|al|y|o|–|-|,) <hundreds>'
		]
	},
	{
		rule: 'century-before-christ',
		means: 'century',
		given: { era: 'bce' },
		patterns: ['($partof)? (el)? (siglo|s +.) <hundreds> ($bce)']
	},
	{
		rule: 'weekday',
		means: 'weekday',
		patterns: [
			'(el)? <weekday>',
			'(el)? <dir> <weekday>',
			'(el)? <weekday> <dir>',
			'(el)? <weekday> <textdir>'
		]
	},
	{
		rule: 'weekday-of-next-week',
		means: 'weekday',
		given: { week: 'next' },
		patterns: ['(el)? <weekday> (que viene|de la (próxima|proxima) semana)']
	},
	{
		rule: 'weekday-of-last-week',
		means: 'weekday',
		given: { week: 'last' },
		patterns: ['(el)? <weekday> de la semana pasada']
	},
	{ rule: 'day-by-name', means: 'day', patterns: ['<rel>', '<rel> <weekday>'] },
	{
		rule: 'day-after-tomorrow',
		means: 'day',
		given: { rel: 2 },
		patterns: ['pasado mañana']
	},
	{
		rule: 'day-before-yesterday',
		means: 'day',
		given: { rel: -2 },
		patterns: ['antes de ayer']
	},
	{
		rule: 'this-daypart',
		means: 'day',
		given: { rel: 0 },
		patterns: ['esta (mañana|tarde|noche|madrugada)']
	},
	{ rule: 'last-night', means: 'day', given: { rel: -1 }, patterns: ['anoche'] },
	{
		rule: 'last-next',
		means: 'unit',
		patterns: ['($partof)? (el|la)? <dir> <single>', '($partof)? (el|la)? <single> <dir>']
	},
	{
		rule: 'that-unit',
		means: 'unit',
		given: { dir: 'same' },
		patterns: ['(ese|esa|aquel|aquella) (mismo|misma)? <single>']
	},
	{
		rule: 'next-to-come',
		means: 'unit',
		given: { dir: 'next' },
		patterns: ['(el|la) <single> (que viene|entrante)']
	},
	{
		rule: 'the-same-or-following',
		means: 'unit',
		patterns: ['(el|la|al) <single> <textdir>', '(el|la|al) <textdir> <single>']
	},
	{
		rule: 'ago',
		means: 'ago',
		patterns: [
			'hace (ya|unos|unas|casi|apenas|solo|cerca de|más de|mas de)? <n> <unit>',
			'hace (ya)? (<some>)? <unit>'
		]
	},
	{
		rule: 'hours-ago',
		means: 'ago',
		given: { unit: 'hour' },
		patterns: ['hace (unos|unas|apenas)? (<n>|<some>) <hours>']
	},
	{ rule: 'ahead', means: 'ahead', patterns: ['dentro de (unos|unas)? (<n>|<some>) <unit>'] },
	{
		rule: 'later',
		means: 'later',
		patterns: ['(unos|unas)? <n> <unit> (después|despues|más tarde|mas tarde)']
	},
	{ rule: 'earlier', means: 'earlier', patterns: ['(unos|unas)? <n> <unit> antes'] },
	{
		rule: 'feast',
		means: 'feast',
		patterns: ['<feast> ($year)?', '(día|dia) de <feast> ($year)?']
	},
	{
		rule: 'good-friday',
		means: 'feast',
		given: { feast: -2 },
		patterns: ['viernes santo ($year)?']
	},
	{
		rule: 'september-11',
		means: 'date',
		given: { yyyy: 2001, month: 9, dd: 11 },
		patterns: ['(el)? 11 +- +s']
	},
	{
		rule: 'march-11',
		means: 'date',
		given: { yyyy: 2004, month: 3, dd: 11 },
		patterns: ['(el)? 11 +- +m']
	},
	{
		rule: 'february-23',
		means: 'date',
		given: { yyyy: 1981, month: 2, dd: 23 },
		patterns: ['(el)? 23 +- +f']
	},
	{
		rule: 'no-date-quantity',
		means: 'none',
		patterns: [
			'<yyyy> (<counted>|<sign>)',
			'<yyyy> de (euros|dólares|dolares|pesos)',
			'<sign> (<yyyy>|+<yyyy>)',
			'<number> +, +<number>',
			'<number> +. +<number>',
			'<number> +/ +<number> +/ +<number>',
			'<n> +- +<yyyy>',
			'<yyyy> +<capital>',
			'(unos|unas|casi|más de|mas de|menos de|al menos|los|las|otros|otras|cerca de) <tens> <lower>',
			'<yyyy> <lower> <counted>'
		]
	},
	{
		rule: 'no-date-name',
		means: 'none',
		patterns: [
			'(calle|avenida|av +.|avda +.|plaza|barrio|estación|estacion|club|estadio|hospital|parque|metro|puente|movimiento|grupo|partido) (del|de|el)? ($day) de <month>',
			'(agenda|horizonte|visión|vision|boeing|airbus|windows|office|número|numero|núm +.|n +. º|n +º|sala|vuelo|ruta|ley|artículo|articulo|art +.|página|pagina|pág +.|p +.|modelo|iso|une|norma|expediente) +-? <yyyy>',
			'(todos|todas) (los|las) <wd>',
			'(los|las|cada) (<weekday>|<mon>)',
			'cada (<single>|<season>)',
			'(la|una|cada|media) mañana',
			'(por|de|a) la (mañana|tarde|noche)',
			'(buen|buenos|santo|feliz) (día|dia|domingo|año)',
			'(mar|dic|set|ago) (<capital>|<lower>)',
			'<yyyy> +- +<lower>',
			'(a|b|c|f|mig|su|l|rs|pc) +- +<yyyy>'
		]
	}
];

/** Spanish of Spain and of America. */
export const SPANISH: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['de', 'del', 'desde'],
		to: ['a', 'al', 'hasta', '–', '-', '—'],
		between: ['entre'],
		and: ['y', 'e'],
		since: ['desde'],
		bounds: [],
		onDay: ['del', 'de', 'el']
	},
	ordinalDot: false,
	abbreviations:
		'sr sra srta dr dra prof ing lic gral cnel núm num pág pag art etc ca c av avda ed vol ene feb mar abr may jun jul ago sept sep oct nov dic aprox',
	tense: {
		past: 'fue fueron era eran estaba estaban había habían hubo tuvo tuvieron dijo dijeron hizo hicieron dio dieron vino vinieron puso pusieron pudo quiso supo trajo murió nació desde hace pasado pasada anterior',
		future:
			'será serán estará estarán habrá habrán hará harán podrá podrán deberá deberán tendrá tendrán irá irán vendrá vendrán pondrá pondrán saldrá saldrán dará darán comenzará comenzarán empezará terminará acabará abrirá cerrará lanzará presentará celebrará celebrarán entrará llegará llegarán publicará votará decidirá seguirá pagará comprará venderá construirá demandará denunciará anunciará mudará trasladará reunirá reunirán firmará firmarán cambiará entregará recibirá volverá volverán mantendrá elegirá elegirán prevé prevén planea planean espera esperan va van previsto prevista previstos previstas próximo próxima mañana',
		futurePairs: 'tiene_previsto tienen_previsto',
		things: '',
		behind: 'desde',
		perfect: 'ha han',
		participle: /(?:[ai]do|ído|to|cho)$/,
		pastEnding: /[a-zñ](?:ó|aron|ieron|aban|ían)$/,
		notPast: '',
		governs: '',
		articles: 'el la los las un una',
		ahead: 'hasta para',
		goesOn: 'es son luego entonces después él ella ellos',
		clauses: 'que quien quienes cual cuando donde mientras porque aunque si pero ; : « » “ ” "',
		prepositions: 'de del en a al desde hasta tras antes durante por para con',
		otherwise: 'past'
	}
};
