import { covers, type Span } from '#lib/dates/days.ts';
import { parseEdtf, span, type Edtf } from '#lib/dates/edtf.ts';
import { issue, type Issue, type Place } from '#lib/dates/parsed.ts';
import {
	edtfOfEnd,
	edtfOfMoment,
	edtfOfStretch,
	endsOf,
	isPlain,
	type DateTime
} from '#lib/exchange/dates/moment.ts';
import { readDate } from '#lib/exchange/dates/read-date.ts';
import { fieldOf, textIn, type Fields } from '#lib/exchange/reading/json.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';

/** Beyond these JavaScript has no dates, and TimelineJS counts years alone. */
const COSMOLOGICAL = 271_820;

export type SlideDate = { date?: { edtf: string; note?: string }; issues: Issue[] };

/**
 * The date of a slide: `start_date` and `end_date`, or what it shows instead where that is vaguer: TimelineJS has
 * no other way to say "about 1850". A negative year counts as shown, so that -44 is 44 BCE.
 */
export function readSlideDate(slide: unknown, place: Place): SlideDate {
	const issues: Issue[] = [];
	const edge = (key: string) => {
		const value = fieldOf(slide, key);
		const written = writtenDate(value);
		if (written === '') return undefined;
		const edtf = edtfOfParts(value);
		if (edtf === undefined) issues.push(dateIssue(written, place));
		return edtf;
	};
	const start = edge('start_date');
	const end = edge('end_date');
	const words = textOfHtml(
		textIn(slide, 'display_date') ||
			textIn(fieldOf(slide, 'start_date'), 'display_date') ||
			textIn(fieldOf(slide, 'end_date'), 'display_date')
	);
	if (start === undefined || issues.length > 0) {
		const instead = (words === '' ? undefined : readDate(words)) ?? (end && edtfOfEnd(end));
		const shown = start ?? instead;
		return { ...(shown !== undefined && { date: { edtf: shown } }), issues };
	}
	let edtf: string | undefined = start;
	if (end !== undefined) {
		edtf = edtfOfStretch({ start, end, certain: true });
		if (edtf === undefined) {
			issues.push(issue('exchange.reversed', { text: `${start} – ${end}` }, place));
			edtf = edtfOfStretch({ start: end, end: start, certain: true });
		}
	}
	return { ...(edtf !== undefined && { date: shownDate(edtf, words) }), issues };
}

/** The date that the words say, if they are vaguer and hold the other; else they are a note. */
export function shownDate(edtf: string, words: string): { edtf: string; note?: string } {
	const shown = words === '' ? undefined : parsed(readDate(words));
	const exact = parsed(edtf);
	if (!shown || !exact) return words === '' ? { edtf } : { edtf, note: words };
	const isVaguer =
		(!isPlain(shown) || shown.text.includes('T')) && covers(spanOf(shown), spanOf(exact));
	const chosen = isVaguer ? shown.text : edtf;
	return chosen === words || words === edtf ? { edtf: chosen } : { edtf: chosen, note: words };
}

function parsed(text: string | undefined): Edtf | undefined {
	const read = text === undefined ? undefined : parseEdtf(text);
	return read?.ok ? read.value : undefined;
}

function spanOf(edtf: Edtf): Span {
	const { earliest, latest } = span(edtf);
	return { earliest: earliest ?? '-inf', latest: latest ?? 'inf' };
}

/** The issue of a date that cannot be read: a year of more than four digits has a rule of its own. */
export function dateIssue(text: string, place: Place): Issue {
	return issue(/^\W*\d{5,}/.test(text) ? 'exchange.year' : 'exchange.date', { text }, place);
}

/** Whether a date lies where TimelineJS counts years alone. */
export function isCosmological(date: unknown): boolean {
	const year = Number(textIn(date, 'year').replace(/[\s,]/g, ''));
	return year < -COSMOLOGICAL || year > COSMOLOGICAL + 3939;
}

function writtenDate(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return ['year', 'month', 'day']
		.map((key) => textIn(value, key))
		.filter(Boolean)
		.join('-');
}

function edtfOfParts(value: unknown): string | undefined {
	if (typeof value === 'string') return readDate(value);
	const part = (key: string) => textIn(value, key).replace(/[\s,]/g, '');
	const year = part('year');
	if (!/^[+-]?\d+$/.test(year)) return year === '' ? undefined : readDate(textIn(value, 'year'));
	const whole: DateTime = {
		year: fromShownYear(Number(year)),
		...numberIn(value, 'month'),
		...numberIn(value, 'day'),
		...timeOfParts(value)
	};
	const { month, ...coarse } = whole;
	// a day that does not exist makes no other month
	return (
		edtfOfMoment(whole) ??
		edtfOfMoment({ year: coarse.year, ...(month && { month }) }) ??
		edtfOfMoment({ year: coarse.year })
	);
}

function numberIn(value: unknown, key: 'month' | 'day'): Partial<DateTime> {
	const number = Number(textIn(value, key));
	return Number.isInteger(number) && number > 0 ? { [key]: number } : {};
}

function timeOfParts(value: unknown): Partial<DateTime> {
	const [hour, minute, second] = ['hour', 'minute', 'second'].map((key) => textIn(value, key));
	if (!hour || Number(hour) > 23) return {};
	const two = (text = '') => (Number(text) >= 0 && Number(text) < 60 ? text : '').padStart(2, '0');
	const time = [hour, minute, second].map(two).join(':');
	return /^[\d:]{8}$/.test(time) && time !== '00:00:00' ? { time } : {};
}

/** TimelineJS shows the year -44 as 44 BCE, and has no year 0. */
export function fromShownYear(year: number): number {
	return year < 0 ? year + 1 : year;
}

/** The fields of a date on a slide, with words where TimelineJS would show it wrongly; `undefined` for no known day. */
export function writeSlideDate(edtf: Edtf, words: string): Fields | undefined {
	const { start, end } = endsOf(edtf);
	const [first, last] = start ? [start, end] : [end, undefined];
	if (!first) return undefined;
	const isExact = isPlain(edtf) && !/[Z+]|T.*-/.test(edtf.text);
	return {
		start_date: partsOf(first),
		...(last && { end_date: partsOf(last) }),
		...(!isExact && { display_date: words })
	};
}

function partsOf({ year, month, day, time }: DateTime): Fields {
	const [hour, minute, second] = time?.slice(0, 8).split(':').map(Number) ?? [];
	return {
		year: year < 1 ? year - 1 : year,
		...(month !== undefined && { month }),
		...(day !== undefined && { day }),
		...(hour !== undefined && { hour, minute, second })
	};
}
