import { bracketOf, NEGATION } from './bracket.ts';
import { isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import {
	completesVerb,
	HOLDS_PHRASE,
	isDirection,
	needsPhrase,
	NOUN_OF_VERB,
	OPEN_NOUN
} from './loose.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import {
	BEFORE_PREPOSITIONS,
	endOfPhrase,
	FOCUS,
	followsNoun,
	TAKES_PHRASE,
	type WordSpan
} from './phrases.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

/** Minimum number of words behind a verb without a second part. */
const MIN_WORDS_BEHIND_VERB = 2;
/** Adjectives without an ending, as adverbs have them. */
const UNINFLECTED = /(?:ig|lich|isch|sam|bar|los|haft|weise)$/;

/**
 * The parts that a German main clause can do without, in the order in which they should go: clauses at its end,
 * adverbs, phrases with a preposition from the last to the first, genitives, and second members of an enumeration.
 */
export function germanParts(
	words: Word[],
	verb: number,
	names: readonly number[],
	lexicon: TitleLexicon
): WordSpan[] {
	const clause = clauseBehind(words, verb, lexicon) ?? memberBehind(words, verb, lexicon);
	const end = clause?.from ?? words.length;
	const main = words.slice(0, end);
	const edge = bracketOf(main, verb, lexicon);
	const phrases = chains(main, verb, edge, names, lexicon);
	const [front, behind] = [true, false].map((isFront) =>
		phrases.filter(({ from }) => from < verb === isFront)
	);
	const parts = [
		...adverbsIn(main, verb, edge, lexicon),
		...(behind ?? []),
		...(front ?? []),
		...genitivesIn(main, verb, names, lexicon),
		...secondMembersIn(main, verb, edge, names, lexicon)
	];
	// "dachte über einen Verkauf | nach" says nothing without its phrase
	const hasSecondPart = edge < end && !lexicon.particles.has(main.at(-1)?.bare ?? '');
	// what stands behind a negation may be all that it denies
	const negation = words.findIndex(({ bare }) => NEGATION.test(bare));
	const isDenied = ({ from }: WordSpan) => negation >= 0 && from > negation;
	const says = ({ from, to }: WordSpan) =>
		from < verb || hasSecondPart || edge - verb - 1 - (to - from) >= MIN_WORDS_BEHIND_VERB;
	return [...(clause ? [clause] : []), ...parts.filter((part) => says(part) && !isDenied(part))];
}

/** The clauses behind the first comma after the verb, unless the verb needs them: "…, weil …", "…, der …". */
function clauseBehind(words: Word[], verb: number, lexicon: TitleLexicon): WordSpan | undefined {
	const { conjunctions, relatives, additions, complements, prepositions } = lexicon;
	for (let at = verb + 2; at < words.length; at++) {
		if (!endsAtComma(words[at - 1])) continue;
		const opener = words[at]?.bare ?? '';
		if (complements.has(opener)) return undefined;
		const isRelative =
			relatives.has(opener) ||
			(prepositions.has(opener) && relatives.has(words[at + 1]?.bare ?? ''));
		// "kündigte an, die Preise senken zu wollen"
		if (!additions.has(opener) && endsWithInfinitive(words.slice(at))) return undefined;
		const opens = conjunctions.has(opener) || additions.has(opener) || isRelative;
		return opens ? { from: at, to: words.length } : undefined;
	}
	return undefined;
}

const endsWithInfinitive = (words: Word[]) => {
	const end = words.findIndex(endsAtComma);
	const own = end < 0 ? words : words.slice(0, end + 1);
	return own
		.slice(-3)
		.some(({ bare }, at, last) => bare === 'zu' && /n$/.test(last[at + 1]?.bare ?? ''));
};

/**
 * What stands behind the verb's second part: "arbeitete mit Acme zusammen | sowie mit Globex", "fiel geringer aus | als
 * ein Jahr zuvor".
 */
function memberBehind(words: Word[], verb: number, lexicon: TitleLexicon): WordSpan | undefined {
	for (let at = verb + 2; at < words.length - 1; at++) {
		const [before, word, next] = [words[at - 1], words[at]?.bare ?? '', words[at + 1]?.bare ?? ''];
		if (!before || isCapital(before) || bracketOf(words.slice(0, at), verb, lexicon) === at)
			continue;
		const isMember = /^(?:sowie|und)$/.test(word) && lexicon.prepositions.has(next);
		const isCompared =
			word === 'als' &&
			words.slice(verb, at).some(({ bare }) => /^(?:mehr|weniger|\p{Ll}{3,}er)$/u.test(bare));
		const hasVerb = words.slice(at).some((_, nth) => isFiniteAt(words, at + nth, lexicon));
		if ((isMember || isCompared) && !hasVerb) return { from: at, to: words.length };
	}
	return undefined;
}

/** Adverbs that only tell when or join the sentence to the one before. */
function adverbsIn(words: Word[], verb: number, edge: number, lexicon: TitleLexicon): WordSpan[] {
	const parts: WordSpan[] = [];
	for (let at = verb + 1; at < edge; at++) {
		const [word, next] = [words[at], words[at + 1]];
		if (!word || isCapital(word) || word.date || endsAtComma(word)) continue;
		if (lexicon.joining.has(word.bare)) continue;
		const isAdverb =
			lexicon.fillers.has(word.bare) ||
			lexicon.fronted.has(word.bare) ||
			word.bare === 'zwar' ||
			(UNINFLECTED.test(word.bare) && opensPhrase(next, lexicon));
		if (
			!isAdverb ||
			/^(?:zusammen|gemeinsam)$/.test(word.bare) ||
			FOCUS.test(word.bare) ||
			lexicon.determiners.has(word.bare)
		)
			continue;
		if (lexicon.prepositions.has(word.bare) || /^\P{L}*\p{N}/u.test(next?.text ?? '')) continue;
		parts.push({ from: at, to: at + 1 });
	}
	return parts;
}

const opensPhrase = (word: Word | undefined, { determiners, prepositions }: TitleLexicon) =>
	determiners.has(word?.bare ?? '') || prepositions.has(word?.bare ?? '');

/** Phrases with a preposition, each with those that follow it, as they may belong to it; the last first. */
function chains(
	words: Word[],
	verb: number,
	edge: number,
	names: readonly number[],
	lexicon: TitleLexicon
): WordSpan[] {
	const parts: WordSpan[] = [];
	let chain: number[] = [];
	let end = 0;
	const close = () => {
		for (const from of chain.toReversed()) parts.push({ from, to: end });
		chain = [];
	};
	for (let at = 1; at < edge; at++) {
		const to = at === verb ? undefined : endWithNames(words, at, names, lexicon);
		if (to === undefined || to > edge || (at < verb && to > verb)) continue;
		const opensBefore =
			BEFORE_PREPOSITIONS.test(words[at - 1]?.bare ?? '') ||
			/^(?:zusammen|gemeinsam)$/.test(words[at - 1]?.bare ?? '');
		const from = opensBefore ? at - 1 : at;
		const isNext = chain.length > 0 && end === from;
		if (!isNext) close();
		const belongs = isNext && TAKES_PHRASE.test(words[from - 1]?.bare ?? '');
		// one that has to stay ends what may go
		const mayGo = belongs || canGo(words, { from, at, to }, { verb, edge }, lexicon);
		if (!mayGo) close();
		end = to;
		if (mayGo && !belongs) chain.push(from);
		at = to - 1;
	}
	close();
	return parts.toReversed().sort((a, b) => b.from - a.from);
}

/** The end of a phrase with the company's name that follows it: "mit dem Rivalen | Acme". */
function endWithNames(
	words: Word[],
	from: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number | undefined {
	let end = endOfPhrase(words, from, names, lexicon) ?? endOfExamples(words, from, names, lexicon);
	const isMention = (word: Word) => names.some((name) => word.start <= name && name < word.end);
	const next = end === undefined ? undefined : words[end];
	if (end === undefined || !next || endsAtComma(words[end - 1])) return end;
	if (!isMention(next)) return end;
	end = endOfNounPhrase(words, end, names, lexicon);
	return lexicon.joining.has(words[end]?.bare ?? '') ? undefined : end;
}

/** "mit Marken wie Acme und Globex": a phrase with the examples of its noun. */
function endOfExamples(
	words: Word[],
	from: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number | undefined {
	if (!lexicon.prepositions.has(words[from]?.bare ?? '')) return undefined;
	const like = endOfNounPhrase(words, from + 1, names, lexicon);
	if (like === from + 1 || words[like]?.bare !== 'wie' || endsAtComma(words[like - 1]))
		return undefined;
	let end = endOfNounPhrase(words, like + 1, names, lexicon);
	if (end === like + 1) return undefined;
	while (lexicon.joining.has(words[end]?.bare ?? '') && !endsAtComma(words[end - 1])) {
		const next = endOfNounPhrase(words, end + 1, names, lexicon);
		if (next === end + 1) return undefined;
		end = next;
	}
	return end;
}

function canGo(
	words: Word[],
	{ from, at, to }: { from: number; at: number; to: number },
	{ verb, edge }: { verb: number; edge: number },
	lexicon: TitleLexicon
): boolean {
	const before = words[from - 1]?.bare ?? '';
	const preposition = words[at]?.bare ?? '';
	if (FOCUS.test(before) || HOLDS_PHRASE.test(before) || OPEN_NOUN.test(before)) return false;
	if (lexicon.joining.has(before) || lexicon.determiners.has(before)) return false;
	if (NOUN_OF_VERB.test(words[at + 1]?.bare ?? '')) return false;
	if (at < verb) return from > 0 && followsNoun(words, from);
	if (
		completesVerb(words, at, verb) ||
		(isDirection(words, at) && !isPluralPlace(words, at)) ||
		needsPhrase(words[verb], edge < words.length)
	)
		return false;
	// "von 3 auf 5"
	if (/^(?:bis|auf|zu|zum|zur)$/.test(preposition) && /\bvo[nm]\b/.test(textBefore(words, from)))
		return false;
	return !/^(?:und|oder|sowie|bis|als|wie|zu)$/.test(words[to]?.bare ?? '');
}

/** "an den Börsen": a place in the plural, where a direction would have a noun of the singular without this ending. */
const isPluralPlace = (words: Word[], at: number) =>
	words[at + 1]?.bare === 'den' &&
	isCapital(words[at + 2]) &&
	/(?<!ort|ost|west|süd|nord|gart|haf|lad|bod|wag|oz|mag|kast|grab)(?:e[lr]?n)$/u.test(
		words[at + 2]?.bare ?? ''
	);

const textBefore = (words: Word[], to: number) =>
	words
		.slice(Math.max(0, to - 4), to)
		.map(({ bare }) => bare)
		.join(' ');

/** "die Fusion | des Konzerns": no other case than the genitive has these articles. */
function genitivesIn(
	words: Word[],
	verb: number,
	names: readonly number[],
	lexicon: TitleLexicon
): WordSpan[] {
	const parts: WordSpan[] = [];
	for (let at = 2; at < words.length; at++) {
		const word = words[at]?.bare ?? '';
		if (!/^(?:des|eines|seines|ihres|dieses|der|einer)$/.test(word) || !followsNoun(words, at))
			continue;
		// "hängt für die Beschäftigten von Acme | der Arbeitsplatz davon ab"
		if (at > verb && /^(?:der|einer)$/.test(word) && !opensWithSubject(words, lexicon)) continue;
		// "die grösste Übernahme | der Geschichte" is not the grösste of all; and so is no part of a number
		const noun = words.slice(Math.max(0, at - 3), at);
		if (
			noun.some(
				({ bare, text }) =>
					/st(?:e[nrsm]?)$|^(?:ersten?|letzten?|meisten)$/.test(bare) || /^\d/.test(text)
			)
		)
			continue;
		if (OPEN_NOUN.test(words[at - 1]?.bare ?? '')) continue;
		const to = endOfNounPhrase(words, at, names, lexicon);
		if (to > at) parts.push({ from: at, to });
	}
	return parts.toReversed();
}

const opensWithSubject = (
	[first]: Word[],
	{ prepositions, fronted, oblique, determiners }: TitleLexicon
) =>
	first !== undefined &&
	!first.date &&
	(determiners.has(first.bare) ||
		![prepositions, fronted, oblique].some((set) => set.has(first.bare))) &&
	(isCapital(first) || determiners.has(first.bare)) &&
	!/^(?:hier|dort|da|ganz|dabei|bereits)$/.test(first.bare);

/** "streicht 500 Stellen | und drei Werke": behind the verb, where no number of the verb depends on it. */
function secondMembersIn(
	words: Word[],
	verb: number,
	edge: number,
	names: readonly number[],
	lexicon: TitleLexicon
): WordSpan[] {
	const parts: WordSpan[] = [];
	// "fielen der Völkermord | und der Zerfall": the verb is about both
	const isPlural = /(?:en|sind)$/.test(words[verb]?.bare ?? '');
	if (isPlural && !opensWithSubject(words, lexicon)) return parts;
	for (let at = verb + 3; at < edge; at++) {
		if (!lexicon.joining.has(words[at]?.bare ?? '') || !isName(words[at - 1])) continue;
		const to = endOfNounPhrase(words, at + 1, names, lexicon);
		const isEnd = to === edge || lexicon.prepositions.has(words[to]?.bare ?? '');
		if (to > at + 1 && isEnd && !isFiniteAt(words, to, lexicon)) parts.push({ from: at, to });
	}
	return parts.toReversed();
}
