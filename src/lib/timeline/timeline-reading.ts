import type { StoryEvent } from '#lib/story/story.ts';

/** Days at the ends of the window, both included. */
export type Days = { from: string | undefined; to: string | undefined };

type Change = Partial<Days> & { straight?: boolean; periodOnly?: boolean };

/** The reader's state as far as the timeline shows and changes it: a part of `Reading`. */
export type TimelineReading = {
	/** The events that the filter leaves, in the story's order, and their ids. */
	readonly events: StoryEvent[];
	readonly shownIds: ReadonlySet<string>;
	/** Ids of the chosen companies. */
	readonly companies: string[];
	readonly selected: StoryEvent | undefined;
	/** Id of the event whose passage is being read. */
	readonly nearId: string | undefined;
	/** `from` and `to` are absent where everything is shown; `periodOnly` hides events outside of them. */
	readonly state: Partial<Days> & { straight: boolean; periodOnly: boolean; view?: string };
	/** The address of this page with a change to what it shows. */
	href: (change: Change) => string;
	change: (change: Change, options?: { replace?: boolean }) => Promise<void>;
};
