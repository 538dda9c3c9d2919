import type { IntervalEnd, FromTo, SingleDate } from '#lib/dates/edtf.ts';

export type DateForm = 'long' | 'short';
type DecadeForm = DateForm | 'about';

/** A date in words and what it is; no `date` for an end of an interval that is unknown. */
export type Said = { text: string; date?: SingleDate };

/**
 * How a language says dates. A `year` is in words already, with its era: `44 BCE`. What depends on the grammar of a
 * whole phrase is a function, so that a language can have its prepositions and articles: `du 4 juin au 10 juin`.
 */
export type DateWords = {
	/** `month` is 1 for January. */
	month: (month: number, year: string, form: DateForm) => string;
	day: (day: number, month: number, year: string, form: DateForm) => string;
	/** A date with its time of day and zone, in the long form alone: `23:20:30 UTC-04`. */
	clock: (day: string, time: string) => string;
	/** Follow a year. */
	bce: string;
	ce: string;
	/** `part` is 1 for spring. */
	season: (part: number, year: string) => string;
	quarter: (part: number, year: string, form: DateForm) => string;
	'half-year': (part: number, year: string, form: DateForm) => string;
	/**
	 * `#` is where the year goes; a function where a decade is not named by its digits. The era follows. `about` comes
	 * after the word for approximate dates.
	 */
	decade: Record<DecadeForm, string> | ((year: number, form: DecadeForm) => string);
	/** `number` is 19 for 1800 to 1899. */
	century: (number: number, form: DateForm) => string;
	about: (date: Said) => string;
	uncertain: string;
	/** Marks an uncertain date in the short form; `?` where it is not given. */
	questionMark?: string;
	/** The ends of an interval. */
	unknown: string;
	open: string;
	/** The note on a date such as `2004-XX`. */
	unspecified: Record<'month' | 'day', string>;
	/** Between names in a row, and between notes in brackets: what `Intl.ListFormat` puts between the first of many. */
	comma: string;
	since: (start: Said) => string;
	until: (end: Said) => string;
	/** An interval in the long form; the short one has a dash in every language. */
	fromTo: (start: Said, end: Said) => string;
	/** One moment between two dates. */
	between: (start: Said, end: Said, form: DateForm) => string;
	earliest: (start: Said) => string;
	latest: (end: Said) => string;
};

/**
 * A date in words: `long` for sentences and labels, `short` for an axis or a chip. No year is 0:
 * those before 1 are BCE. Those before 100 say CE, so that they look like years. A page has its language's words among
 * its messages, as `t.dates`.
 */
export function formatEdtf(
	date: SingleDate | FromTo,
	words: DateWords,
	form: DateForm = 'long'
): string {
	if (date.type === 'date') return single(date, words, form).text;
	const [start, end] = [bound(date.start, words, form), bound(date.end, words, form)];
	if (start.text === end.text) return start.text;
	const [openStart, openEnd] = [date.start === 'open', date.end === 'open'];
	if (date.type === 'one-of') {
		if (openStart) return words.latest(end);
		if (openEnd) return words.earliest(start);
		return withoutShared(words.between(start, end, form), start, end);
	}
	if (openStart) return words.until(end);
	if (openEnd) return words.since(start);
	if (form === 'long') return withoutShared(words.fromTo(start, end), start, end);
	const dash = / /.test(start.text + end.text) ? ' – ' : '–';
	return withoutShared(start.text + dash + end.text, start, end);
}

function bound(bound: IntervalEnd, words: DateWords, form: DateForm): Said {
	return typeof bound === 'object' ? single(bound, words, form) : { text: words[bound] };
}

/** The phrase without those words of its start that its end says again: `14 to 29 June 2018`. */
function withoutShared(phrase: string, start: Said, end: Said): string {
	const [first, last] = [start.date, end.date];
	const isPlain = [first, last].every(
		(date) => date && !date.time && Object.values(date.qualifiers).every((set) => !set)
	);
	if (!isPlain || first?.precision !== last?.precision || first?.year !== last?.year) return phrase;
	const [own, other] = [start.text.split(' '), end.text.split(' ')];
	while (own.length > 1 && other.length > 1 && own.at(-1) === other.at(-1)) {
		own.pop();
		other.pop();
	}
	return phrase.replace(start.text, own.join(' '));
}

function single(date: SingleDate, words: DateWords, form: DateForm): Said {
	const { precision, qualifiers } = date;
	const { approximate } = qualifiers;
	const exact = plain(date, words, form, approximate && form === 'long' ? 'about' : form);
	const text = approximate ? words.about({ text: exact, date }) : exact;
	if (form === 'short')
		return { text: text + (qualifiers.uncertain ? (words.questionMark ?? '?') : ''), date };
	const notes = [
		(precision === 'day' || precision === 'month') &&
			!date[precision] &&
			words.unspecified[precision],
		qualifiers.uncertain && words.uncertain
	].filter(Boolean);
	return { text: notes.length ? `${text} (${notes.join(words.comma)})` : text, date };
}

function plain(date: SingleDate, words: DateWords, form: DateForm, decadeForm: DecadeForm): string {
	const { precision, year, month, day, part = 0, time } = date;
	const inYear = count(year) + era(year, words);
	switch (precision) {
		case 'season': {
			const years = part === 4 ? fromTo(year, year + 1, '/', words) : inYear;
			return words.season(part, years.replace(/^(\d\d)(\d\d\/)\1/, '$1$2'));
		}
		case 'quarter':
		case 'half-year':
			return words[precision](part, inYear, form);
		case 'decade':
			// digits count away from the year 0: -198X is 1990 to 1981 BCE
			if (year < 10) return fromTo(year, year + 9, '–', words);
			return nameDecade(year, words.decade, decadeForm) + era(year, words);
		case 'century': {
			const number = year < 0 ? -Math.floor(year / 100) : year / 100 + 1;
			return words.century(number, form) + era(year || 1, words);
		}
	}
	if (!month) return inYear;
	if (!day) return words.month(month, inYear, form);
	const named = words.day(day, month, inYear, form);
	if (form === 'short' || !time) return named;
	return words.clock(named, time.replace(/(?=[+-])|Z/, ' UTC'));
}

function nameDecade(year: number, words: DateWords['decade'], form: DecadeForm): string {
	return typeof words === 'function' ? words(year, form) : words[form].replace('#', `${year}`);
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
