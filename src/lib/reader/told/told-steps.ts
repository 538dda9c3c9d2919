import type { EventView } from '#lib/reader/events/event-view.ts';
import type { Order } from '#lib/reading/url.ts';
import type { Passage } from '#lib/story/passages.ts';
import type { StoryStep } from '#lib/story/story.ts';

/** A step of a story being told: an event, and the author's sentence on it. */
export type ToldStep = { view: EventView; text?: string };

/** The order that a reader asks for; the author's comes first where there is one, and is none where there is not. */
export function orderOf(asked: Order | undefined, steps: readonly StoryStep[] = []): Order {
	if (steps.length === 0) return asked === 'text' ? 'text' : 'time';
	return asked ?? 'author';
}

/**
 * The steps of a story. `views` are those of the shown events, in time order; `passages` are in text order. Events
 * without a passage come last in the order of the text; those that the author does not tell are left out of theirs.
 */
export function toldSteps(
	order: Order,
	views: readonly EventView[],
	{ passages, steps = [] }: { passages: readonly Pick<Passage, 'event'>[]; steps?: StoryStep[] }
): ToldStep[] {
	const byId = new Map(views.map((view) => [view.event.id, view]));
	const texts = new Map(steps.map(({ event, text }) => [event, text]));
	const inOrder = {
		time: () => [...byId.keys()],
		text: () => [...new Set([...passages.map(({ event }) => event), ...byId.keys()])],
		author: () => [...texts.keys()]
	};
	return inOrder[order]().flatMap((id) => {
		const view = byId.get(id);
		const text = texts.get(id);
		return view ? [{ view, ...(text !== undefined && { text }) }] : [];
	});
}
