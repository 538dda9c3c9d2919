import type { NameMatch } from './name-matches.ts';
import { GAP, HYPHEN, LEGAL_FORM, OPENING } from './forms.ts';
import {
	BEFORE_SURNAMES,
	DETERMINER,
	FORMERLY,
	GENERIC_NOUNS,
	HOLDINGS_DE,
	HOLDINGS_EN,
	KINDS_DE,
	KINDS_EN,
	NO_COMPANY_BEFORE_CHEF,
	PRODUCT_DETERMINER
} from './words.ts';

/** Maximum context on either side of a name, in UTF-16 units, so that every match costs the same. */
const MAX_CONTEXT_LENGTH = 60;

/** Source of an expression for a noun that names a kind of company, compounds included: "Chip-Designer", "Autobauer". */
export const KIND_DE = `[\\p{L}\\p{N}-]{0,40}(?:${KINDS_DE.flatMap((kind) => [kind, kind.toLowerCase()]).join('|')})s?`;
export const KIND_EN = `(?:${KINDS_EN.join('|')})`;
export const HOLDING_DE = `${HYPHEN}(?:${HOLDINGS_DE.join('|')})`;
export const HOLDING_EN = `(?:['’]s)? (?:${HOLDINGS_EN.join('|')})(?![\\p{L}\\p{N}])`;
export const FORMER = `(?:${FORMERLY.join('|')})`;

const LEGAL_FORM_AFTER = new RegExp(`,?${GAP}${LEGAL_FORM}`, 'uy');
const KIND_BEFORE = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${KIND_DE}|${KIND_EN})\\s[${OPENING}]?$`,
	'u'
);
const HOLDING_AFTER = new RegExp(
	`^[${OPENING}]?(?:(?:${HYPHEN}[\\p{L}\\p{N}]{1,30}){0,2}${HOLDING_DE}|${HOLDING_EN})`,
	'u'
);
const FORMER_AFTER = new RegExp(`^[${OPENING}]?\\s?[(,]\\s?(?:${FORMER}\\s|ex[- ])`, 'u');
const COMPOUND_AFTER = new RegExp(`^[${OPENING}]?${HYPHEN}[\\p{L}\\p{N}]`, 'u');
const WORD_BEFORE = /(?:^|[^\p{L}\p{N}])(\p{L}+)\.?\s$/u;
const PART_BEFORE = new RegExp(`([\\p{L}\\p{N}]+)${HYPHEN}$`, 'u');
const AFTER_HYPHEN = new RegExp(`${HYPHEN}$`, 'u');
/** Prefixes after which the company itself is still meant: "ex-Twitter", "Nicht-Tesla-Fahrer". */
const PREFIX = /^(?:ex|anti|nicht|non|pro|pre|post)$/iu;

const before = (text: string, at: number) => text.slice(Math.max(0, at - MAX_CONTEXT_LENGTH), at);
const after = (text: string, at: number) => text.slice(at, at + MAX_CONTEXT_LENGTH);

/** The end of the legal form after a name; `at` itself without one. */
export function endOfLegalForm(text: string, at: number): number {
	LEGAL_FORM_AFTER.lastIndex = at;
	return LEGAL_FORM_AFTER.test(text) ? LEGAL_FORM_AFTER.lastIndex : at;
}

/** Whether the name is the first part of a German compound: "Meta-Chef". */
export function isCompound(text: string, hit: NameMatch): boolean {
	return COMPOUND_AFTER.test(after(text, hit.end));
}

/** True if the words around a weak name identify it as a company: "X (ehemals Twitter)", "Meta-Chef". */
export function isSaidToBeCompany(text: string, hit: NameMatch): boolean {
	const next = after(text, hit.nameEnd);
	return (
		endOfLegalForm(text, hit.nameEnd) > hit.nameEnd ||
		(!NO_COMPANY_BEFORE_CHEF.has(hit.key) && HOLDING_AFTER.test(next)) ||
		FORMER_AFTER.test(next) ||
		KIND_BEFORE.test(before(text, hit.start))
	);
}

/** True if an everyday word is used like a name: no article before it, and not part of a compound. */
export function standsAlone(text: string, hit: NameMatch): boolean {
	return !isCompound(text, hit) && !DETERMINER.test(before(text, hit.start));
}

/**
 * True if the words around a name point to something else: a person of that name, a product ("ihrem VW"), or a
 * compound that only compares ("S-Bahn", "Mini-Tesla"). `previousEnd` is the end of the match before, in UTF-16 units.
 */
export function isSomethingElse(text: string, hit: NameMatch, previousEnd: number): boolean {
	const previous = before(text, hit.start);
	const part = AFTER_HYPHEN.test(previous) ? PART_BEFORE.exec(previous)?.[1] : undefined;
	const compound = isCompound(text, hit);
	if (part && previousEnd !== hit.start - 1 && !PREFIX.test(part))
		if (!compound || [...part].length === 1) return true;
	if (compound || hit.end > hit.nameEnd || endOfLegalForm(text, hit.end) > hit.end) return false;
	if (PRODUCT_DETERMINER.test(previous)) return true;
	const word = WORD_BEFORE.exec(previous)?.[1];
	return word !== undefined && !hit.key.includes(' ') && BEFORE_SURNAMES.has(word);
}

/** The first and last words of longer names, as short forms: "Dialog" for "Dialog Semiconductor". */
export function shortForms(keys: Iterable<string>): Set<string> {
	const short = new Set<string>();
	for (const key of keys) {
		const words = key.split(' ');
		for (const word of [words[0], words.at(-1)])
			if (word && words.length > 1 && !GENERIC_NOUNS.has(word)) short.add(word);
	}
	return short;
}
