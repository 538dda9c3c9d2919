import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { endOfPhrase } from './phrases.ts';
import { endsAtComma, isCapital, isName, textOf, type Word } from './word.ts';
import { unpunctuated } from './word-order.ts';

/** Longest title wanted, in UTF-16 units. */
const MAX_LENGTH = 70;
/** Maximum number of words before the noun in English: "the planned hostile takeover". */
const MAX_WORDS_BEFORE = 3;

/**
 * The phrase round a noun that names the event, as a headline: "Personalabbau bei der Kripo", "Planned merger of Acme
 * and Globex". Undefined if it says no more than the noun, or if its extent is not certain.
 */
export function nounTitle(
	words: Word[],
	action: { start: number; end: number; form: string } | undefined,
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	if (action?.form !== 'noun') return undefined;
	const noun = words.findIndex(({ end }) => end >= action.end);
	const from = noun < 0 ? undefined : startOf(words, noun, lexicon);
	if (from === undefined) return undefined;
	const end = lexicon.verbSecond
		? germanEnd(words, noun, names, lexicon)
		: englishEnd(words, noun, lexicon);
	const [last, ...others] = words.slice(from, end).toReversed();
	if (!last || others.length === 0 || !isName(last)) return undefined;
	return [...others.toReversed(), unpunctuated(last)];
}

/** Where the phrase begins, without its article; undefined if what stands before the noun cannot begin a title. */
function startOf(words: Word[], noun: number, lexicon: TitleLexicon): number | undefined {
	const { verbSecond, articles, determiners, prepositions } = lexicon;
	const before = words[noun - 1]?.bare ?? '';
	const isBare =
		noun === 0 || endsAtComma(words[noun - 1]) || articles.has(before) || prepositions.has(before);
	if (!isCapital(words[noun]) && verbSecond) return undefined;
	if (isBare) return noun;
	if (verbSecond) return undefined;
	for (let at = noun - 1; at >= Math.max(0, noun - MAX_WORDS_BEFORE); at--) {
		const word = words[at - 1];
		if (determiners.has(words[at]?.bare ?? '') || isFiniteAt(words, at, lexicon)) return undefined;
		if (!word || endsAtComma(word) || articles.has(word.bare) || prepositions.has(word.bare))
			return at;
	}
	return undefined;
}

/** Behind the noun's genitive and the phrases that follow it, as far as the title may go. */
function germanEnd(
	words: Word[],
	noun: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number {
	let end = noun + 1;
	if (endsAtComma(words[noun])) return end;
	if (/^(?:der|des)$/.test(words[end]?.bare ?? '')) {
		const genitive = endOfNounPhrase(words, end, names, lexicon);
		if (genitive === end) return noun;
		end = endOfNames(words, genitive);
		if (lexicon.joining.has(words[end]?.bare ?? '')) {
			const second = endOfNounPhrase(words, end + 1, names, lexicon);
			if (second > end + 1) end = endOfNames(words, second);
		}
	}
	while (!endsAtComma(words[end - 1])) {
		const next = endOfPhrase(words, end, names, lexicon);
		if (next === undefined || textOf(words.slice(noun, next)).length > MAX_LENGTH) break;
		const isEnd =
			next >= words.length ||
			endsAtComma(words[next - 1]) ||
			lexicon.prepositions.has(words[next]?.bare ?? '') ||
			isFiniteAt(words, next, lexicon);
		if (!isEnd) break;
		end = next;
	}
	return end;
}

/** "der Konkurrenten | Acme": names of companies begin phrases of their own elsewhere. */
function endOfNames(words: Word[], from: number): number {
	let end = from;
	while (isCapital(words[end]) && !endsAtComma(words[end - 1])) end++;
	return end;
}

function englishEnd(words: Word[], noun: number, lexicon: TitleLexicon): number {
	const { prepositions, joining, conjunctions, relatives, complements, to } = lexicon;
	if (endsAtComma(words[noun]) || !prepositions.has(words[noun + 1]?.bare ?? '')) return noun;
	let end = noun + 1;
	while (end < words.length && !endsAtComma(words[end - 1])) {
		const word = words[end]?.bare ?? '';
		if (word === to || [conjunctions, relatives, complements].some((set) => set.has(word))) break;
		if (isFiniteAt(words, end, lexicon) || /ing$/.test(word)) break;
		if (joining.has(word) && !isName(words[end + 1])) break;
		end++;
	}
	const rest = words.slice(end);
	// a verb that was not recognised may be among them
	const isSure =
		rest.length === 0 ||
		endsAtComma(words[end - 1]) ||
		isFiniteAt(words, end, lexicon) ||
		finiteVerbOf(rest, lexicon) !== undefined;
	if (!isSure) return noun;
	while (end > noun + 2 && !isName(words[end - 1])) end--;
	while (end > noun + 2 && textOf(words.slice(noun, end)).length > MAX_LENGTH) end--;
	return end;
}
