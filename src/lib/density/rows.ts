import type { Times } from '#lib/dates/times.ts';
import { labelWidth, type Labelled } from './labels.ts';
import type { Scale, Stretch } from './scale.ts';

/** Width of the strip that stands for a fold, in px. */
export const FOLD_WIDTH = 28;
/** The share of the whole story over which an open side fades. */
export const FADE_SHARE = 0.25;
/** From a fold to what a label must not reach beyond: half of its strip. */
export const BESIDE_BOUND = FOLD_WIDTH / 2 + 2;
const LABEL_GAP_PX = 14;
/** Least width of a mark: a number has room above it. */
const POINT_PX = 12;
const INK_GAP_PX = 3;
/** Least width of a title that is cut, in px: some ten letters. */
const MIN_CUT_PX = 96;

/** Where a label stands beside its mark. */
export type LabelSide = 'inside' | 'right' | 'left' | 'hidden';

/** A mark in its row, with the time it is drawn over and the place of its label. */
export type Placed = {
	/** Drawn from and to, ms UTC; an open side ends where its fading ends. */
	from: number;
	to: number;
	/** Ends of the certain core of an interval as shares of what is drawn; folds have no width. */
	core: { from: number; to: number };
	/** Counted from the top of its lane. */
	row: number;
	side: LabelSide;
	/** Whether there is room for the date beside the title. */
	dated: boolean;
	/** Width of the label in px; 0 where it is hidden. */
	label: number;
	/** The time up to which a title that is cut has room, where the scale is finer too. */
	roomUntil?: number | undefined;
};

type Box = { left: number; right: number };

/**
 * Gives every mark of a lane a row, and its label a place where it overlaps nothing and is not cut off. Marks share
 * `maxRows` rows unless their ink alone needs more. Placed marks are in the order of `marks`.
 * A layout stays right on any scale with more pixels to the day, so one serves a range of widths and zooms.
 */
export function layOut(
	marks: Labelled[],
	scale: Scale,
	folds: Stretch[],
	edges: Stretch,
	maxRows: number
): { placed: Placed[]; rows: number } {
	const obstacles = folds.map(({ start }): Obstacle => {
		return { ...around(scale.toX(start), BESIDE_BOUND), time: start };
	});
	const bounds = { left: scale.toX(edges.start), right: scale.toX(edges.end) };
	const order = [...marks.keys()].sort((a, b) => byTime(marks[a], marks[b]));
	const candidates = order.flatMap((at) => {
		const mark = marks[at];
		if (!mark) return [];
		const drawn = drawnStretch(mark, edges, (edges.end - edges.start) * FADE_SHARE);
		const bar = barBox(mark, drawn, scale);
		return { mark, at, drawn, bar, labels: labelPlaces(mark, bar, obstacles, bounds, edges) };
	});
	const airy = stack(candidates);
	const { rows, places } = airy.rows <= maxRows ? airy : squeeze(candidates, maxRows);
	const placed: Placed[] = [];
	for (const [i, { mark, at, drawn }] of candidates.entries()) {
		const { row, label } = places[i] ?? { row: 0, label: undefined };
		placed[at] = {
			from: drawn.start,
			to: drawn.end,
			core: coreShares(mark, drawn, scale),
			row,
			side: label?.side ?? 'hidden',
			dated: label?.dated ?? false,
			label: label?.width ?? 0,
			roomUntil: label?.until
		};
	}
	return { placed, rows };
}

/**
 * The width in px of a label that is not shown whole, `whole` px wide: all the room there is on this scale. `undefined`
 * where it is hidden, or has room for all of it.
 */
export function cutWidth(
	{ side, label, from, to, roomUntil }: Placed,
	whole: number,
	{ toX }: Pick<Scale, 'toX'>
): number | undefined {
	if (side === 'hidden' || label >= whole) return undefined;
	if (roomUntil === undefined) return label;
	const apart = Math.abs(toX(roomUntil) - toX(side === 'right' ? to : from));
	const room = Math.max(label, apart - BESIDE_BOUND - POINT_PX / 2);
	return room < whole ? room : undefined;
}

function byTime(a: Stretch | undefined, b: Stretch | undefined): number {
	return a && b ? a.start - b.start || a.end - b.end : 0;
}

type Candidate = { bar: Box; labels: Label[] };
type Rows = { rows: number; places: { row: number; label: Label | undefined }[] };

/** Every mark with its best label, each in the first row that is free from there on. */
function stack(candidates: Candidate[]): Rows {
	const ends: number[] = [];
	const places = candidates.map(({ bar, labels: [label] }) => {
		const box = label ? union(bar, label.box) : bar;
		const free = ends.findIndex((end) => end + LABEL_GAP_PX <= box.left);
		const row = free === -1 ? ends.length : free;
		ends[row] = box.right;
		return { row, label };
	});
	return { rows: ends.length, places };
}

/** All marks in few rows, and then as many labels as have room, each moving its mark where there is some. */
function squeeze(candidates: Candidate[], most: number): Rows {
	const rows: { box: Box; of: number }[][] = [];
	const free = (box: Box, row: number, of: number, gap: number) =>
		(rows[row] ?? []).every(
			(other) =>
				other.of === of || other.box.right + gap <= box.left || box.right + gap <= other.box.left
		);
	const put = (box: Box, row: number, of: number) => (rows[row] ??= []).push({ box, of });
	const places: Rows['places'] = candidates.map(({ bar }, i) => {
		let row = 0;
		while (!free(bar, row, i, INK_GAP_PX)) row++;
		put(bar, row, i);
		return { row, label: undefined };
	});
	// what is cut takes no room from what is whole
	const order = [...candidates.entries()];
	const isWhole = ([, { labels }]: (typeof order)[number]) => labels[0]?.until === undefined;
	for (const [i, { bar, labels }] of [
		...order.filter(isWhole),
		...order.filter((one) => !isWhole(one))
	]) {
		const options = labels.flatMap((label) =>
			Array.from({ length: Math.max(most, rows.length) }, (_, row) => ({ label, row }))
		);
		const best = options.find(({ label, row }) => free(union(bar, label.box), row, i, 4));
		if (!best) continue;
		for (const [row, others] of rows.entries()) rows[row] = others.filter(({ of }) => of !== i);
		put(union(bar, best.label.box), best.row, i);
		places[i] = best;
	}
	return { rows: rows.length, places };
}

/** The time that a mark is drawn over: open sides fade over `fade` ms, or to the edge where something goes on. */
export function drawnStretch(
	{ kind, start, end, openStart, openEnd }: Times,
	edges: Stretch,
	fade: number
): Stretch {
	// a fade is never cut off, only shorter where the story ends
	const atEnd = Math.max(edges.end, start);
	const atStart = Math.min(edges.start, end);
	const to = kind === 'interval' ? atEnd : Math.min(start + fade, atEnd);
	const from = kind === 'interval' ? atStart : Math.max(end - fade, atStart);
	return { start: openStart ? from : start, end: openEnd ? to : end };
}

/** Where the certain core of a mark begins and ends, in shares of what is drawn; folds have no width. */
export function coreShares(
	{ coreStart, coreEnd }: Times,
	drawn: Stretch,
	{ toX }: Pick<Scale, 'toX'>
): Placed['core'] {
	const [left, right] = [toX(drawn.start), toX(drawn.end)];
	const share = (time: number) => (right > left ? (toX(time) - left) / (right - left) : 0);
	return { from: share(coreStart), to: share(coreEnd) };
}

function barBox(mark: Times, { start, end }: Stretch, scale: Scale): Box {
	if (mark.kind === 'point') return around(scale.toX(mark.start), POINT_PX / 2);
	const left = scale.toX(start);
	return { left, right: Math.max(scale.toX(end), left + POINT_PX) };
}

/** A fold or an end of all, which no label may reach into. */
type Obstacle = Box & { time: number };
/** `until` is the time that keeps a title from being seen whole. */
type Label = { side: LabelSide; dated: boolean; width: number; box: Box; until?: number };

/** Where a mark's label is neither cut off nor in a fold, the best first; else where most of its title is seen. */
function labelPlaces(
	mark: Labelled,
	bar: Box,
	obstacles: Obstacle[],
	bounds: Box,
	edges: Stretch
): Label[] {
	const whole = wholePlaces(mark, bar, obstacles, bounds);
	if (whole.length > 0) return whole;
	const ends = [{ left: bounds.left, right: bounds.left, time: edges.start }, ...obstacles];
	ends.push({ left: bounds.right, right: bounds.right, time: edges.end });
	return cutPlaces(mark, bar, ends);
}

/** The room up to the next fold or the end of all, where that is less than the title needs. */
function cutPlaces(mark: Labelled, bar: Box, ends: Obstacle[]): Label[] {
	const after = ends.find(({ right }) => right > bar.right);
	const before = ends.findLast(({ left }) => left < bar.left);
	const room = [
		after && {
			side: 'right' as const,
			box: { left: bar.right, right: after.left },
			until: after.time,
			isOpen: mark.openEnd
		},
		before && {
			side: 'left' as const,
			box: { left: before.right, right: bar.left },
			until: before.time,
			isOpen: mark.openStart
		}
	].filter((one) => one !== undefined);
	return room
		.filter(({ box, isOpen }) => !isOpen && box.right - box.left >= MIN_CUT_PX)
		.map(({ side, box, until }): Label => {
			return { side, dated: false, width: box.right - box.left, box, until };
		})
		.sort((a, b) => b.width - a.width);
}

function wholePlaces(mark: Labelled, bar: Box, obstacles: Box[], bounds: Box): Label[] {
	return [true, false].flatMap((dated) => {
		const width = labelWidth(mark, dated);
		const places: Label[] = [
			{ side: 'inside', dated, width, box: inside(mark, bar, width) },
			{ side: 'right', dated, width, box: { left: bar.right, right: bar.right + width } },
			{ side: 'left', dated, width, box: { left: bar.left - width, right: bar.left } }
		];
		return places.filter(({ side, box }) => {
			if (side === 'inside' && (mark.kind === 'point' || width > bar.right - bar.left))
				return false;
			// beyond an open side is where the mark fades
			if ((side === 'right' && mark.openEnd) || (side === 'left' && mark.openStart)) return false;
			if (box.left < bounds.left || box.right > bounds.right) return false;
			return obstacles.every((other) => box.right <= other.left || other.right <= box.left);
		});
	});
}

/** The label stands at the known side of a bar. */
function inside(mark: Times, bar: Box, width: number): Box {
	return mark.openStart
		? { left: bar.right - width, right: bar.right }
		: { left: bar.left, right: bar.left + width };
}

function around(x: number, half: number): Box {
	return { left: x - half, right: x + half };
}

function union(a: Box, b: Box): Box {
	return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}
