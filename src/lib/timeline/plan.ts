import { fitStory } from './axis/folds.ts';
import { layOut, type Layout } from './layout.ts';
import type { Mark } from './ink/mark.ts';
import { createScale, type Stretch } from '#lib/density/scale.ts';

/** Widths in px at which a timeline is laid out; one in between takes the next smaller one. */
export const WIDTHS = [320, 640, 900, 1180] as const;
/** The width of the column of lane names. */
export const GUTTER = 136;

const LEAST_FOR_LANES = 900;
const MOST_LANES = 5;

export type Plan = { folds: Stretch[]; fit: Stretch; layout: Layout; lanes: boolean };

export type PlanOptions = {
	straight: boolean;
	/** Starts of the folds that the reader opened. */
	unfolded?: ReadonlySet<number>;
	companies: { id: string; names: [string, ...string[]] }[];
	/** The company whose lane an event is in. */
	laneOf: (id: string) => string;
	/** How many times finer than the fitted window; the rows are laid out anew for it. */
	zoom?: number;
};

/** The plan for all of a story's marks on a width: its folds, the window that shows all, and who is where. */
export function planTimeline(marks: Mark[], width: number, options: PlanOptions): Plan {
	const lanes = lanesAt(width, options.companies.length);
	const plot = lanes ? width - GUTTER : width;
	const fitted = fitStory(marks, plot, options.straight);
	const folds = fitted.folds.filter(({ start }) => !options.unfolded?.has(start));
	const fit = fitted.window;
	const scale = createScale(fit, folds, plot * (options.zoom ?? 1));
	const named = [
		...options.companies.map(({ id, names }) => ({ id, title: names[0] })),
		{ id: '', title: '' }
	];
	const layout = layOut(marks, scale, folds, fit, lanes ? named : [], (mark) =>
		options.laneOf(mark.id)
	);
	return { folds, fit, layout, lanes };
}

/** Whether so many companies have a lane each. */
export function lanesAt(width: number, companies: number): boolean {
	return width >= LEAST_FOR_LANES && companies > 1 && companies <= MOST_LANES;
}

/** The planned width for a measured one. */
export function plannedWidth(width: number): number {
	return WIDTHS.findLast((planned) => planned <= width) ?? WIDTHS[0];
}
