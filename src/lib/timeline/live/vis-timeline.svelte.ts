import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { DAY } from '#lib/dates/days.ts';
import type { Stretch } from '#lib/density/scale.ts';
import type { Datum } from './event-item.ts';
import { mirrorDrags, trim } from './vis-internals.ts';

/** An event on the timeline. */
export type Item = {
	id: string;
	/** Drawn from and to, ms UTC. */
	from: number;
	to: number;
	/** Draws the event, and returns its element: the same one each time. */
	draw: () => HTMLElement;
};

export type Source = {
	items: () => Item[];
	/** Whether time runs from right to left. */
	mirrored: boolean;
	folds: () => Stretch[];
	/** Where the window should be; a change moves it there. */
	window: () => Stretch;
	/** How far the window may go. */
	limits: () => Stretch;
	/** The window moves; `byReader` once it has come to rest after the reader moved it. */
	onmove: (window: Stretch) => void;
	onrest: (window: Stretch, byReader: boolean) => void;
};

const OPTIONS: TimelineOptions = {
	// an observer sees a change of size; vis-timeline would look for one every second, which forces a layout
	autoResize: false,
	height: '100%',
	stack: false,
	showCurrentTime: false,
	showMajorLabels: false,
	showMinorLabels: false,
	selectable: false,
	showTooltips: false,
	zoomKey: 'ctrlKey',
	zoomMin: DAY,
	// not its ten thousand years; how far the window goes is for `limits` to say
	zoomMax: 2 * 8.64e15,
	margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
	orientation: { axis: 'bottom', item: 'top' }
};

/** Draws a vis-timeline in the element; the getters are read in effects, so that a change updates it in place. */
export function visTimeline(source: Source): Attachment<HTMLElement> {
	return (element) => {
		const items = new DataSet<Datum>();
		const settings = $derived(settingsOf(source));
		let applied = untrack(() => settings);
		const timeline = new Timeline(element, undefined as never, {
			...OPTIONS,
			...applied,
			rtl: source.mirrored
		});
		trim(timeline);
		if (source.mirrored) mirrorDrags(timeline);
		timeline.setItems(items as never);
		const read = ({ start, end }: { start: Date; end: Date }) => ({ start: +start, end: +end });
		timeline.on('rangechange', (range: { start: Date; end: Date }) => source.onmove(read(range)));
		timeline.on('rangechanged', (range: { start: Date; end: Date; byUser: boolean }) =>
			source.onrest(read(range), range.byUser)
		);

		let stale = true;
		$effect(() => {
			if (settings === applied) return;
			applied = settings;
			timeline.setOptions(settings);
			stale = true;
		});
		$effect(() => {
			const window = source.window();
			// what is set anew above may have moved it
			void settings;
			const here = read(timeline.getWindow());
			if (!stale && here.start === window.start && here.end === window.end) return;
			stale = false;
			timeline.setWindow(new Date(window.start), new Date(window.end), { animation: false });
			source.onmove(read(timeline.getWindow()));
		});
		$effect(() => {
			const drawn = new Map(source.items().map((item) => [item.id, toDatum(item)]));
			items.remove(items.getIds().filter((id) => !drawn.has(String(id))));
			items.update([...drawn.values()].filter((datum) => !isSame(items.get(datum.id), datum)));
		});
		const observer = new ResizeObserver(() => timeline.redraw());
		observer.observe(element);

		return () => {
			observer.disconnect();
			timeline.destroy();
		};
	};
}

function settingsOf(source: Source): TimelineOptions {
	const { start, end } = source.limits();
	const hiddenDates = source.folds().map((fold) => ({
		start: new Date(fold.start),
		end: new Date(fold.end)
	}));
	return {
		min: new Date(start),
		max: new Date(end),
		hiddenDates: hiddenDates as never
	};
}

function toDatum({ id, from, to, draw }: Item): Datum {
	const [start, end] = [new Date(from), new Date(Math.max(to, from + 1))];
	return { id, type: 'event', start, end, element: draw() };
}

function isSame(a: Datum | null, b: Datum): boolean {
	return +(a?.start ?? NaN) === +b.start && +(a?.end ?? NaN) === +b.end;
}
