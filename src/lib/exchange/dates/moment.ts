import { parseEdtf, span, type Edtf, type SingleDate } from '#lib/dates/edtf.ts';
import { DAY, dayToTime, timeOf, timeToDay } from '#lib/dates/days.ts';

/** A point of a calendar, as fine as it is known; the year is astronomical, as in EDTF: 0 is 1 BCE. */
export type DateTime = {
	year: number;
	month?: number;
	day?: number;
	/** `10:58:07Z` */ time?: string;
};

/** The EDTF of a moment; `undefined` if there is no such day, or EDTF has no such year. */
export function edtfOfMoment({ year, month, day, time }: DateTime): string | undefined {
	if (!Number.isInteger(year) || Math.abs(year) > 9999) return undefined;
	let text = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
	if (month !== undefined) text += `-${pad(month, 2)}`;
	if (month !== undefined && day !== undefined) text += `-${pad(day, 2)}`;
	const timed = day === undefined || time === undefined ? text : `${text}T${time}`;
	// a time that EDTF does not have makes no other day
	return [timed, text].find((each) => parseEdtf(each).ok);
}

function pad(number: number, digits: number): string {
	return String(number).padStart(digits, '0');
}

/** A day of a span, `YYYY-MM-DD` or with six digits and a sign, as a moment. */
export function momentOfDay(day: string): DateTime {
	const [, year, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
	return { year: Number(year), month: Number(month), day: Number(date) };
}

/** The moment at milliseconds of UTC, without its time if that is midnight; `undefined` beyond EDTF's years. */
export function momentOfTime(milliseconds: number): DateTime | undefined {
	// the years -9999 to 9999
	if (!(milliseconds >= timeOf(-9999, 0, 1) && milliseconds < timeOf(10_000, 0, 1)))
		return undefined;
	const time = new Date(milliseconds).toISOString().slice(-13, -5);
	const moment = momentOfDay(timeToDay(milliseconds));
	return time === '00:00:00' ? moment : { ...moment, time: `${time}Z` };
}

/** A date that lasted from one moment to another, or is one moment in between. */
export type DateTimeRange = { start: string; end: string; certain: boolean };

/** The EDTF of a stretch between two EDTF dates; without their times. `undefined` if it ends before it begins. */
export function edtfOfStretch({ start, end, certain }: DateTimeRange): string | undefined {
	const [from, to] = [start, end].map((edge) => edge.replace(/T.*/, ''));
	if (from === to) return from;
	const text = certain ? `${from}/${to}` : `[${from}..${to}]`;
	return parseEdtf(text).ok ? text : undefined;
}

/** The EDTF of what ended on a date and began nobody knows when. */
export function edtfOfEnd(end: string): string | undefined {
	const text = `/${end.replace(/T.*/, '')}`;
	return parseEdtf(text).ok ? text : undefined;
}

const UNIT_MONTHS = [1, 3, 6, 12, 120, 1200];

/**
 * The EDTF of all days from one to another, both included: a month, a quarter, a half-year, a year, a decade or a
 * century where they make up just that, else one moment in between.
 */
export function edtfOfDays(first: string, last: string): string | undefined {
	if (first === last) return edtfOfMoment(momentOfDay(first));
	const { year, month = 1, day } = momentOfDay(first);
	const after = dayToTime(last) + DAY;
	for (const months of day === 1 ? UNIT_MONTHS : []) {
		if (timeOf(year, month - 1 + months, 1) !== after) continue;
		const unit = unitText(year, month, months);
		if (unit !== undefined && parseEdtf(unit).ok) return unit;
	}
	const [start, end] = [coarseEdge(first, first), coarseEdge(last, timeToDay(after))];
	const days = [first, last].map((each) => edtfOfMoment(momentOfDay(each)));
	const precision = Math.max(start?.length ?? 0, end?.length ?? 0);
	const edges = [start, end].every((edge) => edge?.length === precision) ? [start, end] : days;
	const [from, to] = edges;
	if (from === undefined || to === undefined) return undefined;
	return edtfOfStretch({ start: from, end: to, certain: false });
}

/** The year or the month of a day, if `boundary` begins one. */
function coarseEdge(day: string, boundary: string): string | undefined {
	const { year, month } = momentOfDay(day);
	if (boundary.endsWith('-01-01')) return edtfOfMoment({ year });
	return boundary.endsWith('-01') ? edtfOfMoment({ year, month }) : undefined;
}

/** The days of a date for programs that draw it: the first, and the one after the last; none beside an open side. */
export function daysOf(edtf: Edtf): { first?: string; after?: string } {
	const { earliest, latest } = span(edtf);
	const isKnown = (day: string | null): day is string => day !== null && !day.endsWith('inf');
	return {
		...(isKnown(earliest) && { first: earliest }),
		...(isKnown(latest) && { after: timeToDay(dayToTime(latest) + DAY) })
	};
}

/** The day before a day. */
export function dayBefore(day: string): string {
	return timeToDay(dayToTime(day) - DAY);
}

function unitText(year: number, month: number, months: number): string | undefined {
	const text = edtfOfMoment({ year });
	if (text === undefined) return undefined;
	if (months === 1) return edtfOfMoment({ year, month });
	if ((month - 1) % Math.min(months, 12) !== 0) return undefined;
	if (months === 3) return `${text}-${33 + (month - 1) / 3}`;
	if (months === 6) return `${text}-${40 + (month - 1) / 6}`;
	if (months === 12) return text;
	const digits = months === 120 ? 1 : 2;
	if (year < 0 || year % 10 ** digits !== 0) return undefined;
	return text.slice(0, -digits) + 'X'.repeat(digits);
}

/** A date for formats of one or two moments, each as fine as the date itself. */
export type Ends = { start?: DateTime; end?: DateTime };

/** Beginning and end of a date. Of a day, a month or a year there is no end; an open or unknown end is not there. */
export function endsOf(edtf: Edtf): Ends {
	if (edtf.type === 'date') {
		const [start, end] = edgesOf(edtf);
		return { start, ...(end && { end }) };
	}
	const { start, end } = edtf;
	return {
		...(typeof start === 'object' && { start: edgesOf(start)[0] }),
		...(typeof end === 'object' && { end: edgesOf(end)[1] ?? edgesOf(end)[0] })
	};
}

function edgesOf(date: SingleDate): [start: DateTime, end?: DateTime] {
	const { year, month, day, precision, time } = date;
	if (precision === 'year' || (precision === 'month' && month))
		return [{ year, ...(month && { month }) }];
	if (precision === 'day' && month && day)
		return [{ year, month, day, ...(time !== undefined && { time }) }];
	const { earliest, latest } = span(date);
	const [start, end] = [momentOfDay(earliest ?? ''), momentOfDay(latest ?? '')];
	if (precision === 'decade' || precision === 'century')
		return [{ year: start.year }, { year: end.year }];
	if (precision === 'month' || precision === 'day') return [{ year, ...(month && { month }) }];
	return [
		{ year: start.year, month: start.month },
		{ year: end.year, month: end.month }
	];
}

/** Whether a date is just what its ends say: a day, a month, a year, or an interval between such. */
export function isPlain(edtf: Edtf): boolean {
	const { start, end } = endsOf(edtf);
	if (!start) return false;
	const [from, to] = [edtfOfMoment(start), end && edtfOfMoment(end)];
	return edtf.text === (to === undefined ? from : `${from}/${to}`);
}
