import type { TextRange } from '#lib/quotes/text-range.ts';
import type { FoundPassage } from '#lib/studio/document/found-passages.ts';
import { overlappingIn } from '#lib/studio/document/overlapping.ts';
import type { OpenSentence, Proposal } from './find-proposals.ts';

/** The decisions about proposals, by their keys. */
export type Decisions = {
	dismissed: ReadonlySet<string>;
	/** The id of the event that each became. */
	taken: ReadonlyMap<string, string>;
	events: ReadonlySet<string>;
	/** In text order. */
	passages: readonly FoundPassage[];
};

/** A passage with so much of a proposal's words is the proposal's own, if the date is the same. */
const MOST = 0.5;
/** A passage that shares so much with a proposal's is the same, and the date was corrected. */
const NEARLY_ALL = 0.8;
/** One sentence may be proposed as several events: that one was accepted decides about no other. */
const ALL = 0.98;

/** The proposals that nothing was decided about, and that are not among the events already. */
export function offered(proposals: readonly Proposal[], decisions: Decisions): Proposal[] {
	const near = passagesNear(decisions);
	const accepted = new Set(decisions.taken.values());
	return proposals.filter(
		(proposal) =>
			!isDecided(proposal.key, decisions) &&
			!near(proposal.article, proposal.places[0]?.passage).some((passage) =>
				isTheSame(proposal, passage, accepted.has(passage.event))
			)
	);
}

/** The sentences that were not dismissed, with those of their times that lie in no passage. */
export function offeredSentences(
	sentences: readonly OpenSentence[],
	decisions: Decisions
): OpenSentence[] {
	const near = passagesNear(decisions);
	return sentences.flatMap((sentence) => {
		if (isDecided(sentence.key, decisions)) return [];
		const times = sentence.times.filter((time) => near(sentence.article, time).length === 0);
		return times.length > 0 ? [{ ...sentence, times }] : [];
	});
}

/** Finds the passages of an article that have something in common with a range. */
function passagesNear({ passages }: Decisions) {
	const byArticle = new Map(
		[...Map.groupBy(passages, ({ article }) => article)].map(([article, found]) => [
			article,
			overlappingIn(found)
		])
	);
	return (article: string, range: TextRange | undefined): FoundPassage[] =>
		(range && byArticle.get(article)?.(range)) ?? [];
}

/** Whether a proposal is decided; one whose event is gone is offered again. */
function isDecided(key: string, { dismissed, taken, events }: Decisions): boolean {
	const event = taken.get(key);
	return dismissed.has(key) || (event !== undefined && events.has(event));
}

function isTheSame(
	{ places, date }: Proposal,
	passage: FoundPassage,
	wasProposed: boolean
): boolean {
	const own = places[0]?.passage;
	if (!own) return false;
	const both = shared(own, passage);
	const either = own.end - own.start + passage.end - passage.start - both;
	if (wasProposed) return both >= ALL * either;
	if (both >= NEARLY_ALL * either) return true;
	return date?.edtf === passage.edtf && both >= MOST * (own.end - own.start);
}

/** The length that two ranges have in common. */
function shared(a: TextRange, b: TextRange): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
