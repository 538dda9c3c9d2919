import { MONTHS, SEASONS, SHORT_MONTHS } from '#lib/dates/vocabulary/fr.ts';
import type { DateWords, DateForm, Said } from '#lib/language/dates.ts';
import { from, to, when, withArticle } from './contractions.ts';

const long = MONTHS.map(([name]) => name);
const MONTH_NAMES: Record<DateForm, string[]> = {
	long,
	short: long.map((name, nth) => {
		const [short] = SHORT_MONTHS[nth] ?? [];
		return short ? `${short}.` : name;
	})
};
const month = (month: number, year: string, form: DateForm) =>
	`${MONTH_NAMES[form][month - 1]} ${year}`;
const nth = (number: number) => (number === 1 ? '1er' : `${number}e`);

const ROMAN: [number, string][] = [
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
	const [value, letters] = ROMAN.find(([value]) => value <= number) ?? [];
	return value && letters ? letters + roman(number - value) : '';
}

/** Within a phrase, "vers" would come after another preposition: "depuis 2018 environ", not "depuis vers 2018". */
const inPhrase = ({ text }: Said) =>
	text.replace(/^vers (?:le |l’)?([^(]*?)(?= \(|$)/, '$1 environ');

export const dates: DateWords = {
	month,
	day: (day, nth, year, form) => `${day === 1 ? '1er' : day} ${month(nth, year, form)}`,
	clock: (day, time) => `${day}, ${time}`,
	bce: ' av.\u00a0J.-C.',
	ce: ' apr.\u00a0J.-C.',
	season: (part, year) => `${SEASONS[part - 1]?.[0]} ${year}`,
	quarter: (part, year, form) =>
		form === 'long' ? `${nth(part)} trimestre ${year}` : `T${part} ${year}`,
	'half-year': (part, year, form) =>
		form === 'long' ? `${nth(part)} semestre ${year}` : `S${part} ${year}`,
	decade: { long: 'les années #', about: 'les années #', short: 'années #' },
	century: (number, form) =>
		`${roman(number)}${number === 1 ? 'er' : 'e'} ${form === 'long' ? 'siècle' : 's.'}`,
	about: ({ text }) => `vers ${withArticle(text)}`,
	uncertain: 'incertain',
	unknown: 'date inconnue',
	open: 'ouvert',
	unspecified: { month: 'mois inconnu', day: 'jour inconnu' },
	comma: ', ',
	since: (start) => `depuis ${withArticle(indefinite(start))}`,
	until: (end) => {
		const date = indefinite(end);
		const isBare = withArticle(date) === date && !/^(?:les|une) /.test(date);
		return isBare ? `jusqu’en ${date}` : `jusqu’${to(date)}`;
	},
	fromTo: (start, end) => `${from(indefinite(start))} ${to(indefinite(end))}`,
	between: (start, end, form) =>
		`${form === 'long' ? 'à un moment ' : ''}entre ${withArticle(inPhrase(start))} et ${withArticle(inPhrase(end))}`,
	earliest: ({ text }) => `au plus tôt ${when(text)}`,
	latest: ({ text }) => `au plus tard ${when(text)}`
};

/** An unknown end needs its article: "de 2015 à une date inconnue". */
function indefinite(said: Said): string {
	return said.date ? inPhrase(said) : `une ${said.text}`;
}
