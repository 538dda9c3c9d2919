import { compare } from '#lib/dates/days.ts';
import { spanOf } from './event-date.ts';
import type { Passage } from './passages.ts';
import type { StoryEvent } from './story.ts';

/**
 * Sorts events by time: by their spans, then by their first passage in the text. Events without a date come
 * last, in text order. An event's number on the page is its place in this order, from 1.
 * @param passages in text order, as `findPassages` returns them
 */
export function inTimeOrder(
	events: StoryEvent[],
	passages: Pick<Passage, 'event'>[]
): StoryEvent[] {
	const inText = new Map<string, number>();
	for (const [index, { event }] of passages.entries()) {
		if (!inText.has(event)) inText.set(event, index);
	}
	const place = ({ id }: StoryEvent) => inText.get(id) ?? passages.length;
	const spans = new Map(events.map((event) => [event, spanOf(event.date)]));

	return events.toSorted((a, b) => {
		const [spanA, spanB] = [spans.get(a), spans.get(b)];
		const byTime = spanA && spanB ? compare(spanA, spanB) : Number(!spanA) - Number(!spanB);
		return byTime || place(a) - place(b);
	});
}
