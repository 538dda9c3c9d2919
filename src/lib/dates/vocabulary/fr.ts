import type { Forms } from '#lib/dates/vocabulary.ts';

export const MONTHS: Forms[] = [
	['janvier'],
	['février', 'fevrier'],
	['mars'],
	['avril'],
	['mai'],
	['juin'],
	['juillet'],
	['août', 'aout'],
	['septembre'],
	['octobre'],
	['novembre'],
	['décembre', 'decembre']
];

export const SHORT_MONTHS = [
	['janv', 'jan'],
	['févr', 'fév', 'fevr', 'fev'],
	[],
	['avr'],
	[],
	[],
	['juil', 'juill'],
	[],
	['sept'],
	['oct'],
	['nov'],
	['déc', 'dec']
];

export const SEASONS: Forms[] = [['printemps'], ['été'], ['automne'], ['hiver']];

export const ORDINALS: Forms[] = [
	['premier', 'première', 'premiere'],
	['deuxième', 'deuxieme', 'second', 'seconde'],
	['troisième', 'troisieme'],
	['quatrième', 'quatrieme'],
	['cinquième', 'cinquieme'],
	['sixième', 'sixieme'],
	['septième', 'septieme'],
	['huitième', 'huitieme'],
	['neuvième', 'neuvieme'],
	['dixième', 'dixieme'],
	['onzième', 'onzieme'],
	['douzième', 'douzieme'],
	['treizième', 'treizieme'],
	['quatorzième', 'quatorzieme'],
	['quinzième', 'quinzieme'],
	['seizième', 'seizieme'],
	['dix-septième', 'dix-septieme'],
	['dix-huitième', 'dix-huitieme'],
	['dix-neuvième', 'dix-neuvieme'],
	['vingtième', 'vingtieme'],
	['vingt et unième', 'vingt-et-unième', 'vingt et unieme', 'vingt-et-unieme']
];

/** Switzerland says "septante", "huitante" and "nonante", France "soixante-dix", "quatre-vingts" and "quatre-vingt-dix". */
export const TENS: Forms[] = [
	['vingt'],
	['trente'],
	['quarante'],
	['cinquante'],
	['soixante'],
	['septante', 'soixante-dix'],
	['huitante', 'octante', 'quatre-vingts', 'quatre-vingt'],
	['nonante', 'quatre-vingt-dix']
];

export const DECADES: Forms[] = [
	['années vingt', 'annees vingt'],
	['années trente', 'annees trente'],
	['années quarante', 'annees quarante'],
	['années cinquante', 'annees cinquante'],
	['années soixante', 'annees soixante'],
	['années septante', 'années soixante-dix', 'annees septante', 'annees soixante-dix'],
	['années huitante', 'années quatre-vingts', 'années quatre-vingt', 'annees quatre-vingt'],
	['années nonante', 'années quatre-vingt-dix', 'annees nonante', 'annees quatre-vingt-dix']
];

/** Without "an" and "ans", which are other words in German and English. */
export const UNITS = {
	day: ['jour', 'jours', 'journée', 'journées'],
	week: ['semaine', 'semaines'],
	weekend: ['week-end', 'week-ends'],
	month: ['mois'],
	quarter: ['trimestre', 'trimestres'],
	'half-year': ['semestre', 'semestres'],
	year: ['année', 'années', 'annee', 'annees'],
	decade: ['décennie', 'décennies', 'decennie', 'decennies'],
	century: ['siècle', 'siècles', 'siecle', 'siecles']
};
