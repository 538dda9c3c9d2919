import { dayOf } from '#lib/article/versions.ts';
import { dayToTime } from '#lib/dates/days.ts';
import { wordsOf } from '#lib/story/search.ts';
import type { Story } from '#lib/story/story.ts';

/** Limits for the words of a query and of a story that are looked at, and for the length of a word (UTF-16 units). */
const MAX_ASKED = 8;
const MAX_WORDS = 400;
const MAX_WORD_LENGTH = 64;

/** A place in a list whose latest comes first: sorted as text, by instant (ms) and then by slug. */
export function placeOf(at: number, slug: string): string {
	return `${String(Math.max(0, at)).padStart(15, '0')}.${slug}`;
}

/** Whether it is one, such as an address names. */
export const isPlace = (text: string): boolean => /^\d{15}\.[a-z\d-]*$/.test(text);

/** The day since which the text of its last corrected article holds, in ms; `undefined` if none was corrected. */
export function correctedAt({ articles }: Story): number | undefined {
	const days = articles.flatMap(({ since }) =>
		since === undefined ? [] : [dayToTime(dayOf(since))]
	);
	return days.length > 0 ? Math.max(...days) : undefined;
}

/** The words by which a story is found in lists: of its title and its companies. */
export function listedWords({ title, companies }: Pick<Story, 'title' | 'companies'>): string[] {
	const text = [title, ...companies.flatMap(({ names }) => names)].join('\n');
	const words = new Set(wordsOf(text).map((word) => word.slice(0, MAX_WORD_LENGTH)));
	return [...words].slice(0, MAX_WORDS);
}

/** The words of a query by which the list is searched. */
export function queryWords(query: string): string[] {
	const words = wordsOf(query).map((word) => word.slice(0, MAX_WORD_LENGTH));
	return [...new Set(words)].slice(0, MAX_ASKED);
}
