/**
 * Widths in px at which a timeline that runs across is laid out; one in between takes the next smaller one. The
 * first is that of a window of 40 rem without its margins: in a smaller one time runs down.
 */
export const WIDTHS = [590, 900, 1180] as const;

/** That of lying paper; on upright paper time runs down. */
export const PAPER_WIDTH = 900;

/** The width of the column of lane names, in px, and the most companies that have lanes. */
export const GUTTER = 136;
export const MAX_LANES = 5;

/** The planned width for a measured one. */
export function plannedWidth(width: number): number {
	return WIDTHS.findLast((planned) => planned <= width) ?? WIDTHS[0];
}
