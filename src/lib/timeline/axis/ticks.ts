import { timeOf } from '#lib/dates/days.ts';
import { formatEdtf, type DateWords } from '#lib/language/dates.ts';
import {
	CALENDAR_STEPS,
	nextStep,
	stepFor,
	stepStart,
	type CalendarStep
} from '#lib/density/calendar-steps.ts';
import { FOLD_WIDTH } from '#lib/density/rows.ts';
import type { Scale, Stretch } from '#lib/density/scale.ts';

/** A line of the axis. A tick without room for its label has an empty one. */
export type Tick = { time: number; x: number; label: string };

const LEAST_WIDTH = 58;
/** A label begins right of its line; a character's width is an estimate on the safe side. */
const LABEL_START = 4;
const CHARACTER = 7.5;
const LABEL_GAP = 8;
/** Half years have no name that an axis could write. */
const STEPS = CALENDAR_STEPS.filter(({ unit, size }) => unit !== 'month' || size !== 6);

/** The axis over a scale's window: as fine as its labels have room, none inside a fold, and no year 0. */
export function findTicks(
	scale: Scale,
	folds: Stretch[],
	words: DateWords,
	locale: string
): Tick[] {
	const step = stepFor(LEAST_WIDTH * scale.perPixel, STEPS);
	const strips = folds.map(({ start }) => scale.toX(start));
	const ticks: Tick[] = [];
	let free = -Infinity;
	let lastYear: number | undefined;
	for (const time of times(step, scale.window, folds)) {
		const x = scale.toX(time);
		const year = yearOf(time);
		const label = tickLabel(time, step, year !== lastYear, words, locale);
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

/** Where the axis has its lines, in order, without those inside a fold. */
function* times(step: CalendarStep, window: Stretch, folds: Stretch[]): Generator<number> {
	const foldAt = (time: number) => folds.find(({ start, end }) => time > start && time < end);
	if (step.unit === 'year') {
		for (const time of years(step.size, window, foldAt)) if (time >= window.start) yield time;
		return;
	}
	for (let time = stepStart(step, window.start); time < window.end;) {
		const fold = foldAt(time);
		if (time >= window.start && !fold) yield time;
		time = Math.max(nextStep(step, time), fold ? stepStart(step, fold.end) : -Infinity);
	}
}

/**
 * Starts of years from before the window to its end, without those inside a fold; counted from the year 1 back as
 * well, for there is no year 0.
 */
function* years(
	size: number,
	window: Stretch,
	foldAt: (time: number) => Stretch | undefined
): Generator<number> {
	for (let k = Math.floor((yearOf(window.start) - 1) / size); ; k++) {
		const time = timeOf(k > 0 ? k * size : 1 + k * size, 0, 1);
		// before the first and after the last date that there is, time is NaN
		if (time >= window.end || (k > 0 && Number.isNaN(time))) return;
		const fold = foldAt(time);
		if (fold) k = Math.max(k, Math.floor((yearOf(fold.end) - 1) / size) - 1);
		else if (k !== 0 || size > 1) yield time;
	}
}

function tickLabel(
	time: number,
	{ unit }: CalendarStep,
	withYear: boolean,
	dates: DateWords,
	locale: string
): string {
	const year = formatYear(yearOf(time), dates);
	if (unit === 'year') return year;
	// a month beside a day has the name that dates have elsewhere: «März», not «Mär»
	const words = dayAndMonth(locale)
		.formatToParts(time)
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

function formatYear(year: number, dates: DateWords): string {
	const qualifiers = { uncertain: false, approximate: false };
	return formatEdtf({ type: 'date', precision: 'year', qualifiers, year }, dates, 'short');
}

function yearOf(time: number): number {
	return new Date(time).getUTCFullYear();
}
