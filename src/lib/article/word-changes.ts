import { diffWordsWithSpace } from 'diff';

/** A piece of a text that was changed: words that stayed, that are gone, or that are new. */
export type Piece = { text: string; change?: 'gone' | 'new' };

/** The way from one wording to another, word by word; gone and new words in the order they are read. */
export function wordChanges(was: string, is: string): Piece[] {
	return diffWordsWithSpace(was, is).map(({ value, added, removed }) => ({
		text: value,
		...(added && { change: 'new' }),
		...(removed && { change: 'gone' })
	}));
}
