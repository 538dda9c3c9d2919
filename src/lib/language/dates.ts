import type { Bound, FromTo, Single } from '#lib/dates/edtf.ts';
import type { Language } from '#lib/dates/language.ts';
import { dates as de } from './de/dates.ts';
import { dates as en } from './en/dates.ts';

type Form = 'long' | 'short';

/** How a language says dates; `#` is where a year or a date goes. */
export type DateWords = {
	/** From January. */
	months: Record<Form, string[]>;
	/** A day of a month, given the name of the month. */
	day: (day: number, month: string) => string;
	/** An ordinal in digits: `3rd`. */
	nth: (number: number) => string;
	/** Follow a year. */
	bce: string;
	ce: string;
	/** From spring. */
	season: string[];
	/** Between an ordinal and a year. */
	quarter: string;
	'half-year': string;
	/** `about` follows the word for approximate dates. */
	decade: Record<Form | 'about', string>;
	century: Record<Form, string>;
	about: string;
	uncertain: string;
	/** The ends of an interval. */
	unknown: string;
	open: string;
	/** Of a date such as `2004-XX`. */
	unspecified: Record<'month' | 'day', string>;
	since: string;
	until: string;
	to: string;
	sometime: string;
	between: string;
	and: string;
	earliest: string;
	latest: string;
};

const WORDS: Record<Language, DateWords> = { de, en };

/**
 * A date in words: `long` for sentences and labels, `short` for an axis or a chip. No year is 0:
 * those before 1 are BCE. Those before 100 say CE, so that they look like years.
 */
export function formatEdtf(date: Single | FromTo, language: Language, form: Form = 'long'): string {
	const words = WORDS[language];
	if (date.type === 'date') return single(date, words, form);
	const [start, end] = [bound(date.start, words, form), bound(date.end, words, form)];
	if (start === end) return start;
	const [openStart, openEnd] = [date.start === 'open', date.end === 'open'];
	if (date.type === 'one-of') {
		if (openStart) return words.latest.replace('#', end);
		if (openEnd) return words.earliest.replace('#', start);
		return (form === 'long' ? words.sometime : '') + words.between + start + words.and + end;
	}
	if (openStart) return words.until + end;
	if (openEnd) return words.since + start;
	const dash = / /.test(start + end) ? ' – ' : '–';
	return start + (form === 'long' ? words.to : dash) + end;
}

function bound(bound: Bound, words: DateWords, form: Form): string {
	return typeof bound === 'object' ? single(bound, words, form) : words[bound];
}

function single(date: Single, words: DateWords, form: Form): string {
	const { precision, qualifiers } = date;
	const { approximate } = qualifiers;
	const exact = plain(date, words, form, approximate && form === 'long' ? 'about' : form);
	const text = approximate ? words.about + exact : exact;
	if (form === 'short') return text + (qualifiers.uncertain ? '?' : '');
	const notes = [
		(precision === 'day' || precision === 'month') &&
			!date[precision] &&
			words.unspecified[precision],
		qualifiers.uncertain && words.uncertain
	].filter(Boolean);
	return notes.length ? `${text} (${notes.join(', ')})` : text;
}

function plain(
	date: Single,
	words: DateWords,
	form: Form,
	decadeForm: keyof DateWords['decade']
): string {
	const { precision, year, month, day, part = 0, time } = date;
	const inYear = count(year) + era(year, words);
	switch (precision) {
		case 'season': {
			const years = part === 4 ? fromTo(year, year + 1, '/', words) : inYear;
			return `${words.season[part - 1]} ${years.replace(/^(\d\d)(\d\d\/)\1/, '$1$2')}`;
		}
		case 'quarter':
		case 'half-year':
			return form === 'long'
				? `${words.nth(part)} ${words[precision]} ${inYear}`
				: `${precision === 'quarter' ? 'Q' : 'H'}${part} ${inYear}`;
		case 'decade':
			// digits count away from the year 0: -198X is 1990 to 1981 BCE
			if (year < 10) return fromTo(year, year + 9, '–', words);
			return words.decade[decadeForm].replace('#', `${year}`) + era(year, words);
		case 'century': {
			const number = year < 0 ? -Math.floor(year / 100) : year / 100 + 1;
			return `${words.nth(number)} ${words.century[form]}${era(year || 1, words)}`;
		}
	}
	if (!month) return inYear;
	const monthName = words.months[form][month - 1] ?? '';
	const name = day ? words.day(day, monthName) : monthName;
	const clock = form === 'long' && time ? `, ${time.replace(/(?=[+-])|Z/, ' UTC')}` : '';
	return `${name} ${inYear}${clock}`;
}

function fromTo(from: number, to: number, mark: string, words: DateWords): string {
	const [first, last] = [era(from, words), era(to, words)];
	return count(from) + (first === last ? '' : first) + mark + count(to) + last;
}

function count(year: number): number {
	return year < 1 ? 1 - year : year;
}

function era(year: number, words: DateWords): string {
	return year < 1 ? words.bce : year < 100 ? words.ce : '';
}
