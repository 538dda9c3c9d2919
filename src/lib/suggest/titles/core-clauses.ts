import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';
import { unpunctuated } from './word-order.ts';

/** Maximum number of words of a label before a colon: "Türkei: …". */
const MAX_LABEL_WORDS = 3;
/** Maximum number of capitalised words of a subject behind its verb: more are probably two noun phrases. */
const MAX_SUBJECT_NOUNS = 3;
const MIN_WORDS = 3;

/** The main clauses that a long one can be cut down to, itself first. */
export function* clausesWithin(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	for (const clause of withoutNeighbours(words, lexicon)) {
		yield clause;
		const ordered = lexicon.verbSecond && withSubjectFirst(clause, names, lexicon);
		if (ordered) yield ordered;
	}
}

function* withoutNeighbours(words: Word[], lexicon: TitleLexicon): Generator<Word[]> {
	yield words;
	const label = words.findIndex(({ text }) => /:$/.test(text));
	if (label >= 0 && label < MAX_LABEL_WORDS) yield words.slice(label + 1);
	const dash = words.findIndex(({ text }) => /^[–—-]+$/.test(text));
	const colon = words.findIndex(({ text }, at) => at >= MIN_WORDS && /[:;]$/.test(text));
	if (colon >= 0) yield words.slice(0, colon + 1);
	if (dash >= MIN_WORDS) yield words.slice(0, dash);
	if (!lexicon.verbSecond) yield* fromApposition(words, lexicon);
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined) return;
	for (let at = verb + 1; at < words.length - 1; at++) {
		if (endsAtComma(words[at - 1]) && opensMainClause(words, at, lexicon)) {
			yield words.slice(0, at);
			break;
		}
	}
	if (!lexicon.verbSecond || verb === 0) return;
	const hasBracket = lexicon.auxiliaries.has(words[verb]?.bare ?? '');
	for (let at = verb + MIN_WORDS; at < words.length - 2; at++) {
		if (!lexicon.joining.has(words[at]?.bare ?? '') || !isVerbal(words[at - 1], lexicon)) continue;
		if (lexicon.determiners.has(words[at - 2]?.bare ?? '') || !hasBracket) continue;
		// "sind ein Mann getötet und viele verletzt worden": the verb is about both
		const isShared =
			/^(?:sind|waren|wurden)$/.test(words[verb]?.bare ?? '') &&
			words.slice(verb + 1, at).some(({ bare }) => /^(?:ein|eine)$/.test(bare));
		if (!isSubject(words, lexicon) || isShared) continue;
		yield words.slice(0, at);
		if (isVerbal(words.at(-1), lexicon))
			yield [...words.slice(0, verb + 1), ...words.slice(at + 1)];
	}
}

/** "Acme, a maker of cars which has filed for bankruptcy": what its apposition tells. */
function* fromApposition(words: Word[], lexicon: TitleLexicon): Generator<Word[]> {
	const comma = words.findIndex(endsAtComma);
	const relative = words.findIndex(({ bare }) => /^(?:which|who)$/.test(bare));
	const told = words.slice(relative + 1);
	const name = words.slice(0, comma + 1).map(unpunctuated);
	const isNamed = name.length > 0 && name.every(isCapital);
	const isApposed = lexicon.determiners.has(words[comma + 1]?.bare ?? '') && relative > comma + 2;
	if (isNamed && isApposed && !endsAtComma(words[relative - 1]) && isFiniteAt(told, 0, lexicon))
		yield [...name, ...told];
}

/** "…, warnte er", "…, Zeindler sah sich …": the comma joins two main clauses. */
function opensMainClause(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	const { coordinators, joining, conjunctions, relatives, complements, prepositions } = lexicon;
	const opener = words[at]?.bare ?? '';
	if ([conjunctions, relatives, complements].some((set) => set.has(opener))) return false;
	if (!lexicon.verbSecond)
		return coordinators.has(opener) && finiteVerbOf(words.slice(at), lexicon) !== undefined;
	if (joining.has(opener) || coordinators.has(opener)) return true;
	const verb = finiteVerbOf(words.slice(at), lexicon);
	return verb === 0 || (verb !== undefined && verb < 4 && !prepositions.has(opener));
}

/** "übernommen", "streichen", "zurück": the second part of a German verb. */
const isVerbal = (word: Word | undefined, { notVerbs, particles, prepositions }: TitleLexicon) =>
	word !== undefined &&
	!isCapital(word) &&
	((/(?:en|ern|eln|t)$/.test(word.bare) && !notVerbs.has(word.bare)) ||
		(particles.has(word.bare) && !prepositions.has(word.bare)));

const isPlural = (verb: Word | undefined) => /(?:en|sind)$/.test(verb?.bare ?? '');

const isSubject = ([first]: Word[], { prepositions, fronted, oblique }: TitleLexicon) =>
	first !== undefined &&
	!first.date &&
	![prepositions, fronted, oblique].some((set) => set.has(first.bare));

/**
 * A German clause without its fronted adverbial. What follows the verb is taken for its subject, although a phrase
 * with a preposition behind it may belong to it.
 */
function withSubjectFirst(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const verb = finiteVerbOf(words, lexicon);
	const [first] = words;
	if (!first || verb === undefined || verb === 0 || isSubject(words, lexicon)) return undefined;
	if (lexicon.oblique.has(first.bare)) return undefined;
	const rest = words.slice(verb + 1);
	while (rest[0] && !isName(rest[0]) && lexicon.adjuncts.has(rest[0].bare)) rest.shift();
	let end = endOfNounPhrase(rest, 0, names, lexicon);
	if (lexicon.joining.has(rest[end]?.bare ?? ''))
		end = endOfNounPhrase(rest, end + 1, names, lexicon);
	const subject = rest.slice(0, end);
	const [start] = subject;
	if (!start || lexicon.oblique.has(start.bare) || endsAtComma(subject.at(-1))) return undefined;
	if (subject.some(({ date }) => date) || subject.filter(isCapital).length > MAX_SUBJECT_NOUNS)
		return undefined;
	if (/^(?:von|vom|aus|des|der|und|oder|sowie|für)$/.test(rest[end]?.bare ?? '')) return undefined;
	const behind = rest.slice(end);
	const finite = words[verb];
	// "sind ein Mann getötet und viele verletzt worden"
	if (/^(?:ein|eine|einer)$/.test(start.bare) && isPlural(finite)) return undefined;
	// "fiel der Gewinn" is less than it says
	if (!finite || behind.length < 2 || isFiniteAt(behind, 0, lexicon)) return undefined;
	return [...subject, unpunctuated(finite), ...behind];
}
