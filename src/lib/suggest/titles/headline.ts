import { actionsOf } from '#lib/suggest/events/actions.ts';
import type { EventLanguage } from '#lib/suggest/events/language.ts';
import type { Clause } from '#lib/suggest/events/parts.ts';
import { tokensOf } from '#lib/suggest/events/sentences.ts';
import { englishPhrases } from './headline-en.ts';
import { germanPhrases } from './headline-de.ts';
import type { TitleLexicon } from './lexicon.ts';
import { isStated } from './stated.ts';
import { isCapital, textOf, type Word } from './word.ts';
import { unpunctuated } from './word-order.ts';

/** Lengths that a headline may have, in UTF-16 units. */
const MIN_LENGTH = 20;
const MAX_LENGTH = 70;
/** How much a phrase tells besides what happens: that the clause tells of it, and to whom it happens. */
const WEIGHT = { action: 1, company: 2 };

/**
 * The noun phrase that tells most of what happens and to which company, for want of a clause that is short enough:
 * "Kauf des Wasserwerks Thames Water". It states nothing, so there is none for what is denied, doubted or intended.
 */
export function headline(
	words: Word[],
	clause: Clause,
	names: readonly number[],
	language: EventLanguage,
	lexicon: TitleLexicon
): Word[] | undefined {
	const events = eventsIn(clause, language);
	const isNamed = ({ start, end }: Word) => names.some((name) => start <= name && name < end);
	const tells = ({ start, end }: Word, places: readonly { start: number; end: number }[]) =>
		places.some((place) => place.start < end && start < place.end);
	const phrases = lexicon.verbSecond ? germanPhrases : englishPhrases;
	let best: { words: Word[]; weight: number } | undefined;
	const told = partsOf(words).filter((part) => isStated(part, lexicon));
	for (const { words: phrase, isOccasion } of told.flatMap((part) => [
		...phrases(part, names, lexicon)
	])) {
		const { length } = textOf(phrase.map(unpunctuated));
		if (length < MIN_LENGTH || length > MAX_LENGTH) continue;
		if (/[«»„“”"‹›…/|]|``|''/.test(textOf(phrase)) || !phrase.some(isCapital)) continue;
		if (!isOccasion && !phrase.some((word) => tells(word, events))) continue;
		const isAction = phrase.some((word) => tells(word, clause.action ? [clause.action] : []));
		const weight = (isAction ? WEIGHT.action : 0) + (phrase.some(isNamed) ? WEIGHT.company : 0);
		if (!best || weight > best.weight) best = { words: phrase, weight };
	}
	const last = best?.words.at(-1);
	return best && last && [...best.words.slice(0, -1), unpunctuated(last)];
}

/** The words between colons, semicolons and dashes. */
function partsOf(words: Word[]): Word[][] {
	const parts: Word[][] = [[]];
	for (const word of words) {
		const isDash = /^[–—-]+$/.test(word.text);
		if (!isDash) parts.at(-1)?.push(word);
		if (isDash || /[;:]$/.test(word.text)) parts.push([]);
	}
	return parts;
}

/** The places of the nouns that name events in a clause. */
function eventsIn({ words, start }: Clause, language: EventLanguage) {
	const phrase = { start: 0, end: words.length, words };
	const whole = { ...phrase, strength: 0, isJoined: false, tokens: tokensOf(phrase) } as const;
	return actionsOf(words, [whole], language)
		.flat()
		.filter(
			({ form, words: noun }) => form === 'noun' && (language.verbSecond || /^\p{Ll}/u.test(noun))
		)
		.map((action) => ({ start: action.start + start, end: action.end + start }));
}
