import { timeOf, timeToDay } from '#lib/dates/days.ts';

/** Stretches of the calendar that follow each other without a gap, whatever the window: so many days, months or years. */
export type Buckets = { unit: 'day' | 'month' | 'year'; size: number };

const DAY = 86_400_000;
const LENGTHS = { day: DAY, month: 30.436875 * DAY, year: 365.2425 * DAY };
/** 1970 began on a Thursday; weeks begin on Mondays. */
const THURSDAY = 3;
/** EDTF's numbers for the first quarter and the first half of a year, in place of a month. */
const QUARTERS = 33;
const HALVES = 40;
const ALL: Buckets[] = [
	{ unit: 'day', size: 1 },
	{ unit: 'day', size: 7 },
	{ unit: 'month', size: 1 },
	{ unit: 'month', size: 3 },
	{ unit: 'month', size: 6 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].map(
		(size): Buckets => ({ unit: 'year', size })
	)
];

/** The finest buckets that are at least so long, in ms. */
export function bucketsFor(least: number): Buckets {
	const coarsest: Buckets = { unit: 'year', size: 50_000 };
	return ALL.find(({ unit, size }) => LENGTHS[unit] * size >= least) ?? coarsest;
}

/** The start of the bucket that a time is in. */
export function bucketStart({ unit, size }: Buckets, time: number): number {
	if (unit === 'day') {
		const shift = size === 7 ? THURSDAY : 0;
		return (Math.floor((Math.floor(time / DAY) + shift) / size) * size - shift) * DAY;
	}
	const date = new Date(time);
	const year = date.getUTCFullYear();
	if (unit === 'year') return timeOf(Math.floor(year / size) * size, 0, 1);
	return timeOf(year, Math.floor(date.getUTCMonth() / size) * size, 1);
}

/** The start of the bucket after the one that starts at a time. */
export function nextBucket({ unit, size }: Buckets, start: number): number {
	if (unit === 'day') return start + size * DAY;
	const date = new Date(start);
	const year = date.getUTCFullYear();
	if (unit === 'year') return timeOf(year + size, 0, 1);
	return timeOf(year, date.getUTCMonth() + size, 1);
}

/** The EDTF date that a bucket is, from its first to its last time. */
export function bucketEdtf({ unit, size }: Buckets, first: number, last: number): string {
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
