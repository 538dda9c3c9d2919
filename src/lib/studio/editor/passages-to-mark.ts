import type { MatchedStory } from '#lib/story/matches.ts';
import type { MarkedPassage } from './passage-marks.ts';
import type { TextPositions } from './text-positions.ts';

/** The passages that the quotes of a story have in an article, in an editor whose text is the article's. */
export function passagesToMark(
	{ story, matches }: MatchedStory,
	article: string,
	positions: TextPositions,
	label: (title: string) => string
): MarkedPassage[] {
	return story.events.flatMap((event, e) =>
		event.passages.flatMap((quote, place): MarkedPassage[] => {
			const match = matches[e]?.[place]?.at(-1);
			if (quote.article !== article || !match || !('start' in match)) return [];
			return [
				{
					...positions.toDoc(match),
					event: event.id,
					place,
					label: label(event.title),
					isChanged: match.state === 'changed'
				}
			];
		})
	);
}
