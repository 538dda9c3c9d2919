import type { FoundCompany } from './find-companies.ts';
import { FORMER, HOLDING_DE, HOLDING_EN, KIND_DE, KIND_EN } from './context.ts';
import { ENDS, HYPHEN, LEGAL_FORM, OPENING, STARTS } from './forms.ts';
import {
	BARE_KIND,
	BEFORE_SURNAMES,
	DEEDS,
	DETERMINER,
	GENERIC_NOUNS,
	LAST_WORDS,
	NO_COMPANY_BEFORE_CHEF,
	NO_NAME,
	NOUN_ENDING,
	RELATIONS_DE,
	RELATIONS_EN
} from './words.ts';

/**
 * The evidence: "Klarwerk GmbH", "(ehemals Klarwerk)", "der Autobauer Klarwerk", "Klarwerk-Chef", "Klarwerk ist
 * insolvent", "Übernahme von Klarwerk", "Klarwerk Group".
 */
export type CandidateRule =
	'legal-form' | 'former-name' | 'kind' | 'holding' | 'deed' | 'relation' | 'last-word';

/**
 * A company that a person has to confirm. `words` is the text from `start` to `end` (UTF-16 offsets); `name` is
 * the same without a legal form. `candidate: 'alias'` is another name of the listed company `company`;
 * `candidate: 'company'` is a company missing from the list.
 */
export type CompanyCandidate = {
	start: number;
	end: number;
	words: string;
	name: string;
	rule: CandidateRule;
} & ({ candidate: 'company' } | { candidate: 'alias'; company: string });

type Place = { start: number; name: string; end?: number; rule: CandidateRule; company?: string };

// every repetition is bounded, so that the cost per position does not depend on the text
const LETTER = "[\\p{L}\\p{N}\\p{M}&+'’]";
/** A word that starts with a capital ("Klarwerk") or contains one ("xAI", "3M"). */
const WORD = `(?:\\p{Lu}|\\p{N}{1,3}\\p{L}|\\p{Ll}{1,3}\\p{Lu})${LETTER}{0,40}(?:(?:\\.|${HYPHEN})[\\p{L}\\p{N}]${LETTER}{0,40}){0,3}`;
const SPACE = '[^\\S\\n]';
const LINK = `${SPACE}(?:(?:&|of|für|van|von|de)${SPACE})?`;
const SEVERAL = `${WORD}(?:${SPACE}${WORD}){0,2}`;
const KIND = `(${KIND_DE}|${KIND_EN})${SPACE}`;

const WITH_FORM = new RegExp(
	`${STARTS}(${WORD}(?:${LINK}${WORD}){0,5}?),?${SPACE}${LEGAL_FORM}`,
	'gu'
);
const AFTER_KIND = new RegExp(`${STARTS}${KIND}([${OPENING}]?)(${SEVERAL})${ENDS}`, 'gu');
const BEFORE_HOLDING = new RegExp(
	`${STARTS}(?<!${HYPHEN})(${WORD}?)(?:[${OPENING}]?${HOLDING_DE}|${HOLDING_EN})`,
	'gu'
);
const FORMER_NAME = new RegExp(
	`^([${OPENING}]?${SPACE}?[(,]${SPACE}?(?:${FORMER}${SPACE}|[Ee]x[- ])[${OPENING}]?)(${SEVERAL})${ENDS}`,
	'u'
);
const KIND_ONLY = new RegExp(`^(?:${KIND_DE}|${KIND_EN}|von|für|of|de|van)$`, 'u');

const AFTER_RELATION = new RegExp(
	`${STARTS}(?:${RELATIONS_DE.join('|')}|${RELATIONS_EN.join('|')})${SPACE}([${OPENING}]?${SEVERAL})${ENDS}`,
	'gu'
);
const WITHIN = new RegExp(`(?<=[\\p{Ll},]${SPACE})${WORD}`, 'gu');
const WITH_LAST_WORD = new RegExp(
	`${STARTS}((?:${WORD}${SPACE}){1,3}?(?:&${SPACE})?(?:${[...LAST_WORDS].join('|')}))${ENDS}(?!${SPACE}\\p{Lu})`,
	'gu'
);
const BEFORE_DEED = new RegExp(
	`${STARTS}(${SEVERAL})${SPACE}(?:${DEEDS.join('|')})(?!\\p{L})`,
	'gu'
);

/** The candidates in a text, in text order, overlapping neither each other nor `found`. */
export function candidatesBeside(text: string, found: FoundCompany[]): CompanyCandidate[] {
	const places = [
		...withForm(text),
		...formerNames(text, found),
		...afterKind(text),
		...beforeHolding(text),
		...ofRelation(text),
		...byDeed(text),
		...byLastWord(text)
	];
	const taken = new Uint8Array(text.length);
	for (const { start, end } of found) taken.fill(1, start, end);
	const candidates: CompanyCandidate[] = [];
	for (const { start, name: all, end: last, rule, company } of places) {
		const name = all.replace(/['’]s?$/u, '');
		const end = last ?? start + name.length;
		if (!name || taken.subarray(start, end).includes(1)) continue;
		taken.fill(1, start, end);
		const place = { start, end, words: text.slice(start, end), name, rule };
		if (company === undefined) candidates.push({ ...place, candidate: 'company' });
		else candidates.push({ ...place, candidate: 'alias', company });
	}
	return candidates.sort((a, b) => a.start - b.start);
}

function* withForm(text: string): Generator<Place> {
	for (const { index, 0: words, 1: all = '' } of text.matchAll(WITH_FORM)) {
		const skipped = lengthOfNoName(all);
		const name = all.slice(skipped);
		yield { start: index + skipped, name, end: index + words.length, rule: 'legal-form' };
	}
}

function* afterKind(text: string): Generator<Place> {
	for (const { index, 0: words, 1: kind = '', 3: all = '' } of text.matchAll(AFTER_KIND)) {
		const name = untilNoName(all);
		if (BARE_KIND.test(kind) && NOUN_ENDING.test(name)) continue;
		yield { start: index + words.length - all.length, name, rule: 'kind' };
	}
}

function* beforeHolding(text: string): Generator<Place> {
	for (const { index, 1: all = '' } of text.matchAll(BEFORE_HOLDING)) {
		const parts = all.split(/(?<=[-‐‑])/u);
		const isNone = (part = '') => {
			const word = part.replace(/[-‐‑]$/u, '');
			return NO_COMPANY_BEFORE_CHEF.has(word) || NO_NAME.has(word) || GENERIC_NOUNS.has(word);
		};
		let start = index;
		if (/^(?:Ex|Vize|Nicht)[-‐‑]/u.test(all)) start += parts.shift()?.length ?? 0;
		while (parts.length > 1 && isNone(parts.at(-1))) parts.pop();
		if (!isNone(parts[0]))
			yield { start, name: parts.join('').replace(/[-‐‑]$/u, ''), rule: 'holding' };
	}
}

/** "takeover of Klarwerk", "Beteiligung an Klarwerk". */
function* ofRelation(text: string): Generator<Place> {
	const within = wordsWithin(text);
	for (const { index, 0: words, 1: all = '' } of text.matchAll(AFTER_RELATION)) {
		const name = untilNoName(all);
		const start = index + words.length - all.length;
		if (isProperName(text, start, name, within)) yield { start, name, rule: 'relation' };
	}
}

/** "Klarwerk filed for insolvency", "Klarwerk meldete Insolvenz an". */
function* byDeed(text: string): Generator<Place> {
	const within = wordsWithin(text);
	for (const { index, 1: all = '' } of text.matchAll(BEFORE_DEED)) {
		const skipped = lengthOfNoName(all);
		const name = untilNoName(all.slice(skipped));
		if (name.length < all.length - skipped) continue;
		const start = index + skipped;
		if (isProperName(text, start, name, within)) yield { start, name, rule: 'deed' };
	}
}

/** "Northern Airways", "Kessler & Söhne". */
function* byLastWord(text: string): Generator<Place> {
	for (const { index, 1: all = '' } of text.matchAll(WITH_LAST_WORD)) {
		const skipped = lengthOfNoName(all);
		const name = all.slice(skipped);
		if (/\s/u.test(name)) yield { start: index + skipped, name, rule: 'last-word' };
	}
}

/** The words with a capital that stand within a sentence. */
const wordsWithin = (text: string): ReadonlySet<string> =>
	new Set(Array.from(text.matchAll(WITHIN), ([word]) => word));

/**
 * False for a person, and for a common noun that has a capital because it is German or opens a sentence; `within` are
 * the capitalised words within sentences.
 */
function isProperName(
	text: string,
	start: number,
	name: string,
	within: ReadonlySet<string>
): boolean {
	const [first = '', second] = name.split(/\s/u);
	if (!name || BEFORE_SURNAMES.has(first)) return false;
	if (second !== undefined) return true;
	const before = text.slice(Math.max(0, start - 20), start);
	if (NOUN_ENDING.test(name) || DETERMINER.test(before)) return false;
	const opens = before.trimEnd() === '' || /[.!?:\n"”»]\s*$/u.test(before);
	return !opens || within.has(name);
}

function* formerNames(text: string, found: FoundCompany[]): Generator<Place> {
	for (const { end, company } of found) {
		const [, before = '', all = ''] = FORMER_NAME.exec(text.slice(end, end + 160)) ?? [];
		yield { start: end + before.length, name: untilNoName(all), rule: 'former-name', company };
	}
}

const isNoName = (word: string) => NO_NAME.has(word) || GENERIC_NOUNS.has(word);

/** The length of the words before the name in "Die Zulieferer Klarwerk", in UTF-16 units. */
function lengthOfNoName(words: string): number {
	let length = 0;
	for (const word of words.split(/(?<=\s)/u)) {
		if (!isNoName(word.trim()) && !KIND_ONLY.test(word.trim())) break;
		length += word.length;
	}
	return length;
}

/** Cuts "Klarwerk Ende" before the first word that belongs to no name; may return an empty text. */
function untilNoName(words: string): string {
	let name = '';
	for (const word of words.split(/(?=\s)/u)) {
		if (isNoName(word.trim())) break;
		name += word;
	}
	return name;
}
