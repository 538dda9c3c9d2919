import type { Forms } from '#lib/dates/vocabulary.ts';

export const MONTHS: Forms[] = [
	['Januar', 'Januars', 'Jänner'],
	['Februar', 'Februars', 'Feber'],
	['März', 'Maerz'],
	['April', 'Aprils'],
	['Mai'],
	['Juni'],
	['Juli'],
	['August', 'Augusts'],
	['September', 'Septembers'],
	['Oktober', 'Oktobers'],
	['November', 'Novembers'],
	['Dezember', 'Dezembers']
];

export const SHORT_MONTHS = [
	['Jan', 'Jän'],
	['Feb', 'Febr'],
	['Mär', 'Mrz'],
	['Apr'],
	[],
	['Jun'],
	['Jul'],
	['Aug'],
	['Sept', 'Sep'],
	['Okt'],
	['Nov'],
	['Dez']
];

export const SEASONS: Forms[] = [
	['Frühjahr', 'Frühjahrs', 'Frühjahres', 'Frühling', 'Frühlings'],
	['Sommer', 'Sommers'],
	['Herbst', 'Herbsts', 'Herbstes'],
	['Winter', 'Winters']
];

export const ORDINALS: Forms[] = [
	['erste'],
	['zweite'],
	['dritte'],
	['vierte'],
	['fünfte'],
	['sechste'],
	['siebte', 'siebente'],
	['achte'],
	['neunte'],
	['zehnte'],
	['elfte'],
	['zwölfte'],
	['dreizehnte'],
	['vierzehnte'],
	['fünfzehnte'],
	['sechzehnte'],
	['siebzehnte'],
	['achtzehnte'],
	['neunzehnte'],
	['zwanzigste'],
	['einundzwanzigste']
];

export const TENS: Forms[] = [
	['zwanzig'],
	['dreissig', 'dreißig'],
	['vierzig'],
	['fünfzig'],
	['sechzig'],
	['siebzig'],
	['achtzig'],
	['neunzig']
];

export const DECADES: Forms[] = [
	['zwanziger'],
	['dreissiger', 'dreißiger'],
	['vierziger'],
	['fünfziger'],
	['sechziger'],
	['siebziger'],
	['achtziger'],
	['neunziger']
];

export const UNITS = {
	day: ['Tag', 'Tage', 'Tagen', 'Tages'],
	week: ['Woche', 'Wochen'],
	weekend: ['Wochenende', 'Wochenenden', 'Wochenendes'],
	month: ['Monat', 'Monate', 'Monaten', 'Monats', 'Monates'],
	quarter: ['Quartal', 'Quartale', 'Quartalen', 'Quartals'],
	'half-year': ['Halbjahr', 'Halbjahre', 'Halbjahren', 'Halbjahres', 'Halbjahrs', 'Semester'],
	year: ['Jahr', 'Jahre', 'Jahren', 'Jahres', 'Jahrs'],
	decade: ['Jahrzehnt', 'Jahrzehnte', 'Jahrzehnten', 'Jahrzehnts', 'Dekade', 'Dekaden'],
	century: ['Jahrhundert', 'Jahrhunderte', 'Jahrhunderten', 'Jahrhunderts']
};
