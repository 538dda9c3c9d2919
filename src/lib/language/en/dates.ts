import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/en.ts';
import type { DateWords, DateForm } from '#lib/language/dates.ts';

const long = MONTHS.map(([name]) => name);
const MONTH_NAMES: Record<DateForm, string[]> = {
	long,
	short: long.map((name, nth) => SHORT_MONTHS[nth]?.[0] ?? name)
};
const month = (month: number, year: string, form: DateForm) =>
	`${MONTH_NAMES[form][month - 1]} ${year}`;
const nth = (number: number) =>
	number + (['th', 'st', 'nd', 'rd'][/1.$/.test(`${number}`) ? 0 : number % 10] ?? 'th');

export const dates: DateWords = {
	month,
	day: (day, nth, year, form) => `${day} ${month(nth, year, form)}`,
	clock: (day, time) => `${day}, ${time}`,
	bce: ' BCE',
	ce: ' CE',
	season: (part, year) => `${SEASONS[part - 1]?.[0]} ${year}`,
	quarter: (part, year, form) =>
		form === 'long' ? `${nth(part)} quarter of ${year}` : `Q${part} ${year}`,
	'half-year': (part, year, form) =>
		form === 'long' ? `${nth(part)} half of ${year}` : `H${part} ${year}`,
	decade: { long: 'the #s', about: 'the #s', short: '#s' },
	century: (number, form) => `${nth(number)} ${form === 'long' ? 'century' : 'c.'}`,
	about: ({ text }) => `about ${text}`,
	uncertain: 'uncertain',
	unknown: 'unknown',
	open: 'open',
	unspecified: { month: 'month unknown', day: 'day unknown' },
	comma: ', ',
	since: ({ text }) => `since ${text}`,
	until: ({ text }) => `until ${text}`,
	fromTo: (start, end) => `${start.text} to ${end.text}`,
	between: (start, end, form) =>
		`${form === 'long' ? 'some time ' : ''}between ${start.text} and ${end.text}`,
	earliest: ({ text }) => `${text} at the earliest`,
	latest: ({ text }) => `${text} at the latest`
};
