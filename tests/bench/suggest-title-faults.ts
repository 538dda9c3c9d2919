import type { EventProposal } from '#lib/suggest/events/suggest-events.ts';
import { sourceFaults, type SourceFault } from './suggest-title-source.ts';
import { WORDS } from './suggest-title-words.ts';

/** A rule that a title breaks. */
export type Fault =
	| 'length'
	| 'conjunction'
	| 'verb'
	| 'pronoun'
	| 'repeat'
	| 'cut'
	| 'ending'
	| 'words'
	| 'date'
	| 'order'
	| 'mark'
	| 'verbless'
	| SourceFault;

const FUNCTION_WORD_LENGTH = 3;
const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}]+(?:[-'’.&/][\p{L}\p{N}]+)*/gu) ?? [];

/** The rules a proposal's title breaks; `text` is the article's plain text. */
export function faultsOf(
	{ title, kind, passages, date }: EventProposal,
	text: string,
	language: 'de' | 'en'
): Fault[] {
	const { conjunctions, verbs, openers, pronouns, endings, clauses, prepositions } =
		WORDS[language];
	const words = wordsOf(title);
	// a merged proposal keeps the title of one of its passages
	const shared = (some: string) => words.filter((word) => wordsOf(some).includes(word)).length;
	const passage = passages
		.map(({ exact }) => exact)
		.reduce((best, next) => (shared(next) > shared(best) ? next : best));
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const has = (some: string, word: string) =>
		new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu').test(some);
	const isSmall = (word: string) => {
		const found = new RegExp(
			`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`,
			'iu'
		).exec(passage);
		return found !== null && /^\p{Ll}/u.test(found[0]);
	};
	const faults = new Set<Fault>();

	if (title.length < 20 || title.length > 70) faults.add('length');
	if (conjunctions.test(first)) faults.add('conjunction');
	const verbEnding = language === 'de' ? /(?:t|te|ten|en)$/ : /ed$/;
	if (verbs.test(first) && (isSmall(first) || language === 'en')) faults.add('verb');
	else if (isSmall(first) && verbEnding.test(first) && !openers.test(first)) {
		const next = words[1] ?? '';
		// "geplante Fusion": an adjective before its noun
		const isAdjective =
			language === 'de' ? /(?:en|te|ten)$/.test(first) && /^\p{Lu}/u.test(next) : true;
		if (!isAdjective) faults.add('verb');
	}
	const subject = words.findIndex(
		(word) =>
			pronouns.test(word) &&
			!isExpletive(word, words[words.indexOf(word) + 1]) &&
			!(
				language === 'de' &&
				/^(?:das|die|diese\w*|ihr|jener|sich|dies)$/i.test(word) &&
				/^\p{Lu}/u.test(words[words.indexOf(word) + 1] ?? '')
			)
	);
	const determiner = /^(?:this|that|these|those|his|her|its|their|ihr|sich|das|was)$/i;
	if (subject >= 0) {
		const before = words.slice(0, subject);
		const named = before.some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || !isSmall(word)));
		const word = words[subject] ?? '';
		if (!named && !(subject > 0 && determiner.test(word))) faults.add('pronoun');
	}
	// "Im Oktober 2005 übernahm er …": the month before it is not whom it means
	if (
		language === 'de' &&
		prepositions.test(first) &&
		words.some((word) => /^(?:er|wir|ich)$/.test(word))
	)
		faults.add('pronoun');
	const long = words.filter(
		(word) =>
			word.length > FUNCTION_WORD_LENGTH && isSmall(word) && /(?:t|te|ten|en|ed|s)$/.test(word)
	);
	const countIn = (some: string, word: string) =>
		wordsOf(some).filter((other) => other.toLowerCase() === word.toLowerCase()).length;
	if (long.some((word) => countIn(title, word) > Math.max(1, countIn(passage, word))))
		faults.add('repeat');
	if (/…|\.\.\.$/.test(title) || !has(text, last)) faults.add('cut');
	// a separated prefix ends its clause: "trat dem Orden bei."
	const isClauseEnd = new RegExp(`(?<!\\p{L})${RegExp.escape(last)}(?:[.,;:!?]|$)`, 'u').test(
		passage
	);
	if (endings.test(last) && !isClauseEnd) faults.add('ending');
	// "Toyota's sales" for "its sales", where the text names Toyota
	if (words.some((word) => !has(text, word) && !has(text, word.replace(/['’]s$/, ''))))
		faults.add('words');

	if (date?.words && passage.includes(date.words)) {
		const at = passage.indexOf(date.words);
		const bounds = [...passage.matchAll(clauses)].map(({ index }) => index);
		const from = Math.max(0, ...bounds.filter((bound) => bound <= at));
		const to = Math.min(passage.length, ...bounds.filter((bound) => bound > at));
		const clause = passage.slice(from, to);
		if (!words.some((word) => word.length > FUNCTION_WORD_LENGTH && has(clause, word)))
			faults.add('date');
	}
	if (hasOpenMark(title)) faults.add('mark');
	if (isOutOfOrder(title, language)) faults.add('order');
	if (
		!hasVerb(title, language) &&
		(prepositions.test(first) || (kind === 'milestone' && hasVerb(passage, language)))
	)
		faults.add('verbless');
	const isNoun = !hasVerb(title, language);
	for (const fault of sourceFaults(title, passage, date?.words, language, isNoun))
		faults.add(fault);
	return [...faults];
}

/** "Es gab", "there is": a subject that stands for nobody. */
const isExpletive = (word: string, next = '') =>
	(/^es$/i.test(word) && /^(?:gibt|gab|gäbe|kam|handelt|handelte)$/.test(next)) ||
	(/^there$/i.test(word) && /^(?:is|are|was|were|has|have|will)$/.test(next));

function hasOpenMark(title: string): boolean {
	const count = (marks: RegExp) => title.match(marks)?.length ?? 0;
	return count(/\(/g) !== count(/\)/g) || count(/[«»„“”"‹›]|``|''/g) % 2 !== 0;
}

const looksFinite = (word: string, language: 'de' | 'en') =>
	/^\p{Ll}/u.test(word) &&
	(WORDS[language].verbs.test(word) ||
		WORDS[language].auxiliaries.test(word) ||
		((language === 'de' ? /(?:t|te|ten|en)$/ : /(?:ed|s)$/).test(word) &&
			![WORDS[language].openers, WORDS[language].endings, WORDS[language].articles].some((some) =>
				some.test(word)
			)));
/** Nouns and adjectives behind an article, a preposition or a number only look like verbs: "all their cars". */
const hasVerb = (text: string, language: 'de' | 'en') => {
	const { articles, prepositions, verbs, auxiliaries } = WORDS[language];
	const words = wordsOf(text);
	return words.some((word, at) => {
		const [before = '', next = ''] = [words[at - 1], words[at + 1]];
		const isSure = verbs.test(word) || auxiliaries.test(word);
		const isNominal =
			(articles.test(before) || prepositions.test(before) || /^\p{N}/u.test(before)) &&
			(language === 'en' || /^\p{Lu}/u.test(next));
		const isParticle = language === 'en' && /^(?:to|not)$/.test(word);
		return looksFinite(word, language) && !isParticle && (isSure || !isNominal);
	});
};

/** True for a German title that ends like a subordinate clause, or holds one that no comma sets off. */
function isOutOfOrder(title: string, language: 'de' | 'en'): boolean {
	if (language === 'en') return false;
	if (
		/(?<![,–—:(«„"-])\s(?:dass|daß|weil|obwohl|nachdem|welche[rsnm]?|deren|dessen)\s/u.test(title)
	)
		return true;
	const [main = ''] = title.split(/[,:;]\s|\s[–—-]\s/);
	const words = wordsOf(main);
	const last = words.at(-1) ?? '';
	if (main !== title || words.length < 4 || !/^\p{Ll}/u.test(last)) return false;
	const isVerb = (word: string) => looksFinite(word, language) && !/^ge\p{L}+(?:t|en)$/u.test(word);
	const isLast = WORDS.de.auxiliaries.test(last) || (/te[nt]?$/.test(last) && isVerb(last));
	return isLast && !words.slice(1, -1).some(isVerb);
}
