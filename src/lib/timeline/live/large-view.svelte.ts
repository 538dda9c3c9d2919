import { DAY } from '#lib/dates/days.ts';
import type { EventPlaces } from '#lib/density/event-places.ts';
import { bandOf, type LargeLane, type LargePlan } from '#lib/timeline/large-plan.ts';
import { BAR, ROW, rowTop } from '#lib/timeline/layout.ts';
import { levelOf } from '#lib/density/memory-source.ts';
import type { Scale, Stretch } from '#lib/density/scale.ts';
import type { Answer, Density, EventSource, Single } from '#lib/density/event-source.ts';

/** Its ends also in days of an axis without folds, and where it is, in px from the top. */
type Drawn = { key: string; from: number; to: number; top: number };
export type DrawnEvent = Single & Drawn;
export type DrawnBar = Density & Drawn & { height: number };

type Getters = {
	plan: () => LargePlan;
	source: () => EventSource;
	scale: () => Scale;
	places: () => EventPlaces;
	selectedId: () => string | undefined;
	nearId: () => string | undefined;
};

/**
 * What a large timeline draws. It asks for more than can be seen, in stretches that halve as the reader zooms
 * in, so that a small move asks for nothing anew.
 */
export class LargeView {
	/** The key of what has or last had the focus. */
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
	level = $derived.by(() => levelOf(this.#get.scale().perPixel * this.#scaled));
	/** The start of the layer, in days. */
	origin = $derived.by(() => this.#first * this.#tile);

	selectedEvent = $derived.by(() => this.#place(this.#get.selectedId()));
	#nearEvent = $derived.by(() => this.#place(this.#get.nearId()));
	#focusedEvent = $derived.by(() =>
		this.focused?.startsWith('e') ? Number(this.focused.slice(1)) : undefined
	);
	#always = $derived.by(() =>
		[this.selectedEvent, this.#focusedEvent].filter((event) => event !== undefined)
	);

	answer: Answer = $derived.by(() => this.#ask(this.#get.source(), this.#always));
	/** The counts of all events, shown or not. */
	whole: Answer = $derived.by(() => this.#ask(this.#get.plan().whole, []));
	/** In order of time. */
	items: (DrawnEvent | DrawnBar)[] = $derived.by(() => {
		const { singles, density } = this.answer;
		const plan = this.#get.plan();
		const days = ({ start, end }: Stretch) => ({ from: plan.toDays(start), to: plan.toDays(end) });
		const middle = (row: number) => rowTop(row) + (ROW - BAR) / 2;
		const bars = density.filter(({ before }) => !before);
		return [
			...singles.map((one) => ({
				...one,
				...days(one),
				key: `e${one.event}`,
				top: middle(this.laneOf(one.lane).row + one.row)
			})),
			...bars.map((one) => ({
				...one,
				...days(one),
				key: `b${one.lane} ${one.start} ${one.end}`,
				...bandOf(this.laneOf(one.lane), plan)
			}))
		].sort((a, b) => a.start - b.start || a.lane - b.lane);
	});
	/** What began before the window and went on into it, without what is drawn. */
	before: Density[] = $derived.by(() => {
		const { scale, source, plan } = this.#get;
		const { window, width } = scale();
		const { density } = source().query(window, plan().lanes, width / this.#scaled, this.#always);
		return density.filter(({ before }) => before);
	});
	/** What can be reached with Tab. */
	tabStop = $derived.by(() => {
		const has = (key: string | undefined) => this.items.some((item) => item.key === key);
		const inView = ({ start, end }: Stretch) => {
			const { window } = this.#get.scale();
			return start < window.end && end > window.start;
		};
		const selected = this.selectedEvent === undefined ? undefined : `e${this.selectedEvent}`;
		return [this.focused, selected].find(has) ?? this.items.find(inView)?.key;
	});
	/** Where the selected event is. */
	selected: Stretch | undefined = $derived.by(() => this.#stretchOf(this.selectedEvent));

	constructor(getters: Getters) {
		this.#get = getters;
	}

	laneOf(lane: number): LargeLane {
		const { lanes } = this.#get.plan();
		return lanes.find((one) => one.lane === lane) ?? NO_LANE;
	}

	/** Whether a bar counts the event that is being read. */
	isNear({ start, end, lane }: Density): boolean {
		const stretch = this.#stretchOf(this.#nearEvent);
		if (!stretch || stretch.lane !== lane || stretch.start < start) return false;
		const drawn = this.answer.singles.some(({ event }) => event === this.#nearEvent);
		return !drawn && stretch.start < end;
	}

	#ask(source: EventSource, always: number[]): Answer {
		const { toTime, lanes } = this.#get.plan();
		const window = { start: toTime(this.origin), end: toTime(this.#last * this.#tile) };
		const pixels = ((this.#last - this.#first) * this.#tile * DAY) / this.level;
		return source.query(window, lanes, pixels, always);
	}

	#stretchOf(event: number | undefined): (Stretch & { lane: number }) | undefined {
		return event === undefined ? undefined : this.#get.plan().whole.find(event);
	}

	#place(id: string | undefined): number | undefined {
		return id === undefined ? undefined : this.#get.places().find(id);
	}
}

const NO_LANE: LargeLane = { id: '', title: '', lane: 0, row: 0, rows: 1, band: 1 };
