import { DAY } from '#lib/dates/days.ts';
import type { Company } from '#lib/story/story.ts';
import type { EventTable } from '#lib/density/columns.ts';
import { fitStory } from './axis/folds.ts';
import { MOST_SINGLY } from './large.ts';
import { ROW, rowTop, TOP, type Lane } from './layout.ts';
import type { Mark } from './ink/mark.ts';
import { MemorySource } from '#lib/density/memory-source.ts';
import { GUTTER, lanesAt } from './plan.ts';
import { createScale, type Stretch } from '#lib/density/scale.ts';
import type { LaneRows } from '#lib/density/event-source.ts';

/** Rows for single events: without lanes, and over all lanes. */
const SINGLE_ROWS = 6;
const LANE_ROWS = 8;
const BAND = 2;
const LONGEST_LABEL = 220;
/** No label takes more of the width. */
const LABEL_SHARE = 0.4;
const LABEL_SPACE = 24;
const CHARACTER = 7.6;
/** Gaps shorter than this never fold. */
const LEAST_GAP = 60 * DAY;

/** How a story with many events is drawn on a width. */
export type LargePlan = {
	folds: Stretch[];
	/** The window that shows everything. */
	fit: Stretch;
	/** Of the plot, in px. */
	width: number;
	rows: number;
	lanes: LargeLane[];
	/** All events. */
	whole: MemorySource;
	/** A source of some of the events: 1 for each row of the table that is shown. */
	sourceOf: (shown: Uint8Array) => MemorySource;
	/** Days on an axis without folds, from the start of `fit`; and back. */
	toDays: (time: number) => number;
	toTime: (days: number) => number;
};

/** A lane, its rows for single events, and under them those for the bars. */
export type LargeLane = Lane & LaneRows & { band: number };

export type LargePlanOptions = {
	straight: boolean;
	/** Starts of the folds that the reader opened. */
	unfolded?: ReadonlySet<number>;
	companies: Pick<Company, 'id' | 'names'>[];
	/** The title of an event, and the company whose lane it is in, by its place among the events. */
	titleOf: (event: number) => string;
	laneOf: (event: number) => string;
};

export function planLarge(table: EventTable, width: number, options: LargePlanOptions): LargePlan {
	const hasLanes = lanesAt(width, options.companies.length);
	const plot = hasLanes ? width - GUTTER : width;
	const fitted = fitStory(runs(table), plot, options.straight);
	const folds = fitted.folds.filter(({ start }) => !options.unfolded?.has(start));
	const { lanes, of } = hasLanes ? divide(table, options) : { lanes: [NO_LANE], of: undefined };
	const selection = {
		table,
		fit: fitted.window,
		folds,
		width: plot,
		labelOf: (event: number) => labelPixels(options.titleOf(event), plot),
		lanes: of && { of, count: options.companies.length + 1 },
		few: MOST_SINGLY
	};
	const whole = new MemorySource(selection);
	const scale = createScale(fitted.window, folds, 1);
	return {
		folds,
		fit: fitted.window,
		width: plot,
		rows: lanes.reduce((sum, { rows, band }) => sum + rows + band, 0),
		lanes: stacked(lanes),
		whole,
		sourceOf: (shown) => new MemorySource({ ...selection, shown, whole }),
		toDays: (time) => (scale.toX(time) * scale.perPixel) / DAY,
		toTime: (days) => scale.toTime((days * DAY) / scale.perPixel)
	};
}

/** Where the bars of a lane are, in px: those of the lowest stand on the axis. */
export function bandOf(
	{ row, rows, band }: LargeLane,
	plan: Pick<LargePlan, 'rows'>
): { top: number; height: number } {
	const last = row + rows + band === plan.rows;
	return { top: rowTop(row + rows), height: band * ROW + (last ? TOP : 0) };
}

/** What is written of a title in so many pixels, where it cannot be cut short by style. */
export function cutTitle(title: string, pixels: number): string {
	const most = Math.floor((pixels - LABEL_SPACE) / CHARACTER);
	return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}

/** The rows of a timeline without lanes. */
export const PLAIN_ROWS = SINGLE_ROWS + BAND;
const NO_LANE = { id: '', title: '', lane: 0, rows: SINGLE_ROWS, band: BAND };

/** A lane for each company that has events, and a last one for those about none. */
function divide(table: EventTable, { companies, laneOf }: LargePlanOptions) {
	const places = new Map(companies.map(({ id }, i) => [id, i]));
	const of = new Uint8Array(table.events.length);
	const used = new Set<number>();
	for (let row = 0; row < of.length; row++) {
		const lane = places.get(laneOf(table.events[row] ?? 0)) ?? companies.length;
		of[row] = lane;
		used.add(lane);
	}
	const rows = Math.max(1, Math.floor(LANE_ROWS / used.size));
	const lanes = [
		...companies.map(({ id, names }) => ({ id, title: names[0] })),
		{ id: '', title: '' }
	]
		.map((company, lane) => ({ ...company, lane, rows, band: 1 }))
		.filter(({ lane }) => used.has(lane));
	return { lanes, of };
}

function stacked(lanes: Omit<LargeLane, 'row'>[]): LargeLane[] {
	let row = 0;
	return lanes.map((lane) => {
		const placed = { ...lane, row };
		row += lane.rows + lane.band;
		return placed;
	});
}

/** An estimate on the safe side; a longer title is cut short until it has the focus or the pointer. */
function labelPixels(title: string, width: number): number {
	const most = Math.min(LONGEST_LABEL, width * LABEL_SHARE);
	return Math.min(most, Math.ceil(LABEL_SPACE + CHARACTER * title.length));
}

/** The stretches with events, as marks without words: what lies between them may fold. */
function runs({ starts, ends }: EventTable): Mark[] {
	const marks: Mark[] = [];
	let [from, to] = [starts[0] ?? 0, ends[0] ?? 0];
	const close = () =>
		marks.push({ ...BLANK, id: `${from}`, start: from, end: to, coreStart: from, coreEnd: to });
	for (let row = 1; row < starts.length; row++) {
		const start = starts[row] ?? 0;
		if (start - to > LEAST_GAP) {
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
