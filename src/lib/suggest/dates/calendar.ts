import { UTCDate } from '@date-fns/utc';
// imported one by one: the whole of date-fns is several hundred files for Node to load
import { addDays as daysOn } from 'date-fns/addDays';
import { addMonths as monthsOn } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { timeOf } from '#lib/dates/days.ts';
import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';

/** A year, a month or a day; years count astronomically (0 is 1 BCE), months and days from 1. */
export type CalendarDate = { year: number; month?: number; day?: number };

/** A unit of the calendar that dates are counted in. */
export type CalendarUnit =
	| 'day'
	| 'weekend'
	| 'week'
	| 'month'
	| 'season'
	| 'quarter'
	| 'half'
	| 'year'
	| 'decade'
	| 'century';

const pad = (n: number) => String(n).padStart(2, '0');

export function yearText(year: number): string {
	return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** A moment in EDTF, as fine as it is known. */
export function momentText({ year, month, day }: CalendarDate): string {
	return [yearText(year), ...[month, day].flatMap((part) => (part ? pad(part) : []))].join('-');
}

/** Reads an EDTF year, month or day; null for anything else, including days that do not exist. */
export function readMoment(text: string | null): CalendarDate | null {
	const parsed = parseEdtf(text ?? '');
	if (!parsed.ok || parsed.value.type !== 'date') return null;
	const { year, month, day, precision } = parsed.value;
	return ['day', 'month', 'year'].includes(precision) ? { year, month, day } : null;
}

/** True if the day exists and its year lies within ±9999; a missing month or day counts as the first. */
export function exists({ year, month = 1, day = 1 }: CalendarDate): boolean {
	if (year < -9999 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
	return new Date(timeOf(year, month - 1, day)).getUTCMonth() === month - 1;
}

function dateOf({ year, month = 1, day = 1 }: CalendarDate): UTCDate {
	return new UTCDate(timeOf(year, month - 1, day));
}

function momentOf(date: UTCDate): CalendarDate {
	return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

export function addDays(moment: CalendarDate, count: number): CalendarDate {
	return momentOf(daysOn(dateOf(moment), count));
}

/** Adds months; the result has no day. */
export function addMonths({ year, month = 1 }: CalendarDate, count: number): CalendarDate {
	const then = momentOf(monthsOn(dateOf({ year, month }), count));
	return { year: then.year, month: then.month };
}

/** The ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(moment: CalendarDate): number {
	return getISODay(dateOf(moment));
}

/** Calendar days from a to b; negative if b comes first. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
	return differenceInCalendarDays(dateOf(b), dateOf(a));
}

/** EDTF for one moment between two, `[a..b]`; a single date if they are equal. */
export function between(from: CalendarDate, to: CalendarDate): string {
	const [a, b] = [momentText(from), momentText(to)];
	return a === b ? a : `[${a}..${b}]`;
}

/** EDTF for Monday to Sunday of the week `weeks` weeks after the moment's own, or for its weekend. */
export function weekOf(moment: CalendarDate, weeks = 0, weekend = false): string {
	const monday = addDays(moment, 1 - weekdayOf(moment) + 7 * weeks);
	return between(addDays(monday, weekend ? 5 : 0), addDays(monday, 6));
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 13, 1876, p. 487). */
export function easter(year: number): CalendarDate {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/**
 * Narrows a date to its start, middle or end: days 1–10, 11–20 and 21–last of a month, thirds of the months of a
 * year, of the years of a decade or century, and of a week. A day, or a text that is no EDTF, is returned as is.
 */
export function narrow(edtf: string, part: string): string {
	const parsed = parseEdtf(edtf);
	if (!parsed.ok) return edtf;
	const { earliest, latest } = span(parsed.value);
	const from = momentOf(new UTCDate(dayToTime(earliest ?? '')));
	const to = momentOf(new UTCDate(dayToTime(latest ?? '')));
	if (Number.isNaN(from.year) || Number.isNaN(to.year)) return edtf;
	const days = daysBetween(from, to) + 1;
	const third = part === 'start' ? 0 : part === 'mid' ? 1 : 2;
	const cut = (length: number) =>
		[Math.round((length * third) / 3), Math.round((length * (third + 1)) / 3) - 1] as const;
	if (part === 'first half' || part === 'second half') {
		const half = Math.floor((to.year - from.year + 1) / 2);
		return part === 'first half'
			? between({ year: from.year }, { year: from.year + half - 1 })
			: between({ year: from.year + half }, { year: to.year });
	}
	if (days < 2) return edtf;
	if (days < 28) {
		const [a, b] = cut(days);
		return between(addDays(from, a), addDays(from, b));
	}
	if (days < 32) {
		const first = { ...from, day: 1 + 10 * third };
		return between(first, third === 2 ? to : { ...from, day: 10 + 10 * third });
	}
	if (days < 400) {
		const [a, b] = cut(Math.round(days / 30.4));
		return between(addMonths(from, a), addMonths(from, b));
	}
	const [a, b] = cut(to.year - from.year + 1);
	return between({ year: from.year + a }, { year: from.year + b });
}
