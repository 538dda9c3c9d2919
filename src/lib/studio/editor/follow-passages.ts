import { describeIn } from '#lib/quotes/describe.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import { followPassage } from './follow-passage.ts';
import { keyOf, type readMarks } from './passage-marks.ts';
import type { TextPositions } from './text-positions.ts';

/**
 * The fate of an article's quotes after its text was edited: the changed passages, by event, and where the text has the
 * quotes that are marked in it.
 */
export function followPassages(
	events: readonly StoryEvent[],
	article: string,
	positions: TextPositions,
	{ ranges, touched }: ReturnType<typeof readMarks>
): { changed: Map<string, StoryEvent['passages']>; places: Map<Quote, TextRange> } {
	const describe = describeIn(positions.text, () => positions.readNormalized());
	const places = new Map<Quote, TextRange>();
	const changed = new Map<string, StoryEvent['passages']>();
	for (const event of events) {
		const passages = event.passages.map((quote, place): Quote => {
			const key = keyOf({ event: event.id, place });
			const mapped = ranges.get(key);
			if (quote.article !== article || !mapped) return quote;
			const range = positions.toText(mapped);
			places.set(quote, range);
			if (!touched.has(key)) return quote;
			const followed = followPassage(quote, positions.text, range, describe);
			return typeof followed === 'string' ? quote : followed;
		});
		if (passages.some((quote, place) => quote !== event.passages[place]))
			changed.set(event.id, passages as StoryEvent['passages']);
	}
	return { changed, places };
}
