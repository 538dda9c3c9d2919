import { DAY } from '#lib/dates/days.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import { timesOf } from '#lib/dates/times.ts';
import type { Stretch } from './scale.ts';

/** The dates and weights of events. */
export type TableInput = {
	/** The EDTF date of each, or nothing. */
	dates: string[];
	weights: Uint8Array;
};

/** The dated events as columns in order of time: what can be counted without looking at an event. */
export type EventTable = {
	/** Which of the events each is: its place in what the table was built from. */
	events: Uint32Array;
	/**
	 * From when until when each is on the timeline, in ms UTC, half-open and never empty. An interval with an
	 * open side goes on to the first or last time of all; any other open side is at its known side.
	 */
	starts: Float64Array;
	ends: Float64Array;
	/** All ends in order, whosever they are. */
	endings: Float64Array;
	/** Which sides fade into time unknown: 1 before the start, 2 after the end. */
	fades: Uint8Array;
	/** The row of each event in this table; -1 for those left out. */
	rows: Int32Array;
	/** The rows of this table by weight, the heaviest first, and then the shortest; the rest is mixed. */
	byWeight: Uint32Array;
	extent: { start: number; end: number };
};

type Weighed = Pick<StoryEvent, 'passages' | 'companies' | 'weight'>;

/**
 * An event's rank: a higher weight, more passages and more companies are shown sooner; a step of the author's weight
 * equals six passages. At most 255.
 */
export function weigh({ passages, companies, weight = 0 }: Weighed): number {
	return 24 * weight + Math.min(39, 4 * passages.length + companies.length);
}

/** The dates and weights of events, in their order; the date is empty for an undated event. */
export function inputOf(events: (Pick<StoryEvent, 'date'> & Weighed)[]): TableInput {
	return {
		dates: events.map(({ date }) => date?.edtf ?? ''),
		weights: Uint8Array.from(events, weigh)
	};
}

/** Events with a date that cannot be read are left out, as undated ones are. */
export function buildTable({ dates, weights }: TableInput): EventTable {
	const known = new Map<string, Times | undefined>();
	const starts = new Float64Array(dates.length);
	const ends = new Float64Array(dates.length);
	const fades = new Uint8Array(dates.length);
	const events = new Uint32Array(dates.length);
	let length = 0;
	for (let event = 0; event < dates.length; event++) {
		const edtf = dates[event] ?? '';
		const times = plainTimes(edtf) ?? remember(known, edtf);
		if (!times) continue;
		events[length] = event;
		starts[length] = times.start;
		ends[length] = times.end;
		fades[length] = times.fades;
		length++;
	}
	return inOrder({ starts, ends, fades, events, weights }, length);
}

/** 1 for each row whose event is among `some`, which are some of `all` in the same order. */
export function rowsOf<T>({ rows, starts }: EventTable, all: T[], some: T[]): Uint8Array {
	const shown = new Uint8Array(starts.length);
	for (let place = 0, next = 0; next < some.length && place < all.length; place++) {
		if (all[place] !== some[next]) continue;
		const row = rows[place] ?? -1;
		if (row !== -1) shown[row] = 1;
		next++;
	}
	return shown;
}

type Times = { start: number; end: number; fades: number };
type Columns = Pick<EventTable, 'starts' | 'ends' | 'fades' | 'events'> & { weights: Uint8Array };

function inOrder(columns: Columns, length: number): EventTable {
	const extent = extentOf(columns, length);
	const [starts, ends] = [new Float64Array(length), new Float64Array(length)];
	const [fades, events] = [new Uint8Array(length), new Uint32Array(length)];
	const rows = new Int32Array(columns.weights.length).fill(-1);
	const keys = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		const start = Math.max(columns.starts[i] ?? 0, extent.start);
		keys[i] = Math.floor((2 * (start - extent.start)) / DAY);
	}
	const order = sortedBy(keys);
	for (let row = 0; row < length; row++) {
		const i = order[row] ?? 0;
		const event = columns.events[i] ?? 0;
		const start = Math.max(columns.starts[i] ?? 0, extent.start);
		const end = Math.max(Math.min(columns.ends[i] ?? 0, extent.end), start + 1);
		starts[row] = start;
		ends[row] = end;
		fades[row] = columns.fades[i] ?? 0;
		events[row] = event;
		rows[event] = row;
		const lightness = 255 - (columns.weights[event] ?? 0);
		const days = Math.max((end - start) / DAY, 1);
		keys[row] = (lightness * 64 + Math.ceil(Math.log2(days))) * 1024 + scatter(row);
	}
	const byWeight = sortedBy(keys);
	return { events, starts, ends, endings: ends.toSorted(), fades, rows, byWeight, extent };
}

/** A number below 1024 that neighbours do not share: of those alike, some from everywhere come first. */
function scatter(row: number): number {
	return Math.imul(row + 1, 0x9e3779b1) >>> 22;
}

/** The first and last time that is known. */
function extentOf({ starts, ends }: Columns, length: number): EventTable['extent'] {
	let [start, end] = [Infinity, -Infinity];
	for (let i = 0; i < length; i++) {
		const from = starts[i] ?? 0;
		const to = ends[i] ?? 0;
		start = Math.min(start, from === -Infinity ? to : from);
		end = Math.max(end, to === Infinity ? from : to);
	}
	return length === 0 ? { start: -DAY, end: DAY } : { start, end: Math.max(end, start + 1) };
}

/** The places of keys, which are whole and not negative, from the least key to the greatest; those alike in their order. */
function sortedBy(keys: Float64Array): Uint32Array {
	const { length } = keys;
	// numbers sort many times faster than a comparing function does; both parts fit into 53 bits
	const packed = new Float64Array(length);
	for (let i = 0; i < length; i++) packed[i] = (keys[i] ?? 0) * length + i;
	packed.sort();
	const sorted = new Uint32Array(length);
	for (let i = 0; i < length; i++) sorted[i] = (packed[i] ?? 0) % length;
	return sorted;
}

function remember(known: Map<string, Times | undefined>, edtf: string): Times | undefined {
	if (known.has(edtf)) return known.get(edtf);
	const times = edtf === '' ? undefined : read(edtf);
	known.set(edtf, times);
	return times;
}

function read(edtf: string): Times | undefined {
	const parsed = parseEdtf(edtf);
	const times = parsed.ok ? timesOf(parsed.value) : undefined;
	if (!times) return undefined;
	const { kind, start, end, openStart, openEnd } = times;
	if (kind !== 'interval') return { start, end, fades: Number(openStart) + 2 * Number(openEnd) };
	return { start: openStart ? -Infinity : start, end: openEnd ? Infinity : end, fades: 0 };
}

/**
 * A year, month or day, whose sign of doubt moves nothing, or an interval from one to another without signs,
 * several times faster than the whole grammar; `undefined` for the rest.
 */
export function plainTimes(edtf: string): Times | undefined {
	const slash = edtf.indexOf('/');
	if (slash === -1) {
		const length = edtf.length - ('?~%'.includes(edtf.at(-1) ?? '') ? 1 : 0);
		const whole = plainSpan(edtf, 0, length);
		if (!whole || length < 10) return whole && { start: whole.start, end: whole.end, fades: 0 };
		const noon = whole.start + DAY / 2;
		return { start: noon, end: noon, fades: 0 };
	}
	const first = plainSpan(edtf, 0, slash);
	const last = first && plainSpan(edtf, slash + 1, edtf.length);
	if (!first || !last || last.start < first.start) return undefined;
	return { start: first.start, end: last.end, fades: 0 };
}

/** The year `YYYY` from 100 on, month `YYYY-MM` or day `YYYY-MM-DD` in a part of a text. */
function plainSpan(text: string, from: number, to: number): Stretch | undefined {
	const length = to - from;
	const year = digits(text, from, from + 4);
	// Date.UTC takes those before for years of the twentieth century
	if (!(year >= 100)) return undefined;
	if (length === 4) return { start: Date.UTC(year), end: Date.UTC(year + 1) };
	const month = text[from + 4] === '-' ? digits(text, from + 5, from + 7) : NaN;
	if (!(month >= 1 && month <= 12)) return undefined;
	if (length === 7) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) };
	const day = length === 10 && text[from + 7] === '-' ? digits(text, from + 8, from + 10) : NaN;
	const start = Date.UTC(year, month - 1, day);
	if (!(day >= 1 && start < Date.UTC(year, month))) return undefined;
	return { start, end: start + DAY };
}

/** The number that a part of a text is; NaN where it is not digits alone. */
function digits(text: string, from: number, to: number): number {
	let number = 0;
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (!(digit >= 0 && digit <= 9)) return NaN;
		number = number * 10 + digit;
	}
	return number;
}
