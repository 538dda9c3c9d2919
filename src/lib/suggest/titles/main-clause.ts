import { isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import type { ClauseSegment } from './segment.ts';
import { isCapital, type Word } from './word.ts';

/** A main clause as a range of segments. */
export type Extent = { from: number; to: number };

/** True if the words hold all of their verb: a German modal's infinitive comes last. */
export function isComplete(words: Word[], verb: number, lexicon: TitleLexicon): boolean {
	const last = words.at(-1);
	if (!last) return false;
	if (!lexicon.verbSecond || !lexicon.modals.has(words[verb]?.bare ?? '')) return true;
	return verb < words.length - 1 && !isCapital(last) && /n$/.test(last.bare);
}

/**
 * The main clause around the segment at `at`: with what stands before its verb, with the segments that complete it,
 * such as "dass …", and without those that only add to it. Undefined if there is no main clause.
 */
export function mainClauseAround(
	segments: ClauseSegment[],
	at: number,
	action: { end: number } | undefined,
	lexicon: TitleLexicon
): Extent | undefined {
	let from = at;
	const opens = (nth: number) => {
		const segment = segments[nth];
		return segment?.kind === 'main' && (segment.verb ?? 0) > 0;
	};
	const lists = (nth: number) =>
		segments[nth]?.kind === 'fragment' &&
		!lexicon.prepositions.has(segments[nth]?.words[0]?.bare ?? '') &&
		!lexicon.fronted.has(segments[nth]?.words[0]?.bare ?? '') &&
		!/ing$/.test(segments[nth]?.words[0]?.bare ?? '');
	while (from > 0 && (!opens(from) || lists(from - 1)) && segments[from]?.isApart === false) {
		if (segments[from]?.kind === 'main' && opens(from - 1)) break;
		from--;
	}
	let verb = at;
	while (segments[verb] && segments[verb]?.kind !== 'main' && verb > from) verb--;
	while (segments[verb] && segments[verb]?.kind !== 'main') {
		verb++;
		if (segments[verb]?.isApart !== false) return undefined;
	}
	let to = Math.max(at, verb);
	while (segments[to + 1]?.isApart === false && goesOn(segments, verb, to, action, lexicon)) to++;
	return { from, to };
}

/** True if the segment after `to` belongs to the clause with the verb in segment `verb`. */
function goesOn(
	segments: ClauseSegment[],
	verb: number,
	to: number,
	action: { end: number } | undefined,
	lexicon: TitleLexicon
): boolean {
	const [main, last, next] = [segments[verb], segments[to], segments[to + 1]];
	if (!main || !last || !next) return false;
	const own = segments.slice(verb, to + 1).flatMap((segment) => segment.words);
	if (action && action.end <= (next.words.at(-1)?.end ?? 0) && (own.at(-1)?.end ?? 0) < action.end)
		return true;
	if (!isComplete(own, main.verb ?? 0, lexicon)) return true;
	const [first, second] = next.words;
	const opener = first?.bare ?? '';
	if (lexicon.additions.has(opener) || second?.bare === 'zwar') return false;
	if (next.kind === 'infinitive') return true;
	if (next.kind === 'subordinate') return lexicon.complements.has(opener);
	const isBracket = lexicon.auxiliaries.has(main.words[main.verb ?? 0]?.bare ?? '');
	if (
		next.kind === 'main' &&
		lexicon.verbSecond &&
		isBracket &&
		next.verb === next.words.length - 1
	)
		return true;
	if (next.kind === 'main') return reports(next, lexicon);
	// "…, als erster Vorstand das Land"
	if (lexicon.verbSecond && opener === 'als') return true;
	if (isApposition(segments, to + 1, lexicon)) {
		// "fand am ersten Tag, dem 3. Mai, in Bern statt"
		const { kind, words } = segments[to + 2] ?? { words: [] };
		return (
			lexicon.verbSecond && kind === 'fragment' && lexicon.prepositions.has(words[0]?.bare ?? '')
		);
	}
	return !(lexicon.conjunctions.has(opener) && second);
}

/** Reported speech goes on without a conjunction: "…, er habe …". */
function reports({ words }: ClauseSegment, { reportedSpeech }: TitleLexicon): boolean {
	return reportedSpeech?.test(words.map(({ text }) => text).join(' ')) === true;
}

/** True for a fragment that only says again what the noun before it is; not for a member of an enumeration. */
export function isApposition(
	segments: ClauseSegment[],
	at: number,
	lexicon: TitleLexicon
): boolean {
	const segment = segments[at];
	if (segment?.kind !== 'fragment') return false;
	const { determiners, joining, verbSecond, additions } = lexicon;
	const [first] = segment.words;
	const next = segments[at + 1];
	const isListed = [segment, next].some(
		(one) => one && one.kind !== 'main' && one.words.some(({ bare }) => joining.has(bare))
	);
	if (additions.has(first?.bare ?? '')) return true;
	if (!verbSecond && /(?:ing|ed)$/.test(first?.bare ?? '')) return true;
	return !isListed && determiners.has(first?.bare ?? '');
}

/** Without what commas set off between the subject and the verb; undefined if it might be an enumeration. */
export function withoutAsides(
	segments: ClauseSegment[],
	{ from, to }: Extent,
	lexicon: TitleLexicon
): Word[] | undefined {
	const verb = segments.findIndex(
		({ kind, verb: place = 0 }, at) => at > from && at <= to && kind === 'main' && place === 0
	);
	const subject = segments[from];
	if (verb < from + 2 || subject?.kind !== 'fragment') return undefined;
	if (lexicon.prepositions.has(subject.words[0]?.bare ?? '')) return undefined;
	if (lexicon.fronted.has(subject.words[0]?.bare ?? '')) return undefined;
	// no comma stands between an enumeration and its verb; an infinitive says of what the noun is
	for (let at = from + 1; at < verb; at++) {
		const { kind, words } = segments[at] ?? { words: [] };
		if (kind === 'main' || kind === 'infinitive' || lexicon.joining.has(words[0]?.bare ?? ''))
			return undefined;
	}
	// "A low cost airline, Acme, …": the name is what the subject is about
	const aside = segments.slice(from + 1, verb).flatMap(({ words }) => words);
	if (!isCapital(subject.words.at(-1)) && aside.every(isCapital)) return undefined;
	const rest = segments.slice(verb, to + 1).flatMap(({ words }) => words);
	return isFiniteAt(rest, 0, lexicon)
		? [...subject.words.map((word) => ({ ...word, text: word.text.replace(/,$/, '') })), ...rest]
		: undefined;
}
