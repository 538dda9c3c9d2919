import { finiteVerbOf, isFiniteAt, isVerbFinal, opensWithParticiple } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { endsAtComma, isCapital, isName, textOf, type Word } from './word.ts';

/** The words with a pronoun as the subject replaced by its name; undefined if a pronoun has none. */
export function withNamedSubject(
	words: Word[],
	referent: string | undefined,
	lexicon: TitleLexicon
): Word[] | undefined {
	let isKnown = false;
	const named: Word[] = [];
	for (const [at, word] of words.entries()) {
		const isOpen =
			!isKnown ||
			isSubjectBehindVerb(words, at, lexicon) ||
			isDemonstrative(words, at) ||
			needsContext(words, at);
		if (at === 0 && word.bare === 'its' && referent && !/['’]s?$/.test(referent)) {
			named.push({ ...word, text: `${referent}'s` });
			isKnown = true;
			continue;
		}
		if (isOpen && isPronoun(words, at, lexicon)) {
			if (!referent || !lexicon.replaceable.has(word.bare)) return undefined;
			named.push({ ...word, text: word.text.replace(/\p{L}+/u, referent) });
			isKnown = true;
			continue;
		}
		const isNamed = isCapital(word) && !lexicon.fronted.has(word.bare);
		if (isNamed && (at > 0 || !(lexicon.notVerbs.has(word.bare) || ADVERB.test(word.bare))))
			isKnown = true;
		named.push(word);
	}
	return named;
}

/** "Im Jahr 1990 übernahm er …": the nouns before it are not what it refers to. */
const isSubjectBehindVerb = (words: Word[], at: number, lexicon: TitleLexicon) =>
	lexicon.verbSecond &&
	/^(?:er|sie|wir|ich)$/.test(words[at]?.bare ?? '') &&
	finiteVerbOf(words, lexicon) === at - 1;

/**
 * With articles for demonstratives before their nouns: "Diese Einigung ersetzt …" → "Die Einigung ersetzt …". What they
 * point to remains to be read, so this is no title to be trusted.
 */
export function withArticles(words: Word[], { verbSecond }: TitleLexicon): Word[] | undefined {
	let isChanged = false;
	const plain = words.map((word, at): Word => {
		const isNoun = verbSecond
			? words.slice(at + 1, at + 3).some(isCapital)
			: /^\p{L}/u.test(words[at + 1]?.text ?? '');
		if (!isDemonstrative(words, at) || !isNoun || isPronounAlone(words, at, verbSecond))
			return word;
		isChanged = true;
		const text = word.text
			.replace(/^(th)(?:is|ese|ose)/iu, '$1e')
			.replace(
				/^(d)ies(e[rsmn]?)/iu,
				(_, d: string, ending: string) =>
					`${d}${ending === 'e' ? 'ie' : ending === 'es' ? 'as' : ending}`
			);
		return { ...word, text, bare: text.toLowerCase() };
	});
	return isChanged ? plain : undefined;
}

/** "This brings …", "these are …": no noun follows. */
const isPronounAlone = (words: Word[], at: number, verbSecond: boolean) =>
	!verbSecond &&
	/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|\p{L}+(?:ed|[^s]s))$/u.test(
		words[at + 1]?.bare ?? ''
	);

/** "diese Stufe", "these talks": what was told before, except for "dieses Jahr". */
function isDemonstrative(words: Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	return (
		/^(?:dies(?:e[rsmn]?)?|solch\p{L}*|jene[rsmn]?|this|these|those)$/u.test(word?.bare ?? '') &&
		!word?.date &&
		!next?.date &&
		!TIMES.test(next?.bare ?? '')
	);
}

/** "entered them", "ihr erstes Werk": the sentences before say of what or whose; "mein" is about the author. */
function needsContext(words: Word[], at: number): boolean {
	const word = words[at]?.bare ?? '';
	if (
		/^(?:ihn|ihm|ihnen|them|him|zwar|my|our|your|(?:mein|unser|dein|euer|eur)\p{Ll}{0,2})$/u.test(
			word
		)
	)
		return true;
	return at === 0 && /^(?:sein\p{Ll}{0,2}|ihr\p{Ll}{0,2}|his|her|its|their)$/u.test(word);
}

function isPronoun(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	const { pronouns, title } = lexicon;
	const word = words[at]?.bare ?? '';
	if (isDemonstrative(words, at) || needsContext(words, at)) return true;
	if (lexicon.subjects.has(word) && !isCapital(words[at + 1])) return true;
	if (!pronouns.has(word) || (at > 0 && title.objects.test(word))) return false;
	const next = words[at + 1];
	const isDeterminer =
		title.ambiguous.test(word) &&
		words.slice(at + 1, at + 4).some(isName) &&
		(isName(next) || /e[nrsm]?$/.test(next?.bare ?? ''));
	return !isDeterminer;
}

/** Conjunctions, and relatives that begin a clause of a sentence before. */
const OPENS_NO_TITLE =
	/^(?:und|oder|aber|denn|doch|sondern|jedoch|sowie|dass|daß|ob|weil|wenn|obwohl|während|nachdem|bevor|damit|sodass|indem|wobei|wodurch|weshalb|deren|dessen|welche[rs]?|and|or|but|nor|yet|so|that|which|who|whom|whose|if|whether|because|although|though|while|since|unless|until|whereas|when|where|as|than|however)$/;
/** German adverbs that open a sentence with a capital, but name nothing. */
const ADVERB = /(?:weise|lich|lings|wärts|ens|mals|falls|dings|leicht|hin|her|los)$/;

/** Times that the day of publication tells. */
const TIMES =
	/^(?:jahr\p{L}*|woche|wochen|monat\p{L}*|quartal\p{L}*|tage?s?|tagen|sommers?|winters?|frühjahrs?|frühlings?|herbst\p{L}*|morgen|abend|wochenende|years?|weeks?|months?|quarters?|days?|summer|winter|spring|autumn|fall|morning|evening|weekend|time)$/u;

/** Datelines, numbers of lines and separators. */
const NO_SENTENCE = /^\d{1,2}\.\d{1,2}\.\d{2,4}|(?:^|\s)[#|/*](?:\s|\d|$)|\s-\p{Lu}/u;

/** True for German words that begin in the middle of a sentence: with neither a noun nor what leads to one. */
function isTornOff(words: Word[], lexicon: TitleLexicon): boolean {
	const [first] = words;
	if (!lexicon.verbSecond || !first || isName(first) || first.date) return false;
	const { determiners, prepositions, fronted, replaceable } = lexicon;
	if ([determiners, prepositions, fronted, replaceable].some((set) => set.has(first.bare)))
		return false;
	return !words.slice(1, 3).some(isName);
}

/** True if the words can stand alone as a main clause, or without a verb as a headline. */
export function stands(words: Word[], isHeadline: boolean, lexicon: TitleLexicon): boolean {
	const [first] = words;
	const last = words.at(-1);
	if (!first || !last || words.length < 2) return false;
	if (!words.some(isCapital) && !/^\p{N}/u.test(first.text)) return false;
	if (OPENS_NO_TITLE.test(first.bare)) return false;
	if (/…|\.\.\.|!\?|``|''/.test(textOf(words)) || !hasClosedMarks(words)) return false;
	if (lexicon.noEnds.has(last.bare) && !lexicon.particles.has(last.bare)) return false;
	if (isCutAtAdjective(last, lexicon)) return false;
	if (NO_SENTENCE.test(textOf(words)) || isTornOff(words, lexicon)) return false;
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined && lexicon.coordinators.has(first.bare)) return false;
	if (verb === undefined) return isHeadline && !lexicon.prepositions.has(first.bare);
	if (isHeadline || isFiniteAt(words, 0, lexicon) || lexicon.finite.has(first.bare)) return false;
	if (lexicon.joining.has(words[verb - 1]?.bare ?? '')) return false;
	if (lexicon.coordinators.has(first.bare) && verb !== 1) return false;
	return lexicon.verbSecond
		? isVerbSecond(words, verb, lexicon)
		: !opensWithParticiple(words, lexicon) && hasSubject(words.slice(0, verb), lexicon);
}

/** "More recently has begun …" has none. */
const hasSubject = (front: Word[], { prepositions }: TitleLexicon) =>
	front.some(({ bare }) => !/ly$|^(?:more|most|what|then)$/.test(bare) && !prepositions.has(bare));

/** False for German words that end with their only verb, or end with another than their second. */
function isVerbSecond(words: Word[], verb: number, lexicon: TitleLexicon): boolean {
	const main = words.slice(0, words.findIndex((word, at) => at >= verb && endsAtComma(word)) + 1);
	const clause = main.length > 0 ? main : words;
	const last = clause.at(-1)?.bare ?? '';
	if (lexicon.conjunctions.has(words[0]?.bare ?? '') && verb > 1)
		return words.slice(0, verb).some(endsAtComma);
	if (verb === clause.length - 1) return verb === 1 || (verb < 5 && !lexicon.auxiliaries.has(last));
	const isInfinitive =
		!lexicon.finite.has(words[verb]?.bare ?? '') && /en$/.test(words[verb]?.bare ?? '');
	if (isInfinitive && /(?:en|eln|ern)$/.test(last) && !isCapital(clause.at(-1))) return false;
	const isBracket = lexicon.auxiliaries.has(words[verb]?.bare ?? '');
	return !(lexicon.auxiliaries.has(last) && isVerbFinal(clause, lexicon)) || isBracket;
}

/** Every quotation mark and bracket has its counterpart. */
function hasClosedMarks(words: Word[]): boolean {
	const text = textOf(words);
	const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
	return count(/[«»„“”"‹›]/g) % 2 === 0 && count(/[([]/g) === count(/[)\]]/g);
}

/** A German adjective declined for a noun that is missing. */
const isCutAtAdjective = (last: Word, { verbSecond, determiners }: TitleLexicon) =>
	verbSecond &&
	!isName(last) &&
	(determiners.has(last.bare) || /(?:ischen|igen|lichen|ischer|iger|licher)$/.test(last.bare));
