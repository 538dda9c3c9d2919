import { locate, plainText } from '#lib/article/plain-text.ts';
import { languageOf } from '#lib/dates/language.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { Article, Company, EventDate } from '#lib/story/story.ts';
import { findCandidates } from '#lib/suggest/companies/find-companies.ts';
import { findDates } from '#lib/suggest/dates/find-dates.ts';
import { sentencesOf } from '#lib/suggest/events/sentences.ts';
import { suggestEvents, type EventProposal } from '#lib/suggest/events/suggest-events.ts';
import { sentenceEnds } from '#lib/suggest/events/text-language.ts';
import { findByline } from '#lib/studio/texts/byline.ts';
import { proposalKey, sentenceKey } from './proposal-key.ts';

/** The parts of an article that decide about its proposals. */
export type SearchedArticle = Pick<Article, 'id' | 'language' | 'published' | 'blocks'>;

/** Where a passage of a proposal lies, in UTF-16 offsets of the article's plain text. */
export type Place = {
	/** The words of the sentence or sentences around it. */
	words: string;
	sentence: TextRange;
	passage: TextRange;
	/** The words that date the event, if they are in this passage. */
	date?: TextRange;
};

/** A proposed event; `places[i]` is that of `passages[i]`. */
export type Proposal = EventProposal & { key: string; article: string; places: Place[] };

/** A sentence with an expression of time that became no event. */
export type OpenSentence = {
	key: string;
	article: string;
	words: string;
	sentence: TextRange;
	/** `date` is null where the words name none. */
	times: (TextRange & { words: string; date: EventDate | null })[];
};

export type FoundProposals = {
	proposals: Proposal[];
	sentences: OpenSentence[];
	/** Names in the text of companies that the story lacks, and further names of those it has. */
	names: { name: string; aliasOf?: string }[];
};

/** The proposals of an article in text order, each key once, with the places of their words. */
export function findProposals(searched: SearchedArticle, companies: Company[]): FoundProposals {
	const article: Article = { ...searched, title: '' };
	const { proposals, uncovered } = suggestEvents(article, companies);
	const plain = plainText(article.blocks);
	const { text } = plain;
	// the day that stands there is the day of publication
	const byline = findByline(article.blocks)?.block;
	const sentencesAt = sentencesOfBlocks(article);
	const byKey = new Map<string, Proposal>();
	for (const proposal of proposals) {
		const [first] = proposal.passages;
		const key = proposalKey(article.id, first.exact, proposal.date?.edtf);
		const places = proposal.passages.map(({ position, exact }): Place => {
			const passage = position ?? { start: 0, end: exact.length };
			const sentence = around(sentencesAt(passage.start), passage);
			const words = text.slice(sentence.start, sentence.end);
			const date = placeOf(proposal.date?.words, exact, passage.start);
			return { words, sentence, passage, ...(date && { date }) };
		});
		if (!byKey.has(key)) byKey.set(key, { ...proposal, key, article: article.id, places });
	}
	return {
		proposals: [...byKey.values()],
		sentences: uncovered
			.filter(({ start }) => locate(plain, start).block !== byline)
			.map(({ start, end, words, times }) => ({
				key: sentenceKey(article.id, words),
				article: article.id,
				words,
				sentence: { start, end },
				times: times.map((time) => ({
					start: time.start,
					end: time.end,
					words: time.words,
					date: time.edtf === undefined ? null : dateOf(time.words, time.edtf, words, article)
				}))
			})),
		names: namesIn(text, companies, article)
	};
}

/** Gives the sentences of the block that an offset lies in; each block is taken apart once. */
function sentencesOfBlocks(article: Article): (offset: number) => TextRange[] {
	const plain = plainText(article.blocks);
	const language = sentenceEnds(article.language);
	const known = new Map<number, TextRange[]>();
	return (offset) => {
		const { block } = locate(plain, offset);
		const start = plain.starts[block] ?? 0;
		const words = plain.text.slice(start, (plain.starts[block + 1] ?? plain.text.length + 1) - 1);
		const sentences = known.get(block) ?? sentencesOf(words, start, language);
		known.set(block, sentences);
		return sentences;
	};
}

function around(sentences: TextRange[], { start, end }: TextRange): TextRange {
	const touched = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
	return {
		start: Math.min(start, touched[0]?.start ?? start),
		end: Math.max(end, touched.at(-1)?.end ?? end)
	};
}

function placeOf(words: string | undefined, exact: string, offset: number): TextRange | undefined {
	const at = words ? exact.indexOf(words) : -1;
	return words && at >= 0 ? { start: offset + at, end: offset + at + words.length } : undefined;
}

/** How the words of a sentence date it; without what they refer to where that lies outside the sentence. */
function dateOf(words: string, edtf: string, sentence: string, article: Article): EventDate {
	const language = languageOf(article.language);
	const published = article.published?.edtf ?? null;
	const found =
		language &&
		findDates(sentence, { language, published }).find(
			(date) => date.words === words && date.edtf === edtf
		);
	if (!found) return { edtf, basis: 'relative', words };
	const { basis, anchor } = found;
	return { edtf, basis, words, ...(anchor !== undefined && { anchor }) };
}

function namesIn(text: string, companies: Company[], article: Article): FoundProposals['names'] {
	const published = article.published?.edtf ?? null;
	const names = new Map<string, FoundProposals['names'][number]>();
	for (const candidate of findCandidates(text, companies, { published })) {
		const { name } = candidate;
		if (names.has(name)) continue;
		names.set(
			name,
			candidate.candidate === 'alias' ? { name, aliasOf: candidate.company } : { name }
		);
	}
	return [...names.values()];
}
