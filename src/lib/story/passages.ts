import type { TextRange } from '#lib/quotes/text-range.ts';
import type { Proof } from './proofs.ts';
import type { Story } from './story.ts';

/** A quote that was found in its article: a range of the article's plain text. */
export type Passage = TextRange & {
	/** The event's id and the number of the quote among the event's, from 1: `founding-1`. */
	id: string;
	event: string;
	article: string;
	state: 'exact' | 'moved' | 'changed';
};

/**
 * The passages of all events in text order: by article, then by start, the longer of two with the same start first.
 * They are the proofs that have a place: lost and ambiguous quotes have none.
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
