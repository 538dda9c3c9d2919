import { finiteVerbOf } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { unpunctuated } from './word-order.ts';
import { endsAtComma, isCapital, isName, textOf, type Word } from './word.ts';

/** Length up to which a title needs no shortening, in UTF-16 units. */
const MAX_LENGTH = 70;
/** Maximum number of words of a verb: "would be providing". */
const MAX_VERBS = 3;
/** Number of forms that are tried: the longest are the best. */
const MAX_FORMS = 3;
/** Verbs that say something else without their phrase: "put … in", "asked Apple to pay". */
export const NEEDS_PHRASE =
	/^(?:puts?|plac(?:e|es|ed)|turn(?:s|ed)?|blam(?:e|es|ed)|accus(?:e|es|ed)|compar(?:e|es|ed)|ma(?:ke|kes|de)|keeps?|kept|tak(?:e|es)|took|brings?|brought|leads?|led|bas(?:e|es|ed)|gives?|gave|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|equip\p{L}*)$/u;
export const NEEDS_INFINITIVE =
	/^(?:ask|order|allow|urg|forc|requir|tell|told|expect|want|help|permit|enabl|persuad|call|invit|warn|caus|instruct|encourag|set|schedul|plan|need|believ|consider|mean)/;
/** Nouns that say little without their infinitive: "plans to …". */
export const TAKES_INFINITIVE =
	/^(?:plans?|decisions?|efforts?|attempts?|bids?|rights?|ability|ways?|chances?|times?|need|power|refusal|failure|intention|first|last|able|unable|due|likely|ready)$/;
/** Nouns that say little without what follows: "the third time in a decade", "billions of dollars in costs". */
export const OPEN_NOUN =
	/^(?:times?|way|fact|number|kinds?|sorts?|types?|parts?|dollars|billions?|millions?|rest|end|lack|series|majority|percent)$/;
/** Participles that need their phrase: "is based in". */
export const OPEN_PARTICIPLE =
	/^(?:based|located|accused|charged|linked|related|expected|set|due|allowed|forced|supposed|required|used|known|called|named|composed|made|involved|interested|faced|ranked|valued|priced|estimated)$/;
/** Words that only lead over to what follows: "compared to last year". */
export const HANGING = /^(?:compared|according|relative|prior|subject|due|thanks)$/;
/** Verbs that say enough alone. */
const INTRANSITIVE =
	/^(?:landed|crashed|collapsed|resigned|died|exploded|sank|fell|rose|dropped|declined|increased|grew|tumbled|plunged|soared|plummeted|retired|derailed)$/;
/** Two words that open an adverbial of the whole clause. */
const OPENS_REASON =
	/^(?:due to|because of|as part|in order|thanks to|along with|together with|instead of|according to)$/;
/** Verbs about several things at once. */
export const TAKES_SEVERAL =
	/^(?:merg\p{L}*|combin\p{L}*|join\p{L}*|link\p{L}*|compar\p{L}*|connect\p{L}*|unit(?:e|es|ed)|divid\p{L}*|split\p{L}*|shar(?:e|es|ed)|trad(?:e|es|ed)|mix\p{L}*)$/u;
/** Where these stand, a phrase may limit what they say. */
export const NEGATION =
	/^(?:not|never|no|none|nor|neither|only|without|unless|hardly|\p{L}+n['’]t)$/u;

/** Ever shorter forms of an English main clause, without phrases at its end that neither verb nor noun needs. */
export function* withoutTail(
	words: Word[],
	action: { start: number; end: number } | undefined,
	_names: readonly number[],
	lexicon: TitleLexicon
): Generator<Word[]> {
	const main = finiteVerbOf(words, lexicon);
	if (main === undefined) return;
	const negation = words.findIndex(({ bare }) => NEGATION.test(bare));
	const opener = words.findIndex(({ bare }, at) => at > main && lexicon.complements.has(bare));
	const inner = opener < 0 ? undefined : finiteVerbOf(words.slice(opener + 1), lexicon);
	const innerVerb = opener >= 0 ? opener + 1 + (inner ?? 0) : main;
	if (opener >= 0 && inner === undefined) return;
	let length = textOf(words).length;
	let yielded = 0;
	for (let at = words.length - 1; at > main && yielded < MAX_FORMS; at--) {
		const before = words[at - 1];
		length -= (words[at]?.text.length ?? 0) + 1;
		const isInAction = action && before && before.end < action.end && before.start >= action.start;
		if (!before || isInAction || length > MAX_LENGTH) continue;
		if (action && before.end < action.start) return;
		if (negation >= 0 && negation < at && !isClauseBehind(words, at, lexicon)) continue;
		if (!isTail(words, at > innerVerb ? innerVerb : main, at, lexicon)) continue;
		yield [...words.slice(0, at - 1), unpunctuated(before)];
		yielded++;
	}
}

/** True if what is left of `at` stands alone. */
function isTail(words: Word[], verb: number, at: number, lexicon: TitleLexicon): boolean {
	const [word, before] = [words[at]?.bare ?? '', words[at - 1]];
	if (!before || (before.date && !endsAtComma(before))) return false;
	if (endsAtComma(before)) return isAddition(words, at, lexicon);
	const { relatives, adjuncts, particles, determiners, noEnds, copulas } = lexicon;
	const loose = { has: (one: string) => lexicon.loose.has(one) || adjuncts.has(one) };
	const main = words[verb]?.bare ?? '';
	const isAlone =
		INTRANSITIVE.test(main) || (/^t(?:akes?|ook)$/.test(main) && words[verb + 1]?.bare === 'place');
	const isManner = INTRANSITIVE.test(main) && at === verb + 2 && /ly$/.test(before.bare);
	if (isManner) return loose.has(word);
	if (OPEN_NOUN.test(before.bare) || HANGING.test(before.bare)) return false;
	if (noEnds.has(before.bare) || determiners.has(before.bare) || /ly$/.test(before.bare))
		return false;
	if (OPENS_REASON.test(`${word} ${words[at + 1]?.bare ?? ''}`))
		return at > verb + (isAlone ? 0 : 1) && !particles.has(before.bare);
	if (adjuncts.has(word) && at > verb + 1 && copulas.has(main)) return true;
	if (words[at - 2]?.bare === lexicon.to) return false;
	if (isPassive(words, verb, at, lexicon))
		return loose.has(word) && word !== lexicon.to && !OPEN_PARTICIPLE.test(before.bare);
	if (INTRANSITIVE.test(main) && verb === at - 1) return loose.has(word);
	if (!hasObject(words, verb, at, lexicon)) return false;
	if (relatives.has(word)) return true;
	// "as Apple began to sell …"
	if (word === 'as') return finiteVerbOf(words.slice(at + 1), lexicon) !== undefined;
	if (lexicon.joining.has(word)) return isSecondObject(words, verb, at, lexicon);
	if (!loose.has(word) || particles.has(before.bare)) return false;
	const governors = words.slice(verb, verb + MAX_VERBS).map((one) => one.bare);
	if (governors.some((one) => NEEDS_PHRASE.test(one))) return false;
	if (word !== lexicon.to) return !/(?:ed|ing)$/.test(before.bare) || isCapital(before);
	if (TAKES_INFINITIVE.test(before.bare)) return false;
	const next = words[at + 1];
	return (
		isName(next) ||
		determiners.has(next?.bare ?? '') ||
		!governors.some((one) => NEEDS_INFINITIVE.test(one))
	);
}

/** "because …", ", but …": a negation before it is not about what it says. */
const isClauseBehind = (words: Word[], at: number, { relatives }: TitleLexicon) =>
	endsAtComma(words[at - 1]) && !relatives.has(words[at]?.bare ?? '');

/** "released a laptop | and the new version of a phone": an object of its own, which the clause can do without. */
function isSecondObject(words: Word[], verb: number, at: number, lexicon: TitleLexicon): boolean {
	const { determiners, prepositions } = lexicon;
	const [before, next] = [words[at - 1], words[at + 1]];
	const object = words.slice(verb + 1, at);
	if (!before || words[at]?.bare !== lexicon.and || determiners.has(before.bare)) return false;
	if (TAKES_SEVERAL.test(words[verb]?.bare ?? '') || TAKES_SEVERAL.test(object[0]?.bare ?? ''))
		return false;
	if (object.some(({ bare }) => /^(?:both|between|either|that|whether|to)$/.test(bare)))
		return false;
	if (object.some(({ bare }) => prepositions.has(bare) && bare !== 'of')) return false;
	const opensObject =
		determiners.has(object[0]?.bare ?? '') || /^[\p{N}$€£]/u.test(object[0]?.text ?? '');
	return (
		opensObject && (determiners.has(next?.bare ?? '') || /^[\p{N}$€£]/u.test(next?.text ?? ''))
	);
}

/** True if what follows the comma only adds to the clause: "…, an increase of 3 %"; no member of an enumeration does. */
function isAddition(
	words: Word[],
	at: number,
	{ determiners, joining, loose, to }: TitleLexicon
): boolean {
	const rest = words.slice(at);
	const word = rest[0]?.bare ?? '';
	if (/^(?:or|but|down|up|with|citing|saying)$/.test(word)) return true;
	if (word === to && rest[1]?.bare === 'be') return true;
	const isListed =
		rest.some(({ bare }) => joining.has(bare)) || words.slice(0, at - 1).some(endsAtComma);
	return !isListed && (determiners.has(word) || loose.has(word));
}

/** "was acquired |", "has been delayed |": the participle ends what must be said. */
const isPassive = (words: Word[], verb: number, at: number, { passive }: TitleLexicon) =>
	(passive.has(words[verb]?.bare ?? '') || words[verb + 1]?.bare === 'been') &&
	at - verb <= 3 &&
	/(?:ed|built|sold|bought|made|held|shut|found|won|lost|paid|sued|\p{L}{2}wn)$/u.test(
		words[at - 1]?.bare ?? ''
	);

/** True if a phrase that completes the verb stands between it and `at`: an object, or one with a preposition. */
function hasObject(words: Word[], verb: number, at: number, lexicon: TitleLexicon): boolean {
	const { determiners, prepositions, copulas, auxiliaries, particles } = lexicon;
	let from = verb + 1;
	while (auxiliaries.has(words[from]?.bare ?? '') || /(?:ed|ing|ly)$/.test(words[from]?.bare ?? ''))
		from++;
	if (words[from]?.bare === lexicon.to) {
		from += 2;
		if (particles.has(words[from]?.bare ?? '') && !isName(words[from + 1])) from++;
	}
	const first = words[from];
	if (!first || from >= at || first.bare === lexicon.to) return false;
	const [opener, word] = [first.bare, words[at]?.bare];
	const isCopula = copulas.has(words[verb]?.bare ?? '') && from === verb + 1;
	if (isCopula) return prepositions.has(opener) && at - from > 1 && word === lexicon.to;
	if (prepositions.has(opener)) {
		const isRange =
			word === lexicon.to && words.slice(from, at).some(({ bare }) => bare === 'from');
		return at - from > 1 && !isRange && opener !== 'between' && word !== lexicon.to;
	}
	return isName(first) || determiners.has(opener) || at - from > 1;
}
