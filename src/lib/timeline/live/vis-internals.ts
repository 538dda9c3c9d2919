import type { Timeline } from 'vis-timeline/esnext';
import { EventItem } from './event-item.ts';

type ItemSet = {
	constructor: { types: Record<string, unknown> };
	itemListeners: Record<string, (name: string, change: { items: string[] }) => void>;
} & Record<'_onAdd' | '_onUpdate' | '_onRemove', (ids: string[]) => void>;

type Internals = {
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
