import type { Claim } from '#lib/story/story.ts';
import type { FoundDate } from '#lib/suggest/dates/find-dates.ts';
import { claimOf } from './claims.ts';
import { clausesOf } from './clauses.ts';
import { isCandidate } from './company-mentions.ts';
import { eventDate } from './event-date.ts';
import { isPrecise, type Clause } from './parts.ts';
import type { EventLanguage } from './language.ts';
import {
	inside,
	namedIn,
	quote,
	textRange,
	type Before,
	type EventProposal,
	type AnnotatedArticle,
	type Sentence
} from './annotated-article.ts';
import { bestDate, isNewsworthy, isPlanned, reasonsFor, scoreOf, type Reason } from './score.ts';
import { tokensOf, type QuotedRange } from './sentences.ts';
import type { Title } from '#lib/suggest/titles/rating.ts';
import { titleOf } from '#lib/suggest/titles/title.ts';

/** Maximum distance of a subject from the start of its sentence, in UTF-16 units. */
const MAX_SUBJECT_DISTANCE = 25;
/** Points that a title costs which may not stand. */
const UNSURE_TITLE = 0.25;

/** The clause of a proposal, with everything decided about it. */
type Finding = {
	clause: Clause;
	/** The words that prove it: a report is proven together with what it says. */
	passage: QuotedRange;
	title: Title;
	companies: string[];
	reasons: Reason[];
	claim: Claim;
};

/** The proposals of a sentence with at least the minimum score, in text order. */
export function proposalsOf(
	annotated: AnnotatedArticle,
	sentence: Sentence,
	before: Before | undefined,
	after: Sentence | undefined
): EventProposal[] {
	const { text, language, minimum } = annotated;
	const dates = annotated.dates.filter(inside(sentence));
	const clauses = clausesOf(text, sentence, dates, language);
	const referredTo = companiesReferredTo(sentence, dates, before?.companies ?? [], language);
	const referent = referentOf(annotated, before, referredTo);
	const proposals: EventProposal[] = [];
	let inherited = referredTo;
	/**
	 * Those that the rest of its sentence names; for news, the only one of the sentence before, or, where nobody was
	 * named yet, those of the sentence after: "Der nächste Autozulieferer ist insolvent. Acme hat …".
	 */
	const around = ({ action }: Clause): string[] => {
		const inSentence = namedIn(annotated, sentence);
		if (inSentence.length > 0 || !action || !isNewsworthy(action)) return inSentence;
		const last = before?.companies ?? [];
		if (last.length > 0) return last.length === 1 ? last : [];
		return after ? namedIn(annotated, after) : [];
	};
	for (const [nth, clause] of clauses.entries()) {
		const named = namedIn(annotated, clause);
		if (clause.frames && !tellsOfReport(clause, named, language)) continue;
		const said = clause.frames ? clauses[nth + 1] : undefined;
		const passage = said ? textRange(text, clause.start, said.end) : clause;
		const inPassage = said
			? namedIn(annotated, passage)
			: labelled(annotated, sentence, clause, named);
		const isSubject = nth === 0 && referredTo.length === 1 && inPassage.length > 0;
		const own = isSubject ? [...new Set([...referredTo, ...inPassage])] : inPassage;
		const counts = countCompanies(own, inherited);
		const reasons = reasonsFor(clause, counts, language);
		const tells = clause.action || proposals.length > 0 || hasVerb(clause, language);
		if (tells && isAbout(clause, counts) && scoreOf(reasons) >= minimum) {
			const companies = [own, inherited, around(clause)].find((some) => some.length > 0) ?? [];
			const claim = claimIn(clause, sentence, before, language);
			const mentions = annotated.mentions.filter(inside(passage)).map(({ start }) => start);
			const subject = subjectBefore(annotated, sentence, clause) ?? referent;
			const title = titleOf(clause, { mentions, language, sentence, said, referent: subject });
			if (!isWorthReading(title, clause, companies)) continue;
			// "announced that …" was proposed with what it says; a source's report stands beside it
			const isTold = clause.dates.length === 0 && proposals.at(-1)?.title === title.words;
			if (isTold && claim.status === 'asserted') continue;
			if (!title.isTrusted) reasons.push(doubt(title, clause, scoreOf(reasons), minimum));
			const finding = { clause, passage, title, companies, reasons, claim };
			if (scoreOf(reasons) >= minimum) proposals.push(proposalFrom(annotated, finding));
		}
		if (named.length > 0 && !clause.frames) inherited = named;
	}
	return proposals;
}

/** Kinds that tell little without a date or a company. */
const TALK = new Set(['statement', 'report', 'request', 'proposal', 'milestone']);

/** False for an event without a title to be trusted that tells too little of a company; its time is listed as left. */
function isWorthReading(title: Title, { action, dates }: Clause, companies: string[]): boolean {
	if (title.isTrusted) return true;
	const isNews = action !== undefined && isNewsworthy(action);
	if (!title.isFit && !isNews && companies.length === 0 && !dates.some(isPrecise)) return false;
	if (action !== undefined && !TALK.has(action.kind)) return true;
	if (companies.length === 0 && action === undefined) return false;
	if (title.isClause) return dates.length > 0 || companies.length > 0;
	if (dates.length > 0 && companies.length > 0) return true;
	return action?.form === 'verb' && dates.some(({ basis }) => basis === 'stated');
}

/** A title that has to be read counts against a proposal, but hides none with an action worth an event. */
function doubt({ isWhole }: Title, { action }: Clause, score: number, minimum: number): Reason {
	if (isWhole) return { reason: 'unsure-title', points: 0 };
	const tells = action && action.kind !== 'milestone';
	const points = tells ? Math.min(UNSURE_TITLE, score - minimum) : UNSURE_TITLE;
	return { reason: 'unsure-title', points: -points };
}

/** The companies named in a clause, or else in a short label before it: "Klarwerk: Übernahme geplatzt". */
function labelled(
	annotated: AnnotatedArticle,
	{ start }: Sentence,
	clause: Clause,
	named: string[]
): string[] {
	const label = textRange(annotated.text, start, clause.start);
	return named.length === 0 && /^[^:]{2,40}:\s*$/.test(label.words)
		? namedIn(annotated, label)
		: named;
}

/**
 * The name that a pronoun as the subject can be replaced by: the only company it refers to, if the sentence before
 * begins with it. Elsewhere a person may be meant.
 */
function referentOf(
	{ mentions }: AnnotatedArticle,
	before: Before | undefined,
	referredTo: string[]
): string | undefined {
	const [company, other] = referredTo;
	if (!before || company === undefined || other !== undefined) return undefined;
	const { start } = before.sentence;
	const first = mentions.find((mention) => mention.start >= start && mention.company === company);
	const isSubject = first && first.start < start + MAX_SUBJECT_DISTANCE;
	return isSubject && !['genitive', 'compound'].includes(first.rule) ? first.words : undefined;
}

/**
 * The only company named before a clause of the same sentence, as its subject: what "it" refers to in English. In
 * German a person of the same gender may be meant.
 */
function subjectBefore(
	{ mentions, language }: AnnotatedArticle,
	{ start }: Sentence,
	clause: Clause
): string | undefined {
	if (
		language.verbSecond ||
		/(?<!\p{L})(?:they|it\s(?:is|was)(?!\s\p{L}+ing(?!\p{L})))(?!\p{L})/iu.test(clause.words)
	)
		return undefined;
	const before = mentions.filter(
		(mention) => mention.start >= start && mention.end <= clause.start
	);
	const [first] = before;
	if (!first || before.some(({ company }) => company !== first.company)) return undefined;
	const isSubject = first.start < start + MAX_SUBJECT_DISTANCE;
	return isSubject && !['genitive', 'compound'].includes(first.rule) ? first.words : undefined;
}

function countCompanies(own: string[], inherited: string[]) {
	const listed = (some: string[]) => some.filter((company) => !isCandidate(company)).length;
	return { named: listed(own), inherited: listed(inherited), candidates: own.length - listed(own) };
}

/** True if the clause has a date, a listed company, or an unlisted one that acts. */
function isAbout({ action, dates }: Clause, counts: ReturnType<typeof countCompanies>): boolean {
	const acts = action?.form === 'verb' || (action && isNewsworthy(action));
	const isNews = action && isNewsworthy(action) && action.form !== 'infinitive';
	if (isNews || (acts && counts.candidates > 0)) return true;
	return counts.named + counts.inherited > 0 || dates.length > 0;
}

function claimIn(
	{ frames, head }: Clause,
	{ words }: Sentence,
	before: Before | undefined,
	language: EventLanguage
): Claim {
	return frames ? { status: 'asserted' } : claimOf(head.words, words, before?.by, language);
}

/** True if a word outside the dates looks like a verb; "25.02.2016, 12:58 Uhr" tells nothing. */
function hasVerb(clause: Clause, language: EventLanguage): boolean {
	const { verbEnding, auxiliaries, plans, beforeDates, articles } = language;
	const verbs = new Set(`${auxiliaries} ${plans}`.split(' '));
	const others = new Set(`${beforeDates} ${articles}`.split(' '));
	const tokens = tokensOf(clause).filter(
		(token) => !clause.dates.some((date) => inside(date)(token))
	);
	return tokens.some(({ text, start }) => {
		const isSmall = /^\p{Ll}/u.test(clause.words.slice(start - clause.start));
		return verbs.has(text) || (isSmall && !others.has(text) && verbEnding.test(text));
	});
}

function proposalFrom(
	annotated: AnnotatedArticle,
	{ clause, passage, title, companies, reasons, claim }: Finding
): EventProposal {
	const { language } = annotated;
	const done = clause.action?.form === 'infinitive' ? undefined : clause.action?.kind;
	const kind = isPlanned(clause, language) ? 'plan' : (done ?? 'milestone');
	const date = bestDate(clause.dates);
	return {
		kind,
		title: title.words,
		date: date ? eventDate(date, clause, language) : null,
		companies,
		candidates: [],
		claim,
		passages: [quote(annotated, passage)],
		score: scoreOf(reasons),
		reasons
	};
}

/** True if a report is an event of its own: it has a date, or names a company and a vague time. */
function tellsOfReport({ dates, head }: Clause, named: string[], { timeWords }: EventLanguage) {
	const times = new Set(timeWords.split(' '));
	return dates.length > 0 || (named.length > 0 && head.tokens.some(({ text }) => times.has(text)));
}

/** The companies that the subject of a sentence refers to: "Der Konzern …", "2019 übernahm sie …". */
function companiesReferredTo(
	sentence: Sentence,
	dates: FoundDate[],
	before: string[],
	{ pronouns, plurals, beforeDates, fillers, auxiliaries }: EventLanguage
): string[] {
	const many = plurals.split(' ');
	const known = new Set([...pronouns.split(' '), ...many]);
	const skipped = new Set(`${beforeDates} ${fillers} ${auxiliaries}`.split(' '));
	const tokens = tokensOf(sentence)
		.slice(0, 20)
		.filter((token) => !dates.some((date) => inside(date)(token)));
	// after a date the verb may come first
	const opening = tokens.filter(({ text }) => known.has(text) || !skipped.has(text)).slice(0, 2);
	const subject = opening.find(({ text }) => known.has(text));
	if (!subject) return [];
	return many.includes(subject.text) ? before : before.slice(0, 1);
}
