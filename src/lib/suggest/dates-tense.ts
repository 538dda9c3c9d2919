import type { DateLanguage, Tense } from './dates-language.ts';
import type { Token } from './dates-tokens.ts';

/** How far from a date, in words and signs, its verb is looked for. */
const REACH = 30;

type Words = Record<
	'past' | 'future' | 'perfect' | 'notPast' | 'governs' | 'articles' | 'ahead' | 'goesOn',
	Set<string>
>;
const words = new WeakMap<DateLanguage, Words>();

function wordsOf(language: DateLanguage): Words {
	let known = words.get(language);
	if (!known) {
		const { past, future, perfect, notPast, governs, articles, ahead, goesOn } = language.tense;
		const set = (list: string) => new Set(list.split(/\s+/));
		known = {
			past: set(past),
			future: set(future),
			perfect: set(perfect),
			notPast: set(notPast),
			governs: set(governs),
			articles: set(articles),
			ahead: set(ahead),
			goesOn: set(goesOn)
		};
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
	const { sentence } = tokens[from] ?? {};
	const known = wordsOf(language);
	// "is open until 30 June": what is has its end ahead
	const isLimit = known.ahead.has(tokens[from - 1]?.text.toLowerCase() ?? '');
	for (let distance = 1; distance <= REACH; distance++) {
		for (const at of [from - distance, to - 1 + distance]) {
			if (tokens[at]?.sentence !== sentence) continue;
			const tense = signOf(tokens, at, language, known, isLimit);
			if (tense) return tense;
		}
	}
	return undefined;
}

function signOf(
	tokens: Token[],
	at: number,
	{ tense }: DateLanguage,
	{ past, future, perfect, notPast, governs, articles }: Words,
	isLimit: boolean
): Tense | undefined {
	const { text = '' } = tokens[at] ?? {};
	if (text.length > 30) return undefined;
	const lower = text.toLowerCase();
	if (future.has(lower)) return 'future';
	if (past.has(lower)) return 'past';
	if (perfect.has(lower) && isLimit) return 'future';
	if (perfect.has(lower)) return hasParticiple(tokens, at, tense.participle) ? 'past' : undefined;
	if (text !== lower || notPast.has(lower) || !tense.pastEnding.test(lower)) return undefined;
	if (articles.has(tokens[at - 1]?.text.toLowerCase() ?? '')) return undefined;
	for (let before = at - 1; before >= at - 4; before--)
		if (governs.has(tokens[before]?.text.toLowerCase() ?? '')) return undefined;
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
export function goesOn(tokens: Token[], from: number, language: DateLanguage): boolean {
	const { past, future, perfect, goesOn: openers } = wordsOf(language);
	const { sentence } = tokens[from] ?? {};
	for (let at = from - REACH; at < from + REACH; at++) {
		const token = tokens[at];
		if (token?.sentence !== sentence || token === undefined) continue;
		const lower = token.text.toLowerCase();
		if ([past, future, perfect, openers].some((words) => words.has(lower))) return true;
	}
	return false;
}
