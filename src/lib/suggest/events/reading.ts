import type { StoryEvent } from '#lib/story/story.ts';
import type { FoundCompany } from '#lib/suggest/companies/companies.ts';
import type { FoundDate } from '#lib/suggest/dates/dates.ts';
import type { EventLanguage } from './language.ts';
import type { Reason } from './score.ts';
import type { Stretch } from './sentences.ts';

/** An event an author may want: all that an event has but its id, and how likely it is. */
export type EventDraft = Omit<StoryEvent, 'id' | 'summary'> & {
	/** Names of companies that it seems to be about and the list lacks; somebody has to accept them. */
	candidates: string[];
	/** 0 to 1; the sum of the reasons' points. */
	score: number;
	reasons: Reason[];
};

/** A sentence, and the number of the block it stands in. */
export type Sentence = Stretch & { block: number };
/** An article, and what dates and companies were found in it. */
export type Reading = {
	text: string;
	article: string;
	dates: FoundDate[];
	mentions: FoundCompany[];
	language: EventLanguage;
	minimum: number;
};

/** The sentence before, in the same block. */
export type Before = { sentence: Sentence; drafts: EventDraft[]; companies: string[]; by?: string };

export const stretch = (text: string, start: number, end: number) => ({
	start,
	end,
	words: text.slice(start, end)
});

/** The passage's words, and the words beside them where they stand more than once. */
export function quote({ text, article }: Reading, { start, end, words: exact }: Stretch) {
	const isOnce = text.indexOf(exact) === text.lastIndexOf(exact);
	const context = {
		prefix: text.slice(Math.max(0, start - 30), start),
		suffix: text.slice(end, end + 30)
	};
	return { article, exact, ...(isOnce ? {} : context), position: { start, end } };
}

export const inside =
	({ start, end }: { start: number; end: number }) =>
	(other: { start: number; end: number }) =>
		other.start >= start && other.end <= end;

/** The ids of the companies that a stretch names, but for those it excludes ("nicht für X, sondern für Y"). */
export function namedIn({ mentions, language }: Reading, part: Stretch): string[] {
	const excluded = [...part.words.matchAll(language.excluded)].map(({ 0: words, index }) => ({
		start: part.start + index,
		end: part.start + index + words.length
	}));
	const named = mentions.filter(
		(mention) => inside(part)(mention) && !excluded.some((other) => inside(other)(mention))
	);
	return [...new Set(named.map(({ company }) => company))];
}
