import type { Company } from '#lib/story/story.ts';
import { candidatesBeside, type CompanyCandidate } from './candidates.ts';
import {
	endOfLegalForm,
	isCompound,
	isSaidToBeCompany,
	isSomethingElse,
	shortForms,
	standsAlone
} from './context.ts';
import { findNameMatches, type NameMatch, type NameMeaning } from './name-matches.ts';

/** How a company was recognised; the most specific if several apply. */
export type CompanyRule = 'name' | 'alias' | 'legal-form' | 'genitive' | 'compound' | 'context';

/** A mention of a listed company; `words` is the text from `start` to `end` (UTF-16 offsets), `company` its id. */
export type FoundCompany = {
	start: number;
	end: number;
	words: string;
	company: string;
	rule: CompanyRule;
};

/** `published` is the article's date in EDTF; if given, aliases valid at other times are ignored. */
export type CompanyOptions = { published?: string | null };

/** URLs and e-mail addresses; a name inside one is not a mention. */
const ADDRESS =
	/(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/gu;

/**
 * Finds every mention of a listed company, in text order, without overlaps; case-sensitive. In a compound
 * ("Lufthansa-Chef") only the company's part counts; a legal form and a genitive s are included. Context aliases,
 * names of one or two letters and everyday words ("X", "Meta") count only if the text names the company in another
 * way or makes clear that a company is meant ("Meta-Chef"). A name shared by several companies goes to the one that
 * is also named otherwise, else to the first listed. Never throws.
 */
export function findCompanies(
	text: string,
	companies: Company[],
	options: CompanyOptions = {}
): FoundCompany[] {
	const hits = likelyHits(text, findNameMatches(text, companies, options.published));
	const named = new Map<string, Set<string>>();
	const short = shortForms(hits.filter((hit) => hit.meanings.some(isSure)).map((hit) => hit.key));
	const note = ({ company }: NameMeaning, { key }: NameMatch) =>
		named.set(company, (named.get(company) ?? new Set()).add(key));

	for (const hit of hits) for (const meaning of hit.meanings.filter(isSure)) note(meaning, hit);
	for (const hit of hits)
		for (const meaning of hit.meanings)
			if (isNamedHere(text, hit, meaning, short)) note(meaning, hit);

	const found: FoundCompany[] = [];
	for (const hit of hits) {
		const meaning = choose(hit, named);
		const last = found.at(-1);
		if (meaning && !(last && hit.start < last.end)) found.push(report(text, hit, meaning));
	}
	return found;
}

function isNamedHere(
	text: string,
	hit: NameMatch,
	{ strength }: NameMeaning,
	short: Set<string>
): boolean {
	if (strength !== 'weak' && strength !== 'only') return false;
	if (strength === 'only' && standsAlone(text, hit)) return true;
	return short.has(hit.key) || isSaidToBeCompany(text, hit);
}

/**
 * Finds possible additions to the list: companies missing from it, and further names of listed ones ("X (ehemals
 * Twitter)"). In text order, overlapping neither each other nor the mentions of `findCompanies`. Never throws.
 */
export function findCandidates(
	text: string,
	companies: Company[],
	options: CompanyOptions = {}
): CompanyCandidate[] {
	return candidatesBeside(text, findCompanies(text, companies, options));
}

const isSure = (meaning: NameMeaning) => meaning.strength === 'sure';

function likelyHits(text: string, hits: NameMatch[]): NameMatch[] {
	const addresses = [...text.matchAll(ADDRESS)];
	let next = 0;
	let previousEnd = -1;
	return hits.filter((hit) => {
		let address = addresses[next];
		while (address && address.index + address[0].length <= hit.start) address = addresses[++next];
		if (address && address.index < hit.end) return false;
		if (isSomethingElse(text, hit, previousEnd)) return false;
		previousEnd = hit.end;
		return true;
	});
}

function choose(hit: NameMatch, named: Map<string, Set<string>>): NameMeaning | undefined {
	const otherwise = hit.meanings.find(({ company }) => {
		const keys = named.get(company);
		return keys !== undefined && (keys.size > 1 || !keys.has(hit.key));
	});
	const here = ({ company, strength }: NameMeaning) => strength !== 'context' && named.has(company);
	return otherwise ?? hit.meanings.find(here);
}

function report(text: string, hit: NameMatch, meaning: NameMeaning): FoundCompany {
	const { start } = hit;
	const end = hit.end > hit.nameEnd ? hit.end : endOfLegalForm(text, hit.end);
	return {
		start,
		end,
		words: text.slice(start, end),
		company: meaning.company,
		rule: ruleOf(text, hit, meaning, end)
	};
}

function ruleOf(text: string, hit: NameMatch, meaning: NameMeaning, end: number): CompanyRule {
	if (meaning.strength !== 'sure') return 'context';
	if (hit.end > hit.nameEnd) return 'genitive';
	if (end > hit.end) return 'legal-form';
	if (isCompound(text, hit)) return 'compound';
	return meaning.from;
}
