import { plainText } from './plain-text.ts';
import { matchIn } from './quote.ts';
import type { Story } from './story.ts';

/** A quote found in its article: UTF-16 offsets into the article's plain text. */
export type Passage = {
	/** The event's id and the number of the quote among the event's, from 1: `founding-1`. */
	id: string;
	event: string;
	article: string;
	start: number;
	end: number;
	state: 'exact' | 'moved';
};

/**
 * The passages of all events in text order: by article, by start, the longer first where two start
 * together. Quotes that are lost or ambiguous have none.
 */
export function findPassages(story: Pick<Story, 'articles' | 'events'>): Passage[] {
	const matchers = new Map(
		story.articles.map(({ id, blocks }) => [id, matchIn(plainText(blocks).text)])
	);
	const places = [...matchers.keys()];
	const found = story.events.flatMap((event) =>
		event.passages.flatMap((quote, index): Passage[] => {
			const match = matchers.get(quote.article)?.(quote);
			if (match?.state !== 'exact' && match?.state !== 'moved') return [];
			const id = `${event.id}-${index + 1}`;
			return [{ id, event: event.id, article: quote.article, ...match }];
		})
	);
	return found.sort(
		(a, b) =>
			places.indexOf(a.article) - places.indexOf(b.article) || a.start - b.start || b.end - a.end
	);
}
