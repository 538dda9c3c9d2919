import type { Language } from '#lib/dates/language.ts';
import type { Scale, Stretch } from '#lib/density/scale.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import { Plans, type PlanOptions } from '#lib/timeline/plan.ts';

/**
 * Sizes of a drawing that runs down, in px: from left to right the axis, names of eras, bars that count, marks,
 * leaders, labels.
 */
export type Sizes = {
	axis: number;
	/** The widest bar that counts events. */
	bars: number;
	/** A mark with the gap beside it, and the mark alone. */
	column: number;
	thickness: number;
	/** Between the last mark and the labels. */
	leaders: number;
	/** Labels begin there at most if no era has a name; more marks beside each other are drawn closer, and thinner. */
	mostLeft: number;
	/** The shortest drawing, and the one in which most events are counted. */
	least: number;
	counted: number;
	/** Where the leader ends, from the top of its label. */
	leaderEnd: number;
	/** The height of a tick's label. */
	tick: number;
};

/** Heights of labels that begin at `left`, with the gaps below them. */
export type Heights = { of: (event: number, left: number) => number; count: number };

export type DownMark = {
	mark: Mark;
	/** Its index among the story's events. */
	event: number;
	core: { from: number; to: number };
	/** Left edge, and ends down the axis. */
	x: number;
	from: number;
	to: number;
	/** Whether the filter leaves it; else it has no label. */
	shown: boolean;
};

/** The label of an event, or of so many that are counted. */
export type DownLabel = {
	/** Index of its mark or its bar. */
	of: number;
	counts: boolean;
	/** Where its leader begins: within its mark or its bar. */
	x: number;
	at: number;
	top: number;
	height: number;
};

export type DownBar = {
	from: number;
	to: number;
	share: number;
	count: number;
	stretch: Stretch;
	words: string;
};

/** An era behind the marks. */
export type DownEra = {
	mark: Mark;
	/** The language of its name, as a BCP 47 tag. */
	language: string;
	core: { from: number; to: number };
	from: number;
	to: number;
	/** The column of its name beside the axis, and where that begins; `undefined` without room for it. */
	column: number;
	name: number | undefined;
};

/** Events drawn along an axis that runs down, in px from the top left. */
export type Down = {
	length: number;
	/** Left edges of the bars that count, and of the labels. */
	barsLeft: number;
	left: number;
	thickness: number;
	marks: DownMark[];
	bars: DownBar[];
	/** In order from the top. */
	labels: DownLabel[];
	/** A label is at its line, or beside the fold that would cover it. */
	ticks: { y: number; label: string; at: number }[];
	folds: { y: number; words: string }[];
	eras: DownEra[];
	scale: Scale;
};

export type DownOptions = {
	plans: Plans;
	/** All events, and those of them that have labels. */
	events: StoryEvent[];
	shown: StoryEvent[];
	sizes: Sizes;
	heights: Heights;
	/** How many times as long as the whole story needs. */
	stretch?: number;
	i18n: { language: Language; t: Messages };
};

/** The plans of events for an axis that runs down. */
export function plansDown(
	options: Pick<PlanOptions, 'events' | 'eras' | 'straight' | 'dates' | 'most'>
): Plans {
	return new Plans({ ...options, companies: [], chosenCompanies: [], beside: true });
}
