import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import type { WordSpan } from './phrases.ts';
import {
	HANGING,
	NEEDS_INFINITIVE,
	NEEDS_PHRASE,
	NEGATION,
	OPEN_NOUN,
	OPEN_PARTICIPLE,
	TAKES_INFINITIVE,
	TAKES_SEVERAL
} from './tail.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

const ADVERB = /^(?:also|still|now|not|already|too|again|today|yesterday|\p{L}+ly)$/u;
/** Nouns that say little without "of …" or "in …". */
const TAKES_OF =
	/^(?:thousands|hundreds|tens|dozens|possession|members?|one|some|most|many|all|each|any|producers?|owners?|makers?|half|result|use|control|charge)$/;
const TAKES_IN =
	/^(?:rises?|falls?|increases?|decreases?|declines?|drops?|growth|changes?|interest|stakes?|share)$/;
/** Maximum number of words of a verb that can need what follows: "has agreed to provide". */
const MAX_VERBS = 5;

/**
 * The parts that an English main clause can do without, in the order in which they should go: a phrase between its
 * verb and "that", its end from the last phrase to the first, and what follows the noun of its subject.
 */
export function englishParts(words: Word[], verb: number, lexicon: TitleLexicon): WordSpan[] {
	const negation = words.findIndex(({ bare }) => NEGATION.test(bare));
	const opener = words.findIndex(
		({ bare }, at) => at > verb && lexicon.complements.has(bare) && !isRelative(words, at, lexicon)
	);
	const inner = opener < 0 ? undefined : finiteVerbOf(words.slice(opener + 1), lexicon);
	if (opener >= 0 && inner === undefined) return [];
	const innerVerb = opener < 0 ? verb : opener + 1 + (inner ?? 0);
	const verbAt = (at: number) => (at > innerVerb ? innerVerb : verb);
	const parts: WordSpan[] = [];
	if (
		opener > verb + 2 &&
		lexicon.prepositions.has(words[verb + 1]?.bare ?? '') &&
		!endsAtComma(words[opener - 1])
	)
		parts.push({ from: verb + 1, to: opener });
	for (let at = verb - 1; at <= verb + 2; at++) {
		const word = words[at];
		const isFiller = word && lexicon.fillers.has(word.bare) && !lexicon.joining.has(word.bare);
		if (at > 0 && isFiller && !isCapital(word) && !endsAtComma(word))
			parts.push({ from: at, to: at + 1 });
	}
	for (let at = words.length - 1; at > verb + 1; at--) {
		if (negation >= 0 && negation < at && !endsAtComma(words[at - 1])) continue;
		if (words[at]?.bare !== 'of' && canEndBefore(words, verbAt(at), at, lexicon))
			parts.push({ from: at, to: words.length });
	}
	for (let at = words.length - 1; at > verb + 1; at--)
		if (words[at]?.bare === 'of' && negation < 0 && canEndBefore(words, verbAt(at), at, lexicon))
			parts.push({ from: at, to: words.length });
	const from = subjectNounEnd(words, 0, verb, lexicon);
	if (from !== undefined) parts.push({ from, to: verb });
	// "says that the collapse | of the makers | would be …"
	const within = opener < 0 ? undefined : subjectNounEnd(words, opener + 1, innerVerb, lexicon);
	if (within !== undefined) parts.push({ from: within, to: innerVerb });
	return parts;
}

/** "the indices that …": a noun stands before it, and no verb. */
const isRelative = (words: Word[], at: number, lexicon: TitleLexicon) =>
	words[at]?.bare === 'that' &&
	isFiniteAt(words, at + 1, lexicon) &&
	!isFiniteAt(words, at - 1, lexicon);

/** True if the clause with its verb at `verb` may end before `at`. */
function canEndBefore(words: Word[], verb: number, at: number, lexicon: TitleLexicon): boolean {
	const { noEnds, determiners, particles, prepositions, to } = lexicon;
	const [word, before] = [words[at]?.bare ?? '', words[at - 1]];
	if (!before || (before.date && words[at]?.date)) return false;
	if (!isCapital(before) && (noEnds.has(before.bare) || determiners.has(before.bare))) return false;
	if (HANGING.test(before.bare) || isInSecondClause(words, verb, at, lexicon)) return false;
	// "two prototypes, one | on each side"
	if (/^(?:one|two|three|both|each|some|most)$/.test(before.bare)) return false;
	const isAmount =
		/^(?:percent|dollars|[mb]illions?)$/.test(before.bare) && !/^(?:of|in)$/.test(word);
	if ((OPEN_NOUN.test(before.bare) && !isAmount) || /ing$/.test(before.bare)) return false;
	const governors = words.slice(verb, Math.min(at, verb + MAX_VERBS)).map(({ bare }) => bare);
	const main = mainVerbOf(words, verb, lexicon);
	// "reacted favorably | after …"
	const opensClause =
		(lexicon.adjuncts.has(word) || lexicon.conjunctions.has(word)) &&
		finiteVerbOf(words.slice(at + 1), lexicon) !== undefined;
	if (/ly$/.test(before.bare)) return opensClause && at > verb + 1;
	const isPassive =
		governors.some((one) => lexicon.passive.has(one) || /^be(?:en)?$/.test(one)) &&
		/ed$/.test(before.bare);
	const behind = words.slice(main + 1, at);
	// "to bring production | in line"
	if (behind.some(({ bare }, nth) => behind[nth - 1]?.bare === to && NEEDS_PHRASE.test(bare)))
		return false;
	const objects = behind.filter(
		({ bare, date }) => !date && !prepositions.has(bare) && !ADVERB.test(bare)
	);
	if (objects.length === 0 && !isPassive) return false;
	if (lexicon.copulas.has(words[main]?.bare ?? '') && behind.length < 2) return false;
	// "an agreement reached |"
	if (objects.length > 0 && /ed$/.test(before.bare) && !isCapital(before)) return false;
	if (words[at - 2]?.bare === to || OPEN_PARTICIPLE.test(before.bare)) return false;
	if (endsAtComma(before)) return opensAddition(words, at, lexicon);
	if (lexicon.conjunctions.has(word) || lexicon.relatives.has(word)) return true;
	if (word === 'that') return isRelative(words, at, lexicon);
	const needsMore = (one: string, nth: number) =>
		(NEEDS_PHRASE.test(one) &&
			!isPassive &&
			!/^(?:over|on|off|up|back)$/.test(governors[nth + 1] ?? '')) ||
		TAKES_SEVERAL.test(one);
	if (governors.some(needsMore)) return false;
	if (word === to)
		return (
			!isPassive &&
			!TAKES_INFINITIVE.test(before.bare) &&
			!governors.some((one) => NEEDS_INFINITIVE.test(one))
		);
	if (isReducedRelative(words, main, at, lexicon)) return true;
	const opensPair = words
		.slice(main + 1, at)
		.some(({ bare }) => /^(?:between|both|either)$/.test(bare));
	if (lexicon.joining.has(word))
		return (
			!opensPair &&
			isName(before) === isName(words[at + 1]) &&
			finiteVerbOf(words.slice(at), lexicon) === undefined
		);
	if (particles.has(before.bare) || (word === 'in' && TAKES_IN.test(before.bare))) return false;
	if (word === 'of' && (TAKES_OF.test(before.bare) || lexicon.copulas.has(governors[0] ?? '')))
		return false;
	if (word === 'of' && words.slice(main + 1, at).some(({ bare }) => bare === 'the')) return false;
	return word === 'of' || lexicon.loose.has(word) || lexicon.adjuncts.has(word);
}

/** "sold the plant, and its sales | in Ohio rose": the subject of a second verb stands before it. */
function isInSecondClause(words: Word[], verb: number, at: number, lexicon: TitleLexicon): boolean {
	const isJoined = words
		.slice(verb + 1, at)
		.some(({ bare }) => lexicon.joining.has(bare) || lexicon.coordinators.has(bare));
	if (!isJoined) return false;
	for (let nth = at; nth < words.length; nth++) {
		const word = words[nth]?.bare ?? '';
		if ([lexicon.relatives, lexicon.conjunctions, lexicon.complements].some((set) => set.has(word)))
			return false;
		if (nth > at && isFiniteAt(words, nth, lexicon)) return true;
		if (endsAtComma(words[nth])) return false;
	}
	return false;
}

/** "…, an increase of 3 %", "…, which …": not the next member of an enumeration. */
function opensAddition(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	const word = words[at]?.bare ?? '';
	const { relatives, additions, conjunctions, loose, coordinators } = lexicon;
	if ([relatives, additions, conjunctions, loose].some((set) => set.has(word))) return true;
	// "…, Acme saying that …"
	if (isCapital(words[at]) && words[at + 1]?.bare === 'saying') return true;
	return (
		(coordinators.has(word) && finiteVerbOf(words.slice(at), lexicon) !== undefined) ||
		/(?:ed|ing)$/.test(word)
	);
}

/** "an agreement | reached between the two companies". */
const isReducedRelative = (words: Word[], verb: number, at: number, lexicon: TitleLexicon) =>
	/(?:ed|ing)$/.test(words[at]?.bare ?? '') &&
	!isCapital(words[at]) &&
	lexicon.prepositions.has(words[at + 1]?.bare ?? '') &&
	/^\P{L}*\p{L}{3,}$/u.test(words[at - 1]?.text ?? '') &&
	!words[at - 1]?.date &&
	!ADVERB.test(words[at - 1]?.bare ?? '') &&
	!words
		.slice(verb + 1, at)
		.some(({ bare }) =>
			[lexicon.auxiliaries, lexicon.conjunctions, lexicon.relatives, lexicon.complements].some(
				(set) => set.has(bare)
			)
		);

/** The last word of the verb: "has agreed to | provide", "will also | come". */
function mainVerbOf(
	words: Word[],
	verb: number,
	{ auxiliaries, copulas, to }: TitleLexicon
): number {
	let at = verb;
	const skip = () => {
		while (ADVERB.test(words[at + 1]?.bare ?? '')) at++;
	};
	skip();
	while (auxiliaries.has(words[at + 1]?.bare ?? '')) at++;
	skip();
	const isAuxiliary = auxiliaries.has(words[verb]?.bare ?? '');
	const next = words[at + 1]?.bare ?? '';
	const isCopula = copulas.has(words[verb]?.bare ?? '') && !/(?:ed|ing)$/.test(next);
	if (isAuxiliary && !isCopula && !isCapital(words[at + 1])) at++;
	while (words[at + 1]?.bare === to) at += 2;
	return at;
}

/** Where a phrase begins that only says more about the subject: "Bankruptcy | for the maker". */
function subjectNounEnd(
	words: Word[],
	first: number,
	verb: number,
	lexicon: TitleLexicon
): number | undefined {
	for (let at = first + 1; at < verb - 1; at++) {
		const word = words[at]?.bare ?? '';
		if (lexicon.joining.has(word) || endsAtComma(words[at])) return undefined;
		if (word === lexicon.to) return undefined;
		if (!lexicon.loose.has(word) && word !== 'of') continue;
		const before = words[at - 1]?.bare ?? '';
		const isNoun =
			!lexicon.noEnds.has(before) &&
			!OPEN_NOUN.test(before) &&
			!TAKES_OF.test(before) &&
			(at > first + 1 || /[^s]s$/.test(before));
		// "the agreement between the companies, | which defined …"
		const isRelated = words
			.slice(at, verb)
			.some(({ bare }) => [lexicon.relatives, lexicon.complements].some((set) => set.has(bare)));
		return isNoun && !isRelated && !lexicon.prepositions.has(words[first]?.bare ?? '')
			? at
			: undefined;
	}
	return undefined;
}
