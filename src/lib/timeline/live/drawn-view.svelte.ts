import { DAY } from '#lib/dates/days.ts';
import type { Answer, Density, EventSource, Single } from '#lib/density/event-source.ts';
import type { Scale, Stretch } from '#lib/density/scale.ts';
import { bandOf, stackLanes, totalRows, type Lane, type Plan } from '#lib/timeline/plan.ts';

export type DrawnEvent = Single & { key: string; /** From the top of the plot. */ line: number };
/** A bar with its ends in days of an axis without folds, and its place in px from the top of the plot. */
export type DrawnBar = Density & Record<'from' | 'to' | 'top' | 'height', number> & { key: string };

type Getters = {
	plan: () => Plan;
	source: () => EventSource;
	scale: () => Scale;
	/** The indices of two events among the story's. */
	selected: () => number | undefined;
	near: () => number | undefined;
};

/**
 * The events and bars that a live timeline draws. Queries cover more than can be seen, in tiles that halve as the
 * reader zooms in, so that a small move needs no new query.
 */
export class DrawnView {
	/** The key of the event or bar that has, or last had, the focus. */
	focused: string | undefined = $state.raw();

	#get: Getters;

	#days = $derived.by(() => {
		const { window } = this.#get.scale();
		const { toDays } = this.#get.plan();
		return { from: toDays(window.start), to: toDays(window.end) };
	});
	#tile = $derived.by(() => 2 ** (Math.ceil(Math.log2(this.#days.to - this.#days.from)) - 3));
	#first = $derived.by(() => Math.floor(this.#days.from / this.#tile) - 1);
	#last = $derived.by(() => Math.ceil(this.#days.to / this.#tile) + 1);
	#scaled = $derived.by(() => this.#get.scale().width / this.#get.plan().width);

	/** The zoom in ms to a pixel of the planned width, in steps. */
	level = $derived.by(() => this.#get.source().levelOf(this.#get.scale().perPixel * this.#scaled));
	/** The start of the layer of bars, in days. */
	origin = $derived.by(() => this.#first * this.#tile);

	#focusedEvent = $derived.by(() =>
		this.focused?.startsWith('e') ? Number(this.focused.slice(1)) : undefined
	);
	#always = $derived.by(() =>
		[this.#get.selected(), this.#focusedEvent].filter((event) => event !== undefined)
	);

	answer: Answer = $derived.by(() => this.#ask(this.#get.source(), this.#always));
	/** The counts of all events, shown or not. */
	whole: Answer = $derived.by(() => this.#ask(this.#get.plan().whole, []));
	lanes: Lane[] = $derived.by(() => stackLanes(this.#get.plan().lanes, this.answer));
	#fittedRows = $derived.by(() => {
		const { fit, lanes, width } = this.#get.plan();
		return totalRows(this.#get.source().query(fit, lanes, width));
	});
	/** No fewer than where everything is shown, so that the article below stays when the reader zooms in. */
	rows = $derived.by(() => Math.max(totalRows(this.answer), this.#fittedRows));
	events: DrawnEvent[] = $derived.by(() =>
		this.answer.singles.map((one) => ({
			...one,
			key: `e${one.event}`,
			line: this.laneOf(one.lane).row + one.row
		}))
	);
	bars: DrawnBar[] = $derived.by(() => {
		const { toDays } = this.#get.plan();
		const total = totalRows(this.answer);
		return this.answer.density
			.filter(({ before }) => !before)
			.map((one) => ({
				...one,
				...{ from: toDays(one.start), to: toDays(one.end) },
				key: `b${one.lane} ${one.start} ${one.end}`,
				...bandOf(this.laneOf(one.lane), total)
			}));
	});
	/** Events that began before the window and last into it, without those that are drawn singly. */
	before: Density[] = $derived.by(() => {
		const { scale, source, plan } = this.#get;
		if (this.answer.density.length === 0) return [];
		const { window, width } = scale();
		const { density } = source().query(window, plan().lanes, width / this.#scaled, this.#always);
		return density.filter(({ before }) => before);
	});

	constructor(getters: Getters) {
		this.#get = getters;
	}

	laneOf(lane: number): Lane {
		return this.lanes.find((one) => one.lane === lane) ?? NO_LANE;
	}

	inView({ start, end }: Stretch): boolean {
		const { window } = this.#get.scale();
		return start < window.end && end > window.start;
	}

	/** Whether a bar counts the event that is being read. */
	isNear({ start, end, lane }: Density): boolean {
		const near = this.#get.near();
		const place = near === undefined ? undefined : this.#get.plan().whole.find(near);
		if (!place || place.lane !== lane || place.start < start || place.start >= end) return false;
		return !this.answer.singles.some(({ event }) => event === near);
	}

	#ask(source: EventSource, always: number[]): Answer {
		const { toTime, lanes } = this.#get.plan();
		const window = { start: toTime(this.origin), end: toTime(this.#last * this.#tile) };
		const pixels = ((this.#last - this.#first) * this.#tile * DAY) / this.level;
		return source.query(window, lanes, pixels, always);
	}
}

const NO_LANE: Lane = { id: '', title: '', lane: 0, row: 0, rows: 1, band: 0 };
