import { finiteVerbOf } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { isLoose, isLooseInside } from './loose.ts';
import {
	BEFORE_PREPOSITIONS,
	endOfPhrase,
	FOCUS,
	followsNoun,
	phrasesBefore,
	type WordSpan
} from './phrases.ts';
import { isCapital, isName, isQuoted, textOf, type Word } from './word.ts';

/** Length up to which a title needs no shortening, in UTF-16 units. */
const MAX_LENGTH = 70;
/** Maximum number of words of the verb's second part: "hätte übernommen werden müssen". */
const MAX_BRACKET_WORDS = 4;
/** Separated prefixes, and adverbs that take their place, besides the prepositions among them. */
const PREFIX =
	/^(?:bekannt|bereit|fern|fest|fort|frei|her\p{L}{0,4}|hin\p{L}{0,4}|leer|los|nieder|oben|statt|still|teil|unten|voran|weg|weiter|zurück|zusammen)$/u;
/** Where these stand, a phrase may limit what they say. */
export const NEGATION = /^(?:nicht|nie|niemals|kein\p{L}{0,2}|nur|kaum|weder|lediglich)$/u;

type Action = { start: number; end: number };

/**
 * Ever shorter forms of a German main clause, without its last phrases before the verb's second part, then without
 * those of what stands before the verb: each whole, and none that the verb needs.
 */
export function* withoutPhrases(
	words: Word[],
	action: Action | undefined,
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined || words.some(({ bare }) => NEGATION.test(bare))) return;
	const isKept = (phrase: WordSpan) => holds(words, phrase, action);
	let left = words;
	const edge = bracketOf(words, verb, lexicon);
	const last = phrasesBefore(words, edge, names, lexicon).filter(({ from }) => from > verb);
	for (const [nth, phrase] of [...last.entries()].toReversed()) {
		const before = last.slice(0, nth);
		if (isKept(phrase) || !isLoose(words, phrase, before, { verb, edge }, names, lexicon)) break;
		left = [...words.slice(0, phrase.from), ...words.slice(edge)];
		if (textOf(left).length <= MAX_LENGTH) yield left;
	}
	left = withoutAsides(left, isKept, names, lexicon);
	if (textOf(left).length <= MAX_LENGTH) yield left;
	for (const phrase of phrasesBefore(words, verb, names, lexicon).toReversed()) {
		if (isKept(phrase) || !followsNoun(words, phrase.from)) break;
		const front = words.slice(0, phrase.from);
		for (const rest of [words, left]) {
			const shorter = [...front, ...rest.slice(rest.findIndex((word) => word === words[verb]))];
			if (textOf(shorter).length <= MAX_LENGTH) yield shorter;
		}
	}
}

/** True if the phrase holds the first or the last word of the action, or words that somebody is quoted with. */
const holds = (words: Word[], { from, to }: WordSpan, action: Action | undefined) =>
	words
		.slice(from, to)
		.some(
			({ text, start, end }) =>
				isQuoted(text) ||
				(action !== undefined &&
					((start <= action.start && action.start < end) ||
						(start < action.end && action.end <= end)))
		);

/** Ever shorter forms without the phrases between the verb and an object or an adverb, the last first. */
export function* withoutInnerPhrases(
	words: Word[],
	action: Action | undefined,
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined || words.some(({ bare }) => NEGATION.test(bare))) return;
	const edge = bracketOf(words, verb, lexicon);
	const inner: WordSpan[] = [];
	for (let at = verb + 1; at < words.length - 1; at++) {
		const to = endOfPhrase(words, at, names, lexicon);
		if (to === undefined || to >= edge) continue;
		const last = inner.at(-1);
		if (last?.to === at) last.to = to;
		else inner.push({ from: at, to });
		at = to - 1;
	}
	let left = words;
	for (const phrase of inner.toReversed()) {
		if (BEFORE_PREPOSITIONS.test(words[phrase.from - 1]?.bare ?? '')) phrase.from--;
		if (holds(words, phrase, action) || !isLooseInside(words, phrase, verb, names, lexicon))
			continue;
		left = [...left.slice(0, phrase.from), ...left.slice(phrase.to)];
		yield left;
	}
}

/** Without the phrases in its middle that only say when, why or according to whom. */
function withoutAsides(
	words: Word[],
	isKept: (phrase: WordSpan) => boolean,
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] {
	let left = words;
	for (let at = (finiteVerbOf(words, lexicon) ?? 0) + 1; at < left.length - 1; at++) {
		const to = endOfPhrase(left, at, names, lexicon);
		const phrase = to !== undefined && { from: at, to };
		if (!phrase || to >= left.length || isKept(phrase) || FOCUS.test(left[at - 1]?.bare ?? ''))
			continue;
		const own = left.slice(at, to);
		const isAside =
			lexicon.adjuncts.has(own[0]?.bare ?? '') ||
			/^(?:angaben|informationen|berichten|worten|auffassung|ansicht)$/.test(
				own.at(-1)?.bare ?? ''
			) ||
			own.slice(1).every(({ date, bare }) => date !== undefined || lexicon.articles.has(bare));
		// "nach Angaben | von Acme"
		if (!isAside || isName(left[to]) || lexicon.prepositions.has(left[to]?.bare ?? '')) continue;
		left = [...left.slice(0, at), ...left.slice(to)];
		at--;
	}
	return left;
}

/** The index at which the verb's second part begins: "… | stehen", "… | übernommen worden"; else the end. */
export function bracketOf(
	words: Word[],
	verb: number,
	{ notVerbs, particles }: TitleLexicon
): number {
	let at = words.length;
	while (at > verb + 1 && words.length - at < MAX_BRACKET_WORDS) {
		const word = words[at - 1];
		if (!word || isCapital(word) || word.date) break;
		const isPrefix = particles.has(word.bare) || PREFIX.test(word.bare);
		if (!isPrefix && (notVerbs.has(word.bare) || !/(?:en|ern|eln|t|sein|tun)$/.test(word.bare)))
			break;
		at--;
	}
	return at;
}
