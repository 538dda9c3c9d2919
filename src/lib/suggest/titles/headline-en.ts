import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { HeadlinePhrase } from './headline-de.ts';
import type { TitleLexicon } from './lexicon.ts';
import { OPEN_NOUN } from './tail.ts';
import { endsAtComma, isName, type Word } from './word.ts';

/** The noun phrases of an English clause, its subject and what stands behind its verb; each as long as it may be, then shorter. */
export function* englishPhrases(
	words: Word[],
	_names: readonly number[],
	lexicon: TitleLexicon
): Generator<HeadlinePhrase> {
	const verb = finiteVerbOf(words, lexicon);
	const comma = words.findIndex(endsAtComma);
	if (verb !== undefined && verb > 1 && (comma < 0 || comma >= verb))
		yield* phrasesFrom(words, 0, verb, lexicon);
	// "It is the biggest contract of its kind"
	if (/^(?:it|this|that)$/.test(words[0]?.bare ?? '') && lexicon.passive.has(words[1]?.bare ?? ''))
		if (lexicon.articles.has(words[2]?.bare ?? ''))
			yield* phrasesFrom(words, 2, words.length, lexicon, true);
	for (let at = 1; at < words.length - 1; at++) {
		const [word, before] = [words[at], words[at - 1]];
		if (!word || !before || !lexicon.articles.has(word.bare)) continue;
		if (verb !== undefined && at < verb && !lexicon.prepositions.has(before.bare)) continue;
		yield* phrasesFrom(words, at, words.length, lexicon);
	}
}

function* phrasesFrom(
	words: Word[],
	at: number,
	limit: number,
	lexicon: TitleLexicon,
	isOccasion = false
): Generator<HeadlinePhrase> {
	const { articles, prepositions, pronouns, conjunctions, relatives, complements } = lexicon;
	const from = articles.has(words[at]?.bare ?? '') ? at + 1 : at;
	const first = words[from];
	if (!first || first.date || prepositions.has(first.bare) || conjunctions.has(first.bare)) return;
	if (pronouns.has(first.bare) || lexicon.fronted.has(first.bare) || /(?:ly|ing)$/.test(first.bare))
		return;
	let end = from + 1;
	// "since the war", but not "since it began"
	const opens = (at: number) =>
		[conjunctions, relatives, complements].some((set) => set.has(words[at]?.bare ?? '')) &&
		!(
			prepositions.has(words[at]?.bare ?? '') &&
			finiteVerbOf(words.slice(at), lexicon) === undefined
		);
	while (end < limit && !endsAtComma(words[end - 1]) && !opens(end)) {
		if (isFiniteAt(words, end, lexicon) || words[end]?.bare === 'not') break;
		// "in the capital | after the merger": it is about the whole clause
		if (at > 0 && !isOccasion && lexicon.adjuncts.has(words[end]?.bare ?? '')) break;
		end++;
	}
	for (; end > from + 1; end--)
		if (isEnd(words, from, end, limit, lexicon))
			yield { words: words.slice(from, end), isOccasion };
}

/** True if a noun stands before `end`, and a phrase of its own or nothing behind it. */
function isEnd(
	words: Word[],
	from: number,
	end: number,
	limit: number,
	lexicon: TitleLexicon
): boolean {
	const [last, next] = [words[end - 1], words[end]];
	if (!last || last.date || lexicon.noEnds.has(last.bare)) return false;
	if (OPEN_NOUN.test(last.bare) && words[end - 2]?.bare !== 'its') return false;
	if (/(?:ly|ed|ing)$/.test(last.bare) && !isName(last)) return false;
	// "the Russian | government's service"
	if (isName(last) && /['’]s?$/.test(next?.text ?? '')) return false;
	if (words.slice(from, end).some(({ bare }) => lexicon.joining.has(bare))) {
		const and = words.slice(from, end).findLastIndex(({ bare }) => lexicon.joining.has(bare));
		if (isName(words[from + and - 1]) !== isName(words[from + and + 1])) return false;
	}
	if (!next || end === limit || endsAtComma(last) || isFiniteAt(words, end, lexicon)) return true;
	return lexicon.prepositions.has(next.bare) && next.bare !== 'of' && next.bare !== lexicon.to;
}
