import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { DAY, dayToTime, timeOf, timeToDay } from '#lib/dates/days.ts';
import { edtfOfEnd, edtfOfMoment, edtfOfStretch, momentOfDay } from '#lib/exchange/dates/moment.ts';
import { readMoment, type DateHabits } from '#lib/exchange/dates/read-date.ts';

/** The first day and the day after the last one of what a relative date refers to, in milliseconds of UTC. */
export type Range = { from: number; to: number };

export type MarkwhenContext = {
	habits: DateHabits;
	/** The event before, which dates refer to if they name none. */
	prior: Range | undefined;
	/** Events by their id. */
	byId: ReadonlyMap<string, Range>;
};

/** A date of markwhen: its EDTF, or none where it refers to what is not there; `recurs` says how it comes again. */
export type MarkwhenDate = {
	edtf?: string;
	relative: boolean;
	/** It goes from its reference on for a while, and another amount goes on from there. */
	goesOn?: boolean;
	recurs?: string;
};

const UNITS =
	'milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|(?:week|work|business)\\s*days?|days?|d|weeks?|w|months?|years?|y';
const AMOUNTS = new RegExp(`^(?:\\s*-?\\d+\\s*(?:${UNITS})\\s*,?)+$`, 'i');
const AMOUNT = new RegExp(`(-?\\d+)\\s*(${UNITS})`, 'gi');
const REFERENCE =
	/^(?:(before|after|by)\b)?\s*(?:!([\w-]+)(?:\.(start|end))?|\.(start|end))?\s*(?:plus\b|\+)?\s*(.*)$/i;
const RECURRENCE = /\s*\bevery\b.*$/i;
const BCE = /^(\d{1,5})\s?(BCE?|AD|CE)?(?:\s?[–-]\s?(\d{1,5})\s?(BCE?|AD|CE)?)?$/i;
const NOW = /^(?:now|today)$/i;
/** Most days that weekdays are counted one by one. */
const MAX_WEEKDAYS = 20_000;

/** Reads the date of an event's line, without its colon; `undefined` if it is none. */
export function readMarkwhenDate(text: string, context: MarkwhenContext): MarkwhenDate | undefined {
	const written = text.trim();
	if (written === '' || written.length > 150) return undefined;
	const recurs = RECURRENCE.exec(written)?.[0].trim();
	const date = recurs === undefined ? written : written.replace(RECURRENCE, '').trim();
	const read = readRange(date, context);
	return read && { ...read, ...(recurs && { recurs }) };
}

function readRange(date: string, context: MarkwhenContext): MarkwhenDate | undefined {
	const years = readYears(date);
	if (years !== undefined) return { edtf: years, relative: false };
	const whole = readStart(date, context);
	if (whole && (whole.edtf !== undefined || !/\s-\s/.test(date))) return whole;
	for (const separator of [/\s*\/\s*/g, /\s+to\s+/gi, /\s*[-–]\s*/g]) {
		for (const { index, 0: between } of date.matchAll(separator)) {
			const [first, second] = [date.slice(0, index), date.slice(index + between.length)];
			const start = first === '' ? undefined : readStart(first, context);
			const range = start && second !== '' && readEnd(start, second, context);
			if (range) return range;
		}
	}
	return whole;
}

/** `300 BCE`, `300-200 BCE`, `50 BCE - 50 CE`: markwhen's only years of fewer than four digits. */
function readYears(date: string): string | undefined {
	const [, from, fromEra, to, toEra] = BCE.exec(date) ?? [];
	if (from === undefined || (!fromEra && !toEra)) return undefined;
	const year = (digits: string, era: string | undefined) =>
		edtfOfMoment({ year: /^b/i.test(era ?? '') ? 1 - Number(digits) : Number(digits) });
	const start = year(from, fromEra ?? toEra);
	if (to === undefined || start === undefined) return start;
	const end = year(to, toEra ?? fromEra);
	return end && edtfOfStretch({ start, end, certain: true });
}

function readStart(text: string, context: MarkwhenContext): MarkwhenDate | undefined {
	const date = text.trim();
	const moment = /^[\d(]|^[a-z]{3}/i.test(date) ? readMoment(date, context.habits) : undefined;
	if (moment !== undefined) return { edtf: moment, relative: false };
	const week = /^\d{4}-?W\d\d/i.test(date) && parseWeek(date);
	if (week) return { edtf: week, relative: false };
	// what is now depends on who reads
	if (NOW.test(date)) return { relative: true };
	return readRelative(date, context);
}

function parseWeek(date: string): string | undefined {
	const [, year, week] = /^(\d{4})-?W(\d\d)$/i.exec(date) ?? [];
	if (!year || !week) return undefined;
	const fourth = timeOf(Number(year), 0, 4);
	const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
	const monday = fourth + ((Number(week) - 1) * 7 - weekday) * DAY;
	return edtfOfStretch({
		start: timeToDay(monday),
		end: timeToDay(monday + 6 * DAY),
		certain: true
	});
}

/** `5 days` after the event before, `before !id 2 weeks`, `!id`: of a date alone, the time between. */
function readRelative(date: string, context: MarkwhenContext): MarkwhenDate | undefined {
	const reference = refer(date, context);
	if (!reference) return undefined;
	const { at, amount, backwards } = reference;
	if (at === undefined) return { relative: true };
	if (amount === '') return { edtf: edtfOfTime(at), relative: true };
	const other = shift(at, amount, backwards);
	const [from, to] = other < at ? [other, at] : [at, other];
	const edtf = stretchOf(from, to);
	return { ...(edtf && { edtf }), relative: true, goesOn: true };
}

type Reference = { at: number | undefined; amount: string; backwards: boolean };

function refer(date: string, { prior, byId }: MarkwhenContext): Reference | undefined {
	const [, word = '', id, side, bare, amount = ''] = REFERENCE.exec(date) ?? [];
	const hasReference = word !== '' || id !== undefined || bare !== undefined;
	if (amount === '' ? !(id ?? bare) : !AMOUNTS.test(amount)) return undefined;
	if (!hasReference && amount === '') return undefined;
	const backwards = /^(?:before|by)$/i.test(word);
	const range = id === undefined ? prior : byId.get(id);
	const edge = (side ?? bare)?.toLowerCase() ?? (backwards ? 'start' : 'end');
	return { at: edge === 'start' ? range?.from : range?.to, amount, backwards };
}

function readEnd(
	start: MarkwhenDate,
	text: string,
	context: MarkwhenContext
): MarkwhenDate | undefined {
	const date = text.trim();
	const relative = start.relative;
	if (NOW.test(date)) {
		if (start.edtf === undefined) return { relative: true };
		return { edtf: `${plain(start.edtf)}/..`, relative };
	}
	if (AMOUNTS.test(date)) {
		const from = start.edtf === undefined ? undefined : rangeOf(start.edtf);
		if (!from) return { relative: true };
		const at = start.goesOn ? from.to : from.from;
		const edtf = lasting(plain(start.edtf ?? ''), at, date);
		return { ...(edtf && { edtf }), relative };
	}
	const end = readStart(date, context);
	if (!end) return undefined;
	if (end.edtf === undefined) return { ...start, relative: true };
	if (start.edtf === undefined) return { edtf: edtfOfEnd(end.edtf), relative: true };
	const [from, to] = [start, end].map(({ edtf = '' }) => edge(edtf, edtf === end.edtf));
	const edtf = edtfOfStretch({ start: from ?? '', end: to ?? '', certain: true });
	return { ...(edtf !== undefined ? { edtf } : { edtf: from }), relative };
}

/** A date that begins at one and lasts so long, in its own units where they are as coarse. */
function lasting(start: string, at: number, amount: string): string | undefined {
	const beyond = shift(at, amount, false);
	if (!(beyond > at)) return start;
	const last = momentOfDay(timeToDay(beyond - DAY));
	const units = [...amount.matchAll(AMOUNT)].map(([, , unit = '']) => unit.toLowerCase());
	const { year, month } = last;
	const isYear = /^-?\d{4}$/.test(start) && units.every((unit) => unit.startsWith('y'));
	const isMonth =
		/^-?\d{4}(?:-\d\d)?$/.test(start) && units.every((unit) => /^(?:y|month)/.test(unit));
	const end = isYear ? { year } : isMonth ? { year, month } : last;
	const edtf = edtfOfMoment(end);
	const from = start.includes('/') ? timeToDay(at) : start;
	return edtf && edtfOfStretch({ start: from, end: edtf, certain: true });
}

function shift(at: number, amount: string, backwards: boolean): number {
	let time = at;
	for (const [, digits, unit = ''] of amount.matchAll(AMOUNT)) {
		const count = Number(digits) * (backwards ? -1 : 1);
		const name = unit.toLowerCase();
		if (/^y/.test(name)) time = addMonths(time, 12 * count);
		else if (/^month/.test(name)) time = addMonths(time, count);
		else if (/^(?:week|work|business)\s*day/.test(name)) time = addWeekdays(time, count);
		else if (/^w/.test(name)) time += 7 * DAY * count;
		else if (/^d/.test(name)) time += DAY * count;
		else if (/^h/.test(name)) time += 3_600_000 * count;
		else if (/^min/.test(name)) time += 60_000 * count;
		else if (/^s/.test(name)) time += 1000 * count;
	}
	return time;
}

function addMonths(time: number, count: number): number {
	const date = new Date(time);
	if (Number.isNaN(date.getTime())) return NaN;
	return timeOf(date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate());
}

function addWeekdays(time: number, count: number): number {
	let at = time;
	for (let left = Math.min(Math.abs(count), MAX_WEEKDAYS); left > 0;) {
		at += Math.sign(count) * DAY;
		const weekday = new Date(at).getUTCDay();
		if (weekday !== 0 && weekday !== 6) left -= 1;
	}
	return at;
}

function stretchOf(from: number, to: number): string | undefined {
	const [start, end] = [edtfOfTime(from), edtfOfTime(Math.max(from, to - 1))];
	return start && end ? edtfOfStretch({ start, end, certain: true }) : undefined;
}

/** The day at a time; none beyond the years of EDTF. */
function edtfOfTime(time: number): string | undefined {
	const isKnown = time >= timeOf(-9999, 0, 1) && time < timeOf(10_000, 0, 1);
	return isKnown ? edtfOfMoment(momentOfDay(timeToDay(time))) : undefined;
}

function plain(edtf: string): string {
	return edtf.replace(/T.*/, '');
}

/** The beginning or the end of what may be a stretch itself. */
function edge(edtf: string, isEnd: boolean): string {
	const [first = '', last] = plain(edtf).split('/');
	return isEnd ? (last ?? first) : first;
}

/** The range that other dates can refer to. */
export function rangeOf(edtf: string): Range | undefined {
	const parsed = parseEdtf(edtf);
	const { earliest, latest } = parsed.ok ? span(parsed.value) : { earliest: null, latest: null };
	const from = dayToTime(earliest ?? '');
	const to = dayToTime(latest ?? '') + DAY;
	return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}
