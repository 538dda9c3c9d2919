import type { Story } from './story.ts';

type Told = Pick<Story, 'steps'> & { events: readonly { id: string }[] };

/** The story, told without the events that it does not have, and each only once; a story without steps has none. */
export function withKnownSteps<S extends Told>(story: S): S {
	if (!story.steps) return story;
	const left = new Set(story.events.map(({ id }) => id));
	const steps = story.steps.filter(({ event }) => left.delete(event));
	const known: S = { ...story, steps };
	if (steps.length === 0) delete known.steps;
	return known;
}
