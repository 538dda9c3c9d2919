import type { TitleLexicon } from './lexicon.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

/** A phrase with its preposition, as a range of words. */
export type WordSpan = { from: number; to: number };

/** Maximum number of words of a phrase, so that the time stays linear. */
const MAX_PHRASE_WORDS = 10;
/** Words between a preposition and a number: "von rund 300". */
const BEFORE_NUMBERS =
	/^(?:rund|etwa|circa|ca|zirka|knapp|gut|fast|über|mehr|als|bis|zu|mindestens)$/;
/** Words that open a phrase together with its preposition: "kurz vor Mitternacht". */
export const BEFORE_PREPOSITIONS = /^(?:kurz|gleich|mitten|direkt|unmittelbar|erst|bereits|schon)$/;
/** Words that narrow what follows them: without it the clause would say more than the article. */
export const FOCUS =
	/^(?:nur|auch|sogar|selbst|lediglich|nicht|kein\p{L}*|ausschliesslich|ausschließlich|ausgerechnet|allein|vor allem|weder|noch|sondern|als|wie|je|so|zu)$/u;

/** Nouns that are nothing without the phrase behind them. */
export const TAKES_PHRASE =
	/^(?:vergleich|gegensatz|unterschied|zusammenhang|bezug|hinblick|rücksicht|höhe|anbetracht|ersatz|angaben|berufung|blick|rahmen|zuge|beisein|form|anlehnung|abstimmung|absprache)$/;

/** The end of the German phrase whose preposition is at `from`; undefined unless it is certain. */
export function endOfPhrase(
	words: Word[],
	from: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number | undefined {
	const { prepositions, joining } = lexicon;
	if (!prepositions.has(words[from]?.bare ?? '') || endsAtComma(words[from])) return undefined;
	if (isCapital(words[from]) && from > 0) return undefined;
	let at = from + 1;
	while (
		BEFORE_NUMBERS.test(words[at]?.bare ?? '') &&
		/^\P{L}*\p{N}/u.test(words[at + 1]?.text ?? '')
	)
		at++;
	let end = dateOrNounPhrase(words, at, names, lexicon);
	if (end === at) return undefined;
	while (joining.has(words[end]?.bare ?? '') && !endsAtComma(words[end - 1])) {
		const next = dateOrNounPhrase(words, end + 1, names, lexicon);
		if (next === end + 1) return undefined;
		end = next;
	}
	return /^(?:wie|als|des|der)$/.test(words[end]?.bare ?? '') && !endsAtComma(words[end - 1])
		? undefined
		: end;
}

function dateOrNounPhrase(
	words: Word[],
	from: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number {
	let at = from;
	if (lexicon.determiners.has(words[at]?.bare ?? '')) at++;
	const { date } = words[at] ?? {};
	if (!date) return endOfNounPhrase(words, from, names, lexicon);
	while (words[at]?.date === date) at++;
	return at;
}

/**
 * The German phrases that follow each other up to `to`, in text order; what belongs to one of them stands behind it,
 * so the last can always go without the others.
 */
export function phrasesBefore(
	words: Word[],
	to: number,
	names: readonly number[],
	lexicon: TitleLexicon
): WordSpan[] {
	const phrases: WordSpan[] = [];
	let end = to;
	for (let from = to - 2; from > 0 && end - from < MAX_PHRASE_WORDS; from--) {
		if (endOfPhrase(words, from, names, lexicon) !== end) continue;
		let start = from;
		if (BEFORE_PREPOSITIONS.test(words[start - 1]?.bare ?? '')) start--;
		if (FOCUS.test(words[start - 1]?.bare ?? '')) break;
		const [next] = phrases;
		// "im Vergleich zu 2014"
		if (next && TAKES_PHRASE.test(words[end - 1]?.bare ?? '')) next.from = start;
		else phrases.unshift({ from: start, to: end });
		end = start;
	}
	return phrases;
}

/** True if a noun, and no verb or adverb, stands before `at`. */
export const followsNoun = (words: Word[], at: number) =>
	isName(words[at - 1]) && !endsAtComma(words[at - 1]);
