import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { completesVerb } from './loose.ts';
import { endOfPhrase } from './phrases.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';
import { unpunctuated } from './word-order.ts';

/** Maximum number of words of a label before a colon: "Türkei: …". */
const MAX_LABEL_WORDS = 3;
/** Maximum number of capitalised words of a subject behind its verb: more are probably two noun phrases. */
const MAX_SUBJECT_NOUNS = 3;
const MIN_WORDS = 3;
/** Maximum number of words of the subject of a second English clause. */
const MAX_SUBJECT_WORDS = 5;

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
	const quoted = quotationOf(words);
	if (quoted) yield quoted;
	const place = words.findIndex(({ text }) => /^[–—-]+$/.test(text));
	if (place > 0 && place <= MAX_LABEL_WORDS && words.slice(0, place).every(isPlace))
		yield* withoutNeighbours(words.slice(place + 1), lexicon);
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
	if (!lexicon.verbSecond) yield* coordinated(words, verb, lexicon);
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

/**
 * The parts of an English clause with two verbs: "Jobs will be cut | and 14 plants will be closed", and the second with
 * the subject of both: "The store sells music, | and recently has begun to sell films".
 */
function* coordinated(words: Word[], verb: number, lexicon: TitleLexicon): Generator<Word[]> {
	const first = words.findIndex((_, at) => at > 0 && isFiniteAt(words, at, lexicon));
	const subject = words
		.slice(0, first)
		.filter(({ bare }) => !lexicon.fronted.has(bare) && !/ly$/.test(bare));
	for (let at = first + 2; at < words.length - 2; at++) {
		if (!lexicon.joining.has(words[at]?.bare ?? '')) continue;
		const rest = words.slice(at + 1);
		const second = finiteVerbOf(rest, lexicon);
		if (second === undefined || second > MAX_SUBJECT_WORDS) continue;
		const own = rest.slice(0, second);
		const isAdverbial = own.every(
			({ bare, date }) => date || lexicon.fronted.has(bare) || /ly$|^more$/.test(bare)
		);
		const opensSubject =
			!isAdverbial &&
			(lexicon.determiners.has(own[0]?.bare ?? '') || /^\d/.test(own[0]?.text ?? ''));
		const isBoth = [words[verb], rest[second]].every((word) =>
			lexicon.auxiliaries.has(word?.bare ?? '')
		);
		if (opensSubject && isBoth && second > 1) {
			yield rest;
			yield words.slice(0, at);
		} else if (isAdverbial && endsAtComma(words[at - 1]) && isSubject(subject, lexicon))
			yield [...subject, ...rest];
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

/** A quotation without who says it, which the event's claim tells: "»Die Fusion ist gut«, | sagte Meier". */
function quotationOf(words: Word[]): Word[] | undefined {
	if (!/^[«»„“"‹›]/.test(words[0]?.text ?? '')) return undefined;
	const end = words.findIndex(({ text }, at) => at >= MIN_WORDS && /[«»”“"‹›][,.!]*$/.test(text));
	const last = words[end];
	if (!last || end === words.length - 1) return undefined;
	return [
		...words.slice(0, end),
		{ ...last, text: last.text.replace(/[,.]+(?=[«»”“"‹›])|[,.]+$/gu, '') }
	];
}

/** A word of a dateline: "FRANKFURT / DÜSSELDORF - …". */
const isPlace = (word: Word) => !word.date && (isCapital(word) || word.text === '/');

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

/** "Ein Jahr nach dem Anschlag feiert …": a time, although it begins as a subject does. */
const isDistance = ([first, second, third]: Word[], { determiners }: TitleLexicon) =>
	(determiners.has(first?.bare ?? '') || /^\d/.test(first?.text ?? '')) &&
	/^(?:jahre?|monate?|wochen?|tage?|stunden?|minuten?)$/.test(second?.bare ?? '') &&
	/^(?:nach|vor|seit)$/.test(third?.bare ?? '');

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
	if (!first || verb === undefined || verb === 0) return undefined;
	if (isSubject(words, lexicon) && !isDistance(words, lexicon)) return undefined;
	if (lexicon.oblique.has(first.bare) || /\?$/.test(words.at(-1)?.text ?? '')) return undefined;
	// "Auf diese Vereinbarung einigte sich …": what stands first completes the verb
	const isReflexive = words.slice(verb + 1).some(({ bare }) => bare === 'sich');
	if (completesVerb(words, 0, verb) || /^(?:von|vom)$/.test(first.bare)) return undefined;
	if (isReflexive && /^(?:auf|an|um|über|mit|zu|zum|zur|für|gegen|aus|unter)$/.test(first.bare))
		return undefined;
	const rest = words.slice(verb + 1);
	while (rest[0] && !isName(rest[0]) && lexicon.adjuncts.has(rest[0].bare)) rest.shift();
	// "wollen | sich | die Ermittler", "sind | in den letzten Jahren | Regeln"
	let ahead = rest[0]?.bare === 'sich' ? 1 : 0;
	for (
		let to = endOfPhrase(rest, ahead, names, lexicon);
		to !== undefined;
		to = endOfPhrase(rest, ahead, names, lexicon)
	)
		ahead = to;
	const before = rest.splice(0, ahead);
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
	return [...subject, unpunctuated(finite), ...before, ...behind];
}
