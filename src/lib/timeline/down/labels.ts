import { wrapLines } from '#lib/density/text-lines.ts';
import type { Sizes } from './down.ts';

/** Sizes on a page, in px at a root font size of 16 px; Down.svelte has its letters and lines as they are here. */
export const PAGE: Sizes = {
	...{ axis: 46, bars: 36, column: 14, thickness: 11, leaders: 28, mostLeft: 152 },
	...{ least: 420, counted: 2400, leaderEnd: 15, tick: 28 }
};

/** On a narrower page the words of the axis run along it, so that labels have as much room. */
const LEAST_WIDTH = 312;
/** Bold letters are wider than those that widths are estimated from. */
const TITLE = { size: 15 * 1.05, line: 20 };
const DATE = { size: 13, line: 18 };
const PADDING = 6;
/** For fingers: what can be tapped is so high, and so far from the next. */
const LEAST = 44;
const GAP = 8;

/** The height that a label beside a drawing `left` px wide may need, with the gap below it. */
export function labelHeight(title: string, date: string, left: number): number {
	const lines = (text: string, size: number) => wrapLines(text, LEAST_WIDTH - left, size).length;
	const height = lines(title, TITLE.size) * TITLE.line + lines(date, DATE.size) * DATE.line;
	return Math.max(LEAST, height + PADDING) + GAP;
}
