import type { CalendarStep } from './calendar-steps.ts';
import type { Placed } from './rows.ts';
import type { Stretch } from './scale.ts';

/** A lane to query: how many rows it has for single events, and how many below them for bars. */
export type LaneRows = { lane: number; rows: number; band?: number };

/** An event that is drawn singly. */
export type Single = Placed & {
	/** Its index among the story's events. */
	event: number;
	/** When it takes place, ms UTC, half-open; without the fading of open sides. */
	start: number;
	end: number;
	lane: number;
};

/** How many events begin in a stretch and are not drawn singly; never 0. */
export type Density = {
	lane: number;
	start: number;
	end: number;
	count: number;
	/** The count as a share of the greatest in the whole story, from 0 to 1. */
	share: number;
	/** They began before the window, which is where `end` is, and went on into it. */
	before: boolean;
};

/** How to draw a window. */
export type Answer = {
	/** At least the queried window, extended to where buckets begin and end: the counts are for all of it. */
	window: Stretch;
	buckets: CalendarStep;
	/** In order of time, lane by lane. */
	singles: Single[];
	density: Density[];
	/** Rows that each of the queried lanes takes, those of its bars included; 0 for a lane without events. */
	rows: number[];
};

/**
 * Where the timeline gets its events from. An answer costs the same however many events there are: the
 * singles are few, all others are counted. Each event of the window is in it exactly once.
 *
 * An event is in a window if some of its time is. It is counted in the bucket that it begins in, or
 * in the one before the window. A source on a server answers at once with the events it has loaded;
 * the caller queries again once more events have loaded.
 */
export type EventSource = {
	/**
	 * `pixels` is the width of the window. Events in `always` are drawn singly and named whether or not there is
	 * room, the first of them before all; labels that theirs would cover are hidden.
	 * Among counted events, those drawn singly at some zoom are so at every finer one, in the same row.
	 */
	query: (window: Stretch, lanes: LaneRows[], pixels: number, always?: number[]) => Answer;
	/** The zoom in ms to a pixel that decides what is drawn at another: the same one for a range of zooms. */
	levelOf: (perPixel: number) => number;
	/** Prepares the next finer zoom while the page is idle; `false` when nothing is left to prepare. */
	refine: () => boolean;
	/** When an event takes place, whether or not it is shown; `undefined` without a date. */
	find: (event: number) => (Stretch & { lane: number }) | undefined;
};
