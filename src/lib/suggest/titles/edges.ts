import { finiteVerbOf } from './finite-verb.ts';
import type { Lexicon } from './lexicon.ts';
import { subjectFirst, unpunctuated } from './word-order.ts';
import { endsAtComma, isCapital, isName, textOf, type Word } from './word.ts';

/** Minimum number of words that must be left of a clause without its date. */
const MIN_WORDS = 3;
/** Length up to which a clause keeps its first adverbial, in UTF-16 units. */
const MAX_LENGTH = 70;

/** Ever fuller forms of a main clause: without its date and its first adverbial, then with them. */
export function* formsOf(
	words: Word[],
	names: readonly number[],
	lexicon: Lexicon
): Generator<Word[]> {
	const clause = withoutConjunction(words, lexicon);
	if (lexicon.verbSecond) {
		const verb = finiteVerbOf(clause, lexicon) ?? 0;
		const front = clause.slice(0, verb);
		const ordered =
			(verb === 0 ||
				isTime(front, lexicon) ||
				front.every((word) => lexicon.fronted.has(word.bare))) &&
			subjectFirst(clause.slice(verb), names, lexicon);
		if (ordered) yield* undated(ordered, lexicon);
		if (verb === 0) return;
		yield* withoutAdverbial(clause, verb, names, lexicon);
	} else {
		const from = clause.findLastIndex(
			({ date }, at) => date && isTime(clause.slice(0, at + 1), lexicon)
		);
		const rest = clause.slice(from + 1);
		if (from >= 0 && (isName(rest[0]) || lexicon.determiners.has(rest[0]?.bare ?? '')))
			yield* undated(rest, lexicon);
	}
	yield* undated(clause, lexicon);
}

/** Without the phrase before its verb, if that only says when, where or why: "Bei einem Treffen … wählte …". */
function* withoutAdverbial(
	words: Word[],
	verb: number,
	names: readonly number[],
	lexicon: Lexicon
): Generator<Word[]> {
	if (textOf(words).length <= MAX_LENGTH || !lexicon.adverbials.has(words[0]?.bare ?? '')) return;
	const ordered = subjectFirst(words.slice(verb), names, lexicon);
	if (ordered) yield* undated(ordered, lexicon);
}

/** Without the conjunction that joins it to the sentence before. */
function withoutConjunction(words: Word[], lexicon: Lexicon): Word[] {
	let from = 0;
	while (from < words.length - 2 && isConjunction(words, from, lexicon)) from++;
	return words.slice(from);
}

function isConjunction(words: Word[], at: number, lexicon: Lexicon): boolean {
	const { verbSecond, openers, coordinators, fillers } = lexicon;
	const word = words[at];
	if (!word || word.date || (at > 0 && isCapital(word))) return false;
	if (!verbSecond) return openers.has(word.bare);
	if (!openers.has(word.bare) && !coordinators.has(word.bare)) return false;
	// before the verb it is an adverb, and takes the place of the subject: "Dann übernahm …"
	return finiteVerbOf(words.slice(at), lexicon) !== 1 || fillers.has(words[at + 1]?.bare ?? '');
}

/** True for a phrase of time alone, such as "Am 3. Mai 2023"; "Bis 1970" says more than when. */
function isTime(words: Word[], { onDate, articles }: Lexicon): boolean {
	return (
		words.some(({ date }) => date) &&
		words.every(({ date, bare }) => date || onDate.has(bare) || articles.has(bare))
	);
}

function* undated(words: Word[], lexicon: Lexicon): Generator<Word[]> {
	const inner = /[«»„“”"]/.test(textOf(words)) ? words : withoutDateAtVerb(words, lexicon);
	yield withoutLastDate(inner, lexicon);
	if (textOf(words).length > MAX_LENGTH) yield withoutInnerDate(inner, lexicon);
	yield withoutLastDate(words, lexicon);
	yield words;
}

/** Without "on Monday" directly before or behind the verb. */
function withoutDateAtVerb(words: Word[], lexicon: Lexicon): Word[] {
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

/** Without the first "im dritten Quartal" behind the verb, which the event's date says again. */
function withoutInnerDate(words: Word[], lexicon: Lexicon): Word[] {
	const verb = finiteVerbOf(words, lexicon) ?? 0;
	for (let at = verb + 2; at < words.length - 1; at++) {
		const end = timeAt(words, at, lexicon);
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
function timeAt(words: Word[], from: number, { onDate, articles }: Lexicon): number {
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
function withoutLastDate(words: Word[], lexicon: Lexicon): Word[] {
	const date = words.at(-1)?.date;
	if (!date) return words;
	let to = words.length;
	while (to > 0 && words[to - 1]?.date === date) to--;
	if (lexicon.articles.has(words[to - 1]?.bare ?? '')) to--;
	if (lexicon.onDate.has(words[to - 1]?.bare ?? '')) to--;
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
