import type { Claim } from '#lib/story/story.ts';
import type { FoundDate } from '#lib/suggest/dates/dates.ts';
import { claimOf } from './claims.ts';
import { clausesOf } from './clauses.ts';
import { isCandidate } from './companies.ts';
import { eventDate } from './dates.ts';
import type { Clause } from './groups.ts';
import type { EventLanguage } from './language.ts';
import {
	inside,
	namedIn,
	quote,
	stretch,
	type Before,
	type EventDraft,
	type Reading,
	type Sentence
} from './reading.ts';
import { bestDate, isPlanned, reasonsFor, scoreOf, type Reason } from './score.ts';
import { tokensOf, type Stretch } from './sentences.ts';
import { titleOf } from './titles.ts';

/** The drafts of a sentence, in text order, those under the minimum left out. */
export function draftsOf(
	reading: Reading,
	sentence: Sentence,
	before: Before | undefined
): EventDraft[] {
	const { text, language } = reading;
	const dates = reading.dates.filter(inside(sentence));
	const clauses = clausesOf(text, sentence, dates, language);
	const drafts: EventDraft[] = [];
	const meant = companiesMeant(sentence, dates, before?.companies ?? [], language);
	let known = meant;
	for (const [nth, clause] of clauses.entries()) {
		const said = clause.frames ? clauses[nth + 1] : undefined;
		const named = namedIn(reading, clause);
		if (clause.frames && !tellsOfReport(clause, named, language)) continue;
		// a report is told together with what it says
		const whole = said ? stretch(text, clause.start, said.end) : clause;
		const inWhole = said ? namedIn(reading, whole) : named;
		const isSubject = nth === 0 && meant.length === 1 && inWhole.length > 0;
		const own = isSubject ? [...new Set([...meant, ...inWhole])] : inWhole;
		const listed = (some: string[]) => some.filter((company) => !isCandidate(company)).length;
		const counts = {
			named: listed(own),
			inherited: listed(known),
			candidates: own.length - listed(own)
		};
		const reasons = reasonsFor(clause, counts, language);
		const score = scoreOf(reasons);
		const acts = clause.action?.form === 'verb' && counts.candidates > 0;
		const isAbout = counts.named + counts.inherited > 0 || acts || clause.dates.length > 0;
		const tells = clause.action !== undefined || drafts.length > 0 || hasVerb(clause, language);
		if (isAbout && tells && score >= reading.minimum) {
			const claim = clause.frames
				? ({ status: 'asserted' } as const)
				: claimOf(clause.head.words, sentence.words, before?.by, language);
			drafts.push(
				draft(reading, clause, whole, own.length > 0 ? own : known, claim, reasons, said)
			);
		}
		if (named.length > 0 && !clause.frames) known = named;
	}
	return drafts;
}

/** Whether words besides the date look like a verb; "25.02.2016, 12:58 Uhr" tells nothing. */
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

function draft(
	reading: Reading,
	clause: Clause,
	whole: Stretch,
	companies: string[],
	claim: Claim,
	reasons: Reason[],
	said: Clause | undefined
): EventDraft {
	const { language, mentions } = reading;
	const done = clause.action?.form === 'infinitive' ? undefined : clause.action?.kind;
	const kind = isPlanned(clause, language) ? 'plan' : (done ?? 'milestone');
	const starts = mentions.filter(inside(whole)).map(({ start }) => start);
	const date = bestDate(clause.dates);
	return {
		kind,
		title: titleOf(clause, starts, language, said),
		date: date ? eventDate(date, clause, language) : null,
		companies,
		candidates: [],
		claim,
		passages: [quote(reading, whole)],
		score: scoreOf(reasons),
		reasons
	};
}

/** A frame is an event of its own if it says when, or which of the companies reported at a time spoken of. */
function tellsOfReport({ dates, head }: Clause, named: string[], { timeWords }: EventLanguage) {
	const times = new Set(timeWords.split(' '));
	return dates.length > 0 || (named.length > 0 && head.tokens.some(({ text }) => times.has(text)));
}

/** The companies that the subject of a sentence stands for: "Der Konzern …", "2019 übernahm sie …". */
function companiesMeant(
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
	// behind a date the verb may come first
	const opening = tokens.filter(({ text }) => known.has(text) || !skipped.has(text)).slice(0, 2);
	const subject = opening.find(({ text }) => known.has(text));
	if (!subject) return [];
	return many.includes(subject.text) ? before : before.slice(0, 1);
}
