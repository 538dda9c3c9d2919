import type { Mark } from './ink/mark.ts';
import type { Scale, Stretch } from '#lib/density/scale.ts';

/** Sizes at a root font size of 16 px; everything is drawn in rem, so that larger text scales with it. */
export const ROW = 30;
export const BAR = 24;
export const TOP = 8;
export const FOLD_WIDTH = 28;
/** The share of the whole story over which an open side fades. */
export const FADE = 0.25;
const GAP = 14;
const DOT = 12;
const PADDING = 10;
/** So that the timeline leaves the article its room. */
const MOST_ROWS = 12;

/** Room for at least so many rows, so that a fold can say its length. */
const LEAST_ROWS = 4;

/** The height of the plot above its axis, in rem. */
export function plotHeight(rows: number): number {
	return (TOP * 2 + Math.max(rows, LEAST_ROWS) * ROW) / 16;
}

/** Pixels from the top of the plot to a row. */
export function rowTop(row: number): number {
	return TOP + row * ROW;
}

export type Side = 'inside' | 'right' | 'left' | 'hidden';

/** A mark in its row, with the time it is drawn over and the place of its label. */
export type Placed = {
	mark: Mark;
	/** Drawn from and to, ms UTC; an open side ends where its fading ends. */
	from: number;
	to: number;
	/** Where the certain core of an interval begins and ends, in shares of what is drawn; folds have no part. */
	core: { from: number; to: number };
	/** Counted from the top over all lanes. */
	row: number;
	side: Side;
	/** Whether there is room for the date beside the title. */
	dated: boolean;
};

export type Lane = { id: string; title: string; row: number; rows: number };
export type Layout = { placed: Placed[]; rows: number; lanes: Lane[] };

type Box = { left: number; right: number };

/**
 * Give every mark a row and its label a place where it overlaps nothing and is not cut off.
 * A layout stays right on any scale with more pixels to the day, so one serves a range of widths and zooms.
 * `laneOf` puts each mark into one of `lanes`; without lanes all share one.
 */
export function layOut(
	marks: Mark[],
	scale: Scale,
	folds: Stretch[],
	edges: Stretch,
	lanes: { id: string; title: string }[] = [],
	laneOf: (mark: Mark) => string = () => ''
): Layout {
	const obstacles = folds.map(({ start }) => around(scale.toX(start), FOLD_WIDTH / 2 + 2));
	const bounds = { left: scale.toX(edges.start), right: scale.toX(edges.end) };
	const placed: Placed[] = [];
	const laid: Lane[] = [];
	const most = lanes.length > 0 ? Math.max(2, Math.floor(MOST_ROWS / lanes.length)) : MOST_ROWS;
	let top = 0;
	for (const lane of lanes.length > 0 ? lanes : [{ id: '', title: '' }]) {
		const own = marks
			.filter((mark) => lanes.length === 0 || laneOf(mark) === lane.id)
			.toSorted((a, b) => a.start - b.start || a.end - b.end)
			.map((mark) => {
				const drawn = drawnStretch(mark, edges);
				const bar = barBox(mark, drawn, scale);
				return { mark, drawn, bar, labels: labelPlaces(mark, bar, obstacles, bounds) };
			});
		if (own.length === 0) continue;
		const airy = stack(own);
		const rows = airy.rows <= most ? airy : squeeze(own, most);
		for (const [i, { mark, drawn }] of own.entries()) {
			const { row, label } = rows.places[i] ?? { row: 0, label: undefined };
			placed.push({
				mark,
				from: drawn.start,
				to: drawn.end,
				core: coreShares(mark, drawn, scale),
				row: top + row,
				side: label?.side ?? 'hidden',
				dated: label?.dated ?? true
			});
		}
		laid.push({ ...lane, row: top, rows: rows.rows });
		top += rows.rows;
	}
	return { placed, rows: top, lanes: lanes.length > 0 ? laid : [] };
}

type Candidate = { bar: Box; labels: Label[] };
type Rows = { rows: number; places: { row: number; label: Label | undefined }[] };

/** Every mark with its best label, each in the first row that is free from there on. */
function stack(candidates: Candidate[]): Rows {
	const ends: number[] = [];
	const places = candidates.map(({ bar, labels: [label] }) => {
		const box = label ? union(bar, label.box) : bar;
		const free = ends.findIndex((end) => end + GAP <= box.left);
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
		while (!free(bar, row, i, 1)) row++;
		put(bar, row, i);
		return { row, label: undefined };
	});
	for (const [i, { bar, labels }] of candidates.entries()) {
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

/** Open sides fade over a quarter of the whole story, or to its edge where something goes on. */
function drawnStretch({ kind, start, end, openStart, openEnd }: Mark, edges: Stretch): Stretch {
	const fade = (edges.end - edges.start) * FADE;
	// a fade is never cut off, only shorter where the story ends
	const atEnd = Math.max(edges.end, start);
	const atStart = Math.min(edges.start, end);
	const to = kind === 'interval' ? atEnd : Math.min(start + fade, atEnd);
	const from = kind === 'interval' ? atStart : Math.max(end - fade, atStart);
	return { start: openStart ? from : start, end: openEnd ? to : end };
}

function coreShares({ coreStart, coreEnd }: Mark, drawn: Stretch, { toX }: Scale): Placed['core'] {
	const [left, right] = [toX(drawn.start), toX(drawn.end)];
	const share = (time: number) => (right > left ? (toX(time) - left) / (right - left) : 0);
	return { from: share(coreStart), to: share(coreEnd) };
}

function barBox(mark: Mark, { start, end }: Stretch, scale: Scale): Box {
	if (mark.kind === 'point') return around(scale.toX(mark.start), DOT / 2);
	const left = scale.toX(start);
	return { left, right: Math.max(scale.toX(end), left + 4) };
}

type Label = { side: Side; dated: boolean; box: Box };

/** Where a mark's label is neither cut off nor in a fold, the best first. */
function labelPlaces(mark: Mark, bar: Box, obstacles: Box[], bounds: Box): Label[] {
	return [true, false].flatMap((dated) => {
		const width = labelWidth(mark, dated);
		const places: Label[] = [
			{ side: 'inside', dated, box: inside(mark, bar, width) },
			{ side: 'right', dated, box: { left: bar.right, right: bar.right + width } },
			{ side: 'left', dated, box: { left: bar.left - width, right: bar.left } }
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
function inside(mark: Mark, bar: Box, width: number): Box {
	return mark.openStart
		? { left: bar.right - width, right: bar.right }
		: { left: bar.left, right: bar.left + width };
}

/** An estimate on the safe side, the same on the server and in the browser. */
export function labelWidth({ title, dateWords }: Mark, dated: boolean): number {
	return PADDING * 2 + textWidth(title) * 1.04 + (dated ? 8 + textWidth(dateWords) * 0.95 : 0);
}

function textWidth(text: string): number {
	let width = 0;
	for (const character of text)
		width += NARROW.test(character) ? 4.3 : WIDE.test(character) ? 10.6 : 7.5;
	return width;
}

const NARROW = /[iljtfrI.,:;'’|! ()[\]]/;
const WIDE = /[mwMWOQGDHNUÖÜ–—%…]/;

function around(x: number, half: number): Box {
	return { left: x - half, right: x + half };
}

function union(a: Box, b: Box): Box {
	return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}
