import type { Company } from '#lib/story/story.ts';
import {
	findCandidates,
	findCompanies,
	type CompanyOptions,
	type FoundCompany
} from '#lib/suggest/companies/companies.ts';
import type { EventDraft } from './reading.ts';

/** Before the name of a company that the list lacks; no id of a listed company has a space. */
const CANDIDATE = 'candidate ';

export const isCandidate = (company: string) => company.startsWith(CANDIDATE);

/**
 * Where a text names companies: the listed ones, and under an id that `isCandidate` those that it seems to name
 * and the list lacks, once proposed wherever they stand: "Die Klarwerk GmbH … Klarwerk".
 */
export function mentionsIn(
	text: string,
	companies: Company[],
	options: CompanyOptions
): FoundCompany[] {
	const names = findCandidates(text, companies, options).flatMap(({ candidate, name }) =>
		candidate === 'company' ? [name] : []
	);
	const more = [...new Set(names)].map((name): Company => ({
		id: CANDIDATE + name,
		names: [name],
		aliases: []
	}));
	return findCompanies(text, [...companies, ...more], options);
}

/** A draft with the companies that the list lacks apart, by name. */
export function withCandidates(draft: EventDraft): EventDraft {
	return {
		...draft,
		companies: draft.companies.filter((company) => !isCandidate(company)),
		candidates: draft.companies.filter(isCandidate).map((id) => id.slice(CANDIDATE.length))
	};
}
