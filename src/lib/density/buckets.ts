import { timeToDay } from '#lib/dates/days.ts';
import type { CalendarStep } from './calendar-steps.ts';

/** EDTF's numbers for the first quarter and the first half of a year, in place of a month. */
const QUARTERS = 33;
const HALVES = 40;

/** The EDTF date that a bucket is, from its first to its last time. */
export function bucketEdtf({ unit, size }: CalendarStep, first: number, last: number): string {
	const part = (time: number) => {
		const [, year = '', month, day] = /^(.+)-(\d\d)-(\d\d)$/.exec(timeToDay(time)) ?? [];
		// years with more than four digits are beyond EDTF's first level
		const short = year.replace(/^([+-])00/, (_, sign) => (sign === '-' ? '-' : ''));
		return { day: `${short}-${month}-${day}`, month: `${short}-${month}`, year: short }[unit];
	};
	if (size === 1) return part(first);
	if (unit === 'month') {
		const place = new Date(first).getUTCMonth() / size;
		return `${part(first).slice(0, -2)}${(size === 3 ? QUARTERS : HALVES) + place}`;
	}
	return `${part(first)}/${part(last)}`;
}
