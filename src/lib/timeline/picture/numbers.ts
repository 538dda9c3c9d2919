import { cutTitle } from '#lib/density/labels.ts';
import type { Single } from '#lib/density/event-source.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';

/** The numbers that a story's list has for its events. */
export type Numbers = {
	of: (event: number) => number;
	/** The first number of the events that begin at a time, in ms UTC, or later. */
	from: (time: number) => number;
};

/** Whether a mark has its title beside it, and all of it. */
export function isWhole({ side, dated, label }: Single, { title }: Mark): boolean {
	return side !== 'hidden' && (dated || cutTitle(title, label) === title);
}
