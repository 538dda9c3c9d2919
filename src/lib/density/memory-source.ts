import { DAY } from '#lib/dates/days.ts';
import { nextStep, stepFor, stepStart, type CalendarStep } from './calendar-steps.ts';
import type { EventTable } from './columns.ts';
import type { Answer, Density, EventSource, LaneRows, Single } from './event-source.ts';
import { labelWidth, type Labelled } from './labels.ts';
import { MAX_LABEL_PX, MAX_LABEL_SHARE, MIN_BAR_PX } from './limits.ts';
import { makeRoom } from './make-room.ts';
import { coreShares, drawnStretch, layOut, type LabelSide } from './rows.ts';
import { FADE_PX, Placement, type Candidate } from './rows-by-zoom.ts';
import { createScale, type Stretch } from './scale.ts';
import { countBelow, firstIndex } from './search.ts';

export type SourceOptions = {
	table: EventTable;
	/** The window that shows everything, and the folds. */
	fit: Stretch;
	folds: Stretch[];
	/** Width of the plot that shows everything, in px. */
	width: number;
	/** The title of an event, and its date with words; `undefined` for an event that is not in the table. */
	titleOf: (event: number) => string;
	markOf: (event: number) => Labelled | undefined;
	/** The lane of each row of the table; without it all are in lane 0. */
	lanes?: { of: Uint8Array; count: number } | undefined;
	/** 1 for each row of the table that is shown; without it all are. */
	shown?: Uint8Array | undefined;
	/** The source of all events, to compare counts with. */
	whole?: MemorySource | undefined;
	/** Up to this many shown events are all drawn singly. */
	few?: number | undefined;
};

/** The events of one lane that are shown. */
type Lane = { starts: Float64Array; endings: Float64Array; byWeight: Uint32Array };

/** A source of the events that a page has itself. To show others, make another: that looks at each event once. */
export class MemorySource implements EventSource {
	#selection: SourceOptions;
	#lanes: Lane[];
	#placements = new Map<string, Placement>();
	#drawn = new Map<string, Candidate[][]>();
	#answers = new Map<string, Answer>();
	#greatest = new Map<string, number>();
	/** Maps a time to ms on an axis without folds. */
	#toAxis: (time: number) => number;
	/** Limits that labels must not reach: the folds, and the ends of all, on the axis without folds. */
	#bounds: number[];
	/** ms to a pixel where everything is shown. */
	#perPixel: number;
	#few: boolean;

	constructor(selection: SourceOptions) {
		this.#selection = selection;
		this.#lanes = divide(selection);
		const { fit, folds, width } = selection;
		const { perPixel, toX } = createScale(fit, folds, 1);
		this.#toAxis = folds.length === 0 ? (time) => time - fit.start : (time) => toX(time) * perPixel;
		this.#perPixel = perPixel / width;
		const edges = [fit.start, ...folds.map(({ start }) => start), fit.end];
		this.#bounds = edges.map(this.#toAxis);
		const shown = this.#lanes.reduce((sum, { starts }) => sum + starts.length, 0);
		this.#few = shown <= (selection.few ?? 0);
	}

	query(window: Stretch, lanes: LaneRows[], pixels: number, always: number[] = []): Answer {
		const perPixel = (this.#toAxis(window.end) - this.#toAxis(window.start)) / pixels;
		const level = this.levelOf(perPixel);
		if (this.#few && lanes.some(({ rows }) => rows > 0)) {
			const answer = this.#allSingly(lanes, level, window);
			return { ...answer, singles: this.#withTitles(answer.singles, always, level) };
		}
		const buckets = stepFor(level * MIN_BAR_PX);
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
		const rows = lanes.map(({ rows, band = 0 }) => rows + band);
		return { window: { start, end }, buckets, singles, density, rows };
	}

	levelOf(perPixel: number): number {
		// a window of whole days is a little longer than the one that shows everything
		return this.#few ? levelOf(perPixel, this.#perPixel, 0.01) : levelOf(perPixel);
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

	/** The answer for few events: all of them, wherever the window is. */
	#allSingly(lanes: LaneRows[], level: number, window: Stretch): Answer {
		const key = `${level} ${lanes.map(({ lane, rows }) => `${lane} ${rows}`).join()}`;
		let answer = this.#answers.get(key);
		if (!answer) {
			const { fit, folds, table, width, markOf } = this.#selection;
			const scale = createScale(fit, folds, width * (this.#perPixel / level));
			const singles: Single[] = [];
			const rows: number[] = [];
			for (const { lane, rows: own, band = 0 } of lanes) {
				const shown = [...(this.#lanes[lane] ?? EMPTY).byWeight]
					.map((row) => ({ row, event: table.events[row] ?? 0 }))
					.sort((a, b) => a.event - b.event)
					.map(({ row, event }) => ({ row, event, mark: markOf(event) }))
					.filter((one): one is typeof one & { mark: Labelled } => one.mark !== undefined);
				const marks = shown.map(({ mark }) => mark);
				const laid = layOut(marks, scale, folds, fit, own + band);
				rows.push(band > 0 ? Math.max(laid.rows, own + band) : laid.rows);
				for (const [i, placed] of laid.placed.entries()) {
					const { row = 0, event = 0 } = shown[i] ?? {};
					const [start = 0, end = 0] = [table.starts[row], table.ends[row]];
					singles.push({ ...placed, event, start, end, lane });
				}
			}
			const buckets = stepFor(level * MIN_BAR_PX);
			answer = { window: fit, buckets, singles, density: [], rows };
			this.#answers.set(key, answer);
		}
		const { start, end } = answer.window;
		const covered = { start: Math.min(start, window.start), end: Math.max(end, window.end) };
		return { ...answer, window: covered };
	}

	#singles({ lane, rows }: LaneRows, window: Stretch, level: number, always: number[]): Single[] {
		const { table, fit, markOf } = this.#selection;
		const { starts, ends, events, rows: rowOf } = table;
		const singles: Single[] = [];
		const drawn = new Set<number>();
		const add = (row: number, line: number, label: number, side: LabelSide) => {
			const event = events[row] ?? 0;
			const mark = markOf(event);
			if (!mark) return;
			const [start = 0, end = 0] = [starts[row], ends[row]];
			const shown = drawnStretch(mark, fit, FADE_PX * level);
			const core = coreShares(mark, shown, { toX: this.#toAxis });
			const place = { row: line, side, dated: false, label, core };
			singles.push({ event, start, end, lane, from: shown.start, to: shown.end, ...place });
			drawn.add(row);
		};
		const isHere = (row: number) =>
			(starts[row] ?? Infinity) < window.end && (ends[row] ?? 0) > window.start;
		const lines = rows > 0 ? this.#drawnAt(lane, rows, level) : [];
		for (const [line, marks] of lines.entries()) {
			// marks of a line do not overlap, so their ends are in order too
			let at = firstIndex(marks.length, (i) => (ends[marks[i]?.row ?? 0] ?? 0) <= window.start);
			for (let mark = marks[at]; mark; mark = marks[++at]) {
				if ((starts[mark.row] ?? 0) >= window.end) break;
				const inside = !mark.left && (mark.to - mark.from) / level >= mark.label;
				add(mark.row, line, mark.label, mark.left ? 'left' : inside ? 'inside' : 'right');
			}
		}
		const wanted = always.filter((event) => {
			const row = rowOf[event] ?? -1;
			return row !== -1 && isHere(row) && this.#has(row, lane);
		});
		const added = wanted.filter((event) => !drawn.has(rowOf[event] ?? -1));
		for (const event of added) add(rowOf[event] ?? -1, Math.max(rows - 1, 0), 0, 'hidden');
		singles.sort((a, b) => a.start - b.start);
		const anywhere = Array.from({ length: rows }, (_, row) => row).reverse();
		return this.#withTitles(singles, wanted, level, (event) =>
			added.includes(event) ? anywhere : undefined
		);
	}

	/** Shows the titles of events, the first of them before all; each stays in its row if it may not be anywhere. */
	#withTitles(
		singles: Single[],
		wanted: number[],
		level: number,
		rowsOf: (event: number) => number[] | undefined = () => undefined
	): Single[] {
		const bounds = this.#bounds.map((bound) => bound / level);
		return wanted.toReversed().reduce((all, event) => {
			const { row = 0 } = all.find((one) => one.event === event) ?? {};
			const title = titleWidth(this.#selection.titleOf(event));
			const toX = (time: number) => this.#toAxis(time) / level;
			return makeRoom(all, event, { rows: rowsOf(event) ?? [row], title, toX, bounds });
		}, singles);
	}

	/** The label of an event among many, in px: its title alone, cut short where that is long. */
	#labelOf = (event: number): number => {
		const { titleOf, width } = this.#selection;
		return Math.min(MAX_LABEL_PX, width * MAX_LABEL_SHARE, titleWidth(titleOf(event)));
	};

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
			const { table } = this.#selection;
			placement = new Placement(table, (this.#lanes[lane] ?? EMPTY).byWeight, rows, {
				bounds: this.#bounds,
				toAxis: this.#toAxis,
				labelOf: this.#labelOf,
				fitted: levelOf(this.#perPixel)
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

/**
 * The zoom, in ms to a pixel, that decides what is drawn at another: finer than `base` in steps of √2, and at most
 * 1.42 times as coarse as the one given. `slack` is the share of a half step that is rounded down.
 */
export function levelOf(perPixel: number, base = DAY, slack = 1e-6): number {
	return base * 2 ** (Math.ceil(2 * Math.log2(perPixel / base) - slack) / 2);
}

function titleWidth(title: string): number {
	return labelWidth({ title, dateWords: '' }, false);
}

const EMPTY: Lane = {
	starts: new Float64Array(),
	endings: new Float64Array(),
	byWeight: new Uint32Array()
};

function divide({ table, lanes, shown }: SourceOptions): Lane[] {
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
