import type { DateLanguage, Tense } from './language.ts';
import type { Token } from './tokens.ts';

/** How far from a date, in words and signs, its verb is looked for. */
const REACH = 30;

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
type Words = Record<(typeof NAMES)[number] | 'futureOpeners', Set<string>>;
const words = new WeakMap<DateLanguage, Words>();

function wordsOf(language: DateLanguage): Words {
	let known = words.get(language);
	if (!known) {
		const listed = NAMES.map((name) => [name, new Set(language.tense[name].split(/\s+/))] as const);
		known = Object.fromEntries(listed) as Words;
		known.futureOpeners = new Set([...known.futurePairs].map((pair) => pair.split('_')[0] ?? ''));
		words.set(language, known);
	}
	return known;
}

/**
 * Whether the sentence round the tokens from `from` up to `to` tells of the past or of what is to come, by the
 * nearest sign of it; `undefined` without any.
 */
export function tenseAt(
	tokens: Token[],
	from: number,
	to: number,
	language: DateLanguage
): Tense | undefined {
	const known = wordsOf(language);
	// "is open until 30 June": what is has its end ahead
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

/** The sign nearest in the sentence, before or behind. */
function nearest(tokens: Token[], from: number, to: number, signAt: SignAt): Tense | undefined {
	const { sentence } = tokens[from] ?? {};
	for (let distance = 1; distance <= REACH; distance++) {
		for (const at of [from - distance, to - 1 + distance]) {
			if (tokens[at]?.sentence !== sentence) continue;
			const tense = signAt(at);
			if (tense) return tense;
		}
	}
	return undefined;
}

/**
 * The sign in the date's own clause, where verbs stand before what they govern: first back to where the clause
 * opens, then on to where the next one does. "He said Friday that it will close", "Friday's vote will decide".
 */
function tenseOfClause(
	tokens: Token[],
	from: number,
	to: number,
	{ clauses, prepositions }: Words,
	signAt: SignAt
): Tense | undefined {
	const { sentence } = tokens[from] ?? {};
	const look = (start: number, step: 1 | -1) => {
		for (let at = start; Math.abs(at - start) < REACH; at += step) {
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
	// "Monday's vote": what is owned is a thing
	const [back, on] = [() => look(from - 1, -1), () => look(to + (isOwner ? 3 : 0), 1)];
	return isSubject ? (on() ?? back()) : (back() ?? on());
}

function signOf(
	tokens: Token[],
	at: number,
	{ tense }: DateLanguage,
	{ past, future, futurePairs, futureOpeners, things, perfect, notPast, governs, articles }: Words,
	isLimit: boolean
): Tense | undefined {
	const { text = '', lower = '' } = tokens[at] ?? {};
	if (text.length > 30) return undefined;
	const before = () => tokens[at - 1]?.lower ?? '';
	if (future.has(lower)) return things.has(lower) && articles.has(before()) ? undefined : 'future';
	if (futureOpeners.has(lower) && futurePairs.has(`${lower}_${tokens[at + 1]?.lower}`))
		return 'future';
	const isGoverned = () => governs.has(before());
	if (past.has(lower)) return isGoverned() ? undefined : 'past';
	if (perfect.has(lower) && isLimit) return 'future';
	// "would have ended"
	if (perfect.has(lower) && isGoverned()) return undefined;
	if (perfect.has(lower)) return hasParticiple(tokens, at, tense.participle) ? 'past' : undefined;
	if (text !== lower || notPast.has(lower) || !tense.pastEnding.test(lower)) return undefined;
	if (articles.has(before())) return undefined;
	for (let near = at - 1; near >= at - 4; near--)
		if (governs.has(tokens[near]?.lower ?? '')) return undefined;
	return 'past';
}

/** Whether "hat" or "has" has its participle: "hat am Freitag beschlossen". */
function hasParticiple(tokens: Token[], at: number, participle: RegExp): boolean {
	const { sentence } = tokens[at] ?? {};
	for (let next = at + 1; next <= at + REACH; next++) {
		const token = tokens[next];
		if (token?.sentence !== sentence) return false;
		if (token && token.text.length < 30 && participle.test(token.text)) return true;
	}
	return false;
}

/** Whether the sentence goes on telling of what came before: it has a verb known here, or opens with "Beginn". */
export function goesOn(tokens: Token[], from: number, to: number, language: DateLanguage): boolean {
	if (language.tense.clauses && tenseAt(tokens, from, to, language) === 'past') return true;
	const { past, future, perfect, goesOn: openers } = wordsOf(language);
	const { sentence } = tokens[from] ?? {};
	for (let at = from - REACH; at < from + REACH; at++) {
		const token = tokens[at];
		if (token?.sentence !== sentence || token === undefined) continue;
		const lower = token.lower;
		if ([past, future, perfect, openers].some((words) => words.has(lower))) return true;
	}
	return false;
}

/** Whether a word or sign opens a clause, in a language in which such words tell. */
export function opensClause(token: Token, language: DateLanguage): boolean {
	return token.text.length < 30 && wordsOf(language).clauses.has(token.lower);
}
