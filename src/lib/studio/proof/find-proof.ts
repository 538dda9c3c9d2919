import { plainText } from '#lib/article/plain-text.ts';
import { dayToTime, type Span } from '#lib/dates/days.ts';
import { languageOf } from '#lib/dates/language.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { spanOf } from '#lib/story/event-date.ts';
import type { Article, Company, StoryEvent } from '#lib/story/story.ts';
import { findCompanies } from '#lib/suggest/companies/find-companies.ts';
import { findDates, type FoundDate } from '#lib/suggest/dates/find-dates.ts';
import { sentencesOf } from '#lib/suggest/events/sentences.ts';
import { sentenceEnds } from '#lib/suggest/events/text-language.ts';

/** A sentence that may prove an event, and why. */
export type ProofCandidate = {
	article: string;
	words: string;
	/** In the article's plain text. */
	range: TextRange;
	page?: number;
	/** The date in the sentence that is the event's, or lies in it. */
	date?: Pick<FoundDate, 'edtf' | 'basis' | 'words' | 'anchor'>;
	/** Ids of the event's companies that the sentence names. */
	companies: string[];
	/** Rare words that the event and the sentence share, as the sentence writes them. */
	shared: string[];
	score: number;
};

type Searched = Pick<Article, 'id' | 'language' | 'published' | 'blocks'>;
type Sentence = Omit<ProofCandidate, 'date' | 'shared' | 'score'> & {
	dates: FoundDate[];
	/** The sentence's words by their stems. */
	stems: Map<string, string>;
};

/** Most candidates that are offered for an event. */
const MAX_CANDIDATES = 5;
/** Least score of a candidate: the same day, or several rare words, or a company and a rare word. */
const MIN_SCORE = 1;
const SAME_DATE = 1.5;
const DATE_WITHIN = 1;
const COMPANY = 0.5;
/** Weight of all of an event's words together, if a sentence has every one. */
const ALL_WORDS = 2.5;
/** Words are compared by so many of their first letters, whatever their ending. */
const STEM_LENGTH = 6;
const MIN_WORD_LENGTH = 4;

/** The sentences of texts, to be asked for the proof of many events. */
export class ProofFinder {
	#sentences: Sentence[];
	/** Sentences that have each stem. */
	#counts = new Map<string, number>();

	constructor(articles: readonly Searched[], companies: readonly Company[]) {
		this.#sentences = articles.flatMap((article) => sentencesIn(article, companies));
		for (const { stems } of this.#sentences)
			for (const stem of stems.keys()) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
	}

	/** The sentences that prove an event best, the best first; none where nothing speaks for any. */
	find({ title, summary = '', date, companies }: StoryEvent): ProofCandidate[] {
		const wanted = [...stemsOf(`${title} ${summary}`).keys()];
		const weights = new Map(wanted.map((stem) => [stem, this.#rarity(stem)]));
		const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
		const span = spanOf(date);
		return this.#sentences
			.map(({ dates, stems, ...sentence }): ProofCandidate => {
				const shared = wanted.filter((stem) => wordWith(stem, stems) !== undefined);
				const same = dates.find(({ edtf }) => edtf === date?.edtf);
				const within = same ?? (span && dates.find((each) => isWithin(each, span)));
				const named = sentence.companies.filter((company) => companies.includes(company));
				const words = shared.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0) / total;
				const score =
					(same ? SAME_DATE : within ? DATE_WITHIN : 0) +
					Math.min(2, named.length) * COMPANY +
					words * ALL_WORDS;
				return {
					...sentence,
					companies: named,
					shared: shared.flatMap((stem) => wordWith(stem, stems) ?? []),
					...(within && { date: within }),
					score
				};
			})
			.filter(({ score }) => score >= MIN_SCORE)
			.sort((a, b) => b.score - a.score)
			.slice(0, MAX_CANDIDATES);
	}

	/** How much a word tells sentences apart; nothing if no sentence has it, so that such words do not weigh. */
	#rarity(stem: string): number {
		const count = this.#counts.get(stem) ?? 0;
		return count === 0 ? 0.5 : Math.log(1 + this.#sentences.length / count);
	}
}

function sentencesIn(article: Searched, companies: readonly Company[]): Sentence[] {
	const language = languageOf(article.language);
	const { text, starts } = plainText(article.blocks);
	const published = article.published?.edtf ?? null;
	const dates = language ? findDates(text, { language, published }) : [];
	const named = findCompanies(text, [...companies], { published });
	const ends = sentenceEnds(article.language);
	return article.blocks.flatMap(({ kind, page }, index) => {
		if (kind === 'heading' || kind === 'caption') return [];
		const start = starts[index] ?? 0;
		const block = text.slice(start, (starts[index + 1] ?? text.length + 1) - 1);
		return sentencesOf(block, start, ends).map((sentence): Sentence => {
			const range = { start: sentence.start, end: sentence.end };
			const isIn = (found: TextRange) => found.start >= range.start && found.end <= range.end;
			return {
				article: article.id,
				words: sentence.words,
				range,
				...(page !== undefined && { page }),
				dates: dates.filter(isIn),
				companies: [...new Set(named.filter(isIn).map(({ company }) => company))],
				stems: stemsOf(sentence.words)
			};
		});
	});
}

function stemsOf(text: string): Map<string, string> {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Map(
		words
			.filter((word) => word.length >= MIN_WORD_LENGTH)
			.map((word) => [word.toLowerCase().slice(0, STEM_LENGTH), word])
	);
}

/** The word of a stem; a short one may go on in the text, as in "Kauf" and "kaufte". */
function wordWith(stem: string, stems: Map<string, string>): string | undefined {
	const word = stems.get(stem);
	if (word !== undefined || stem.length >= STEM_LENGTH) return word;
	for (const [longer, each] of stems) if (longer.startsWith(stem)) return each;
	return undefined;
}

/** Whether a date lies in a span of days. */
function isWithin({ edtf }: FoundDate, span: Span): boolean {
	const own = spanOf({ edtf, basis: 'stated' });
	if (!own) return false;
	// an unknown end is as far away as can be
	const [from, to] = [span.earliest ?? '-inf', span.latest ?? 'inf'].map(dayToTime);
	const [ownFrom, ownTo] = [own.earliest ?? '-inf', own.latest ?? 'inf'].map(dayToTime);
	return Number(ownFrom) >= Number(from) && Number(ownTo) <= Number(to);
}
