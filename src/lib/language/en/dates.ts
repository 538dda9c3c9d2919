import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/en.ts';
import type { DateWords } from '#lib/language/dates.ts';

const months = MONTHS.map(([name]) => name);

export const dates: DateWords = {
	months: { long: months, short: months.map((name, nth) => SHORT_MONTHS[nth]?.[0] ?? name) },
	day: (day, month) => `${day} ${month}`,
	nth: (number) =>
		number + (['th', 'st', 'nd', 'rd'][/1.$/.test(`${number}`) ? 0 : number % 10] ?? 'th'),
	bce: ' BCE',
	ce: ' CE',
	season: SEASONS.map(([name]) => name),
	quarter: 'quarter of',
	'half-year': 'half of',
	decade: { long: 'the #s', about: 'the #s', short: '#s' },
	century: { long: 'century', short: 'c.' },
	about: 'about ',
	uncertain: 'uncertain',
	unknown: 'unknown',
	open: 'open',
	unspecified: { month: 'month unknown', day: 'day unknown' },
	since: 'since ',
	until: 'until ',
	to: ' to ',
	sometime: 'some time ',
	between: 'between ',
	and: ' and ',
	earliest: '# at the earliest',
	latest: '# at the latest'
};
