import { DAY } from '#lib/dates/days.ts';

/** Most events that are looked at for a place in a day, and in a longer stretch. */
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
	const dayAt = (place: number) => {
		const start = startOf(order[place] ?? 0);
		return Math.floor((start - extent.start) / DAY);
	};
	const days = (extent.end - extent.start) / DAY;
	const stages = [];
	for (let length = 1; length === 1 || length < days; length *= 2) {
		let places: Uint32Array | undefined;
		const count = Math.floor(days / length) + 1;
		stages.push({
			span: length * DAY,
			places: () => (places ??= first(order.length, dayAt, length, count))
		});
	}
	return stages.reverse();
}

/** The places of those that come first in each of `count` stretches of so many days. */
function first(
	places: number,
	dayAt: (place: number) => number,
	length: number,
	count: number
): Uint32Array {
	const most = length === 1 ? MOST_OF_DAY : MOST;
	const taken = new Uint8Array(count);
	const takenOfDay = new Map<number, number>();
	const found: number[] = [];
	for (let place = 0, full = 0; place < places && full < count; place++) {
		const day = dayAt(place);
		const stretch = Math.floor(day / length);
		const before = taken[stretch] ?? most;
		if (before === most) continue;
		if (length > 1) {
			const own = takenOfDay.get(day) ?? 0;
			if (own === MOST_OF_DAY) continue;
			takenOfDay.set(day, own + 1);
		}
		taken[stretch] = before + 1;
		if (before + 1 === most) full++;
		found.push(place);
	}
	return Uint32Array.from(found);
}
