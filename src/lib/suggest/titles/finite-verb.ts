import type { TitleLexicon } from './lexicon.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

/** German participles, except finite verbs that look like them: "gehört", "gewinnt". */
const PARTICIPLE =
	/^(?!gehör|gefäll|gewinn|gewann|geling|gelang|gerät|geriet|genieß|geniess|geschieh|geschah|gestalt|gewähr|genehmig|gefährd|gedenk)(?:\p{L}{2,6})?ge\p{L}{2,}(?:t|en)$/u;

/** True if the word at `at` can be the finite verb of its clause. */
export function isFiniteAt(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	const word = words[at];
	if (!word || word.date || isCapital(word)) return false;
	if (lexicon.finite.has(word.bare)) return !isNounBefore(words, at, lexicon);
	if (lexicon.notVerbs.has(word.bare) || !lexicon.verbEnding.test(word.bare)) return false;
	if (lexicon.verbSecond) return isGermanVerb(words, at, lexicon);
	const before = words[at - 1]?.bare ?? '';
	if (lexicon.determiners.has(before) || lexicon.prepositions.has(before)) return false;
	// "the 1998 evolved launch vehicle", "with newly lined tanks", "54 points"
	if (words[at - 1]?.date && lexicon.determiners.has(words[at - 2]?.bare ?? '')) return false;
	if (/ly$/.test(before) && lexicon.prepositions.has(words[at - 2]?.bare ?? '')) return false;
	if (/^\p{N}/u.test(before) && !/ed$/.test(word.bare)) return false;
	return before !== lexicon.to && /ed$/.test(word.bare)
		? !lexicon.auxiliaries.has(before)
		: isCapital(words[at - 1]) || /[^s]$/.test(before);
}

/** "its cut": what follows a determiner is a noun, even if it could be a verb. */
function isNounBefore(words: Word[], at: number, { verbSecond, determiners, to }: TitleLexicon) {
	const before = words[at - 1]?.bare ?? '';
	// "This became the reason"
	if (at === 1 && /^(?:this|that|these|those)$/.test(before)) return false;
	const isRelative = at > 1 && /^(?:which|who|that)$/.test(before);
	return before === to || (!verbSecond && (determiners.has(before) || isRelative));
}

function isGermanVerb(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	const [word, before, next] = [words[at]?.bare ?? '', words[at - 1], words[at + 1]];
	if (PARTICIPLE.test(word)) return false;
	if (/^(?:worden|werden|gewesen|haben|sein)$/.test(next?.bare ?? '')) return false;
	if (!before || endsAtComma(before)) return true;
	if (lexicon.prepositions.has(before.bare) || lexicon.determiners.has(before.bare)) return false;
	// between an adjective and its noun
	const isAdjective = !isName(before) && /e[nrsm]?$/.test(before.bare);
	return !isAdjective || !isName(next) || lexicon.fronted.has(before.bare);
}

/** The index of the finite verb of a main clause; undefined if the words have none. */
export function finiteVerbOf(words: Word[], lexicon: TitleLexicon): number | undefined {
	const { verbSecond, finite } = lexicon;
	const first = words.findIndex((_, at) => isFiniteAt(words, at, lexicon));
	if (verbSecond) return first < 0 ? undefined : first;
	const sure = words.findIndex(
		(word, at) =>
			at > 0 &&
			(finite.has(word.bare) || isPresent(words, at, lexicon)) &&
			isFiniteAt(words, at, lexicon)
	);
	// "a plan backed by the board" is no clause
	const past = words.findIndex(
		(word, at) =>
			at > 0 &&
			/ed$/.test(word.bare) &&
			words[at + 1]?.bare !== 'by' &&
			isFiniteAt(words, at, lexicon)
	);
	const found = [sure, past].filter((at) => at >= 0);
	if (found.length > 0) return Math.min(...found);
	return first < 0 ? undefined : first;
}

/** "The Times cites a rise": an English verb between a name and a noun phrase. */
const isPresent = (words: Word[], at: number, { determiners }: TitleLexicon) =>
	/[^s]s$/.test(words[at]?.bare ?? '') &&
	isCapital(words[at - 1]) &&
	!endsAtComma(words[at - 1]) &&
	determiners.has(words[at + 1]?.bare ?? '');

/** "Describing the problem, …"; names such as "Boeing" are no participles. */
export function opensWithParticiple(words: Word[], lexicon: TitleLexicon): boolean {
	const [first, second] = words;
	if (lexicon.verbSecond || !first || !/ing$/.test(first.bare)) return false;
	const next = second?.bare ?? '';
	return !isCapital(first) || lexicon.determiners.has(next) || lexicon.prepositions.has(next);
}

/** True for German words that end with their finite verb, as subordinate clauses do. */
export function isVerbFinal(words: Word[], lexicon: TitleLexicon): boolean {
	const last = words.length - 1;
	const { bare = '' } = words[last] ?? {};
	if (!lexicon.verbSecond || last < 1 || isCapital(words[last])) return false;
	if (lexicon.auxiliaries.has(bare) || lexicon.finite.has(bare)) return true;
	return !lexicon.notVerbs.has(bare) && /(?:t|te|ten|en)$/.test(bare) && !PARTICIPLE.test(bare);
}
