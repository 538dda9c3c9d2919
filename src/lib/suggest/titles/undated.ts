import { finiteVerbOf } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { unpunctuated } from './word-order.ts';
import { endsAtComma, isCapital, isName, textOf, type Word } from './word.ts';

/** Minimum number of words that must be left of a clause without its date. */
const MIN_WORDS = 3;
/** Length up to which a clause keeps a date in its middle that may belong to a noun, in UTF-16 units. */
const MAX_LENGTH = 70;

/** Ever fuller forms of a main clause whose fronted date is gone: without the others, then with them. */
export function* undated(words: Word[], lexicon: TitleLexicon): Generator<Word[]> {
	const inner = /[«»„“”"]/.test(textOf(words)) ? words : withoutDateAtVerb(words, lexicon);
	const last = withoutLastDate(inner, lexicon);
	if (hasFreeDate(last, lexicon)) yield withoutInnerDate(last, lexicon);
	yield last;
	if (textOf(words).length > MAX_LENGTH) yield withoutInnerDate(inner, lexicon);
	yield withoutLastDate(words, lexicon);
	yield words;
}

/** Without "on Monday" directly before or behind the verb. */
function withoutDateAtVerb(words: Word[], lexicon: TitleLexicon): Word[] {
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined) return words;
	const behind = timeAt(words, verb + 1, lexicon);
	const next = words[behind];
	if (
		behind > verb + 1 &&
		next &&
		(lexicon.verbSecond || !isName(next)) &&
		behind < words.length - 1
	)
		return [...words.slice(0, verb + 1), ...words.slice(behind)];
	if (lexicon.verbSecond) return words;
	for (let at = verb - 1; at > 0 && at > verb - 6; at--)
		if (timeAt(words, at, lexicon) === verb && !lexicon.noEnds.has(words[at - 1]?.bare ?? ''))
			return [...words.slice(0, at), ...words.slice(verb)];
	return words;
}

/** True if the only date of a German clause stands behind its verb by itself: "wies die Klage im Mai ab". */
function hasFreeDate(words: Word[], { verbSecond, onDate, noEnds }: TitleLexicon): boolean {
	const from = words.findIndex(({ date }) => date);
	const before = words[from - 2];
	return (
		verbSecond &&
		onDate.has(words[from - 1]?.bare ?? '') &&
		!noEnds.has(before?.bare ?? '') &&
		words.every(({ date }) => !date || date === words[from]?.date)
	);
}

/** Without the first "im dritten Quartal" behind the verb, which the event's date says again. */
function withoutInnerDate(words: Word[], lexicon: TitleLexicon): Word[] {
	const verb = finiteVerbOf(words, lexicon) ?? 0;
	for (let at = verb + 2; at < words.length - 1; at++) {
		const end = words[at - 1]?.date ? at : timeAt(words, at, lexicon);
		if (lexicon.beforeDates.has(words[at - 1]?.bare ?? '')) continue;
		const isPart = lexicon.noEnds.has(words[at - 1]?.bare ?? '') || isName(words[end]);
		if (
			end > at &&
			end < words.length &&
			!(isPart && !lexicon.verbSecond) &&
			!lexicon.prepositions.has(words[at - 1]?.bare ?? '')
		)
			return lexicon.verbSecond &&
				isCapital(words[end]) &&
				!lexicon.onDate.has(words[at]?.bare ?? '')
				? words
				: [...words.slice(0, at), ...words.slice(end)];
	}
	return words;
}

/** The end of the phrase of time that begins at `from`; `from` if none does. */
function timeAt(words: Word[], from: number, { onDate, articles }: TitleLexicon): number {
	let at = from;
	if (onDate.has(words[at]?.bare ?? '')) at++;
	if (at > from && articles.has(words[at]?.bare ?? '')) at++;
	const { date } = words[at] ?? {};
	if (!date) return from;
	while (words[at]?.date === date) {
		if (endsAtComma(words[at])) return from;
		at++;
	}
	return at;
}

/** Without "on Monday" at the end; with it where it is what the clause says: "Start war am 1. Juli". */
function withoutLastDate(words: Word[], lexicon: TitleLexicon): Word[] {
	const date = words.at(-1)?.date;
	if (!date) return words;
	let to = words.length;
	while (to > 0 && words[to - 1]?.date === date) to--;
	if (lexicon.articles.has(words[to - 1]?.bare ?? '')) to--;
	const isLong = textOf(words).length > MAX_LENGTH;
	const { onDate, prepositions } = lexicon;
	if ((isLong ? prepositions : onDate).has(words[to - 1]?.bare ?? '')) to--;
	const left = words.slice(0, to);
	const last = left.at(-1);
	const verb = finiteVerbOf(left, lexicon);
	if (!last || verb === undefined || left.length < MIN_WORDS) return words;
	if (lexicon.fillers.has(last.bare)) return words;
	if (lexicon.noEnds.has(last.bare) && !lexicon.particles.has(last.bare)) return words;
	if (
		lexicon.beforeDates.has(last.bare) ||
		(verb === left.length - 1 && lexicon.copulas.has(last.bare))
	)
		return words;
	return [...left.slice(0, -1), unpunctuated(last)];
}
