import type { Company } from '#lib/story/story.ts';
import { candidatesBeside, type Candidate } from './candidates.ts';
import {
	endOfLegalForm,
	isCompound,
	isSaidToBeCompany,
	isSomethingElse,
	shortForms,
	standsAlone
} from './context.ts';
import { findHits, type Hit, type Meaning } from './expression.ts';

/** How a company was recognised; where several hold, the one that says most. */
export type CompanyRule = 'name' | 'alias' | 'legal-form' | 'genitive' | 'compound' | 'context';

/** `words` is what stands in the text from `start` to `end` (UTF-16 offsets); `company` is an id of the list. */
export type FoundCompany = {
	start: number;
	end: number;
	words: string;
	company: string;
	rule: CompanyRule;
};

/** `published` is the article's date in EDTF; with it, aliases of another time do not count. */
export type CompanyOptions = { published?: string | null };

/** Addresses are no mentions: a name in one says where something lies. */
const ADDRESS =
	/(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/gu;

/**
 * Every place where the text names a listed company, in text order, none overlapping. Case counts.
 * Of a compound ("Lufthansa-Chef") the words are the company's part; a legal form and a genitive s
 * belong to them. Context aliases, names of one or two letters and everyday words ("X", "Meta")
 * count only where the text names the company in another way, or says that a company is meant
 * ("Meta-Chef"). A text that several companies share goes to the one named otherwise, else to the
 * first listed. Never throws.
 */
export function findCompanies(
	text: string,
	companies: Company[],
	options: CompanyOptions = {}
): FoundCompany[] {
	const hits = likelyHits(text, findHits(text, companies, options.published));
	const named = new Map<string, Set<string>>();
	const short = shortForms(hits.filter((hit) => hit.meanings.some(isSure)).map((hit) => hit.key));
	const note = ({ company }: Meaning, { key }: Hit) =>
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

function isNamedHere(text: string, hit: Hit, { strength }: Meaning, short: Set<string>): boolean {
	if (strength !== 'weak' && strength !== 'only') return false;
	if (strength === 'only' && standsAlone(text, hit)) return true;
	return short.has(hit.key) || isSaidToBeCompany(text, hit);
}

/**
 * What somebody may want to add to the list: companies that the text seems to name and the list
 * lacks, and other names of listed ones ("X (ehemals Twitter)"). In text order, overlapping neither
 * each other nor what `findCompanies` finds. Never throws.
 */
export function findCandidates(
	text: string,
	companies: Company[],
	options: CompanyOptions = {}
): Candidate[] {
	return candidatesBeside(text, findCompanies(text, companies, options));
}

const isSure = (meaning: Meaning) => meaning.strength === 'sure';

function likelyHits(text: string, hits: Hit[]): Hit[] {
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

function choose(hit: Hit, named: Map<string, Set<string>>): Meaning | undefined {
	const otherwise = hit.meanings.find(({ company }) => {
		const keys = named.get(company);
		return keys !== undefined && (keys.size > 1 || !keys.has(hit.key));
	});
	const here = ({ company, strength }: Meaning) => strength !== 'context' && named.has(company);
	return otherwise ?? hit.meanings.find(here);
}

function report(text: string, hit: Hit, meaning: Meaning): FoundCompany {
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

function ruleOf(text: string, hit: Hit, meaning: Meaning, end: number): CompanyRule {
	if (meaning.strength !== 'sure') return 'context';
	if (hit.end > hit.nameEnd) return 'genitive';
	if (end > hit.end) return 'legal-form';
	if (isCompound(text, hit)) return 'compound';
	return meaning.from;
}
