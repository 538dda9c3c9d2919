import { plainText } from '#lib/article/plain-text.ts';
import type { Article, Company } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';
import type { Language } from '#lib/dates/language.ts';
import { findDates } from '#lib/suggest/dates/dates.ts';
import { attach } from './attach.ts';
import { claimOf } from './claims.ts';
import { mentionsIn, withCandidates } from './companies.ts';
import { GERMAN_EVENTS } from './de.ts';
import { draftsOf } from './drafts.ts';
import { ENGLISH_EVENTS } from './en.ts';
import type { EventLanguage } from './language.ts';
import { mergeDrafts } from './merge.ts';
import {
	inside,
	namedIn,
	type Before,
	type EventDraft,
	type Reading,
	type Sentence
} from './reading.ts';
import { sentencesOf, tokensOf, type Stretch } from './sentences.ts';

export type { EventDraft } from './reading.ts';

/** A sentence, heading or caption that speaks of a time and became no event. */
export type Uncovered = Stretch & {
	/** The words that speak of a time, in text order; `edtf` where they name a date. */
	times: (Stretch & { edtf?: string })[];
};

export type EventOptions = {
	/** The article's own language unless given; any but German is read as English. */
	language?: Language;
	/** Drafts with a lower score are left out; 0.35 unless given. */
	minimum?: number;
};

const LANGUAGES: Record<Language, EventLanguage> = { de: GERMAN_EVENTS, en: ENGLISH_EVENTS };
/** What is told in prose; a heading or a caption only repeats it. */
const isProse = ({ kind }: Block) => kind !== 'heading' && kind !== 'caption';

/**
 * The events that an article seems to tell of, in text order of their first passages, and the sentences with an
 * expression of time that became none. A draft names a date, or a company with an action; a company that is not
 * listed counts for less, and is kept apart as a candidate. The positions of
 * passages and sentences are UTF-16 offsets into the article's plain text. Never throws.
 */
export function suggestEvents(
	article: Article,
	companies: Company[],
	options: EventOptions = {}
): { drafts: EventDraft[]; uncovered: Uncovered[] } {
	const { text, starts } = plainText(article.blocks);
	const code = options.language ?? (/^de(?![a-z])/i.test(article.language) ? 'de' : 'en');
	const published = article.published?.edtf ?? null;
	const reading: Reading = {
		text,
		article: article.id,
		dates: findDates(text, { language: code, published }),
		mentions: mentionsIn(text, companies, { published }),
		language: LANGUAGES[code],
		minimum: options.minimum ?? 0.35
	};
	const sentences = article.blocks.flatMap((block, nth): Sentence[] => {
		const start = starts[nth] ?? 0;
		const words = text.slice(start, start + block.runs.map((run) => run.text).join('').length);
		return sentencesOf(words, start, reading.language).map((sentence) => ({
			...sentence,
			block: nth
		}));
	});

	const drafts: EventDraft[] = [];
	const uncovered: Uncovered[] = [];
	let before: Before | undefined;
	for (const sentence of sentences) {
		const block = article.blocks[sentence.block];
		const near = before?.sentence.block === sentence.block ? before : undefined;
		if (near && attach(reading, sentence, near)) continue;
		const found = block && isProse(block) ? draftsOf(reading, sentence, near) : [];
		drafts.push(...found);
		uncovered.push(...uncoveredIn(reading, sentence, found));
		const by = found.find(({ claim }) => claim.by !== undefined)?.claim.by ?? near?.by;
		const named = subjectsIn(reading, sentence);
		before = {
			sentence,
			drafts: found,
			companies: named.length > 0 ? named : (near?.companies ?? []),
			...(by !== undefined && { by })
		};
	}
	return { drafts: mergeDrafts(drafts).map(withCandidates), uncovered };
}

/** The companies that a later "it" can mean: those named, but for who is reported. */
function subjectsIn(reading: Reading, sentence: Sentence): string[] {
	const { by = '' } = claimOf(sentence.words, sentence.words, undefined, reading.language);
	const mentions = reading.mentions.filter(({ words }) => !by.includes(words));
	return namedIn({ ...reading, mentions }, sentence);
}

/** The sentence with its times that are in no draft's passage; words of vague time only if it has no draft. */
function uncoveredIn(
	{ dates, language }: Reading,
	{ start, end, words }: Sentence,
	drafts: EventDraft[]
): Uncovered[] {
	const places = drafts.flatMap(({ passages }) => passages.map(({ position }) => position));
	const vague = new Set(drafts.length > 0 ? [] : language.timeWords.split(' '));
	const inHere = dates.filter(inside({ start, end }));
	const times: Uncovered['times'] = inHere
		.filter((date) => !places.some((place) => place && inside(place)(date)))
		.map((date) => ({ start: date.start, end: date.end, words: date.words, edtf: date.edtf }));
	for (const token of tokensOf({ start, end, words })) {
		if (!vague.has(token.text) || inHere.some((date) => inside(date)(token))) continue;
		const said = words.slice(token.start - start, token.end - start);
		times.push({ start: token.start, end: token.end, words: said });
	}
	times.sort((a, b) => a.start - b.start);
	return times.length > 0 ? [{ start, end, words, times }] : [];
}
