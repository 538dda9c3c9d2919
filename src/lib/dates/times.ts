import { DAY, dayToTime } from './days.ts';
import { span, type IntervalEnd, type Edtf } from './edtf.ts';

/** How a date is drawn: one kind of ink for each kind of not-knowing. */
export type InkKind = 'point' | 'coarse' | 'interval' | 'one-of';

/** Where a date lies on a timeline, in ms UTC. */
export type Times = {
	kind: InkKind;
	/** Half-open. An open side has the time of its known side here; a point has its day's noon in both. */
	start: number;
	end: number;
	openStart: boolean;
	openEnd: boolean;
	approximate: boolean;
	uncertain: boolean;
	/** Intervals: where the certain core starts and ends; the rest fades. Both are the known one beside an open side. */
	coreStart: number;
	coreEnd: number;
};

/** The times of a date; `undefined` where neither of its ends is known. */
export function timesOf(edtf: Edtf): Times | undefined {
	const whole = span(edtf);
	const earliest = finite(whole.earliest);
	const latest = finite(whole.latest);
	const known = earliest ?? latest;
	if (known === undefined) return undefined;

	const start = earliest ?? endOf(latest ?? known);
	const end = latest === undefined ? start : endOf(latest);
	// 1985-04-XX is a day too, but nobody knows which
	const point = edtf.type === 'date' && whole.earliest === whole.latest;
	const noon = start + DAY / 2;
	return {
		kind: point ? 'point' : edtf.type === 'date' ? 'coarse' : edtf.type,
		start: point ? noon : start,
		end: point ? noon : end,
		openStart: earliest === undefined,
		openEnd: latest === undefined,
		approximate: edtf.qualifiers.approximate,
		uncertain: edtf.qualifiers.uncertain,
		...core(edtf, start, end)
	};
}

function core(edtf: Edtf, start: number, end: number): { coreStart: number; coreEnd: number } {
	if (edtf.type !== 'interval') return { coreStart: start, coreEnd: end };
	// a day's edge is sharp
	const from = isDay(edtf.start) ? start : boundSpan(edtf.start)?.end;
	const to = isDay(edtf.end) ? end : boundSpan(edtf.end)?.start;
	// beside an open side all that is certain is where the known end's vagueness stops
	if (from === undefined || to === undefined) {
		const edge = from ?? to ?? start;
		return { coreStart: edge, coreEnd: edge };
	}
	// two coarse ends that overlap leave no core, and one may reach beyond the other: 2024/2024-01-01
	const coreStart = Math.min(from, end);
	return { coreStart, coreEnd: Math.max(to, coreStart) };
}

function boundSpan(bound: IntervalEnd): { start: number; end: number } | undefined {
	if (bound === 'open' || bound === 'unknown') return undefined;
	const { earliest, latest } = span(bound);
	const [start, end] = [finite(earliest), finite(latest)];
	return start === undefined || end === undefined ? undefined : { start, end: endOf(end) };
}

function isDay(bound: IntervalEnd): boolean {
	return typeof bound === 'object' && bound.precision === 'day';
}

function finite(day: string | null): number | undefined {
	if (day === null) return undefined;
	const time = dayToTime(day);
	return Number.isFinite(time) ? time : undefined;
}

function endOf(time: number): number {
	return time + DAY;
}
