import type { DateWords } from '#lib/language/dates.ts';
import { buildTable, inputOf, rowsOf, type EventTable } from '#lib/density/columns.ts';
import type { Answer, LaneRows } from '#lib/density/event-source.ts';
import { MAX_ALL_SINGLE } from '#lib/density/limits.ts';
import { MemorySource } from '#lib/density/memory-source.ts';
import { createScale, type Stretch } from '#lib/density/scale.ts';
import { countBelow } from '#lib/density/search.ts';
import { DAY } from '#lib/dates/days.ts';
import type { NamedEra } from '#lib/story/eras.ts';
import type { Company, StoryEvent } from '#lib/story/story.ts';
import { fitStory } from './axis/folds.ts';
import { placeEras, type PlacedEra } from './eras.ts';
import { toMark, type Mark } from './ink/mark.ts';
import type { Numbers } from './picture/numbers.ts';
import { ROW, rowTop, TOP } from './sizes.ts';
import { GUTTER, MAX_LANES } from './widths.ts';

const MIN_WIDTH_FOR_LANES = 900;
/** Rows of a timeline, over all lanes, so that it leaves the article its room. */
const MAX_ROWS = 12;
/** Rows for single events above bars: without lanes, and over all lanes. */
const ROWS_ABOVE_BARS = 6;
const LANE_ROWS_ABOVE_BARS = 8;
const BAND_ROWS = 2;
/** Time without an event that parts two runs of many events, in ms: shorter gaps are never left out. */
const MIN_RUN_GAP = 60 * DAY;

/** A lane of a plan: its rows for single events, and the band of rows below them for bars. */
export type PlannedLane = LaneRows & { id: string; title: string; band: number };

/** A lane with the rows that an answer gives it, counted from the top of the plot. */
export type Lane = PlannedLane & { row: number };

/** How a story is drawn on a width. */
export type Plan = {
	folds: Stretch[];
	/** The window that shows everything. */
	fit: Stretch;
	/** Width of the plot in px. */
	width: number;
	lanes: PlannedLane[];
	/** Behind the events, and named below the axis. */
	eras: PlacedEra[];
	/** Whether there is a column of lane names. */
	named: boolean;
	/** A source of all events. */
	whole: MemorySource;
	/** A source of some events, which are in the order of all. */
	sourceOf: (shown: StoryEvent[]) => MemorySource;
	/** Days on an axis without folds, from the start of `fit`; and back. */
	toDays: (time: number) => number;
	toTime: (days: number) => number;
};

export type PlanOptions = {
	/** All events, in order of time. */
	events: StoryEvent[];
	companies: Pick<Company, 'id' | 'names'>[];
	eras?: NamedEra[] | undefined;
	/** The first of these that an event is about has the event in its lane. */
	chosenCompanies: string[];
	straight: boolean;
	/** Starts of the folds that the reader opened. */
	unfolded?: ReadonlySet<number>;
	dates: DateWords;
	/** The most rows of a lane where all events are drawn singly, if not as many as leave the article its room. */
	rows?: number;
	/** The most events that are all drawn singly, if not as many as a timeline across has room for. */
	most?: number;
	/** Labels stand beside the axis, so that they take no room in time. */
	beside?: boolean;
};

/** The plans of a story for all widths, each made when it is first asked for. */
export class Plans {
	/** Whether there are too many events to draw all of them singly. */
	readonly counted: boolean;

	#options: PlanOptions;
	#most: number;
	#table: EventTable;
	#plans = new Map<number, Plan>();
	#marks: WeakMap<StoryEvent, Mark>;

	constructor(options: PlanOptions) {
		this.#options = options;
		this.#table = tableOf(options.events);
		this.#marks = marks.get(options.dates) ?? new WeakMap();
		marks.set(options.dates, this.#marks);
		this.#most = options.most ?? MAX_ALL_SINGLE;
		this.counted = options.events.length > this.#most;
	}

	/** The plan for a planned width. */
	at(width: number): Plan {
		const plan = this.#plans.get(width) ?? this.#planFor(width);
		this.#plans.set(width, plan);
		return plan;
	}

	/** The mark of an event, the same object in every plan; `undefined` without a date that can be read. */
	markOf = (index: number): Mark | undefined => {
		const event = this.#options.events[index];
		const known = event && this.#marks.get(event);
		if (known || !event) return known;
		const mark = toMark(event, this.#options.dates);
		if (mark) this.#marks.set(event, mark);
		return mark;
	};

	/** The numbers of events in the list, which is in order of time. */
	numbers: Numbers = {
		of: (event) => event + 1,
		from: (time) => {
			const { events, starts } = this.#table;
			// what has no known beginning is in the list where it ends
			return (
				1 +
				events
					.subarray(countBelow(starts, time))
					.reduce((a, b) => Math.min(a, b), this.#options.events.length)
			);
		}
	};

	/** The marks of the story, or of its first events where there are many. */
	get marks(): Mark[] {
		const { events } = this.#options;
		const first = Math.min(events.length, this.#most);
		return Array.from({ length: first }, (_, event) => this.markOf(event)).filter(
			(mark) => mark !== undefined
		);
	}

	#planFor(width: number): Plan {
		const { straight, unfolded, companies, events, eras = [], dates, beside } = this.#options;
		const table = this.#table;
		const named =
			width >= MIN_WIDTH_FOR_LANES && companies.length > 1 && companies.length <= MAX_LANES;
		const plot = named ? width - GUTTER : width;
		const marks = this.counted ? runsOf(table) : this.marks;
		const labelled = beside ? marks.map((mark) => ({ ...mark, title: '' })) : marks;
		const fitted = fitStory(labelled, plot, straight);
		const folds = fitted.folds.filter(({ start }) => !unfolded?.has(start));
		const { lanes, of } = named ? this.#divide() : { lanes: [this.#onlyLane()], of: undefined };
		const selection = {
			table,
			fit: fitted.window,
			folds,
			width: plot,
			titleOf: (event: number) => (beside ? '' : (events[event]?.title ?? '')),
			markOf: this.markOf,
			lanes: of && { of, count: companies.length + 1 },
			few: this.#most
		};
		const whole = new MemorySource(selection);
		const scale = createScale(fitted.window, folds, 1);
		return {
			folds,
			fit: fitted.window,
			width: plot,
			lanes,
			eras: placeEras(eras, createScale(fitted.window, folds, plot), dates),
			named,
			whole,
			sourceOf: (shown) =>
				shown.length === events.length
					? whole
					: new MemorySource({ ...selection, shown: rowsOf(table, events, shown), whole }),
			toDays: (time) => (scale.toX(time) * scale.perPixel) / DAY,
			toTime: (days) => scale.toTime((days * DAY) / scale.perPixel)
		};
	}

	/** The lane of a timeline without lane names. */
	#onlyLane(): PlannedLane {
		return this.counted
			? { id: '', title: '', lane: 0, rows: ROWS_ABOVE_BARS, band: BAND_ROWS }
			: { id: '', title: '', lane: 0, rows: this.#options.rows ?? MAX_ROWS, band: 0 };
	}

	/** A lane for each company that has events, and a last one for events about none; the lane of each row. */
	#divide(): { lanes: PlannedLane[]; of: Uint8Array } {
		const { companies, chosenCompanies, events } = this.#options;
		const places = new Map(companies.map(({ id }, i) => [id, i]));
		const of = new Uint8Array(this.#table.events.length);
		const used = new Set<number>();
		for (let row = 0; row < of.length; row++) {
			const about = events[this.#table.events[row] ?? 0]?.companies ?? [];
			const company = about.find((id) => chosenCompanies.includes(id)) ?? about[0] ?? '';
			const lane = places.get(company) ?? companies.length;
			of[row] = lane;
			used.add(lane);
		}
		const rows = this.counted
			? Math.max(1, Math.floor(LANE_ROWS_ABOVE_BARS / used.size))
			: (this.#options.rows ?? Math.max(2, Math.floor(MAX_ROWS / (companies.length + 1))));
		const all = [...companies.map(({ id, names }) => ({ id, title: names[0] })), NO_COMPANY];
		const lanes = all
			.map((company, lane) => ({ ...company, lane, rows, band: Number(this.counted) }))
			.filter(({ lane }) => used.has(lane));
		return { lanes, of };
	}
}

const NO_COMPANY = { id: '', title: '' };

/** The lanes of a plan one below the other, with the rows that an answer gives them. */
export function stackLanes(lanes: PlannedLane[], { rows }: Answer): Lane[] {
	let row = 0;
	return lanes.map((lane, i) => {
		const placed = { ...lane, row, rows: rows[i] ?? lane.rows };
		row += placed.rows;
		return placed;
	});
}

/** The rows of an answer over all lanes. */
export function totalRows({ rows }: Answer): number {
	return rows.reduce((sum, own) => sum + own, 0);
}

/** Where the bars of a lane are, in px from the top: those of the lowest lane stand on the axis. */
export function bandOf({ row, rows, band }: Lane, total: number): { top: number; height: number } {
	const last = row + rows === total;
	return { top: rowTop(row + rows - band), height: band * ROW + (last ? TOP : 0) };
}

/** The marks of events by the language of their dates; each is kept for as long as its event is. */
const marks = new WeakMap<DateWords, WeakMap<StoryEvent, Mark>>();

/** The table of a story's events; kept for as long as the story is. */
function tableOf(events: StoryEvent[]): EventTable {
	const table = tables.get(events) ?? buildTable(inputOf(events));
	tables.set(events, table);
	return table;
}

const tables = new WeakMap<StoryEvent[], EventTable>();

/** The stretches with events, as marks without words: gaps lie between them. */
function runsOf({ starts, ends }: EventTable): Mark[] {
	const marks: Mark[] = [];
	let [from, to] = [starts[0] ?? 0, ends[0] ?? 0];
	const close = () =>
		marks.push({ ...BLANK, id: `${from}`, start: from, end: to, coreStart: from, coreEnd: to });
	for (let row = 1; row < starts.length; row++) {
		const start = starts[row] ?? 0;
		if (start - to > MIN_RUN_GAP) {
			close();
			from = start;
		}
		to = Math.max(to, ends[row] ?? 0);
	}
	if (starts.length > 0) close();
	return marks;
}

const BLANK = {
	kind: 'coarse' as const,
	openStart: false,
	openEnd: false,
	approximate: false,
	uncertain: false,
	title: '',
	dateWords: ''
};
