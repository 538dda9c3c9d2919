import type { EventLanguage } from '#lib/suggest/events/language.ts';
import type { Clause } from '#lib/suggest/events/parts.ts';
import type { TextRange } from '#lib/suggest/events/sentences.ts';
import { formsOf } from './edges.ts';
import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { mainClauseAround, withoutAsides } from './main-clause.ts';
import { endOfSubject } from './noun-phrase.ts';
import { segmentsOf, type Segment } from './segment.ts';
import { shorterForms } from './shorten.ts';
import { stands, withNamedSubject } from './standing.ts';
import { relativeToMain, subordinateToMain } from './word-order.ts';
import { isName, textOf, wordsOf, type Word } from './word.ts';

/** Lengths in UTF-16 units: the shortest and longest title wanted, and the longest whole clause. */
const MIN_LENGTH = 20;
const MAX_LENGTH = 70;
const MAX_WHOLE_LENGTH = 110;
/** Minimum length of a title that names a company and what it did. */
const MIN_TERSE_LENGTH = 12;
/** Length of the part of a clause used for its title, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 600;
/** Kinds whose verb says little without an object. */
const TALK = new Set(['statement', 'plan', 'report', 'milestone']);

export type Title = {
	words: string;
	/** True if it can be accepted unread: a complete clause in the article's own words. */
	isTrusted: boolean;
};

/** The surroundings of a clause that its title may draw on. */
export type TitleContext = {
	/** UTF-16 offsets of the company names in the passage. */
	mentions: number[];
	language: EventLanguage;
	sentence: TextRange;
	/** The clause that a report introduces. */
	said?: Clause;
	/** The name a pronoun as the subject refers to. */
	referent?: string;
};

/** A form of the clause; the lower its cost, the more it can be trusted. */
type Form = { words: Word[]; cost: number };
const COST = {
	whole: 0,
	shortened: 1,
	converted: 1,
	completed: 2,
	wide: 2,
	long: 3,
	short: 4,
	pronoun: 6,
	broken: 8
};

/**
 * A title in the article's own words: the main clause of the event without its date, if it can be told where both
 * end; else a longer but whole clause; else, not to be trusted, the words round the event.
 */
export function titleOf(clause: Clause, context: TitleContext): Title {
	const { said } = context;
	if (said && /^(?:wie|as)\s/i.test(clause.words)) {
		const title = titleOf(said, { ...context, said: undefined });
		const whole = `${sourceAndVerb(clause, context.language)}: ${title.words}`;
		return whole.length <= MAX_LENGTH ? { ...title, words: whole } : title;
	}
	if (said) return titleOf(joined(clause, said, context.sentence), { ...context, said: undefined });
	const lexicon = lexiconOf(context.language);
	let best: (Title & { cost: number }) | undefined;
	for (const form of formsOfClause(clause, context, lexicon)) {
		const rated = rate(form, clause, context, lexicon);
		if (rated && (!best || rated.cost < best.cost)) best = rated;
	}
	if (best) return { words: best.words, isTrusted: best.isTrusted };
	return {
		words: written(wordsOf(clause.words, clause.start, [])) || clause.words,
		isTrusted: false
	};
}

/** A clause together with the one it introduces: "Bosch announced that …". */
function joined(clause: Clause, { end }: Clause, sentence: TextRange): Clause {
	const words = sentence.words.slice(clause.start - sentence.start, end - sentence.start);
	return { ...clause, end, words };
}

/** Every form of the clause that may stand, the most concise first. */
function* formsOfClause(clause: Clause, context: TitleContext, lexicon: Lexicon): Generator<Form> {
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
		const cost = isWide ? COST.wide : COST.whole;
		const full = segments.slice(extent.from, extent.to + 1).flatMap((one) => one.words);
		const short = withoutAsides(segments, extent, lexicon);
		const main = segments[extent.from]?.kind === 'subordinate' ? segment.words : undefined;
		for (const some of [short, main, full]) {
			if (!some) continue;
			const whole =
				isFiniteAt(some, 0, lexicon) && !hasOwnSubject(some, names, lexicon)
					? withSubject(some, clause, context, lexicon)
					: some;
			if (!whole) continue;
			const added = whole === some ? cost : COST.completed;
			for (const form of formsOf(whole, names, lexicon)) {
				yield { words: form, cost: added };
				for (const shorter of shorterForms(form, clause.action, lexicon))
					yield { words: shorter, cost: added + COST.shortened };
			}
		}
	}
	if (segment.kind === 'main' || segment.kind === 'fragment') yield { words, cost: COST.wide };
	const { sentence } = context;
	if (!isStart && sentence.words.length <= MAX_WHOLE_LENGTH + MIN_LENGTH)
		yield { words: wordsOf(sentence.words, sentence.start, []), cost: COST.wide + 1 };
	yield { words: segment.words, cost: COST.broken };
	yield { words, cost: COST.broken };
}

const hasOwnSubject = (words: Word[], names: number[], lexicon: Lexicon) =>
	lexicon.verbSecond && endOfSubject(words.slice(1), 0, names, lexicon) !== undefined;

/** The segment of the action; of the date if there is none, or if it is the main clause and the action's is not. */
function segmentAt(segments: Segment[], { action, dates, head }: Clause): number {
	const holding = (place: number) =>
		segments.findIndex(({ words }) => (words.at(-1)?.end ?? 0) > place);
	const dated = dates[0] && holding(dates[0].start);
	const at = holding(action?.start ?? dates[0]?.start ?? head.start);
	const isBeside = segments[at]?.kind === 'subordinate' && dated !== undefined;
	if (isBeside && segments[dated]?.kind === 'main') return dated;
	return at < 0 ? segments.length - 1 : at;
}

/** A subordinate clause as a main clause of its own. */
function* fromSubordinate(
	segments: Segment[],
	at: number,
	{ antecedent }: Clause,
	{ mentions: names, sentence }: TitleContext,
	lexicon: Lexicon
): Generator<Form> {
	const words = segments[at]?.words ?? [];
	const opener = words[0]?.bare ?? '';
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
	lexicon: Lexicon
): Word[] | undefined {
	if (clause.start === sentence.start) return undefined;
	const before = sentence.words.slice(0, Math.max(0, clause.start - sentence.start));
	const lead = wordsOf(before.slice(0, MAX_CLAUSE_LENGTH), sentence.start, clause.dates);
	const first =
		segmentsOf(lead, true, lexicon).findLast(({ kind, verb }) => kind === 'main' && verb)?.words ??
		[];
	const subject = first.slice(0, finiteVerbOf(first, lexicon));
	const [start] = subject;
	if (!start || subject.length > 7 || lexicon.prepositions.has(start.bare)) return undefined;
	if (!isName(start) && !lexicon.determiners.has(start.bare)) return undefined;
	if (lexicon.oblique.has(start.bare) || lexicon.fronted.has(start.bare)) return undefined;
	return [...subject.map((word) => ({ ...word, text: word.text.replace(/[,;:]$/, '') })), ...words];
}

/** The form as a title with its final cost; undefined if it is too short for one. */
function rate(
	{ words, cost }: Form,
	clause: Clause,
	context: TitleContext,
	lexicon: Lexicon
): (Title & { cost: number }) | undefined {
	const named = withNamedSubject(words, context.referent, lexicon);
	const title = written(named ?? words);
	const { length } = title;
	if (length < MIN_TERSE_LENGTH) return undefined;
	const isHeadline = finiteVerbOf(words, lexicon) === undefined;
	let doubt = 0;
	if (!named || !covers(words, clause)) doubt += COST.pronoun;
	if (!stands(words, isHeadline, lexicon)) doubt += COST.broken;
	if (isHeadline && !clause.action) doubt += COST.broken;
	if (isAttribution(words, clause, lexicon)) doubt += COST.short;
	if (length < MIN_LENGTH && !isTerse(words, clause, context)) doubt += COST.short;
	if (length > MAX_WHOLE_LENGTH) doubt += COST.broken + length / 100;
	if (cost >= COST.broken) doubt += COST.short;
	const total = cost + doubt + (length > MAX_LENGTH ? COST.long : 0);
	return { words: title, isTrusted: doubt === 0, cost: total };
}

/** True if a short title says enough: what a named company did. */
const isTerse = (words: Word[], { action }: Clause, { mentions }: TitleContext) =>
	action?.form === 'verb' &&
	!TALK.has(action.kind) &&
	mentions.some((at) => words.some(({ start, end }) => start <= at && at < end));

/** True for a verb of saying without what is said: "sagte Meier im Fernsehen". */
function isAttribution(
	words: Word[],
	{ action, words: clause }: Clause,
	lexicon: Lexicon
): boolean {
	if (!action?.says || lexicon.complements.size === 0) return false;
	const verb = finiteVerbOf(words, lexicon) ?? 0;
	if (words[verb]?.start !== action.start) return false;
	const hasObject = words.some(
		({ bare: word, text }, at) =>
			lexicon.complements.has(word) || (at < words.length - 1 && /[,:]$/.test(text))
	);
	const rest = words.slice(verb + 1).filter((word) => !word.date);
	return !hasObject && (clause.length > textOf(words).length + MIN_LENGTH || rest.length < 2);
}

/** True if the words hold the event's action. */
function covers(words: Word[], { action }: Clause): boolean {
	return (
		action?.form !== 'verb' ||
		words.some(({ start, end }) => start < action.end && action.start < end)
	);
}

/** The words as a title: without punctuation at its ends, with a capital. */
function written(words: Word[]): string {
	const title = textOf(words)
		.replace(/[\s,;:.!–—-]+$/u, '')
		.replace(/^[\s,;:.!?–—-]+/u, '');
	const open = title.match(/[«»„“”"‹›]/g)?.length ?? 0;
	const clean = open % 2 === 1 ? title.replace(/[«»„“”"‹›]/g, '') : title;
	const first = String.fromCodePoint(clean.codePointAt(0) ?? 32);
	return clean === '' ? '' : first.toUpperCase() + clean.slice(first.length);
}

/** Shortens "Wie CNBC am Dienstag berichtete" to "CNBC berichtete". */
function sourceAndVerb({ words, start, dates, action }: Clause, language: EventLanguage): string {
	const others = new Set(`${language.beforeDates} ${language.fillers}`.split(' '));
	const end = action?.start ?? start;
	const source = wordsOf(words.slice(0, Math.max(0, end - start)), start, dates)
		.slice(1)
		.filter((word) => !word.date && !others.has(word.bare));
	return [textOf(source), action?.words.split(/\s/)[0] ?? ''].join(' ');
}
