import type { Single } from './event-source.ts';
import { roomBeside } from './rows-by-zoom.ts';
import { BESIDE_BOUND, type LabelSide } from './rows.ts';

const DOT = 6;
/** A title cut shorter says nothing. */
const MIN_LABEL = 48;

type Box = { left: number; right: number };
type Room = {
	/** The rows that the event may be drawn in. */
	rows: number[];
	/** Width of its title in px. */
	title: number;
	toX: (time: number) => number;
	/** Places in px that no label may reach: the folds, and the ends of all. In order. */
	bounds: number[];
};

/**
 * Gives an event its title in its bar or beside its mark, where least of it is cut off because a fold or the end of
 * all is near. Labels that this covers are hidden.
 */
export function makeRoom(singles: Single[], event: number, room: Room): Single[] {
	const { rows, title, toX, bounds } = room;
	const own = singles.find((one) => one.event === event);
	if (!own || (own.side !== 'hidden' && own.label >= title)) return singles;
	const free = roomBeside(toX(own.from), toX(own.to), bounds);
	const bar = toX(own.to) - toX(own.from);
	const placed = { ...own, roomUntil: undefined };
	const sides = [
		{ side: 'inside' as const, label: Math.min(title, bar) },
		{ side: 'right' as const, label: Math.min(title, free.after - BESIDE_BOUND - DOT) },
		{ side: 'left' as const, label: Math.min(title, free.before - BESIDE_BOUND - DOT) }
	];
	const [best] = rows
		.flatMap((row) => sides.map((place) => ({ ...placed, ...place, row, dated: false })))
		.filter(({ label }) => label >= Math.min(title, MIN_LABEL))
		.map((place) => {
			const box = union(inkOf(place, toX), labelOf(place, toX));
			const beside = singles.filter(
				(one) => one !== own && one.lane === own.lane && one.row === place.row
			);
			const inks = beside.filter((one) => overlap(inkOf(one, toX), box)).length;
			const labels = beside.filter((one) => overlap(labelOf(one, toX), box));
			return { place, inks, labels };
		})
		.sort(
			(a, b) =>
				b.place.label - a.place.label || a.inks - b.inks || a.labels.length - b.labels.length
		);
	if (!best) return singles;
	return singles.map((one) => {
		if (one === own) return best.place;
		return best.labels.includes(one) ? { ...one, side: 'hidden', label: 0 } : one;
	});
}

function inkOf({ from, to }: Single, toX: Room['toX']): Box {
	return { left: toX(from) - DOT, right: Math.max(toX(to), toX(from)) + DOT };
}

/** A label inside of a bar moves along it. */
function labelOf(single: Single, toX: Room['toX']): Box | undefined {
	const { left, right } = inkOf(single, toX);
	const { label } = single;
	const boxes: Record<LabelSide, Box | undefined> = {
		hidden: undefined,
		inside: { left, right },
		right: { left: right - DOT, right: right + label },
		left: { left: left - label, right: left + DOT }
	};
	return boxes[single.side];
}

function overlap(a: Box | undefined, b: Box): boolean {
	return a !== undefined && a.left < b.right && b.left < a.right;
}

function union(a: Box, b: Box = a): Box {
	return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}
