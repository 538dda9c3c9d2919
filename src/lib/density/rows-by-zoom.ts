import { DAY } from '#lib/dates/days.ts';
import type { EventTable } from './columns.ts';
import { foremost } from './candidates.ts';
import { NumberSet } from './number-set.ts';
import { BESIDE_BOUND } from './rows.ts';

const GAP = 12;
const DOT = 6;
/** Pixels of a stretch in which a few marks are looked at. */
const SLOT = 64;
/** Width over which an open side fades among many events, in px. */
export const FADE_PX = 72;
/** Where a day is wide, in pixels: from there on only what has a bar or is of the same day gets in the way. */
const WIDE_DAYS = [128, 256, 512, 1024];

/** A mark that may be drawn: its times in ms of an axis without folds. */
export type Candidate = {
	row: number;
	from: number;
	to: number;
	/** Pixels of its label, and whether that stands before the mark. */
	label: number;
	left: boolean;
	/** Pixels that are taken before and after the mark where its label is outside of it. */
	before: number;
	after: number;
	/** The most ms to a pixel at which it is drawn. */
	perPixel: number;
};

/** The room that a lane has. */
type Room = {
	/** Ends of what labels must not reach: the folds, and the ends of all. In order. */
	bounds: number[];
	toAxis: (time: number) => number;
	/** Pixels for the label of an event. */
	labelOf: (event: number) => number;
	/** ms to a pixel where everything is shown. */
	fitted: number;
};

/** A line of marks by the day they start on, each of them with a day of its own. */
type Line = { days: NumberSet; at: Map<number, Candidate>; longest: number };
type Pass = { level: number; places: () => Uint32Array };

/**
 * Gives events their line and the zoom from which on they are drawn, so that at every zoom nothing that is
 * drawn overlaps. Neither depends on the window: nothing jumps while the reader moves, and what is drawn
 * stays so when the reader comes nearer. At each zoom those come first that come first in `rows`.
 */
export class Placement {
	#table: EventTable;
	#rows: Uint32Array;
	#room: Room;
	/** The lowest first: short marks belong there, and long ones above, so that no line is full of what lasts for years. */
	#lines: Line[];
	#passes: Pass[];
	#candidates = new Map<number, Candidate>();
	#placed = new Set<number>();

	constructor(table: EventTable, rows: Uint32Array, lines: number, room: Room) {
		const { starts, extent } = table;
		this.#table = table;
		this.#rows = rows;
		this.#room = room;
		const days = Math.ceil((extent.end - extent.start) / DAY) + 1;
		this.#lines = Array.from({ length: lines }, (_, i) => ({
			days: new NumberSet(days),
			at: new Map(),
			longest: i === lines - 1 ? Infinity : DAY * days ** ((i + 1) / lines)
		}));
		const stages = foremost(rows, (row) => starts[row] ?? 0, extent);
		const last = stages.at(-1)?.places ?? (() => new Uint32Array());
		this.#passes = [
			...stages.flatMap(({ span, places }) =>
				[1, Math.SQRT1_2].map((share) => ({ level: (span / SLOT) * share, places }))
			),
			...WIDE_DAYS.map((width) => ({ level: DAY / width, places: last }))
		];
	}

	/** The lines at a zoom (`levelOf`), from the top to the lowest, each in order of time. */
	at(level: number): Candidate[][] {
		const least = level * 0.999;
		const finest = this.#passes.findLast((pass) => pass.level >= least) ?? this.#passes[0];
		while (finest && this.#passes.includes(finest)) this.refine();
		return this.#lines
			.map(({ at }) =>
				[...at.values()].filter(({ perPixel }) => perPixel >= least).sort((a, b) => a.from - b.from)
			)
			.reverse();
	}

	/** Find what the next finer zoom shows, before it is asked for; `false` when there is none. */
	refine(): boolean {
		const pass = this.#passes.shift();
		if (!pass) return false;
		for (const place of pass.places()) {
			const row = this.#rows[place] ?? 0;
			if (!this.#placed.has(row)) this.#place(row, pass.level);
		}
		return this.#passes.length > 0;
	}

	#place(row: number, level: number): void {
		const { starts, ends, extent } = this.#table;
		const [start = 0, end = 0] = [starts[row], ends[row]];
		const day = Math.floor((start - extent.start) / DAY);
		const candidate = this.#candidates.get(row) ?? toCandidate(this.#table, row, this.#room);
		this.#candidates.set(row, candidate);
		if (candidate.perPixel < level) return;
		const line = this.#lines.find(
			(line) => end - start <= line.longest && isFree(line, day, candidate, level)
		);
		if (!line) return;
		candidate.perPixel = level;
		line.days.add(day);
		line.at.set(day, candidate);
		this.#placed.add(row);
	}
}

/** Whether a mark touches neither of its neighbours, all of which are drawn at this zoom and at finer ones. */
function isFree({ days, at }: Line, day: number, candidate: Candidate, level: number): boolean {
	if (days.has(day)) return false;
	const before = at.get(days.before(day));
	if (before && clearance(before, candidate) < level) return false;
	const after = at.get(days.after(day));
	return !after || clearance(candidate, after) >= level;
}

function toCandidate(table: EventTable, row: number, room: Room): Candidate {
	const [start = 0, end = 0, fades = 0] = [table.starts[row], table.ends[row], table.fades[row]];
	const [from, to] = [room.toAxis(start), room.toAxis(end)];
	const label = room.labelOf(table.events[row] ?? 0);
	const own = { before: fades & 1 ? FADE_PX : DOT, after: fades & 2 ? FADE_PX : DOT };
	const base = { row, from, to, label };
	const free = roomBeside(from, to, room.bounds);
	const right = free.after / (own.after + label + BESIDE_BOUND);
	const left = free.before / (own.before + label + BESIDE_BOUND);
	return right < room.fitted && left > right
		? { ...base, left: true, before: own.before + label, after: own.after, perPixel: left }
		: { ...base, left: false, before: own.before, after: own.after + label, perPixel: right };
}

/** From a mark to the bounds before and after it, on an axis without folds. */
export function roomBeside(
	from: number,
	to: number,
	bounds: number[]
): { before: number; after: number } {
	const next = bounds.find((bound) => bound >= to) ?? Infinity;
	const last = bounds.findLast((bound) => bound <= from) ?? -Infinity;
	return { before: from - last, after: next - to };
}

/** The most ms to a pixel at which one mark is free of the next. */
function clearance(mark: Candidate, next: Candidate): number {
	const apart = next.from - mark.to;
	if (apart <= 0) return 0;
	const outside = apart / (mark.after + GAP + next.before);
	// where a bar is wider than its label, that takes nothing beside it
	const inside = Math.min(
		(mark.to - mark.from) / mark.label,
		apart / (mark.after - mark.label + GAP + next.before)
	);
	return mark.left ? outside : Math.max(outside, inside);
}
