import type ICAL from 'ical.js';
import { parseEdtf, type Edtf } from '#lib/dates/edtf.ts';
import {
	dayBefore,
	daysOf,
	edtfOfEnd,
	edtfOfMoment,
	edtfOfStretch
} from '#lib/exchange/dates/moment.ts';
import { DAY, dayToTime, timeToDay } from '#lib/dates/days.ts';

/** A beginning or an end: the day, with its time if it has one. */
export type CalendarDate = { edtf: string; isDay: boolean };

/** The date of a property's value. */
export function dateOfTime(time: ICAL.Time): CalendarDate | undefined {
	const { year, month, day, hour, minute, second, isDate } = time;
	const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
	const zone = time.zone?.tzid === 'UTC' ? 'Z' : '';
	const edtf = edtfOfMoment({ year, month, day, ...(!isDate && { time: clock + zone }) });
	return edtf === undefined ? undefined : { edtf, isDay: isDate };
}

/** The EDTF of an event: an end of whole days is the day after its last one. */
export function edtfOfEvent(
	start: CalendarDate | undefined,
	end: CalendarDate | undefined,
	duration: ICAL.Duration | undefined
): string | undefined {
	if (!start) return end && edtfOfEnd(end.edtf);
	const first = start.edtf.replace(/T.*/, '');
	const last = end ? lastDay(end) : lastOfDuration(start, duration);
	if (last === undefined || last === first) return start.edtf;
	// an end before its beginning is no end
	return edtfOfStretch({ start: first, end: last, certain: true }) ?? start.edtf;
}

function lastDay({ edtf, isDay }: CalendarDate): string {
	const day = edtf.replace(/T.*/, '');
	return isDay || /T00:00:00/.test(edtf) ? (plainDay(dayBefore(day)) ?? day) : day;
}

function lastOfDuration(
	{ edtf, isDay }: CalendarDate,
	duration: ICAL.Duration | undefined
): string | undefined {
	const seconds = duration?.toSeconds() ?? 0;
	if (!(seconds > 0) || seconds > 1e11) return undefined;
	const [day = '', clock = '00:00:00'] = edtf.split('T');
	const [hours = 0, minutes = 0, rest = 0] = clock.slice(0, 8).split(':').map(Number);
	const from = isDay ? 0 : hours * 3600 + minutes * 60 + rest;
	const days = Math.ceil((from + seconds) / 86_400) - 1;
	const time = dayToTime(day) + days * DAY;
	return Number.isFinite(time) && days < 4_000_000 ? plainDay(timeToDay(time)) : undefined;
}

function plainDay(day: string): string | undefined {
	return parseEdtf(day).ok ? day : undefined;
}

/** The lines of a date; none if it has no known day in the years that calendars have, 1 to 9999. */
export function writeTimes(edtf: Edtf): string[] | undefined {
	const { first, after } = daysOf(edtf);
	const start = first ?? (after && dayBefore(after));
	if (start === undefined || !/^(?!0000)\d{4}-/.test(start)) return undefined;
	const time =
		edtf.type === 'date' && edtf.time !== undefined ? utcOf(start, edtf.time) : undefined;
	if (time !== undefined) return [`DTSTART:${time}`];
	const lines = [`DTSTART;VALUE=DATE:${compact(start)}`];
	// the day after the last day of 9999 cannot be written, and one day needs no end
	if (after && first && dayBefore(after) !== first && /^\d{4}-/.test(after))
		lines.push(`DTEND;VALUE=DATE:${compact(after)}`);
	return lines;
}

function compact(day: string): string {
	return day.replaceAll('-', '');
}

function utcOf(day: string, time: string): string | undefined {
	const [, clock = '', zone = ''] = /^([\d:]{8})(.*)$/.exec(time) ?? [];
	const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
	// seconds 60, and 24:00:00, are days of their own
	if (hours > 23) return undefined;
	const [, sign, aside = '0', more = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	const shift = (sign === '-' ? 1 : -1) * (Number(aside) * 60 + Number(more)) * 60_000;
	const at = dayToTime(day) + ((hours * 60 + minutes) * 60 + seconds) * 1000 + shift;
	const text = new Date(at).toISOString();
	if (!/^\d{4}-/.test(text)) return undefined;
	return text.slice(0, 19).replace(/[-:]/g, '') + (zone === '' ? '' : 'Z');
}
