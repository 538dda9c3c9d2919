import { DAY, timeOf } from '#lib/dates/days.ts';

/** A step of the calendar: so many days, months or years. Seven days are a week, which begins on Monday. */
export type CalendarStep = { unit: 'day' | 'month' | 'year'; size: number };

/** Mean lengths in the Gregorian calendar, in ms. */
export const MEAN_LENGTH = { day: DAY, month: 30.436875 * DAY, year: 365.2425 * DAY };

/** The steps that axes and bars have, the finest first. */
export const CALENDAR_STEPS: CalendarStep[] = [
	{ unit: 'day', size: 1 },
	{ unit: 'day', size: 7 },
	{ unit: 'month', size: 1 },
	{ unit: 'month', size: 3 },
	{ unit: 'month', size: 6 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].map(
		(size): CalendarStep => ({ unit: 'year', size })
	)
];

/** 1970 began on a Thursday, three days after a Monday. */
const THURSDAY = 3;

/** The finest of some steps that is at least as long as `least` ms, or the coarsest. */
export function stepFor(least: number, steps = CALENDAR_STEPS): CalendarStep {
	const long = steps.find(({ unit, size }) => MEAN_LENGTH[unit] * size >= least);
	return long ?? steps.at(-1) ?? { unit: 'day', size: 1 };
}

/** The start of the step that a time is in, ms UTC. */
export function stepStart({ unit, size }: CalendarStep, time: number): number {
	if (unit === 'day') {
		const shift = size === 7 ? THURSDAY : 0;
		return (Math.floor((Math.floor(time / DAY) + shift) / size) * size - shift) * DAY;
	}
	const date = new Date(time);
	const year = date.getUTCFullYear();
	if (unit === 'year') return timeOf(Math.floor(year / size) * size, 0, 1);
	return timeOf(year, Math.floor(date.getUTCMonth() / size) * size, 1);
}

/** The start of the step after the one that starts at a time, ms UTC. */
export function nextStep({ unit, size }: CalendarStep, start: number): number {
	if (unit === 'day') return start + size * DAY;
	const date = new Date(start);
	const year = date.getUTCFullYear();
	if (unit === 'year') return timeOf(year + size, 0, 1);
	return timeOf(year, date.getUTCMonth() + size, 1);
}
