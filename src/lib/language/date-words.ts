import type { Bound, FromTo, Single } from '#lib/dates/edtf.ts';
import type { Language } from '#lib/dates/language.ts';

type Form = 'long' | 'short';
type Words = (typeof WORDS)[Language];

const WORDS = {
	de: {
		months: names('de-CH'),
		nth: (number: number) => `${number}.`,
		bce: ' v. Chr.',
		ce: ' n. Chr.',
		season: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
		quarter: 'Quartal',
		'half-year': 'Halbjahr',
		decade: { long: 'die #er-Jahre', short: '#er' },
		century: { long: 'Jahrhundert', short: 'Jh.' },
		about: 'ca. ',
		uncertain: 'unsicher',
		unknown: 'unbekannt',
		open: 'offen',
		month: 'Monat unbekannt',
		day: 'Tag unbekannt',
		since: 'seit ',
		until: 'bis ',
		to: ' bis ',
		sometime: 'irgendwann ',
		between: 'zwischen ',
		and: ' und ',
		earliest: 'frühestens #',
		latest: 'spätestens #'
	},
	en: {
		months: names('en-GB'),
		nth: (number: number) =>
			number + (['th', 'st', 'nd', 'rd'][/1.$/.test(`${number}`) ? 0 : number % 10] ?? 'th'),
		bce: ' BCE',
		ce: ' CE',
		season: ['spring', 'summer', 'autumn', 'winter'],
		quarter: 'quarter of',
		'half-year': 'half of',
		decade: { long: 'the #s', short: '#s' },
		century: { long: 'century', short: 'c.' },
		about: 'about ',
		uncertain: 'uncertain',
		unknown: 'unknown',
		open: 'open',
		month: 'month unknown',
		day: 'day unknown',
		since: 'since ',
		until: 'until ',
		to: ' to ',
		sometime: 'some time ',
		between: 'between ',
		and: ' and ',
		earliest: '# at the earliest',
		latest: '# at the latest'
	}
};

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

function bound(bound: Bound, words: Words, form: Form): string {
	return typeof bound === 'object' ? single(bound, words, form) : words[bound];
}

function single(date: Single, words: Words, form: Form): string {
	const { precision, qualifiers } = date;
	const exact = plain(date, words, form);
	// «ca. 1990er-Jahre», without an article
	const text = qualifiers.approximate ? words.about + exact.replace('die ', '') : exact;
	if (form === 'short') return text + (qualifiers.uncertain ? '?' : '');
	const notes = [
		(precision === 'day' || precision === 'month') && !date[precision] && words[precision],
		qualifiers.uncertain && words.uncertain
	].filter(Boolean);
	return notes.length ? `${text} (${notes.join(', ')})` : text;
}

function plain(date: Single, words: Words, form: Form): string {
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
			return words.decade[form].replace('#', `${year}`) + era(year, words);
		case 'century': {
			const number = year < 0 ? -Math.floor(year / 100) : year / 100 + 1;
			return `${words.nth(number)} ${words.century[form]}${era(year || 1, words)}`;
		}
	}
	if (!month) return inYear;
	const parts = words.months(form).formatToParts(Date.UTC(2000, month - 1, day ?? 1));
	const name = parts.map(({ type, value }) => (day || type === 'month' ? value : '')).join('');
	const clock = form === 'long' && time ? `, ${time.replace(/(?=[+-])|Z/, ' UTC')}` : '';
	return `${name} ${inYear}${clock}`;
}

function fromTo(from: number, to: number, mark: string, words: Words): string {
	const [first, last] = [era(from, words), era(to, words)];
	return count(from) + (first === last ? '' : first) + mark + count(to) + last;
}

function count(year: number): number {
	return year < 1 ? 1 - year : year;
}

function era(year: number, words: Words): string {
	return year < 1 ? words.bce : year < 100 ? words.ce : '';
}

/** For the names of months and days only, of the leap year 2000: Intl's years play no part. Made when first used: that takes ms. */
function names(locale: string): (month: Form) => Intl.DateTimeFormat {
	const made: Partial<Record<Form, Intl.DateTimeFormat>> = {};
	return (month) =>
		(made[month] ??= new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }));
}
