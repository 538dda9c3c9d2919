import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/de.ts';
import type { DateWords, DateForm } from '#lib/language/dates.ts';

const long = MONTHS.map(([name]) => name);
const MONTH_NAMES: Record<DateForm, string[]> = {
	long,
	// Swiss German shortens no name of four letters
	short: long.map((name, nth) => (name.length > 4 ? `${SHORT_MONTHS[nth]?.[0]}.` : name))
};
const month = (month: number, year: string, form: DateForm) =>
	`${MONTH_NAMES[form][month - 1]} ${year}`;

export const dates: DateWords = {
	month,
	day: (day, nth, year, form) => `${day}. ${month(nth, year, form)}`,
	clock: (day, time) => `${day}, ${time}`,
	bce: ' v. Chr.',
	ce: ' n. Chr.',
	season: (part, year) => `${SEASONS[part - 1]?.[0]} ${year}`,
	quarter: (part, year, form) =>
		form === 'long' ? `${part}. Quartal ${year}` : `Q${part} ${year}`,
	'half-year': (part, year, form) =>
		form === 'long' ? `${part}. Halbjahr ${year}` : `H${part} ${year}`,
	decade: { long: 'die #er-Jahre', about: '#er-Jahre', short: '#er' },
	century: (number, form) => `${number}. ${form === 'long' ? 'Jahrhundert' : 'Jh.'}`,
	about: ({ text }) => `ca. ${text}`,
	uncertain: 'unsicher',
	unknown: 'unbekannt',
	open: 'offen',
	unspecified: { month: 'Monat unbekannt', day: 'Tag unbekannt' },
	comma: ', ',
	since: ({ text }) => `seit ${text}`,
	until: ({ text }) => `bis ${text}`,
	fromTo: (start, end) => `${start.text} bis ${end.text}`,
	between: (start, end, form) =>
		`${form === 'long' ? 'irgendwann ' : ''}zwischen ${start.text} und ${end.text}`,
	earliest: ({ text }) => `frühestens ${text}`,
	latest: ({ text }) => `spätestens ${text}`
};
