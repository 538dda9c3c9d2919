import type { Forms } from '#lib/dates/vocabulary.ts';

export const MONTHS: Forms[] = [
	['January'],
	['February'],
	['March'],
	['April'],
	['May'],
	['June'],
	['July'],
	['August'],
	['September'],
	['October'],
	['November'],
	['December']
];

export const SHORT_MONTHS = [
	['Jan'],
	['Feb'],
	['Mar'],
	['Apr'],
	[],
	['Jun'],
	['Jul'],
	['Aug'],
	['Sept', 'Sep'],
	['Oct'],
	['Nov'],
	['Dec']
];

/** "fall" is left out: most of the time it is no season. */
export const SEASONS: Forms[] = [
	['spring', 'springtime'],
	['summer', 'summertime'],
	['autumn'],
	['winter', 'wintertime']
];

export const ORDINALS: Forms[] = [
	['first'],
	['second'],
	['third'],
	['fourth'],
	['fifth'],
	['sixth'],
	['seventh'],
	['eighth'],
	['ninth'],
	['tenth'],
	['eleventh'],
	['twelfth'],
	['thirteenth'],
	['fourteenth'],
	['fifteenth'],
	['sixteenth'],
	['seventeenth'],
	['eighteenth'],
	['nineteenth'],
	['twentieth'],
	['twenty-first']
];

export const TENS: Forms[] = [
	['twenty'],
	['thirty'],
	['forty'],
	['fifty'],
	['sixty'],
	['seventy'],
	['eighty'],
	['ninety']
];

export const DECADES: Forms[] = [
	['twenties'],
	['thirties'],
	['forties'],
	['fifties'],
	['sixties'],
	['seventies'],
	['eighties'],
	['nineties']
];

export const UNITS = {
	day: ['day', 'days'],
	week: ['week', 'weeks'],
	weekend: ['weekend', 'weekends'],
	month: ['month', 'months'],
	quarter: ['quarter', 'quarters'],
	'half-year': ['half-year', 'half-years'],
	year: ['year', 'years'],
	decade: ['decade', 'decades'],
	century: ['century', 'centuries']
};
