import type { EventLanguage } from '#lib/suggest/events/language.ts';
import { isPrecise, type Clause } from '#lib/suggest/events/parts.ts';
import type { QuotedRange } from '#lib/suggest/events/sentences.ts';
import { formsOf } from './edges.ts';
import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { mainClauseAround, withoutAsides, type Extent } from './main-clause.ts';
import { endOfSubject } from './noun-phrase.ts';
import { nounTitle } from './noun-title.ts';
import { segmentsOf, type ClauseSegment } from './segment.ts';
import { saidBefore, saidBehind } from './said.ts';
import { shorterForms } from './shorten.ts';
import { isStated } from './stated.ts';
import { relativeToMain, subordinateToMain } from './word-order.ts';
import { endsAtComma, isName, wordsOf, type Word } from './word.ts';

/** Length of the part of a clause used for its title, in UTF-16 units. */
export const MAX_CLAUSE_LENGTH = 600;
/** Length of a sentence that may be a title as a whole, in UTF-16 units. */
const MAX_SENTENCE_LENGTH = 130;

/** The surroundings of a clause that its title may draw on. */
export type TitleContext = {
	/** UTF-16 offsets of the company names in the passage. */
	mentions: number[];
	language: EventLanguage;
	sentence: QuotedRange;
	/** The clause that a report introduces. */
	said?: Clause;
	/** The name a pronoun as the subject refers to. */
	referent?: string;
};

/** A form of the clause; the lower its cost, the more it can be trusted. */
export type TitleForm = {
	words: Word[];
	cost: number;
	/** True if it is what somebody says, without who says it. */
	isSaid?: true;
	/** True if it is the main clause with the date, without the subordinate one with the action. */
	isDated?: true;
};
/** `broken` forms are only offered for want of a better one. */
export const COST = {
	whole: 0,
	shortened: 1,
	converted: 1,
	completed: 2,
	wide: 2,
	noun: 2.5,
	broken: 8
};

/** Every form of the clause that may stand, the most concise first. */
export function* formsOfClause(
	clause: Clause,
	context: TitleContext,
	lexicon: TitleLexicon
): Generator<TitleForm> {
	const names = context.mentions;
	const words = wordsOf(clause.words.slice(0, MAX_CLAUSE_LENGTH), clause.start, clause.dates);
	const isStart = clause.start === context.sentence.start;
	const segments = segmentsOf(words, isStart, lexicon);
	const at = segmentAt(segments, clause);
	const segment = segments[at];
	if (!segment) return;
	if (segment.kind === 'subordinate')
		yield* fromSubordinate(segments, at, clause, context, lexicon);
	const extent = mainClauseAround(segments, at, clause.action, lexicon);
	if (extent) {
		const isWide = segment.kind === 'subordinate' || segment.kind === 'infinitive';
		const isBeside = isDatedBeside(segments, extent, clause);
		const cost = isBeside ? COST.broken : isWide ? COST.wide : COST.whole;
		const full = segments.slice(extent.from, extent.to + 1).flatMap((one) => one.words);
		const short = withoutAsides(segments, extent, lexicon);
		const main =
			segments[extent.from]?.kind === 'subordinate'
				? segments.slice(at, extent.to + 1).flatMap((one) => one.words)
				: undefined;
		const known = new Set<number>();
		for (const some of [short, main, full]) {
			if (!some) continue;
			const whole =
				isFiniteAt(some, 0, lexicon) && !hasOwnSubject(some, names, lexicon)
					? withSubject(some, clause, context, lexicon)
					: some;
			if (!whole) continue;
			const added = whole === some ? cost : COST.completed;
			for (const form of formsOf(whole, names, lexicon)) {
				const places = form.reduce((sum, { start }) => sum + start, form.length);
				if (known.has(places)) continue;
				known.add(places);
				yield { words: form, cost: added };
				for (const shorter of shorterForms(form, clause, names, lexicon))
					yield { words: shorter, cost: added + COST.shortened };
			}
		}
	}
	yield* fromDated(segments, clause, context, lexicon);
	const noun = isStated(words, lexicon) && nounTitle(words, clause.action, names, lexicon);
	if (noun) yield { words: noun, cost: COST.noun };
	yield* saidBefore(segments, at, clause, context, lexicon);
	yield* saidBehind(segments, at, clause, context, lexicon);
	if (segment.kind === 'main' || segment.kind === 'fragment') yield { words, cost: COST.wide };
	const { sentence } = context;
	if (!isStart && sentence.words.length <= MAX_SENTENCE_LENGTH)
		yield { words: wordsOf(sentence.words, sentence.start, []), cost: COST.wide + 1 };
	yield { words: segment.words, cost: COST.broken };
	yield { words, cost: COST.broken };
}

const hasOwnSubject = (words: Word[], names: number[], lexicon: TitleLexicon) =>
	lexicon.verbSecond && endOfSubject(words.slice(1), 0, names, lexicon) !== undefined;

/** True if the only dates belong to another main clause: "eroberte das Land, konnte jedoch im August …". */
function isDatedBeside(
	segments: ClauseSegment[],
	{ from, to }: Extent,
	{ dates }: Clause
): boolean {
	const places = dates.map(({ start }) =>
		segments.findIndex(({ words }) => (words.at(-1)?.end ?? 0) > start)
	);
	return (
		places.length > 0 &&
		places.every((at) => (at < from || at > to) && segments[at]?.kind === 'main')
	);
}

/** The main clause with the date, where a clause with the action only depends on it: "…, as Apple began to sell …". */
function* fromDated(
	segments: ClauseSegment[],
	clause: Clause,
	{ mentions: names }: TitleContext,
	lexicon: TitleLexicon
): Generator<TitleForm> {
	const { action, dates } = clause;
	const at = segmentAt(segments, clause);
	const last = segments[at]?.words.at(-1);
	if (!action || !last || last.end >= action.start || !dates.some(isPrecise)) return;
	const extent = mainClauseAround(segments, at, undefined, lexicon);
	if (!extent) return;
	const words = segments.slice(extent.from, extent.to + 1).flatMap((one) => one.words);
	if (isFiniteAt(words, 0, lexicon)) return;
	for (const form of formsOf(words, names, lexicon)) {
		yield { words: form, cost: COST.noun, isDated: true };
		for (const shorter of shorterForms(form, { dates }, names, lexicon))
			yield { words: shorter, cost: COST.noun + COST.shortened, isDated: true };
	}
}

/** The segment of the action; of the date if there is none, or if it is the main clause and the action's is not. */
function segmentAt(segments: ClauseSegment[], { action, dates, head }: Clause): number {
	const holding = (place: number) =>
		segments.findIndex(({ words }) => (words.at(-1)?.end ?? 0) > place);
	const dated = dates[0] && holding(dates[0].start);
	const at = holding(action?.start ?? dates[0]?.start ?? head.start);
	if (segments[at]?.kind === 'subordinate' && dated !== undefined) {
		// "Drei Monate später, am 3. Mai, nahm …, nachdem …": an adverbial before its main clause
		const isAdverbial = segments[dated]?.kind === 'fragment';
		const main = segments.findIndex(({ kind }, nth) => kind === 'main' && nth > dated);
		if (isAdverbial && main >= 0) return main;
		if (segments[dated]?.kind === 'main') return dated;
	}
	return at < 0 ? segments.length - 1 : at;
}

/** A subordinate clause as a main clause of its own. */
function* fromSubordinate(
	segments: ClauseSegment[],
	at: number,
	{ antecedent }: Clause,
	{ mentions: names, sentence }: TitleContext,
	lexicon: TitleLexicon
): Generator<TitleForm> {
	const words = segments[at]?.words ?? [];
	const opener = words[0]?.bare ?? '';
	// "mit der die Rivalen vorgerückt waren"
	if (lexicon.prepositions.has(opener) && lexicon.relatives.has(words[1]?.bare ?? '')) return;
	let main: Word[] | undefined;
	if (lexicon.relatives.has(opener)) {
		const before = antecedent ? wordsOf(antecedent, sentence.start, []) : segments[at - 1]?.words;
		if (before && (lexicon.verbSecond || /^(?:which|who)$/.test(opener)))
			main = relativeToMain(words, before, names, lexicon);
	} else if (lexicon.verbSecond) main = subordinateToMain(words, names, lexicon);
	else if (!/^(?:if|whether|unless|how)$/.test(opener)) main = words.slice(1);
	if (!main) return;
	for (const form of formsOf(main, names, lexicon)) yield { words: form, cost: COST.converted };
}

/** A clause that shares its subject with the first of its sentence, with that subject. */
function withSubject(
	words: Word[],
	clause: Clause,
	{ sentence }: TitleContext,
	lexicon: TitleLexicon
): Word[] | undefined {
	if (clause.start === sentence.start) return undefined;
	const before = sentence.words.slice(0, Math.max(0, clause.start - sentence.start));
	const lead = wordsOf(before.slice(0, MAX_CLAUSE_LENGTH), sentence.start, clause.dates);
	const first =
		segmentsOf(lead, true, lexicon).findLast(({ kind, verb }) => kind === 'main' && verb)?.words ??
		[];
	const verb = finiteVerbOf(first, lexicon);
	// "will das Werk verkaufen und schliessen": an infinitive
	const isGoverned = verb !== undefined && lexicon.modals.has(first[verb]?.bare ?? '');
	if (isGoverned && lexicon.verbSecond && /n$/.test(words[0]?.bare ?? '')) return undefined;
	const subject = first.slice(0, verb);
	const [start] = subject;
	// "Der Hilfe sicher, führten …"
	if (endsAtComma(subject.at(-1)) && subject.filter(endsAtComma).length === 1) return undefined;
	if (!start || subject.length > 7 || lexicon.prepositions.has(start.bare)) return undefined;
	if (!isName(start) && !lexicon.determiners.has(start.bare)) return undefined;
	if (lexicon.oblique.has(start.bare) || lexicon.fronted.has(start.bare)) return undefined;
	return [...subject.map((word) => ({ ...word, text: word.text.replace(/[,;:]$/, '') })), ...words];
}
