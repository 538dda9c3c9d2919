import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/es.ts';
import type { DateWords, DateForm, Said } from '#lib/language/dates.ts';

const long = MONTHS.map(([name]) => name);
const MONTH_NAMES: Record<DateForm, string[]> = {
	long,
	short: long.map((name, nth) => SHORT_MONTHS[nth]?.[0] ?? name.slice(0, 3))
};

/** Years before 1100 have the article: "marzo del 44 a. C.", but "marzo de 1492". */
const hasArticle = (year: string) => / [ad]\./.test(year) || parseInt(year, 10) < 1100;
const ofYear = (year: string) => (hasArticle(year) ? 'del ' : 'de ') + year;

const month = (nth: number, year: string, form: DateForm) =>
	`${MONTH_NAMES[form][nth - 1]} ${form === 'short' ? year : ofYear(year)}`;

const NTH = ['primer', 'segundo', 'tercer', 'cuarto'];
const partOfYear = (nth: number, noun: string, year: string) =>
	`${NTH[nth - 1]} ${noun} ${ofYear(year)}`;

const DIGITS = [
	['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
	['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'],
	['', 'C']
];
const roman = (number: number) =>
	[...`${number}`]
		.map((digit, place, { length }) => DIGITS[length - 1 - place]?.[Number(digit)])
		.join('');

function articleOf({ text, date }: Said): '' | 'el ' | 'la ' | 'los ' {
	switch (date?.precision) {
		case 'day':
			return date.day ? 'el ' : '';
		case 'season':
			return date.part === 1 ? 'la ' : 'el ';
		case 'quarter':
		case 'half-year':
		case 'century':
			return 'el ';
		case 'decade':
			return date.year < 10 ? '' : text.startsWith('años') ? 'los ' : 'la ';
		case 'year':
			return hasArticle(text) ? 'el ' : '';
	}
	return '';
}

const isAbout = ({ date }: Said) => date?.qualifiers.approximate === true;
const ABOUT = /^hacia (?:el |la |los )?/;

/** A date with its article after a preposition; `de` and `a` are one word with `el`. */
function after(preposition: string, said: Said): string {
	const text = said.text.replace(ABOUT, '');
	const about = isAbout(said) ? 'alrededor de ' : '';
	const phrase = `${preposition} ${about}${articleOf({ ...said, text })}${text}`;
	return phrase.replace(/(?<=^| )(de|a) el /, '$1l ');
}

/** The words of dates in Spanish. */
export const dates: DateWords = {
	month,
	day: (day, nth, year, form) =>
		form === 'short' ? `${day} ${month(nth, year, form)}` : `${day} de ${month(nth, year, form)}`,
	clock: (day, time) => `${day}, ${time}`,
	bce: ' a.\u00a0C.',
	ce: ' d.\u00a0C.',
	season: (part, year) => `${SEASONS[part - 1]?.[0]} ${ofYear(year)}`,
	quarter: (part, year, form) =>
		form === 'long' ? partOfYear(part, 'trimestre', year) : `T${part} ${year}`,
	'half-year': (part, year, form) =>
		form === 'long' ? partOfYear(part, 'semestre', year) : `S${part} ${year}`,
	decade: { long: 'década de #', about: 'década de #', short: 'años #' },
	century: (number, form) => `${form === 'long' ? 'siglo' : 's.'} ${roman(number)}`,
	about: (date) => `hacia ${articleOf(date)}${date.text}`,
	uncertain: 'fecha incierta',
	unknown: 'fecha desconocida',
	open: 'abierto',
	unspecified: { month: 'mes desconocido', day: 'día desconocido' },
	comma: ', ',
	since: (start) => after('desde', start),
	until: (end) => after('hasta', end),
	fromTo: (start, end) =>
		isAbout(start) || isAbout(end)
			? `${after('desde', start)} ${after('hasta', end)}`
			: `${after('de', start)} ${after('a', end)}`,
	between: (start, end, form) =>
		`${form === 'long' ? 'en algún momento ' : ''}${after('entre', start)} ${after('y', end)}`,
	earliest: (start) =>
		isAbout(start) ? `${start.text} o después` : `no antes ${after('de', start)}`,
	latest: (end) => (isAbout(end) ? `${end.text} o antes` : `no después ${after('de', end)}`)
};
