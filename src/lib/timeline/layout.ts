import type { Mark } from './mark.ts';
import type { Scale, Stretch } from './scale.ts';

/** Sizes at a root font size of 16 px; everything is drawn in rem, so that larger text scales with it. */
export const ROW = 30;
export const BAR = 24;
export const TOP = 8;
export const FOLD_WIDTH = 28;
const GAP = 14;
const DOT = 12;
const PADDING = 10;
/** So that the timeline leaves the article its room. */
const MOST_ROWS = 10;

export type Side = 'inside' | 'right' | 'left' | 'hidden';

/** A mark in its row, with the time it is drawn over and the place of its label. */
export type Placed = {
	mark: Mark;
	/** Drawn from and to, ms UTC; an open side ends where its fading ends. */
	from: number;
	to: number;
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
		const ends: number[] = [];
		const own = marks.filter((mark) => lanes.length === 0 || laneOf(mark) === lane.id);
		if (own.length === 0) continue;
		for (const mark of own.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
			const drawn = drawnStretch(mark, edges);
			const bar = barBox(mark, drawn, scale);
			let label = placeLabel(mark, bar, obstacles, bounds);
			let row = freeRow(ends, label.box, most);
			if (row === -1) {
				// no room for another row: the mark stays, its label shows on hover and focus, or after zooming
				label = { side: 'hidden', dated: true, box: bar };
				row = Math.max(freeRow(ends, bar, most), ends.indexOf(Math.min(...ends)));
			}
			ends[row] = Math.max(ends[row] ?? -Infinity, label.box.right);
			placed.push({
				mark,
				from: drawn.start,
				to: drawn.end,
				row: top + row,
				side: label.side,
				dated: label.dated
			});
		}
		laid.push({ ...lane, row: top, rows: ends.length });
		top += ends.length;
	}
	return { placed, rows: top, lanes: lanes.length > 0 ? laid : [] };
}

/** The first row with room for a box, a new one while there may be more; -1 if there is none. */
function freeRow(ends: number[], box: Box, most: number): number {
	const free = ends.findIndex((end) => end + GAP <= box.left);
	return free === -1 && ends.length < most ? ends.length : free;
}

/** Open sides fade over a quarter of the whole story, or to its edge where something goes on. */
function drawnStretch({ kind, start, end, openStart, openEnd }: Mark, edges: Stretch): Stretch {
	const fade = (edges.end - edges.start) / 4;
	const to = kind === 'interval' ? Math.max(edges.end, start) : start + fade;
	const from = kind === 'interval' ? Math.min(edges.start, end) : end - fade;
	return { start: openStart ? from : start, end: openEnd ? to : end };
}

function barBox(mark: Mark, { start, end }: Stretch, scale: Scale): Box {
	if (mark.kind === 'point') return around(scale.toX(mark.start), DOT / 2);
	const left = scale.toX(start);
	return { left, right: Math.max(scale.toX(end), left + 4) };
}

function placeLabel(
	mark: Mark,
	bar: Box,
	obstacles: Box[],
	bounds: Box
): { side: Side; dated: boolean; box: Box } {
	for (const dated of [true, false]) {
		const width = labelWidth(mark, dated);
		const places: [Side, Box][] = [
			['inside', inside(mark, bar, width)],
			['right', { left: bar.right, right: bar.right + width }],
			['left', { left: bar.left - width, right: bar.left }]
		];
		for (const [side, label] of places) {
			if (side === 'inside' && (mark.kind === 'point' || width > bar.right - bar.left)) continue;
			// beyond an open side is where the mark fades
			if ((side === 'right' && mark.openEnd) || (side === 'left' && mark.openStart)) continue;
			if (label.left < bounds.left || label.right > bounds.right) continue;
			if (obstacles.some((other) => label.left < other.right && other.left < label.right)) continue;
			return { side, dated, box: union(bar, label) };
		}
	}
	return { side: 'hidden', dated: true, box: bar };
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
