import type { Company } from '#lib/story/story.ts';
import {
	findCandidates,
	findCompanies,
	type CompanyOptions,
	type FoundCompany
} from '#lib/suggest/companies/find-companies.ts';
import type { EventProposal } from './annotated-article.ts';

/** Prefix of the temporary ids of unlisted companies; ids of listed companies contain no space. */
const CANDIDATE_PREFIX = 'candidate ';

/** True for the temporary id of a company that is not listed. */
export const isCandidate = (company: string) => company.startsWith(CANDIDATE_PREFIX);

/**
 * Finds mentions of listed companies and of candidates, whose ids satisfy `isCandidate`. A candidate recognised once
 * is found wherever its name occurs: "Die Klarwerk GmbH … Klarwerk".
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
		id: CANDIDATE_PREFIX + name,
		names: [name],
		aliases: []
	}));
	return findCompanies(text, [...companies, ...more], options);
}

/** Moves the companies missing from the list to `candidates`, by name. */
export function withCandidates(proposal: EventProposal): EventProposal {
	return {
		...proposal,
		companies: proposal.companies.filter((company) => !isCandidate(company)),
		candidates: proposal.companies
			.filter(isCandidate)
			.map((id) => id.slice(CANDIDATE_PREFIX.length))
	};
}
