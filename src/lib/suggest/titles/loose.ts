import type { TitleLexicon } from './lexicon.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { FOCUS, followsNoun, type WordSpan } from './phrases.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

/** Nouns that say little without the phrase behind them or behind their genitive. */
export const OPEN_NOUN =
	/^(?:fähigkeit|möglichkeit|recht|anspruch|versuch|beitrag|zugang|verzicht|bereitschaft|chance|\p{L}{0,8}grund|antrag|appell|aufruf|mangel|anteil|reihe|suche|hinweis\p{L}*)$/u;
/** Nouns that without an article make one verb with it: "ging in Flammen auf", "nahm die Anlage in Betrieb". */
export const NOUN_OF_VERB =
	/^(?:flammen|brand|betrieb|kraft|kauf|anspruch|frage|aussicht|auftrag|umlauf|serie|produktion|haft|konkurs|insolvenz|liquidation|rente|pension|verzug|bedrängnis|gericht|acht|schach|führung)$/u;
/** Words that the phrase behind them belongs to: "gemeinsam mit Acme", "eine Stunde nach Mitternacht". */
export const HOLDS_PHRASE =
	/^(?:zusammen|gemeinsam|sowie|oder|weder|sowohl|mehr|weniger|weit|hin|(?:sekunde|minute|stunde|woche|meter|kilometer|grad|prozent|tag|monat|jahr)(?:n|e|en)?)$/u;
const MAX_GENITIVE_WORDS = 4;
/** Verbs that say something else without their phrase: "hält die Fusion für einen Fehler". */
const NEEDS_PHRASE =
	/^(?:h[aäi]e?lt|halten|hielten|mach\p{L}*|zähl\p{L}*|gehör\p{L}*|handel\p{L}*|verwandel\p{L}*)$/u;
/** Verbs that say little without it unless they have a second part: "steht unter Druck", but "steht still". */
const NEEDS_PHRASE_ALONE =
	/^(?:ger[aäi]e?t(?:en)?|st[ae]nd(?:en)?|steht?|stehen|l[ai]g(?:en)?|liegt|liegen|bef[ai]nd(?:e[nt])?)$/u;

/** True if the verb needs its phrase with a preposition; `hasSecondPart` for "trat … bei", "hat … gehalten". */
export const needsPhrase = (verb: Word | undefined, hasSecondPart: boolean) =>
	NEEDS_PHRASE.test(verb?.bare ?? '') ||
	(!hasSecondPart && NEEDS_PHRASE_ALONE.test(verb?.bare ?? ''));

/** Verbs, by the beginnings of their forms, with the prepositions that complete them. */
const COMPLETED: readonly (readonly [verb: RegExp, preposition: RegExp])[] = [
	[/^(?:ge)?sorg|^einge?setzt|^einsetz|^entsch(?:ie|ei)d/, /^für$/],
	[/^(?:ge)?führ|^gehör|^beitrag|^beigetrag/, /^zu[mr]?$/],
	[/^(?:ge)?rechn|^befass|^droh|^begn[uü]g|^einig/, /^mit$/],
	[
		/^(?:ge)?einig|^(?:ge)?setz|^verzicht|^(?:ge)?hoff|^(?:ge)?wart|^belief|^belauf|^bezieh|^bezog/,
		/^auf$/
	],
	[
		/^(?:ge)?st[ie]+g|^s[aiu]nk|^gesunk|^f[aäi]e?l|^gefall|^w[aäu]chs|^gewachs|^(?:ge)?kletter|^(?:ge)?kürz|^(?:ge)?senk|^erhöh/,
		/^(?:um|auf)$/
	],
	[
		/^(?:ge)?denk|^(?:ge)?dach|^verhand|^diskut|^(?:ge)?spr[aei]ch|^gesproch|^verfüg|^informier/,
		/^(?:über|von|vom)$/
	],
	[/^(?:ge)?warn|^(?:ge)?schütz/, /^vor$/],
	[/^beteilig|^verkauf|^überg[aei]b|^(?:ge)?liefer|^(?:ge)?leid|^litt/, /^(?:an|am|unter)$/],
	[/^best[ae]h|^bestand|^stamm|^bestanden/, /^(?:aus|auf)$/],
	[/^f[aäi]e?l|^gefall/, /^(?:unter|an|in)$/],
	[/^b[aei]t|^gebet|^bemüh|^bewerb|^bew[ao]rb/, /^um$/]
];

/** True if the phrase with its preposition at `at` completes a verb: "sorgt … für Ruhe", "sank … auf 3". */
export function completesVerb(words: Word[], at: number, verb: number): boolean {
	const verbs = [words[verb], ...words.slice(verb + 1).filter((word) => !isCapital(word))];
	return COMPLETED.some(
		([form, preposition]) =>
			preposition.test(words[at]?.bare ?? '') && verbs.some((word) => form.test(word?.bare ?? ''))
	);
}

/**
 * True if a German clause stands without the phrase, which the phrases `before` lead up to; `edge` is where the
 * verb's second part begins.
 */
export function isLoose(
	words: Word[],
	phrase: WordSpan,
	before: WordSpan[],
	{ verb, edge }: { verb: number; edge: number },
	names: readonly number[],
	lexicon: TitleLexicon
): boolean {
	const at = lexicon.prepositions.has(words[phrase.from]?.bare ?? '')
		? phrase.from
		: phrase.from + 1;
	const preposition = words[at]?.bare ?? '';
	if (lexicon.adjuncts.has(preposition)) return true;
	if (completesVerb(words, at, verb)) return false;
	if (isDirection(words, at) || NOUN_OF_VERB.test(words[at + 1]?.bare ?? '')) return false;
	const main = words[verb]?.bare ?? '';
	const hasBracket = edge < words.length;
	if (!hasBracket && lexicon.copulas.has(main)) return false;
	const opens = (some: WordSpan, preposition: RegExp) =>
		preposition.test(words[some.from]?.bare ?? '');
	// "von 3 auf 5"
	if (/^(?:auf|bis|zu|zum|zur)$/.test(preposition) && before.some((one) => opens(one, /^vo[nm]$/)))
		return false;
	if (
		words.slice(Math.max(0, at - MAX_GENITIVE_WORDS), at).some(({ bare }) => OPEN_NOUN.test(bare))
	)
		return false;
	// "sein Gehalt für fünf Jahre"
	if (preposition === 'für' && /^(?:sein|ihr)/.test(words[at - 2]?.bare ?? '')) return false;
	if (needsPhrase(words[verb], hasBracket)) return false;
	if (before.length > 0) return true;
	if (hasBracket && lexicon.passive.has(main) && /^(?:von|vom|durch)$/.test(preposition))
		return true;
	const hasObject = nounPhrasesBehind(words, verb, phrase.from, names, lexicon) > 0;
	// "in seiner Sparte | Stellen streichen"
	if (hasBracket && !hasObject && endsWithTwoNouns(words, phrase, lexicon)) return false;
	if (isPlaceOrTime(words, at, lexicon)) return hasBracket || hasObject;
	return followsNoun(words, phrase.from) && hasObject;
}

/** "in seiner Sparte Stellen": the last noun may be the object. */
const endsWithTwoNouns = (words: Word[], { from, to }: WordSpan, { determiners }: TitleLexicon) =>
	words.slice(from, to).some(({ bare }) => determiners.has(bare)) &&
	isCapital(words[to - 1]) &&
	isCapital(words[to - 2]);

/**
 * True if a German clause stands without the phrase between its verb and an object or an adverb, where no complement
 * of the verb stands.
 */
export function isLooseInside(
	words: Word[],
	{ from, to }: WordSpan,
	verb: number,
	names: readonly number[],
	lexicon: TitleLexicon
): boolean {
	const own = words.slice(from, to);
	const next = words[to];
	const before = words[from - 1]?.bare ?? '';
	if (!next || isName(next) || endsAtComma(own.at(-1)) || FOCUS.test(before)) return false;
	if (/^(?:und|oder|sowie|bis|als|wie|zu|de[rs]|(?:ein|sein|ihr|dies)e[rs])$/.test(next.bare))
		return false;
	if (lexicon.joining.has(before) || HOLDS_PHRASE.test(before)) return false;
	if (own.some((word) => names.some((start) => word.start <= start && start < word.end)))
		return false;
	if (completesVerb(words, from, verb)) return false;
	if (isDirection(words, from) || NOUN_OF_VERB.test(words[from + 1]?.bare ?? '')) return false;
	if (
		words
			.slice(Math.max(0, from - MAX_GENITIVE_WORDS), from)
			.some(({ bare }) => OPEN_NOUN.test(bare))
	)
		return false;
	if (needsPhrase(words[verb], false)) return false;
	return !/^(?:von|vom|zu|zur|für|gegen|über|auf|um|an|als)$/.test(own[0]?.bare ?? '');
}

/** "in die Schweiz", "unter deutsche Aufsicht": the accusative, which an adjective without an article shows as well. */
export function isDirection(words: Word[], at: number): boolean {
	const [preposition, next] = [words[at]?.bare ?? '', words[at + 1]];
	if (/^(?:ins|ans|aufs)$/.test(preposition)) return true;
	if (!/^(?:in|an|auf|unter|über|vor|hinter|neben|zwischen)$/.test(preposition)) return false;
	const isAdjective = !isName(next) && /\p{L}{4}e$/u.test(next?.bare ?? '');
	return (
		/^(?:den|die|das|eine?|einen)$/.test(next?.bare ?? '') ||
		(isAdjective && isCapital(words[at + 2]))
	);
}

/** "in der Schweiz", "bei Bern", "am 3. Mai"; not "in die Schweiz". */
function isPlaceOrTime(words: Word[], at: number, { places, determiners }: TitleLexicon): boolean {
	if (!places.has(words[at]?.bare ?? '')) return false;
	const next = words[at + 1];
	if (next?.date) return true;
	return !determiners.has(next?.bare ?? '') || /(?:em|er)$/.test(next?.bare ?? '');
}

/** The number of objects between the verb and `to`: noun phrases without a preposition, but for the subject. */
function nounPhrasesBehind(
	words: Word[],
	verb: number,
	to: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number {
	const [first] = words;
	const isInverted =
		first !== undefined &&
		(first.date !== undefined ||
			lexicon.prepositions.has(first.bare) ||
			lexicon.fronted.has(first.bare));
	let count = isInverted ? -1 : 0;
	for (let at = verb + 1; at < to;) {
		const end = endOfNounPhrase(words, at, names, lexicon);
		if (end === at) at++;
		else {
			if (!lexicon.prepositions.has(words[at - 1]?.bare ?? '')) count++;
			at = end;
		}
	}
	return count;
}
