import type { DateLanguage, Tense } from './language.ts';
import type { Token } from './tokens.ts';

/** Maximum distance between a date and its verb, in tokens. */
const MAX_VERB_DISTANCE = 30;

/** Longer words carry no sign of tense; a limit on the cost of hostile texts, in UTF-16 units. */
const MAX_WORD_LENGTH = 30;

const NAMES = [
	'past',
	'future',
	'futurePairs',
	'things',
	'behind',
	'perfect',
	'notPast',
	'governs',
	'articles',
	'ahead',
	'goesOn',
	'clauses',
	'prepositions'
] as const;
type TenseWords = Record<(typeof NAMES)[number] | 'futureOpeners', Set<string>>;
const words = new WeakMap<DateLanguage, TenseWords>();

function wordsOf(language: DateLanguage): TenseWords {
	let known = words.get(language);
	if (!known) {
		const listed = NAMES.map((name) => [name, new Set(language.tense[name].split(/\s+/))] as const);
		known = Object.fromEntries(listed) as TenseWords;
		known.futureOpeners = new Set([...known.futurePairs].map((pair) => pair.split('_')[0] ?? ''));
		words.set(language, known);
	}
	return known;
}

/**
 * The tense of the sentence around the tokens [`from`, `to`), by the nearest sign of it; `undefined` without one.
 */
export function tenseAt(
	tokens: Token[],
	from: number,
	to: number,
	language: DateLanguage
): Tense | undefined {
	const known = wordsOf(language);
	// "is open until 30 June": a present state ends in the future
	const isLimit = known.ahead.has(tokens[from - 1]?.lower ?? '');
	const signAt = (at: number) => signOf(tokens, at, language, known, isLimit);
	const wordAt = (at: number) => tokens[at]?.lower ?? '';
	if (known.behind.has(wordAt(from - 1)) && !language.ranges.to.includes(wordAt(to))) return 'past';
	return (
		(language.tense.clauses && tenseOfClause(tokens, from, to, known, signAt)) ||
		nearest(tokens, from, to, signAt) ||
		(isLimit ? 'future' : undefined)
	);
}

type SignAt = (at: number) => Tense | undefined;

/** The nearest sign in the sentence, before or after. */
function nearest(tokens: Token[], from: number, to: number, signAt: SignAt): Tense | undefined {
	const { sentence } = tokens[from] ?? {};
	for (let distance = 1; distance <= MAX_VERB_DISTANCE; distance++) {
		for (const at of [from - distance, to - 1 + distance]) {
			if (tokens[at]?.sentence !== sentence) continue;
			const tense = signAt(at);
			if (tense) return tense;
		}
	}
	return undefined;
}

/**
 * The sign in the date's own clause, for languages whose verbs precede their complements: searches back to the
 * start of the clause, then forward to its end. "He said Friday that it will close", "Friday's vote will decide".
 */
function tenseOfClause(
	tokens: Token[],
	from: number,
	to: number,
	{ clauses, prepositions }: TenseWords,
	signAt: SignAt
): Tense | undefined {
	const { sentence } = tokens[from] ?? {};
	const look = (start: number, step: 1 | -1) => {
		for (let at = start; Math.abs(at - start) < MAX_VERB_DISTANCE; at += step) {
			const token = tokens[at];
			if (token?.sentence !== sentence) return undefined;
			if (clauses.has(token?.lower ?? '')) return undefined;
			const tense = signAt(at);
			if (tense) return tense;
		}
		return undefined;
	};
	const isOwner = /^['’]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 's';
	const isSubject = isOwner && !prepositions.has(tokens[from - 1]?.lower ?? '');
	// "Monday's vote": the word after the genitive is a noun
	const [back, on] = [() => look(from - 1, -1), () => look(to + (isOwner ? 3 : 0), 1)];
	return isSubject ? (on() ?? back()) : (back() ?? on());
}

/** The tense that the token at `at` signals by itself; `isLimit` if the date limits a present state. */
function signOf(
	tokens: Token[],
	at: number,
	{ tense }: DateLanguage,
	words: TenseWords,
	isLimit: boolean
): Tense | undefined {
	const { text = '', lower = '' } = tokens[at] ?? {};
	if (text.length > MAX_WORD_LENGTH) return undefined;
	const wordAt = (place: number) => tokens[place]?.lower ?? '';
	if (words.future.has(lower))
		return words.things.has(lower) && words.articles.has(wordAt(at - 1)) ? undefined : 'future';
	if (words.futureOpeners.has(lower) && words.futurePairs.has(`${lower}_${wordAt(at + 1)}`))
		return 'future';
	if (words.perfect.has(lower) && isLimit && !words.past.has(lower)) return 'future';
	const isPast = words.past.has(lower)
		? !words.governs.has(wordAt(at - 1))
		: words.perfect.has(lower)
			? // "would have ended"
				!words.governs.has(wordAt(at - 1)) && hasParticiple(tokens, at, tense.participle)
			: text === lower && tense.pastEnding.test(lower) && isFinitePast(tokens, at, words);
	return isPast ? 'past' : undefined;
}

/** False for a word with a past ending that is an adjective, or governed by an auxiliary: `will be moved`. */
function isFinitePast(
	tokens: Token[],
	at: number,
	{ notPast, articles, governs }: TenseWords
): boolean {
	if (notPast.has(tokens[at]?.lower ?? '') || articles.has(tokens[at - 1]?.lower ?? ''))
		return false;
	return !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => governs.has(lower));
}

/** True if the auxiliary at `at` has a participle later in its sentence: "hat am Freitag beschlossen". */
function hasParticiple(tokens: Token[], at: number, participle: RegExp): boolean {
	const { sentence } = tokens[at] ?? {};
	for (let next = at + 1; next <= at + MAX_VERB_DISTANCE; next++) {
		const token = tokens[next];
		if (token?.sentence !== sentence) return false;
		if (token && token.text.length <= MAX_WORD_LENGTH && participle.test(token.text)) return true;
	}
	return false;
}

/** True if the sentence continues the account before it: it has a known verb, or opens with a word such as "Beginn". */
export function goesOn(tokens: Token[], from: number, to: number, language: DateLanguage): boolean {
	if (language.tense.clauses && tenseAt(tokens, from, to, language) === 'past') return true;
	const { past, future, perfect, goesOn: openers } = wordsOf(language);
	const { sentence } = tokens[from] ?? {};
	for (let at = from - MAX_VERB_DISTANCE; at < from + MAX_VERB_DISTANCE; at++) {
		const token = tokens[at];
		if (token?.sentence !== sentence || token === undefined) continue;
		const lower = token.lower;
		if ([past, future, perfect, openers].some((words) => words.has(lower))) return true;
	}
	return false;
}

/** True if a token opens a clause; always false for languages without such a list. */
export function opensClause(token: Token, language: DateLanguage): boolean {
	return token.text.length <= MAX_WORD_LENGTH && wordsOf(language).clauses.has(token.lower);
}
