import { withBareName } from './bare-name.ts';
import { withoutInnerPhrases, withoutPhrases } from './bracket.ts';
import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { isComplete } from './main-clause.ts';
import { OPEN_NOUN, withoutTail } from './tail.ts';
import { endsAtComma, isCapital, textOf, type Word } from './word.ts';

/** Length up to which a title needs no shortening, in UTF-16 units. */
const MAX_LENGTH = 70;
/** Minimum number of words between a verb and the end of its clause. */
const MIN_OBJECT_WORDS = 2;
/** Maximum number of words of an adverbial of place. */
const MAX_PLACE_WORDS = 8;

/**
 * A clause that is too long in ever shorter forms: without its second predicate or its first, then without the
 * adverbials that its verb does not need. The action stays.
 */
export function* shorterForms(
	words: Word[],
	told: Told,
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	if (textOf(words).length <= MAX_LENGTH) return;
	yield* withoutParts(words, told, names, lexicon);
	const bare = withBareName(words, names, lexicon);
	if (!bare) return;
	yield bare;
	if (textOf(bare).length > MAX_LENGTH) yield* withoutParts(bare, told, names, lexicon);
}

function* withoutParts(
	words: Word[],
	told: Told,
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	const { action } = told;
	const shorten = lexicon.verbSecond ? withoutPhrases : withoutTail;
	yield* shorten(words, action, names, lexicon);
	for (const kept of withOnePredicate(words, told, lexicon)) {
		yield kept;
		if (textOf(kept).length > MAX_LENGTH) yield* shorten(kept, action, names, lexicon);
	}
	if (!lexicon.verbSecond) return;
	for (const inner of withoutInnerPhrases(words, action, names, lexicon)) {
		if (textOf(inner).length <= MAX_LENGTH) yield inner;
		else yield* withoutPhrases(inner, action, names, lexicon);
	}
}

type Place = { start: number; end: number };
type Told = { action?: Place; dates: readonly Place[] };

function* withOnePredicate(words: Word[], told: Told, lexicon: TitleLexicon): Generator<Word[]> {
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined) return;
	// what only the subject names is told by the predicate with its date
	const isOfSubject = !told.action || told.action.end <= (words[verb]?.start ?? 0);
	const action = (isOfSubject ? told.dates[0] : undefined) ?? told.action;
	// "will das Werk verkaufen und schliessen": infinitives of one verb
	const isGoverned = lexicon.verbSecond && lexicon.modals.has(words[verb]?.bare ?? '');
	for (let at = words.length - 2; at > verb + MIN_OBJECT_WORDS; at--) {
		const word = words[at];
		const before = words[at - 1];
		if (!word || !before) continue;
		const isPredicate = lexicon.joining.has(word.bare) && opensPredicate(words, at + 1, lexicon);
		const isInFirst =
			!action || before.end >= action.end || before.start <= (words[verb]?.start ?? 0);
		const isAdjunct =
			!lexicon.verbSecond && (lexicon.adjuncts.has(word.bare) || isPlace(words, verb, at, lexicon));
		const kept = words.slice(0, at);
		if (isInFirst && (isPredicate || isAdjunct) && isComplete(kept, verb, lexicon)) yield kept;
		if (
			isPredicate &&
			!isGoverned &&
			action &&
			word.end <= action.start &&
			isSubject(words.slice(0, verb), lexicon)
		)
			yield [...words.slice(0, verb), ...words.slice(at + 1)];
	}
}

/** True if what stands before a verb is its subject: in German it may be anything else. */
function isSubject(
	[first]: Word[],
	{ verbSecond, prepositions, fronted, oblique }: TitleLexicon
): boolean {
	if (!first || first.date) return false;
	return !verbSecond || ![prepositions, fronted, oblique].some((set) => set.has(first.bare));
}

/** True if the rest from `at` says where the object was met with: "lost its case | in the High Court". */
function isPlace(words: Word[], verb: number, at: number, lexicon: TitleLexicon): boolean {
	const { places, copulas, prepositions, conjunctions, complements } = lexicon;
	if (!places.has(words[at]?.bare ?? '') || copulas.has(words[verb]?.bare ?? '')) return false;
	const between = words.slice(verb + 1, at);
	const before = between.at(-1)?.bare ?? '';
	if (
		prepositions.has(before) ||
		OPEN_NOUN.test(before) ||
		textOf(words.slice(0, at)).length > MAX_LENGTH
	)
		return false;
	if (
		between.some(({ bare }) => conjunctions.has(bare) || complements.has(bare) || /ing$/.test(bare))
	)
		return false;
	return between.length > MIN_OBJECT_WORDS && words.slice(at).length < MAX_PLACE_WORDS;
}

/** True if a second predicate begins at `at`, and ends without a verb that the first shares. */
function opensPredicate(words: Word[], at: number, lexicon: TitleLexicon): boolean {
	if (!isFiniteAt(words, at, lexicon)) return false;
	const behind = words.findIndex((one, nth) => nth >= at && endsAtComma(one));
	const [word, next, last] = [
		words[at],
		words[at + 1],
		words[behind < 0 ? words.length - 1 : behind]
	];
	const isRegular = lexicon.verbSecond ? !isCapital(next) : /ed$/.test(word?.bare ?? '');
	const isSure = lexicon.finite.has(word?.bare ?? '') || isRegular;
	return (
		isSure && !/^(?:worden|werden|haben|sein|können|müssen|sollen|wollen)$/.test(last?.bare ?? '')
	);
}
