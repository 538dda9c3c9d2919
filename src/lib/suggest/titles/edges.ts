import { finiteVerbOf } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { isLooseInside } from './loose.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { endOfPhrase } from './phrases.ts';
import { undated } from './undated.ts';
import { subjectFirst } from './word-order.ts';
import { isCapital, isName, textOf, type Word } from './word.ts';

/** Minimum number of words that must be left of a clause without its first adverbial. */
const MIN_WORDS_WITHOUT_ADVERBIAL = 4;
/** Length up to which a clause keeps its first adverbial, in UTF-16 units. */
const MAX_LENGTH = 70;

/** Ever fuller forms of a main clause: without its date and its first adverbial, then with them. */
export function* formsOf(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	const clause = withoutConjunction(words, lexicon);
	if (lexicon.verbSecond) {
		const verb = finiteVerbOf(clause, lexicon) ?? 0;
		const front = clause.slice(0, verb);
		const ordered =
			(verb === 0 ||
				isTime(front, lexicon) ||
				front.every(({ bare, date }) => date || bare === 'wie' || lexicon.fronted.has(bare))) &&
			orderedFrom(clause, verb, names, lexicon);
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

/** The clause with its subject first; if it is too long, without the phrase behind its subject that may belong to it. */
function orderedFrom(
	words: Word[],
	verb: number,
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const inverted = words.slice(verb);
	const ordered = subjectFirst(inverted, names, lexicon);
	if (ordered || textOf(words).length <= MAX_LENGTH) return ordered;
	const from = endOfNounPhrase(inverted, 1, names, lexicon);
	let to = from;
	for (let end = endOfPhrase(inverted, to, names, lexicon); end !== undefined;) {
		to = end;
		end = endOfPhrase(inverted, to, names, lexicon);
	}
	if (from === 1 || to === from) return undefined;
	if (!isLooseInside(inverted, { from, to }, 0, names, lexicon)) return undefined;
	return subjectFirst([...inverted.slice(0, from), ...inverted.slice(to)], names, lexicon);
}

/** Without the phrase before its verb, if that only says when, where or why: "Bei einem Treffen … wählte …". */
function* withoutAdverbial(
	words: Word[],
	verb: number,
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	const isTimes = /^(?:zum|ein)$/.test(words[0]?.bare ?? '') && words[verb - 1]?.bare === 'mal';
	if (textOf(words).length <= MAX_LENGTH) return;
	if (!lexicon.adverbials.has(words[0]?.bare ?? '') && !isTimes) return;
	const ordered = orderedFrom(words, verb, names, lexicon);
	if (ordered && ordered.length >= MIN_WORDS_WITHOUT_ADVERBIAL) yield* undated(ordered, lexicon);
}

/** Without the conjunction that joins it to the sentence before. */
function withoutConjunction(words: Word[], lexicon: TitleLexicon): Word[] {
	let from = 0;
	while (from < words.length - 2 && isConjunction(words, from, lexicon)) from++;
	return words.slice(from);
}

function isConjunction(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	const { verbSecond, openers, coordinators, fillers } = lexicon;
	const word = words[at];
	if (!word || word.date || (at > 0 && isCapital(word))) return false;
	if (!verbSecond) return openers.has(word.bare);
	// "Vor allem Deutsche, aber auch Schweizer …"
	if (word.bare === 'aber' && /^(?:auch|nicht)$/.test(words[at + 1]?.bare ?? '')) return false;
	if (!openers.has(word.bare) && !coordinators.has(word.bare)) return false;
	// before the verb it is an adverb, and takes the place of the subject: "Dann übernahm …"
	return finiteVerbOf(words.slice(at), lexicon) !== 1 || fillers.has(words[at + 1]?.bare ?? '');
}

/** True for a phrase of time alone, such as "Am 3. Mai 2023"; "Bis 1970" says more than when. */
function isTime(words: Word[], { onDate, articles }: TitleLexicon): boolean {
	return (
		words.some(({ date }) => date) &&
		words.every(({ date, bare }) => date || onDate.has(bare) || articles.has(bare))
	);
}
