import type { StoryEvent } from '#lib/story/story.ts';
import type { FoundCompany } from '#lib/suggest/companies/find-companies.ts';
import type { FoundDate } from '#lib/suggest/dates/find-dates.ts';
import type { EventLanguage } from './language.ts';
import type { Reason } from './score.ts';
import type { QuotedRange } from './sentences.ts';

/** An event proposed to the author: everything an event has except its id, and how likely it is. */
export type EventProposal = Omit<StoryEvent, 'id' | 'summary'> & {
	/** Names of companies missing from the list, which a person has to confirm. */
	candidates: string[];
	/** The sum of the reasons' points, clamped to 0 to 1. */
	score: number;
	reasons: Reason[];
};

/** A sentence and the index of its block. */
export type Sentence = QuotedRange & { block: number };

/** An article's plain text with the dates and companies found in it. */
export type AnnotatedArticle = {
	text: string;
	article: string;
	dates: FoundDate[];
	mentions: FoundCompany[];
	language: EventLanguage;
	minimum: number;
};

/** The previous sentence of the same block; `companies` are those a pronoun can refer to, `by` the last source. */
export type Before = {
	sentence: Sentence;
	proposals: EventProposal[];
	companies: string[];
	by?: string;
};

export const textRange = (text: string, start: number, end: number) => ({
	start,
	end,
	words: text.slice(start, end)
});

/** The quote of a range; with prefix and suffix if its words occur more than once. */
export function quote(
	{ text, article }: AnnotatedArticle,
	{ start, end, words: exact }: QuotedRange
) {
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

/** The ids of the companies named in a range, except those it excludes ("nicht für X, sondern für Y"). */
export function namedIn({ mentions, language }: AnnotatedArticle, part: QuotedRange): string[] {
	const excluded = [...part.words.matchAll(language.excluded)].map(({ 0: words, index }) => ({
		start: part.start + index,
		end: part.start + index + words.length
	}));
	const named = mentions.filter(
		(mention) => inside(part)(mention) && !excluded.some((other) => inside(other)(mention))
	);
	return [...new Set(named.map(({ company }) => company))];
}
