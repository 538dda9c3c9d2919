import { erasOf } from '#lib/story/eras.ts';
import type { Era, StoryEvent } from '#lib/story/story.ts';

/**
 * The eras that divide a list: at each of its events those that it is in where they are others than at the event
 * before, and `undefined` where they are the same. None (`[]`) where eras have ended; before the first nothing is said.
 */
export function eraHeadings<E extends Era>(
	events: readonly StoryEvent[],
	eras: readonly E[]
): (E[] | undefined)[] {
	let before = '';
	return events.map(({ date }) => {
		const own = erasOf(date, eras);
		const key = own.map(({ id }) => id).join(' ');
		if (key === before) return undefined;
		before = key;
		return own;
	});
}
