/** How likely a proposal is an event, as the author is told, with the least score of each, the likeliest first. */
export const LIKELIHOODS = [
	['high', 0.8],
	['good', 0.6],
	['fair', 0.45],
	['low', 0]
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number][0];

/** The likelihood in words for a score from 0 to 1. */
export function likelihood(score: number): Likelihood {
	return LIKELIHOODS.find(([, least]) => score >= least)?.[0] ?? 'low';
}

/** False for a proposal whose title should be read first: it may not stand alone, or is too long. */
export const hasSureTitle = ({ reasons }: { reasons: readonly { reason: string }[] }) =>
	!reasons.some(({ reason }) => reason === 'unsure-title');
