import type { Forms } from '#lib/dates/vocabulary.ts';

export const MONTHS: Forms[] = [
	['enero'],
	['febrero'],
	['marzo'],
	['abril'],
	['mayo'],
	['junio'],
	['julio'],
	['agosto'],
	['septiembre', 'setiembre'],
	['octubre'],
	['noviembre'],
	['diciembre']
];

/** "may" and "ago" are left out, and "set": they are words of English. */
export const SHORT_MONTHS = [
	['ene'],
	['feb'],
	['mar'],
	['abr'],
	[],
	['jun'],
	['jul'],
	[],
	['sept', 'sep'],
	['oct'],
	['nov'],
	['dic']
];

export const SEASONS: Forms[] = [['primavera'], ['verano'], ['otoño', 'otono'], ['invierno']];

export const ORDINALS: Forms[] = [
	['primero', 'primera', 'primer'],
	['segundo', 'segunda'],
	['tercero', 'tercera', 'tercer'],
	['cuarto', 'cuarta'],
	['quinto', 'quinta'],
	['sexto', 'sexta'],
	['séptimo', 'séptima', 'septimo', 'septima'],
	['octavo', 'octava'],
	['noveno', 'novena'],
	['décimo', 'décima', 'decimo', 'decima'],
	['undécimo', 'undécima', 'undecimo', 'undecima', 'decimoprimero', 'decimoprimera'],
	['duodécimo', 'duodécima', 'duodecimo', 'duodecima', 'decimosegundo', 'decimosegunda'],
	['decimotercero', 'decimotercera', 'decimotercer'],
	['decimocuarto', 'decimocuarta'],
	['decimoquinto', 'decimoquinta'],
	['decimosexto', 'decimosexta'],
	['decimoséptimo', 'decimoséptima', 'decimoseptimo', 'decimoseptima'],
	['decimoctavo', 'decimoctava'],
	['decimonoveno', 'decimonovena'],
	['vigésimo', 'vigésima', 'vigesimo', 'vigesima'],
	['vigesimoprimero', 'vigesimoprimera', 'vigesimoprimer']
];

export const TENS: Forms[] = [
	['veinte'],
	['treinta'],
	['cuarenta'],
	['cincuenta'],
	['sesenta'],
	['setenta'],
	['ochenta'],
	['noventa']
];

/** As in "los años veinte" and "los veinte": the words alone are numbers. */
export const DECADES: Forms[] = [
	['años veinte', 'los veinte'],
	['años treinta', 'los treinta'],
	['años cuarenta', 'los cuarenta'],
	['años cincuenta', 'los cincuenta'],
	['años sesenta', 'los sesenta'],
	['años setenta', 'los setenta'],
	['años ochenta', 'los ochenta'],
	['años noventa', 'los noventa']
];

export const UNITS = {
	day: ['día', 'días', 'dia', 'dias'],
	week: ['semana', 'semanas'],
	weekend: ['fin de semana', 'fines de semana'],
	month: ['mes', 'meses'],
	quarter: ['trimestre', 'trimestres'],
	'half-year': ['semestre', 'semestres'],
	year: ['año', 'años'],
	decade: ['década', 'décadas', 'decada', 'decadas', 'decenio', 'decenios'],
	century: ['siglo', 'siglos']
};
