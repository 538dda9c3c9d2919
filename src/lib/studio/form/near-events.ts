import { dayToTime } from '#lib/dates/days.ts';
import { spanOf } from '#lib/story/event-date.ts';
import { wordsOf } from '#lib/story/search.ts';
import type { StoryEvent } from '#lib/story/story.ts';

/**
 * The events whose titles have a word that begins with each word of the query, without `event` itself; those that are
 * nearest to it in time come first.
 */
export function nearEvents(
	events: readonly StoryEvent[],
	event: StoryEvent,
	query: string
): StoryEvent[] {
	const wanted = wordsOf(query);
	const time = timeOf(event);
	return events
		.filter(({ id, title }) => {
			if (id === event.id) return false;
			const words = wordsOf(title);
			return wanted.every((part) => words.some((word) => word.startsWith(part)));
		})
		.map((other) => ({ other, distance: distanceOf(timeOf(other), time) }))
		.sort((a, b) => a.distance - b.distance)
		.map(({ other }) => other);
}

/** The first day that is known of an event, in ms; `undefined` if there is none. */
function timeOf({ date }: StoryEvent): number | undefined {
	const span = spanOf(date);
	return [span?.earliest, span?.latest]
		.map((day) => dayToTime(day ?? 'inf'))
		.find((time) => Number.isFinite(time));
}

function distanceOf(one: number | undefined, other: number | undefined): number {
	return one === undefined || other === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(one - other);
}
