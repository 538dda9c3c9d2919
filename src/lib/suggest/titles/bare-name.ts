import { finiteVerbOf } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { isCapital, isName, type Word } from './word.ts';

/** Offices that stand before the name of a person without a comma: "Apple CEO Steve Jobs", "Konzernchef Joe Kaeser". */
const OFFICE =
	/^(?:ceo|cfo|coo|chief|chairman|chairwoman|president|minister|secretary|senator|governor|mayor|chancellor|judge|spokesman|spokeswoman|spokesperson|director|founder|co-founder|executive|officer|manager|analyst|attorney|professor|general|\p{L}[\p{L}-]*(?:chef|sprecher|minister|präsident|vorsitzende|direktor|kanzler|leiter|vorstand|manager|gründer|anwalt|meister|kommissar|professor|geschäftsführer)(?:in|r)?|chefin|sprecher(?:in)?|minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|direktor(?:in)?|professor(?:in)?|geschäftsführer(?:in)?|vorsitzender?)$/u;
/** Nouns for what a company is, before its name: "car manufacturer Acme", "der Chip-Riese Intel". */
const SORT_OF_COMPANY =
	/^(?:manufacturer|maker|company|firm|giant|airline|carrier|bank|group|retailer|operator|provider|supplier|publisher|corporation|insurer|\p{L}+maker|\p{L}[\p{L}-]*(?:konzern|riese|riesen|hersteller|bauer|unternehmen|firma|gesellschaft|betreiber|anbieter|händler|bank|gruppe|kette|versicherer|dienst|spezialist|zulieferer|pionier)|konzern|hersteller|unternehmen|firma|gesellschaft|betreiber|anbieter|händler)$/u;
const MAX_NAMES = 3;

/**
 * A clause whose subject is a name, without the office or the sort of company before it; undefined if there is none,
 * or if the name's extent is not certain. `names` are the offsets of company names.
 */
export function withBareName(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined || verb < 2) return undefined;
	let from = verb;
	while (from > 1 && isPartOfName(words[from - 1], lexicon)) from--;
	for (let at = from; at < verb; at++) {
		const before = words[at - 1];
		const first = words[at];
		if (!before || !first || at === 0) continue;
		const isCompany = names.some((start) => first.start <= start && start < first.end);
		const isSort = isCompany && SORT_OF_COMPANY.test(before.bare);
		const isOffice = !isCompany && OFFICE.test(before.bare) && isPerson(words.slice(at, verb));
		if ((isSort || isOffice) && isOneSubject(words.slice(0, at), lexicon)) return words.slice(at);
	}
	return undefined;
}

const isPartOfName = (word: Word | undefined, { joining }: TitleLexicon) =>
	word !== undefined &&
	isCapital(word) &&
	!word.date &&
	!joining.has(word.bare) &&
	/\p{L}$/u.test(word.text);

const isPerson = (words: Word[]) =>
	words.length > 1 &&
	words.length <= MAX_NAMES &&
	words.every(
		(word) => isName(word) && !OFFICE.test(word.bare) && !/[\d-]/.test(word.bare.charAt(0))
	);

/** Nothing joins another subject to the office: "the minister and Acme chief Jane Doe". */
const isOneSubject = (
	words: Word[],
	{ joining, prepositions, verbSecond, fronted, determiners }: TitleLexicon
) => {
	const [first] = words;
	return (
		first !== undefined &&
		!words.some(({ bare }) => joining.has(bare)) &&
		!prepositions.has(first.bare) &&
		(!fronted.has(first.bare) || !verbSecond || determiners.has(first.bare))
	);
};
