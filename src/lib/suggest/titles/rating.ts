import type { Clause } from '#lib/suggest/events/parts.ts';
import { finiteVerbOf } from './finite-verb.ts';
import { COST, type TitleForm, type TitleContext } from './forms.ts';
import type { TitleLexicon } from './lexicon.ts';
import { stands, withArticles, withNamedSubject } from './standing.ts';
import { textOf, type Word } from './word.ts';

/** Lengths in UTF-16 units: the shortest and longest title wanted, and the longest whole clause. */
export const MIN_LENGTH = 20;
export const MAX_LENGTH = 70;
const MAX_WHOLE_LENGTH = 110;
/** Minimum length of a title that names a company and what it did. */
const MIN_TERSE_LENGTH = 12;
/** The cost of a length over the one wanted; no doubt about what the title says. */
const COST_OF_LENGTH = 3;
const DOUBT = { empty: 4, unnamed: 6, broken: 8 };
/** Kinds whose verb says little without an object. */
const TALK = new Set(['statement', 'plan', 'report', 'milestone']);

export type Title = {
	words: string;
	/** True if it can be accepted unread: a complete clause in the article's own words, no longer than wanted. */
	isTrusted: boolean;
	/** True if only its length speaks against it, and that little. */
	isWhole: boolean;
	/** True if it reads as a clause, of whatever length. */
	isClause: boolean;
	/** True if it has the length of a title and reads as a clause or a headline. */
	isFit: boolean;
};

/** The form as a title with its final cost; undefined if it is too short for one. */
export function rate(
	{ words, cost, isSaid, isDated }: TitleForm,
	clause: Clause,
	context: TitleContext,
	lexicon: TitleLexicon
): (Title & { cost: number }) | undefined {
	const named = withNamedSubject(words, context.referent, lexicon);
	const title = written(named ?? withArticles(words, lexicon) ?? words);
	const { length } = title;
	if (length < MIN_TERSE_LENGTH) return undefined;
	const isHeadline = finiteVerbOf(words, lexicon) === undefined;
	let doubt = 0;
	if (!named || !(isSaid || isDated || covers(words, clause))) doubt += DOUBT.unnamed;
	if (!stands(words, isHeadline, lexicon)) doubt += DOUBT.broken;
	if (isHeadline && !clause.action) doubt += DOUBT.broken;
	if (!isSaid && isAttribution(words, clause, lexicon)) doubt += DOUBT.empty;
	if (
		/(?<!\p{L})hei(?:ß|ss)t? es(?!\p{L})[^,]*$|(?<!\p{L})hie(?:ß|ss) es(?!\p{L})[^,]*$/u.test(title)
	)
		doubt += DOUBT.empty;
	if (length < MIN_LENGTH && !isTerse(words, clause, context)) doubt += DOUBT.empty;
	if (cost >= COST.broken) doubt += DOUBT.empty;
	const isClause = doubt === 0;
	if (length > MAX_WHOLE_LENGTH) doubt += DOUBT.broken + length / 100;
	const total = cost + doubt + (length > MAX_LENGTH ? COST_OF_LENGTH : 0);
	const isWhole = doubt === 0;
	const isTrusted = isWhole && length <= MAX_LENGTH;
	const isFit = isClause && length >= MIN_TERSE_LENGTH && length <= MAX_LENGTH;
	return { words: title, isTrusted, isWhole, isClause, isFit, cost: total };
}

/** True if a short title says enough: what a named company did. */
const isTerse = (words: Word[], { action }: Clause, { mentions }: TitleContext) =>
	action?.form === 'verb' &&
	!TALK.has(action.kind) &&
	mentions.some((at) => words.some(({ start, end }) => start <= at && at < end));

/** True for a verb of saying without what is said: "sagte Meier im Fernsehen". */
function isAttribution(
	words: Word[],
	{ action, dates, words: clause }: Clause,
	lexicon: TitleLexicon
): boolean {
	if (!action?.says || lexicon.complements.size === 0) return false;
	const verb = finiteVerbOf(words, lexicon) ?? 0;
	if (words[verb]?.start !== action.start) return false;
	const hasObject = words.some(
		({ bare: word, text }, at) =>
			lexicon.complements.has(word) || (at < words.length - 1 && /[,:]$/.test(text))
	);
	const rest = words.slice(verb + 1).filter((word) => !word.date);
	// "announced a new phone", but not "told the board"
	const isNamed = !lexicon.verbSecond && !/^t(?:old|ells?)$/.test(words[verb]?.bare ?? '');
	if (isNamed && lexicon.determiners.has(rest[0]?.bare ?? '')) return false;
	if (lexicon.verbSecond && isSubjectFirst(words, lexicon) && OBJECT.test(rest[0]?.bare ?? ''))
		return false;
	const without = dates
		.filter(({ start, end }) => !words.some((word) => word.start < end && start < word.end))
		.reduce((sum, date) => sum + date.words.length, 0);
	const isMuch = clause.length - without > textOf(words).length + MIN_LENGTH;
	return !hasObject && (isMuch || rest.length < 2);
}

/** German articles of an object behind the verb, where the subject stands before it. */
const OBJECT = /^(?:die|das|den|eine|einen|ein)$/;
const isSubjectFirst = (
	[first]: Word[],
	{ prepositions, fronted, oblique, conjunctions, determiners }: TitleLexicon
) =>
	first !== undefined &&
	!first.date &&
	(determiners.has(first.bare) ||
		![prepositions, fronted, conjunctions].some((set) => set.has(first.bare))) &&
	!oblique.has(first.bare);

/** True if the words hold the event's action. */
function covers(words: Word[], { action }: Clause): boolean {
	return (
		action?.form !== 'verb' ||
		words.some(({ start, end }) => start < action.end && action.start < end)
	);
}

/** The words as a title: without punctuation at its ends, with a capital. */
export function written(words: Word[]): string {
	const title = textOf(words)
		.replace(/[\s,;:.!–—-]+$/u, '')
		.replace(/^[\s,;:.!?–—-]+/u, '');
	const open = title.match(/[«»„“”"‹›]/g)?.length ?? 0;
	const clean = open % 2 === 1 ? title.replace(/[«»„“”"‹›]/g, '') : title;
	const first = String.fromCodePoint(clean.codePointAt(0) ?? 32);
	return clean === '' ? '' : first.toUpperCase() + clean.slice(first.length);
}
