import { DAY } from '#lib/dates/days.ts';
import { stepFor, stepStart, nextStep, type CalendarStep } from './calendar-steps.ts';
import type { EventTable } from './columns.ts';
import { Placement, type Candidate } from './rows-by-zoom.ts';
import { createScale, type Stretch } from './scale.ts';
import { countBelow, firstIndex } from './search.ts';
import type { Answer, Density, EventSource, LaneRows, Single } from './event-source.ts';

/** A bar is at least so many pixels wide, so that a finger finds it. */
const LEAST_BAR = 24;

export type Selection = {
	table: EventTable;
	/** The window that shows everything, and the folds. */
	fit: Stretch;
	folds: Stretch[];
	/** Of the plot that shows everything, in px. */
	width: number;
	/** Pixels for the label of an event. */
	labelOf: (event: number) => number;
	/** The lane of each row of the table; without it all are in lane 0. */
	lanes?: { of: Uint8Array; count: number } | undefined;
	/** 1 for each row of the table that is shown; without it all are. */
	shown?: Uint8Array | undefined;
	/** What the counts are compared with: the source of all events. */
	whole?: MemorySource | undefined;
	/** If so many events or fewer are shown, none is only counted. */
	few?: number | undefined;
};

/** A mark, and the room that its label takes, as a candidate has them. */
type Spot = Pick<Candidate, 'row' | 'from' | 'to' | 'label' | 'left'>;

/** The events of one lane that are shown. */
type Lane = { starts: Float64Array; endings: Float64Array; byWeight: Uint32Array };

/** A source of the events that a page has itself. To show others, make another: that looks at each event once. */
export class MemorySource implements EventSource {
	#selection: Selection;
	#lanes: Lane[];
	#placements = new Map<string, Placement>();
	#drawn = new Map<string, Candidate[][]>();
	#greatest = new Map<string, number>();
	/** An axis without its folds, in ms. */
	#toAxis: (time: number) => number;
	#fitted: number;
	#few: boolean;

	constructor(selection: Selection) {
		this.#selection = selection;
		this.#lanes = divide(selection);
		const { fit, folds, width } = selection;
		const { perPixel, toX } = createScale(fit, folds, 1);
		this.#toAxis = folds.length === 0 ? (time) => time - fit.start : (time) => toX(time) * perPixel;
		this.#fitted = levelOf(perPixel / width);
		const shown = this.#lanes.reduce((sum, { starts }) => sum + starts.length, 0);
		this.#few = shown <= (selection.few ?? 0);
	}

	query(window: Stretch, lanes: LaneRows[], pixels: number, always: number[] = []): Answer {
		const perPixel = (this.#toAxis(window.end) - this.#toAxis(window.start)) / pixels;
		const level = levelOf(perPixel);
		const buckets = stepFor(level * LEAST_BAR);
		const start = stepStart(buckets, window.start);
		const last = stepStart(buckets, window.end);
		const end = last < window.end ? nextStep(buckets, last) : last;
		const singles: Single[] = [];
		const density: Density[] = [];
		for (const asked of lanes) {
			const own = this.#singles(asked, { start, end }, level, always);
			singles.push(...own);
			density.push(...this.#density(asked.lane, { start, end }, buckets, own));
		}
		return { window: { start, end }, buckets, singles, density };
	}

	/** Work out what the next finer zoom shows, before it is asked for; `false` when nothing is left. */
	refine(): boolean {
		return [...this.#placements.values()].map((placement) => placement.refine()).some(Boolean);
	}

	/** How many events are shown in a window, drawn or not. */
	count({ start, end }: Stretch): number {
		return this.#lanes.reduce(
			(sum, { starts, endings }) => sum + countBelow(starts, end) - countBelow(endings, start + 1),
			0
		);
	}

	/** Where an event is, if it has a date; whether or not it is shown. */
	find(event: number): (Stretch & { lane: number }) | undefined {
		const { table, lanes } = this.#selection;
		const row = table.rows[event] ?? -1;
		const [start, end] = [table.starts[row], table.ends[row]];
		if (start === undefined || end === undefined) return undefined;
		return { start, end, lane: lanes?.of[row] ?? 0 };
	}

	#singles(
		{ lane, rows, band = 1 }: LaneRows,
		window: Stretch,
		level: number,
		always: number[]
	): Single[] {
		const { starts, ends, events, rows: rowOf } = this.#selection.table;
		const singles: Single[] = [];
		const drawn = new Set<number>();
		const add = ({ row, label, left, from, to }: Spot, line: number, room = label) => {
			const [start = 0, end = 0] = [starts[row], ends[row]];
			const inside = !left && (to - from) / level >= label;
			const side = left ? 'left' : inside ? 'inside' : 'right';
			singles.push({ event: events[row] ?? 0, start, end, lane, row: line, side, label: room });
			drawn.add(row);
		};
		const spotOf = (row: number): Spot => {
			const label = this.#selection.labelOf(events[row] ?? 0);
			const [from, to] = [starts[row] ?? 0, ends[row] ?? 0].map(this.#toAxis);
			return { row, from: from ?? 0, to: to ?? 0, label, left: false };
		};
		const isHere = (row: number) =>
			(starts[row] ?? Infinity) < window.end && (ends[row] ?? 0) > window.start;
		const lines = rows > 0 ? this.#drawnAt(lane, rows, level) : [];
		for (const [line, marks] of lines.entries()) {
			// marks of a line do not overlap, so their ends are in order too
			let at = firstIndex(marks.length, (i) => (ends[marks[i]?.row ?? 0] ?? 0) <= window.start);
			for (let mark = marks[at]; mark; mark = marks[++at]) {
				if ((starts[mark.row] ?? 0) >= window.end) break;
				add(mark, line);
			}
		}
		for (const event of always) {
			const row = rowOf[event] ?? -1;
			if (row === -1 || drawn.has(row) || !isHere(row) || !this.#has(row, lane)) continue;
			add(spotOf(row), rows - 1);
		}
		// a mark without its label has room where the bars would be
		for (const row of this.#few && rows > 0 ? (this.#lanes[lane]?.byWeight ?? []) : [])
			if (!drawn.has(row) && isHere(row)) add(spotOf(row), rows + (row % band), 0);
		return singles.sort((a, b) => a.start - b.start);
	}

	#density(lane: number, window: Stretch, buckets: CalendarStep, singles: Single[]): Density[] {
		const { starts, endings } = this.#lanes[lane] ?? EMPTY;
		const greatest = (this.#selection.whole ?? this).#greatestOf(buckets);
		const found: Density[] = [];
		const tell = (start: number, end: number, count: number, before: boolean) => {
			const share = Math.min(1, count / greatest);
			if (count > 0) found.push({ lane, start, end, count, share, before });
		};
		let from = countBelow(starts, window.start);
		let single = firstIndex(singles.length, (i) => (singles[i]?.start ?? 0) < window.start);
		const earlier = from - countBelow(endings, window.start + 1) - single;
		tell(window.start, window.start, earlier, true);
		for (let next = starts[from]; next !== undefined && next < window.end; next = starts[from]) {
			const start = stepStart(buckets, next);
			const end = nextStep(buckets, start);
			const to = countBelow(starts, end, from);
			let alone = 0;
			for (; (singles[single]?.start ?? Infinity) < end; single++) alone++;
			tell(start, end, to - from - alone, false);
			from = to;
		}
		return found;
	}

	/** The most events of a lane that begin in one bucket. */
	#greatestOf(buckets: CalendarStep): number {
		const key = `${buckets.unit} ${buckets.size}`;
		let greatest = this.#greatest.get(key);
		if (greatest === undefined) {
			greatest = 1;
			for (const { starts } of this.#lanes) {
				for (let from = 0; from < starts.length;) {
					const end = nextStep(buckets, stepStart(buckets, starts[from] ?? 0));
					const to = countBelow(starts, end, from);
					greatest = Math.max(greatest, to - from);
					from = to;
				}
			}
			this.#greatest.set(key, greatest);
		}
		return greatest;
	}

	/** The lines of a lane with the marks that are drawn at a zoom. */
	#drawnAt(lane: number, rows: number, level: number): Candidate[][] {
		const key = `${lane} ${rows} ${level}`;
		let drawn = this.#drawn.get(key);
		if (!drawn) {
			drawn = this.#placementIn(lane, rows).at(level);
			this.#drawn.set(key, drawn);
		}
		return drawn;
	}

	#placementIn(lane: number, rows: number): Placement {
		const key = `${lane} ${rows}`;
		let placement = this.#placements.get(key);
		if (!placement) {
			const { table, fit, folds, labelOf } = this.#selection;
			const edges = [fit.start, ...folds.map(({ start }) => start), fit.end];
			placement = new Placement(table, (this.#lanes[lane] ?? EMPTY).byWeight, rows, {
				bounds: edges.map(this.#toAxis),
				toAxis: this.#toAxis,
				labelOf,
				fitted: this.#fitted
			});
			this.#placements.set(key, placement);
		}
		return placement;
	}

	#has(row: number, lane: number): boolean {
		const { shown, lanes } = this.#selection;
		return (!shown || shown[row] === 1) && (lanes?.of[row] ?? 0) === lane;
	}
}

/** The zoom, in ms to a pixel, at which it is decided what is drawn: at most 1.42 times as coarse as the asked one. */
export function levelOf(perPixel: number): number {
	return DAY * 2 ** (Math.ceil(2 * Math.log2(perPixel / DAY) - 1e-6) / 2);
}

const EMPTY: Lane = {
	starts: new Float64Array(),
	endings: new Float64Array(),
	byWeight: new Uint32Array()
};

function divide({ table, lanes, shown }: Selection): Lane[] {
	const { starts, ends, endings, byWeight } = table;
	if (!lanes && !shown) return [{ starts, endings, byWeight }];
	const { length } = starts;
	const laneOf = lanes?.of ?? new Uint8Array(length);
	const sizes = new Uint32Array(lanes?.count ?? 1);
	for (let row = 0; row < length; row++) {
		const lane = laneOf[row] ?? 0;
		if (!shown || shown[row] === 1) sizes[lane] = (sizes[lane] ?? 0) + 1;
	}
	const divided = Array.from(sizes, (size) => ({
		starts: new Float64Array(size),
		endings: new Float64Array(size),
		byWeight: new Uint32Array(size)
	}));
	// one pass each, without a function for each row: of a million events that is felt
	let filled = new Uint32Array(sizes.length);
	for (let row = 0; row < length; row++) {
		if (shown && shown[row] !== 1) continue;
		const lane = laneOf[row] ?? 0;
		const at = filled[lane] ?? 0;
		const own = divided[lane] ?? EMPTY;
		own.starts[at] = starts[row] ?? 0;
		own.endings[at] = ends[row] ?? 0;
		filled[lane] = at + 1;
	}
	filled = new Uint32Array(sizes.length);
	for (let i = 0; i < length; i++) {
		const row = byWeight[i] ?? 0;
		if (shown && shown[row] !== 1) continue;
		const lane = laneOf[row] ?? 0;
		const at = filled[lane] ?? 0;
		(divided[lane] ?? EMPTY).byWeight[at] = row;
		filled[lane] = at + 1;
	}
	for (const { endings } of divided) endings.sort();
	return divided;
}
