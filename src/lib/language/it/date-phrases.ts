import { MONTHS, SHORT_MONTHS } from '#lib/dates/vocabulary/it.ts';

/** Beginnings of a date, by what it begins with: a consonant, a vowel, "primavera", "anni", or none. */
const FORMS = {
	the: ['il ', 'l’', 'la ', 'gli ', ''],
	of: ['del ', 'dell’', 'della ', 'degli ', 'di '],
	in: ['nel ', 'nell’', 'nella ', 'negli ', ''],
	from: ['dal ', 'dall’', 'dalla ', 'dagli ', 'da '],
	to: ['al ', 'all’', 'alla ', 'agli ', 'a ']
};

/** How a date begins that takes an article: not a weekday, "data sconosciuta" or a phrase such as "tra il 2018". */
const TAKES = new RegExp(
	`^(?:\\d|[TS]\\d |[IVXLC]+ sec|(?:${[...MONTHS, ...SHORT_MONTHS].flat().join('|')}) |primavera|estate|autunno|inverno|anni )`
);

/** Begins with a vowel when spoken: "aprile", 8 or 800 ("otto…"), 11 ("undici"), the year 1. */
const VOWEL = /^(?:[aeiou]|8|11(?!\d)|1 [ad]\.C\.|(?:VIII|XI) )/;

/** A day of a month; other dates have a year or a unit there. */
const DAY = /^\d{1,2}°? (?!trim|sem|[ad]\.C\.)/;

/** A date after a preposition and an article, contracted: `dall’8 giugno 2024`, `nel 2018`, `agli anni 1960`. */
export function withDate(preposition: keyof typeof FORMS, date: string): string {
	const [consonant, vowel, spring, years, none] = FORMS[preposition];
	if (!TAKES.test(date)) return `${none}${date}`;
	if (/^primavera/.test(date)) return `${spring}${date}`;
	if (/^anni/.test(date)) return `${years}${date}`;
	return `${VOWEL.test(date) ? vowel : consonant}${date}`;
}

/** When something was: `il 4 giugno 2024`, but `nel giugno 2024`. */
export function onDate(date: string): string {
	return withDate(DAY.test(date) ? 'the' : 'in', date);
}

/** From one date to another; with a dash where one of them is none. */
export function fromTo(from: string, to: string): string {
	const areDates = TAKES.test(from) && TAKES.test(to);
	return areDates ? `${withDate('from', from)} ${withDate('to', to)}` : `${from} – ${to}`;
}
