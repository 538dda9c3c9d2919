import { describe, expect, test } from 'vitest';
import { SPANISH } from './es.ts';
import { findDates } from './find-dates.ts';
import { readDateWords } from './read-date-words.ts';

/** A Wednesday. */
const published = '2024-06-12';

/** By rule: sentences, and what is found in them by it, as `words → edtf`. */
const CASES: Record<string, [text: string, ...found: string[]][]> = {
	'day-month-year': [
		['La planta ardió el 4 de junio de 2024.', 'el 4 de junio de 2024 → 2024-06-04'],
		[
			'Ardió el martes 4 de junio de 2024 al mediodía.',
			'el martes 4 de junio de 2024 → 2024-06-04'
		],
		['Ardió el martes, 4 de junio de 2024.', 'el martes, 4 de junio de 2024 → 2024-06-04'],
		['Se firmó el 4 de Julio de 1776.', 'el 4 de Julio de 1776 → 1776-07-04'],
		['Se firmó el 1.º de mayo de 2023.', 'el 1.º de mayo de 2023 → 2023-05-01'],
		['Se firmó el 1º de mayo de 2023.', 'el 1º de mayo de 2023 → 2023-05-01'],
		['Se firmó el primero de mayo de 2023.', 'el primero de mayo de 2023 → 2023-05-01'],
		['Madrid se alzó el dos de mayo de 1808.', 'el dos de mayo de 1808 → 1808-05-02'],
		['Se firmó el 12 de setiembre del 2023.', 'el 12 de setiembre del 2023 → 2023-09-12'],
		['Se firmó el 4 ago 2023.', 'el 4 ago 2023 → 2023-08-04'],
		['Se firmó el 4 de dic. de 2023.', 'el 4 de dic. de 2023 → 2023-12-04'],
		['Demandaron el 4 de junio.', 'el 4 de junio → 2024-06-04'],
		['Los vecinos demandaron el 3 de diciembre.', 'el 3 de diciembre → 2023-12-03'],
		['Demandarán el 3 de diciembre.', 'el 3 de diciembre → 2024-12-03'],
		['Cerró el 3 de mayo del año pasado.', 'el 3 de mayo del año pasado → 2023-05-03'],
		['Nada pasó el 30 de febrero de 2024.']
	],
	'days-of-one-month': [
		['La feria duró del 3 al 5 de mayo de 2023.', '3 → 2023-05-03'],
		['Fue el 8 y el 9 de agosto de 2023.', 'el 8 → 2023-08-08']
	],
	'numeric-date': [
		['Presentado el 04/06/2024.', '04/06/2024 → 2024-06-04'],
		['Presentado el 4/6/24.', '4/6/24 → 2024-06-04'],
		['Presentado el 04.06.2024.', '04.06.2024 → 2024-06-04'],
		['Presentado el 4-6-2024.', '4-6-2024 → 2024-06-04'],
		['Presentado 2024-06-04.', '2024-06-04 → 2024-06-04'],
		['Presentado el 31/13/2024.']
	],
	'month-year': [
		['La firma se mudó en junio de 2023.', 'junio de 2023 → 2023-06'],
		['La firma se mudó en Julio de 2023.', 'Julio de 2023 → 2023-07'],
		['La firma se mudó en julio del 2023.', 'julio del 2023 → 2023-07'],
		['La firma se mudó en marzo.', 'marzo → 2024-03'],
		['La firma se mudó en noviembre.', 'noviembre → 2023-11'],
		['Se mudará en noviembre, dijo la firma.', 'noviembre → 2024-11'],
		[
			'A principios de mayo de 2024 hizo frío.',
			'principios de mayo de 2024 → [2024-05-01..2024-05-10]'
		],
		['A finales de febrero de 2023 nevó.', 'finales de febrero de 2023 → [2023-02-21..2023-02-28]'],
		['Cerró en mayo del año pasado.', 'mayo del año pasado → 2023-05'],
		[
			'Fue entre septiembre y octubre de 1864.',
			'septiembre → 1864-09',
			'octubre de 1864 → 1864-10'
		],
		['El informe es de 06/2023.', '06/2023 → 2023-06']
	],
	'last-next-month': [
		['Cerró el pasado marzo.', 'el pasado marzo → 2024-03'],
		['Cerró el pasado 3 de mayo.', 'el pasado 3 de mayo → 2024-05-03'],
		['Abre el próximo 3 de mayo.', 'el próximo 3 de mayo → 2025-05-03']
	],
	year: [
		['Se fundó en 2018.', '2018 → 2018'],
		['En 1066 desembarcó.', '1066 → 1066'],
		['En el año 476 cayó Roma.', 'el año 476 → 0476'],
		['Empezó hacia 1984.', '1984 → 1984'],
		['A mediados de 2011 empezó.', 'mediados de 2011 → [2011-05..2011-08]'],
		['A fines de 2011 empezó.', 'fines de 2011 → [2011-09..2011-12]'],
		['Ella murió (1975) en Ginebra.', '1975 → 1975']
	],
	'year-before-christ': [
		['César murió en el 44 a. C. en Roma.', '44 a. C. → -0043'],
		['César murió en el año 44 antes de Cristo.', 'el año 44 antes de Cristo → -0043']
	],
	'year-era': [['Perdió en el 9 d. C. tres legiones.', '9 d. C. → 0009']],
	years: [['La temporada 1989/90 fue la última.', '1989/90 → 1989/1990']],
	season: [
		['En la primavera de 2023 lucharon.', 'la primavera de 2023 → 2023-21'],
		['En otoño de 2023 lucharon.', 'otoño de 2023 → 2023-23'],
		['En el otono de 2023 lucharon.', 'el otono de 2023 → 2023-23'],
		['El invierno de 2023/24 fue duro.', 'El invierno de 2023/24 → 2023-24'],
		['El verano pasado lucharon.', 'El verano pasado → 2023-22'],
		['Lucharán el próximo invierno.', 'el próximo invierno → 2024-24']
	],
	quarter: [
		['Cayó en el primer trimestre de 2024.', 'el primer trimestre de 2024 → 2024-33'],
		['Cayó en el 3.er trimestre de 2019.', 'el 3.er trimestre de 2019 → 2019-35'],
		['Cayó en el tercer trimestre del año pasado.', 'el tercer trimestre del año pasado → 2023-35'],
		['En el 3T 2019 cayó.', '3T 2019 → 2019-35'],
		['En el T3 de 2019 cayó.', 'T3 de 2019 → 2019-35']
	],
	'last-quarter': [
		['Subió en el último trimestre de 2019.', 'el último trimestre de 2019 → 2019-36']
	],
	'half-year': [
		['Subió en el segundo semestre de 1996.', 'el segundo semestre de 1996 → 1996-41'],
		['Subió en la primera mitad de 1996.', 'la primera mitad de 1996 → 1996-40']
	],
	decade: [
		['En la década de 1990 creció.', 'la década de 1990 → 199X'],
		['En la decada de los noventa creció.', 'la decada de los noventa → 199X'],
		['En los años 60 creció.', 'los años 60 → 196X'],
		['En los años ochenta creció.', 'los años ochenta → 198X'],
		['A finales de los 80 creció.', 'finales de los 80 → [1987..1989]'],
		['Fue en los noventa.', 'los noventa → 199X']
	],
	century: [
		['En el siglo XVIII era costumbre.', 'el siglo XVIII → 17XX'],
		['En el siglo diecinueve era costumbre.', 'el siglo diecinueve → 18XX'],
		['En el siglo 19 era costumbre.', 'el siglo 19 → 18XX'],
		['Entre los siglos XVIII y XIX.', 'los siglos XVIII → 17XX']
	],
	'century-before-christ': [['En el siglo III a. C. ardió.', 'el siglo III a. C. → -02XX']],
	weekday: [
		['Cerró el lunes.', 'el lunes → 2024-06-10'],
		['Cerrará el sabado.', 'el sabado → 2024-06-15'],
		['Cerró el viernes pasado.', 'el viernes pasado → 2024-06-07'],
		['Abre el próximo lunes.', 'el próximo lunes → 2024-06-17']
	],
	'weekday-of-next-week': [
		['Abre el viernes de la próxima semana.', 'el viernes de la próxima semana → 2024-06-21']
	],
	'weekday-of-last-week': [
		['Cerró el martes de la semana pasada.', 'el martes de la semana pasada → 2024-06-04']
	],
	'day-by-name': [
		['Cerró ayer.', 'ayer → 2024-06-11'],
		['Hoy cierra.', 'Hoy → 2024-06-12'],
		['Cierra mañana.', 'mañana → 2024-06-13'],
		['Cerró anteayer.', 'anteayer → 2024-06-10']
	],
	'day-after-tomorrow': [['Cierra pasado mañana.', 'pasado mañana → 2024-06-14']],
	'day-before-yesterday': [['Cerró antes de ayer.', 'antes de ayer → 2024-06-10']],
	'this-daypart': [['Cierra esta tarde.', 'esta tarde → 2024-06-12']],
	'last-night': [['Ardió anoche.', 'anoche → 2024-06-11']],
	'last-next': [
		['Cerró el año pasado.', 'el año pasado → 2023'],
		['Cerró el mes pasado.', 'el mes pasado → 2024-05'],
		['Cierra este año.', 'este año → 2024'],
		['Abre el próximo año.', 'el próximo año → 2025'],
		['A principios de este año cerró.', 'principios de este año → [2024-01..2024-04]']
	],
	'that-unit': [
		['En 2019 empezó. Ese mismo año acabó.', 'Ese mismo año → 2019'],
		['El 3 de mayo de 2023 abrió. Ese día llovió.', 'Ese día → 2023-05-03']
	],
	'next-to-come': [['Abre el año que viene.', 'el año que viene → 2025']],
	'the-same-or-following': [
		['El 3 de mayo de 2023 abrió. Al día siguiente cerró.', 'Al día siguiente → 2023-05-04'],
		['En 2019 empezó. El año siguiente acabó.', 'El año siguiente → 2020']
	],
	ago: [
		['Cerró hace dos años.', 'hace dos años → 2022~'],
		['Cerró hace 3 días.', 'hace 3 días → 2024-06-09']
	],
	'hours-ago': [['Cerró hace dos horas.', 'hace dos horas → 2024-06-12']],
	ahead: [['Abre dentro de tres días.', 'dentro de tres días → 2024-06-15']],
	later: [['El 3 de mayo de 2023 abrió. Dos días después cerró.', 'Dos días después → 2023-05-05']],
	earlier: [['El 3 de mayo de 2023 abrió. Dos días antes llovió.', 'Dos días antes → 2023-05-01']],
	feast: [
		['Volvió en Navidad de 2023.', 'Navidad de 2023 → 2023-12-25'],
		['Volvió la Nochevieja de 1999.', 'Nochevieja de 1999 → 1999-12-31']
	],
	'good-friday': [['Fue el Viernes Santo de 2024.', 'Viernes Santo de 2024 → 2024-03-29']],
	'september-11': [['Tras el 11-S cambió.', 'el 11-S → 2001-09-11']],
	'march-11': [['Tras el 11-M cambió.', 'el 11-M → 2004-03-11']],
	'february-23': [['Tras el 23-F cambió.', 'el 23-F → 1981-02-23']],
	'no-date-duration': [
		['En los últimos dos años cayó.'],
		['Las próximas semanas caerá.'],
		['Durante dos años cayó.'],
		['Creció en la última década.']
	],
	'no-date-quantity': [
		['Costó 2018 euros.'],
		['Vinieron 1990 personas.'],
		['Vendió 2,018 coches y 1.990 motos.'],
		['Unos 2000 manifestantes llegaron.']
	],
	'no-date-name': [
		['Vive en la avenida 9 de Julio.'],
		['Vive en la calle 2 de mayo.'],
		['La Agenda 2030 se aplica.'],
		['Se reúnen todos los lunes.'],
		['Lo hace cada día.'],
		['Salió por la mañana.']
	]
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
	test.each(cases)('%s', (text, ...expected) => {
		const found = findDates(text, { language: 'es', published });
		const ofRule = found.filter((date) => date.rule === rule);
		expect(ofRule.map(({ words, edtf }) => `${words} → ${edtf}`)).toEqual(expected);
		if (!expected.length) expect(found).toEqual([]);
	});
});

test('every rule has its cases, and every rule that names dates one that it finds', () => {
	for (const { rule, means } of SPANISH.rules) {
		const finds = (CASES[rule] ?? []).filter(([, ...expected]) => expected.length > 0);
		expect(CASES[rule], rule).toBeDefined();
		if (means === 'none') expect(finds, rule).toEqual([]);
		else expect(finds, rule).not.toEqual([]);
	}
	expect(Object.keys(CASES).sort()).toEqual([...SPANISH.rules.map(({ rule }) => rule)].sort());
});

test.each([
	['Julio Iglesias cantó en mar abierto.'],
	['Plácido Domingo cantó.'],
	['El siglo fue largo.'],
	['Ganaron 3 a 5 al final.'],
	['Los 90 minutos pasaron.'],
	['Tiene 40 años.'],
	['Es el primero de muchos.'],
	['La versión 13/13/99 y 1/2 de ella.'],
	['El piso 4, puerta 6.'],
	['La media mañana fue fría.'],
	['La primera mitad del equipo.'],
	['Un cuarto de los votos.'],
	['El segundo puesto, con 45 puntos.'],
	['Una guía de 1200 páginas.'],
	['El próximo alcalde llegó antes.'],
	['El Boeing 2018 voló.'],
	['La ley 2019 cambió.'],
	['Costó $2018.'],
	['Buenos días a todos.'],
	['El invernadero florece.'],
	['La década fue larga.'],
	['Hace frío y calor.']
])('no date: %s', (text) => {
	expect(findDates(text, { language: 'es', published })).toEqual([]);
});

test.each([
	['4 de junio de 2024', '2024-06-04'],
	['en la primavera de 2024', '2024-21'],
	['primavera 2024', '2024-21'],
	['junio de 2023', '2023-06'],
	['junio 2023', '2023-06'],
	['04/06/2024', '2024-06-04'],
	['hacia 2018', '2018'],
	['desde 2018', '2018'],
	['la década de 1990', '199X'],
	['siglo xix', '18XX'],
	['segundo semestre de 2024', '2024-41'],
	['44 a.C.', '-0043']
])('a reader writes %s', (text, edtf) => {
	expect(readDateWords(text, 'es')).toBe(edtf);
});

test.each([
	['Duró del 1 de febrero de 2004 al 8 de febrero de 2005.', '2004-02-01/2005-02-08'],
	['Gobernó de 1982 a 1996.', '1982/1996'],
	['Gobernó desde 1982 hasta 1996.', '1982/1996'],
	['Fue entre 1982 y 1996.', '1982/1996'],
	['Gobierna desde 1982.', '1982/..']
])('a time that lasted: %s', (text, edtf) => {
	const [found] = findDates(text, { language: 'es', published });
	expect(found?.lasting?.edtf).toBe(edtf);
});
