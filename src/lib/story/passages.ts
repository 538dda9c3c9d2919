import type { Proof } from './proofs.ts';
import type { Story } from './story.ts';

/** A quote that stands in its article: UTF-16 offsets into the article's plain text. */
export type Passage = {
	/** The event's id and the number of the quote among the event's, from 1: `founding-1`. */
	id: string;
	event: string;
	article: string;
	start: number;
	end: number;
	state: 'exact' | 'moved' | 'changed';
};

/**
 * The passages of all events in text order: by article, by start, the longer first where two start
 * together. Quotes that are lost or ambiguous have none.
 */
export function findPassages(story: Pick<Story, 'articles'>, proofs: readonly Proof[]): Passage[] {
	const places = story.articles.map(({ id }) => id);
	const found = proofs.flatMap(({ id, event, article, place, state }): Passage[] =>
		place && state !== 'ambiguous' && state !== 'lost'
			? [{ id, event, article, ...place, state }]
			: []
	);
	return found.sort(
		(a, b) =>
			places.indexOf(a.article) - places.indexOf(b.article) || a.start - b.start || b.end - a.end
	);
}
