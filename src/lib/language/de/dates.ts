import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/de.ts';
import type { DateWords } from '#lib/language/dates.ts';

const months = MONTHS.map(([name]) => name);

export const dates: DateWords = {
	months: {
		long: months,
		// Swiss German shortens no name of four letters
		short: months.map((name, nth) => (name.length > 4 ? `${SHORT_MONTHS[nth]?.[0]}.` : name))
	},
	day: (day, month) => `${day}. ${month}`,
	nth: (number) => `${number}.`,
	bce: ' v. Chr.',
	ce: ' n. Chr.',
	season: SEASONS.map(([name]) => name),
	quarter: 'Quartal',
	'half-year': 'Halbjahr',
	decade: { long: 'die #er-Jahre', about: '#er-Jahre', short: '#er' },
	century: { long: 'Jahrhundert', short: 'Jh.' },
	about: 'ca. ',
	uncertain: 'unsicher',
	unknown: 'unbekannt',
	open: 'offen',
	unspecified: { month: 'Monat unbekannt', day: 'Tag unbekannt' },
	since: 'seit ',
	until: 'bis ',
	to: ' bis ',
	sometime: 'irgendwann ',
	between: 'zwischen ',
	and: ' und ',
	earliest: 'frühestens #',
	latest: 'spätestens #'
};
