import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, startOfDay, startOfMonth } from 'date-fns';
import { formatEdtf } from '#lib/language/dates.ts';
import type { Language } from '#lib/dates/language.ts';
import { FOLD_WIDTH } from '#lib/timeline/layout.ts';
import type { Scale, Stretch } from '#lib/density/scale.ts';

/** A line of the axis. A tick without room for its label has an empty one. */
export type Tick = { time: number; x: number; label: string };

type Step = { unit: 'day' | 'month' | 'year'; size: number };

const DAY = 86_400_000;
const LENGTHS = { day: DAY, month: 30.44 * DAY, year: 365.25 * DAY };
const LEAST_WIDTH = 58;
/** A label begins right of its line; a character's width is an estimate on the safe side. */
const LABEL_START = 4;
const CHARACTER = 7.5;
const LABEL_GAP = 8;
const STEPS: Step[] = [
	{ unit: 'day', size: 1 },
	{ unit: 'day', size: 7 },
	{ unit: 'month', size: 1 },
	{ unit: 'month', size: 3 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].map((size): Step => ({
		unit: 'year',
		size
	}))
];

/** The axis over a scale's window: as fine as its labels have room, none inside a fold, and no year 0. */
export function findTicks(
	scale: Scale,
	folds: Stretch[],
	language: Language,
	locale: string
): Tick[] {
	const coarsest: Step = { unit: 'year', size: 50_000 };
	const step =
		STEPS.find(({ unit, size }) => (LENGTHS[unit] * size) / scale.perPixel >= LEAST_WIDTH) ??
		coarsest;
	const strips = folds.map(({ start }) => scale.toX(start));
	const ticks: Tick[] = [];
	let free = -Infinity;
	let lastYear: number | undefined;
	for (const time of times(step, scale.window, folds)) {
		const x = scale.toX(time);
		const year = yearOf(time);
		const label = tickLabel(time, step, year !== lastYear, language, locale);
		const left = x + LABEL_START;
		const right = left + label.length * CHARACTER;
		const inStrip = strips.some(
			(strip) => right > strip - FOLD_WIDTH / 2 && left < strip + FOLD_WIDTH / 2
		);
		const fits = left >= free && !inStrip && right <= scale.width;
		if (fits) {
			free = right + LABEL_GAP;
			lastYear = year;
		}
		ticks.push({ time, x, label: fits ? label : '' });
	}
	return ticks;
}

function* times({ unit, size }: Step, window: Stretch, folds: Stretch[]): Generator<number> {
	const folded = (time: number) => folds.some(({ start, end }) => time > start && time < end);
	const skip = (time: number) => folds.find(({ start, end }) => time > start && time < end)?.end;
	if (unit === 'year') {
		const first = Math.floor((yearOf(window.start) - 1) / size);
		for (let k = first; ; k++) {
			const time = startOfYear(k > 0 ? k * size : 1 + k * size);
			// before the first and after the last date that there is, time is NaN
			if (time >= window.end || (k > 0 && Number.isNaN(time))) return;
			if (k === 0 && size === 1) continue;
			if (time >= window.start && !folded(time)) yield time;
		}
	}
	let time =
		unit === 'day'
			? +startOfDay(new UTCDate(window.start))
			: +startOfMonth(new UTCDate(window.start));
	while (time < window.end) {
		const aligned = unit === 'day' ? size === 1 || weekStarts(time) : monthOf(time) % size === 0;
		if (aligned && time >= window.start && !folded(time)) yield time;
		const next = unit === 'day' ? +addDays(new UTCDate(time), 1) : +addMonths(new UTCDate(time), 1);
		const beyond = skip(next);
		time =
			beyond === undefined
				? next
				: unit === 'day'
					? +startOfDay(new UTCDate(beyond))
					: +startOfMonth(new UTCDate(beyond));
		if (time <= next && beyond !== undefined) time = next;
	}
}

function tickLabel(
	time: number,
	{ unit }: Step,
	withYear: boolean,
	language: Language,
	locale: string
): string {
	const date = new UTCDate(time);
	const year = formatYear(yearOf(time), language);
	if (unit === 'year') return year;
	// a month beside a day has the name that dates have elsewhere: «März», not «Mär»
	const words = dayAndMonth(locale)
		.formatToParts(date)
		.map(({ type, value }) => (unit === 'day' || type === 'month' ? value : ''))
		.join('');
	return withYear ? `${words} ${year}` : words;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make one takes longer than to write an axis with it. */
function dayAndMonth(locale: string): Intl.DateTimeFormat {
	const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
	const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, options);
	formats.set(locale, format);
	return format;
}

function formatYear(year: number, language: Language): string {
	const qualifiers = { uncertain: false, approximate: false };
	return formatEdtf({ type: 'date', precision: 'year', qualifiers, year }, language, 'short');
}

function startOfYear(year: number): number {
	return new Date(0).setUTCFullYear(year, 0, 1);
}

function yearOf(time: number): number {
	return new UTCDate(time).getFullYear();
}

function monthOf(time: number): number {
	return new UTCDate(time).getMonth();
}

function weekStarts(time: number): boolean {
	return new UTCDate(time).getDay() === 1;
}
