import { diffWordsWithSpace } from 'diff';

/** A piece of a text that was changed: words that stayed, that are gone, or that are new. */
export type DiffPiece = { text: string; change?: 'gone' | 'new' };

/** The word-by-word difference of two wordings, in reading order; gone words come before the new ones. */
export function wordingDiff(was: string, is: string): DiffPiece[] {
	return diffWordsWithSpace(was, is).map(({ value, added, removed }) => ({
		text: value,
		...(added && { change: 'new' }),
		...(removed && { change: 'gone' })
	}));
}
