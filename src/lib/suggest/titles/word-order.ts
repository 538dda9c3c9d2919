import type { TitleLexicon } from './lexicon.ts';
import { isVerbFinal } from './finite-verb.ts';
import { endOfNounPhrase, endOfSubject } from './noun-phrase.ts';
import { endsAtComma, type Word } from './word.ts';

/**
 * A German clause that begins with its verb, as it does without its fronted adverbial, with its subject first:
 * "zog Musk vor Gericht" → "Musk zog vor Gericht". Undefined unless the subject's extent is certain.
 */
export function subjectFirst(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const [verb, ...rest] = words;
	const size = verb && endOfSubject(rest, 0, names, lexicon);
	if (!verb || size === undefined) return undefined;
	const behind = rest.slice(size);
	return behind.length === 0 ? undefined : [...rest.slice(0, size), verb, ...behind];
}

/**
 * A German subordinate clause as a main clause, with its auxiliary behind its subject; undefined unless it ends with
 * one and its subject's extent is certain.
 */
export function subordinateToMain(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const [, ...clause] = words;
	const last = clause.at(-1);
	if (!last || !lexicon.auxiliaries.has(last.bare)) return undefined;
	const rest = clause.slice(0, -1);
	const size = endOfSubject(rest, 0, names, lexicon);
	if (size === undefined || size >= rest.length || rest.some(endsAtComma)) return undefined;
	return [...rest.slice(0, size), unpunctuated(last), ...rest.slice(size)];
}

/**
 * A relative clause as a main clause about the noun before it; undefined if that is no single noun phrase, or if the
 * German pronoun may be an object.
 */
export function relativeToMain(
	words: Word[],
	antecedent: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const noun = antecedent.map((word, at) =>
		at === antecedent.length - 1 ? unpunctuated(word) : word
	);
	if (endOfNounPhrase(noun, 0, names, lexicon) !== noun.length) return undefined;
	const [, ...rest] = words;
	if (!lexicon.verbSecond) return [...noun, ...rest];
	const last = rest.at(-1);
	if (!last || !lexicon.passive.has(last.bare) || !isVerbFinal(words, lexicon)) return undefined;
	return [...noun, unpunctuated(last), ...rest.slice(0, -1)];
}

export const unpunctuated = (word: Word): Word => ({
	...word,
	text: word.text.replace(/[,;:.]+(?=["”»“]?$)/u, '')
});
