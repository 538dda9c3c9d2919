import type { CalendarStep } from './calendar-steps.ts';
import type { Stretch } from './scale.ts';

/** A lane that is asked about, how many rows it has for single events, and below them for bars. */
export type LaneRows = { lane: number; rows: number; band?: number };

/** An event that is drawn for itself. */
export type Single = {
	/** Its place among the story's events. */
	event: number;
	start: number;
	end: number;
	lane: number;
	/** Of its lane, from the top. The same in every window. Those of the bars have marks without labels. */
	row: number;
	side: 'inside' | 'right' | 'left';
	/** Pixels that its label may take; 0 where it has no room. */
	label: number;
};

/** How many events begin in a stretch and are not drawn for themselves; never 0. */
export type Density = {
	lane: number;
	start: number;
	end: number;
	count: number;
	/** How the count compares with the greatest in the whole story, from 0 to 1. */
	share: number;
	/** They began before the window, which is where `end` is, and went on into it. */
	before: boolean;
};

/** What is to be drawn of a window. */
export type Answer = {
	/** What was asked for, out to where buckets begin and end: the counts are for all of it. */
	window: Stretch;
	buckets: CalendarStep;
	singles: Single[];
	density: Density[];
};

/**
 * Where the timeline has its events from. An answer costs the same however many events there are: the
 * singles are few, all others are counted. Each event of the window is in it exactly once.
 *
 * An event is in a window if some of its time is. It is counted in the bucket that it begins in, or
 * in the one before the window. A server can be such a source as well: it answers at once with what
 * it knows already, and whoever made it asks again when more has come.
 */
export type EventSource = {
	/**
	 * `pixels` is the width of the window. What is drawn singly at some zoom is so at every finer one, in the
	 * same row. The events in `always` are drawn singly whether or not there is room.
	 */
	query: (window: Stretch, lanes: LaneRows[], pixels: number, always?: number[]) => Answer;
};
