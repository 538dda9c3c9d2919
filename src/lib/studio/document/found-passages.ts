import type { TextRange } from '#lib/quotes/text-range.ts';
import type { MatchedStory } from '#lib/story/matches.ts';

/** Where a passage of an event was found, and the event's date. */
export type FoundPassage = TextRange & {
	event: string;
	article: string;
	edtf: string | undefined;
};

/** The passages of a story's events in the present versions of its articles, in text order. */
export function foundPassages({ story, matches }: MatchedStory): FoundPassage[] {
	const places = new Map(story.articles.map(({ id }, index) => [id, index]));
	const found = story.events.flatMap(({ id, date, passages }, index) =>
		passages.flatMap(({ article }, place) => {
			const match = matches[index]?.[place]?.at(-1);
			if (!match || !('start' in match)) return [];
			return [{ event: id, article, start: match.start, end: match.end, edtf: date?.edtf }];
		})
	);
	const placeOf = ({ article }: FoundPassage) => places.get(article) ?? places.size;
	return found.sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start || b.end - a.end);
}
