/** Widths in px at which a timeline is laid out; one in between takes the next smaller one. */
export const WIDTHS = [320, 640, 900, 1180] as const;

/** Those that upright and lying paper have. */
export const PAPER_WIDTHS: ReadonlySet<number> = new Set([640, 900]);

/** The width of the column of lane names, in px, and the most companies that have lanes. */
export const GUTTER = 136;
export const MAX_LANES = 5;

/** The planned width for a measured one. */
export function plannedWidth(width: number): number {
	return WIDTHS.findLast((planned) => planned <= width) ?? WIDTHS[0];
}
