import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { DAY } from '#lib/dates/days.ts';
import type { Stretch } from '#lib/density/scale.ts';

/** An item of the timeline. */
export type Item = {
	id: string;
	/** Drawn from and to, ms UTC. */
	from: number;
	to: number;
	/** From the top of the plot. */
	line: number;
	classes: string;
	/** Longest label in px; undefined for a label that has all its room. */
	cut: number | undefined;
	/** Draws the content, and returns its element: the same one each time. */
	draw: () => HTMLElement;
};

export type Source = {
	items: () => Item[];
	folds: () => Stretch[];
	/** Where the window should be; a change moves it there. */
	window: () => Stretch;
	/** How far the window may go. */
	limits: () => Stretch;
	/** In rem. */
	height: () => number;
	/** The window moves; `byReader` once it has come to rest after the reader moved it. */
	onmove: (window: Stretch) => void;
	onrest: (window: Stretch, byReader: boolean) => void;
};

type Datum = {
	id: string;
	type: 'range';
	content: string;
	start: Date;
	end: Date;
	className: string;
	style: string;
	limitSize: false;
};

const OPTIONS: TimelineOptions = {
	// an observer sees a change of size; vis-timeline would look for one every second, which forces a layout
	autoResize: false,
	rtl: false,
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
		const elements = new Map<string, HTMLElement>();
		const settings = $derived(settingsOf(source));
		let applied = untrack(() => settings);
		const timeline = new Timeline(element, items as never, {
			...OPTIONS,
			...applied,
			template: (datum?: { id: string }) => (datum && elements.get(datum.id)) ?? ''
		});
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
			const drawn = source.items();
			elements.clear();
			for (const item of drawn) elements.set(item.id, item.draw());
			items.remove(items.getIds().filter((id) => !elements.has(String(id))));
			// vis-timeline measures each item that is updated
			items.update(drawn.map(toDatum).filter((datum) => !isSame(items.get(datum.id), datum)));
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
		minHeight: `${source.height()}rem`,
		min: new Date(start),
		max: new Date(end),
		hiddenDates: hiddenDates as never
	};
}

function toDatum({ id, from, to, line, classes, cut }: Item): Datum {
	return {
		id,
		type: 'range',
		content: id,
		start: new Date(from),
		end: new Date(Math.max(to, from + 1)),
		className: classes,
		style: `--row: ${line}${cut === undefined ? '' : `; --label: ${cut}px`}`,
		limitSize: false
	};
}

function isSame(a: Datum | null, b: Datum): boolean {
	return (
		a?.className === b.className &&
		a.style === b.style &&
		+a.start === +b.start &&
		+a.end === +b.end
	);
}
