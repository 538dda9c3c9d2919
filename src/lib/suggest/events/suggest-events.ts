import { plainText } from '#lib/article/plain-text.ts';
import type { Article, Company } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';
import { languageOf } from '#lib/dates/language.ts';
import { findDates } from '#lib/suggest/dates/find-dates.ts';
import { attach } from './attach.ts';
import { claimOf } from './claims.ts';
import { mentionsIn, withCandidates } from './company-mentions.ts';
import { proposalsOf } from './proposals.ts';
import { mergeProposals } from './merge.ts';
import {
	inside,
	namedIn,
	type Before,
	type EventProposal,
	type AnnotatedArticle,
	type Sentence
} from './annotated-article.ts';
import { sentencesOf, tokensOf, type QuotedRange } from './sentences.ts';
import { eventLanguage, sentenceEnds } from './text-language.ts';

export type { EventProposal } from './annotated-article.ts';

/** A sentence, heading or caption that mentions a time but produced no proposal. */
export type Uncovered = QuotedRange & {
	/** The expressions of time, in text order; `edtf` if they name a date. */
	times: (QuotedRange & { edtf?: string })[];
};

export type EventOptions = {
	/** Minimum score of a proposal, 0 to 1. Default: 0.35. */
	minimum?: number;
};

/** Headings and captions only repeat what the prose says. */
const isProse = ({ kind }: Block) => kind !== 'heading' && kind !== 'caption';

/**
 * Proposes the events of an article, in text order of their first passages, and lists the sentences with an
 * expression of time that produced none. A proposal has a date, or a company with an action; companies missing from
 * the list count for less and are returned as candidates. In a language of which only the dates are known there are no
 * proposals, and all dates are in the sentences; in an unknown one nothing is found. Positions are UTF-16 offsets into the article's plain
 * text. Never throws; linear in the article's length.
 */
export function suggestEvents(
	article: Article,
	companies: Company[],
	options: EventOptions = {}
): { proposals: EventProposal[]; uncovered: Uncovered[] } {
	const { text, starts } = plainText(article.blocks);
	const published = article.published?.edtf ?? null;
	const spoken = languageOf(article.language);
	const dates = spoken ? findDates(text, { language: spoken, published }) : [];
	const sentences = article.blocks.flatMap((block, nth): Sentence[] => {
		const start = starts[nth] ?? 0;
		const words = text.slice(start, start + block.runs.map((run) => run.text).join('').length);
		return sentencesOf(words, start, sentenceEnds(article.language)).map((sentence) => ({
			...sentence,
			block: nth
		}));
	});
	const language = eventLanguage(article.language);
	if (!language)
		return {
			proposals: [],
			uncovered: sentences.flatMap((sentence) => uncoveredIn({ dates }, sentence, []))
		};
	const annotated: AnnotatedArticle = {
		...{ text, article: article.id, dates, language },
		mentions: mentionsIn(text, companies, { published }),
		minimum: options.minimum ?? 0.35
	};

	const proposals: EventProposal[] = [];
	const uncovered: Uncovered[] = [];
	let before: Before | undefined;
	for (const [nth, sentence] of sentences.entries()) {
		const block = article.blocks[sentence.block];
		const near = before?.sentence.block === sentence.block ? before : undefined;
		if (near && attach(annotated, sentence, near)) continue;
		const next = sentences[nth + 1];
		const after = next?.block === sentence.block ? next : undefined;
		const found = block && isProse(block) ? proposalsOf(annotated, sentence, near, after) : [];
		proposals.push(...found);
		uncovered.push(...uncoveredIn(annotated, sentence, found));
		const by = found.find(({ claim }) => claim.by !== undefined)?.claim.by ?? near?.by;
		const named = subjectsIn(annotated, sentence);
		before = {
			sentence,
			proposals: found,
			companies: named.length > 0 ? named : (near?.companies ?? []),
			...(by !== undefined && { by })
		};
	}
	return { proposals: mergeProposals(proposals).map(withCandidates), uncovered };
}

/** The companies that a later "it" can refer to: those named, except a quoted source. */
function subjectsIn(annotated: AnnotatedArticle, sentence: Sentence): string[] {
	const { by = '' } = claimOf(sentence.words, sentence.words, undefined, annotated.language);
	const mentions = annotated.mentions.filter(({ words }) => !by.includes(words));
	return namedIn({ ...annotated, mentions }, sentence);
}

/** The sentence's times outside all passages; vague words count only if it produced no proposal. */
function uncoveredIn(
	{
		dates,
		language
	}: Pick<AnnotatedArticle, 'dates'> & Partial<Pick<AnnotatedArticle, 'language'>>,
	{ start, end, words }: Sentence,
	proposals: EventProposal[]
): Uncovered[] {
	const places = proposals.flatMap(({ passages }) => passages.map(({ position }) => position));
	const vague = new Set(proposals.length > 0 ? [] : language?.timeWords.split(' '));
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
