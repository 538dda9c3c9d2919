import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/it.ts';
import type { DateWords, DateForm } from '#lib/language/dates.ts';
import { onDate, withDate } from './date-phrases.ts';

const months: Record<DateForm, (string | undefined)[]> = {
	long: MONTHS.map(([name]) => name),
	short: SHORT_MONTHS.map(([name]) => name)
};
const month = (number: number, form: DateForm) => months[form][number - 1] ?? '';

const DIGITS: [number, string][] = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

function roman(number: number): string {
	const [value, digit] = DIGITS.find(([value]) => value <= number) ?? [number, ''];
	return digit && digit + roman(number - value);
}

export const dates: DateWords = {
	month: (number, year, form) => `${month(number, form)} ${year}`,
	day: (day, number, year, form) => `${day === 1 ? '1°' : day} ${month(number, form)} ${year}`,
	clock: (day, time) => `${day}, ${time}`,
	bce: ' a.C.',
	ce: ' d.C.',
	season: (part, year) => `${SEASONS[part - 1]?.[0]} ${year}`,
	quarter: (part, year, form) =>
		form === 'long' ? `${part}° trimestre ${year}` : `T${part} ${year}`,
	'half-year': (part, year, form) =>
		form === 'long' ? `${part}° semestre ${year}` : `S${part} ${year}`,
	decade: { long: 'anni #', about: 'anni #', short: 'anni #' },
	century: (number, form) => `${roman(number)} ${form === 'long' ? 'secolo' : 'sec.'}`,
	about: ({ text }) => `${text} circa`,
	uncertain: 'incerto',
	unknown: 'data sconosciuta',
	open: 'aperto',
	unspecified: { month: 'mese sconosciuto', day: 'giorno sconosciuto' },
	comma: ', ',
	since: ({ text }) => withDate('from', text),
	until: ({ text }) => `fino ${withDate('to', text)}`,
	fromTo: (start, end) => `${withDate('from', start.text)} ${withDate('to', end.text)}`,
	between: (start, end, form) =>
		`${form === 'long' ? 'in un momento ' : ''}tra ${withDate('the', start.text)} e ${withDate('the', end.text)}`,
	earliest: ({ text }) => `non prima ${withDate('of', text)}`,
	latest: ({ text }) => `al più tardi ${onDate(text)}`
};
