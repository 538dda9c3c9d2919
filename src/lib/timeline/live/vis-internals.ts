import type { Timeline } from 'vis-timeline/esnext';
import { EventItem } from './event-item.ts';

type ItemSet = {
	constructor: { types: Record<string, unknown> };
	itemListeners: Record<string, (name: string, change: { items: string[] }) => void>;
} & Record<'_onAdd' | '_onUpdate' | '_onRemove', (ids: string[]) => void>;

type Touch = { deltaX: number };

type Range = {
	options: { rtl: boolean };
	getPointer: (touch: { x: number; y: number }, element: Element) => { x: number; y: number };
	_onDrag: (touch: Touch) => void;
};

type Internals = {
	range: Range;
	off: (name: string) => void;
	on: (name: string, listener: (touch: Touch | undefined) => void) => void;
	components: { destroy: () => void }[];
	timeAxis: { destroy: () => void };
	itemSet: ItemSet;
	initialFitDone: boolean;
};

/**
 * Leaves out of a new vis-timeline what it has no option for, so that it keeps up with the screen: its axis, which
 * it takes out of the page and puts back at every move though it is empty, and a redraw for each of our changes to
 * the items, besides the one in the next frame. Nor does it choose a window by its items, which are measured for that:
 * the reader's is set. Adds items of the kind `event`.
 */
export function trim(timeline: Timeline): void {
	const internals = timeline as unknown as Internals;
	const { components, timeAxis, itemSet } = internals;
	internals.initialFitDone = true;
	components.splice(components.indexOf(timeAxis), 1);
	timeAxis.destroy();
	itemSet.constructor.types.event = EventItem;
	itemSet.itemListeners = {
		add: (_, { items }) => itemSet._onAdd(items),
		update: (_, { items }) => itemSet._onUpdate(items),
		remove: (_, { items }) => itemSet._onRemove(items)
	};
}

/**
 * Lets a hand move a mirrored vis-timeline over folds: of a way to the right it takes folds as if it were one to the
 * left, so that the window jumps and stops there. It gets the way that a hand would go were it not mirrored, which is
 * all that the part of it that moves the window has to know.
 */
export function mirrorDrags(timeline: Timeline): void {
	const internals = timeline as unknown as Internals;
	const { range } = internals;
	range.options.rtl = false;
	range.getPointer = (touch, element) => {
		const { right, top } = element.getBoundingClientRect();
		return { x: right - touch.x, y: touch.y - top };
	};
	internals.off('panmove');
	internals.on('panmove', (touch) => {
		if (touch) range._onDrag(Object.create(touch, { deltaX: { value: -touch.deltaX } }));
	});
}
