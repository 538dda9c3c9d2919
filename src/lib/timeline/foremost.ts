const DAY = 86_400_000;

/** Of a day and of a longer stretch, as many events as may have a place in it are looked at. */
const MOST_OF_DAY = 8;
const MOST = 16;

/**
 * Which events to give a place first: for stretches of time that halve from all of it to a day, those of
 * each stretch that come first in an order. `order` has rows, `startOf` tells when one starts, `span` is the
 * length of the stretches in ms, and `places` gives places in the order: worked out when they are first asked
 * for, as few are before the reader zooms in. The last stage is that of the days.
 */
export function foremost(
	order: Uint32Array,
	startOf: (row: number) => number,
	extent: { start: number; end: number }
): { span: number; places: () => Uint32Array }[] {
	const dayOf = (row: number) => Math.floor((startOf(row) - extent.start) / DAY);
	let slots = new Map<number, number[]>();
	for (let place = 0; place < order.length; place++) {
		const day = dayOf(order[place] ?? 0);
		const own = slots.get(day);
		if (!own) slots.set(day, [place]);
		else if (own.length < MOST_OF_DAY) own.push(place);
	}
	const stages = [{ span: DAY, places: sorted(slots) }];
	const days = (extent.end - extent.start) / DAY;
	for (let length = 2; length < days; length *= 2) {
		const wider = new Map<number, number[]>();
		for (const [slot, places] of slots) {
			const own = wider.get(slot >> 1);
			wider.set(slot >> 1, own ? firstOf(own, places) : places);
		}
		slots = wider;
		stages.push({ span: length * DAY, places: sorted(slots) });
	}
	return stages.reverse();
}

/** The first ones of two lists in order. */
function firstOf(a: number[], b: number[]): number[] {
	const merged: number[] = [];
	for (let i = 0, j = 0; merged.length < MOST && i + j < a.length + b.length;)
		merged.push((a[i] ?? Infinity) < (b[j] ?? Infinity) ? (a[i++] ?? 0) : (b[j++] ?? 0));
	return merged;
}

function sorted(slots: Map<number, number[]>): () => Uint32Array {
	let places: Uint32Array | undefined;
	return () => (places ??= sort(slots));
}

function sort(slots: Map<number, number[]>): Uint32Array {
	let length = 0;
	for (const { length: own } of slots.values()) length += own;
	const places = new Uint32Array(length);
	let at = 0;
	for (const own of slots.values()) {
		places.set(own, at);
		at += own.length;
	}
	return places.sort();
}
