/** Heights in px at a root font size of 16 px; everything is drawn in rem, so that larger text scales with it. */
export const ROW = 30;
export const BAR = 24;
export const TOP = 8;

/** A gap's length in words needs this many rows. */
const MIN_ROWS = 4;

/** The height of the plot above its axis, in rem. */
export function plotHeight(rows: number): number {
	return (TOP * 2 + Math.max(rows, MIN_ROWS) * ROW) / 16;
}

/** The top of a row, in px from the top of the plot. */
export function rowTop(row: number): number {
	return TOP + row * ROW;
}

/** The top of a mark in a row, in px from the top of the plot. */
export function markTop(row: number): number {
	return rowTop(row) + (ROW - BAR) / 2;
}
