import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';
import type { EventDate } from '#lib/story/story.ts';
import type { EventProposal } from './annotated-article.ts';

/** Kinds a text often has several of per company: only equal dates make them the same event. */
const FREQUENT_KINDS = new Set(['statement', 'report', 'milestone', 'decision', 'plan']);

/** Merges proposals of the same event, with the passages of all, keeping the order of first occurrence. */
export function mergeProposals(proposals: EventProposal[]): EventProposal[] {
	const merged: EventProposal[] = [];
	for (const proposal of proposals) {
		const at = merged.findIndex((other) => isSame(other, proposal));
		const other = merged[at];
		if (other) merged[at] = merge(other, proposal);
		else merged.push(proposal);
	}
	return merged;
}

function isSame(a: EventProposal, b: EventProposal): boolean {
	if (a.kind !== b.kind || !share(a.companies, b.companies)) return false;
	if (a.date && b.date) return agree(a.date, b.date);
	return !FREQUENT_KINDS.has(a.kind) && contain(a.companies, b.companies);
}

const share = (a: string[], b: string[]) => a.some((company) => b.includes(company));
const contain = (a: string[], b: string[]) =>
	a.every((company) => b.includes(company)) || b.every((company) => a.includes(company));

/** True if the dates are equal or one contains the other, as a year contains a day. */
function agree(a: EventDate, b: EventDate): boolean {
	if (a.edtf === b.edtf) return true;
	const [first, second] = [boundsOf(a), boundsOf(b)];
	if (!first || !second) return false;
	const holds = (outer: number[], inner: number[]) =>
		(outer[0] ?? 0) <= (inner[0] ?? 0) && (outer[1] ?? 0) >= (inner[1] ?? 0);
	return holds(first, second) || holds(second, first);
}

/** The bounds in milliseconds; undefined for an open date, which would agree with almost any other. */
function boundsOf({ edtf }: EventDate): [number, number] | undefined {
	const parsed = parseEdtf(edtf);
	if (!parsed.ok) return undefined;
	const { earliest, latest } = span(parsed.value);
	const bounds: [number, number] = [dayToTime(earliest ?? '-inf'), dayToTime(latest ?? 'inf')];
	return bounds.every(Number.isFinite) ? bounds : undefined;
}

/** Keeps title, claim and score of the better proposal, and the narrower date. */
function merge(a: EventProposal, b: EventProposal): EventProposal {
	const best = b.score > a.score ? b : a;
	const isNarrower = a.date && b.date && lengthOf(b.date) < lengthOf(a.date);
	return {
		...best,
		date: isNarrower ? b.date : (a.date ?? b.date),
		companies: [...new Set([...a.companies, ...b.companies])],
		passages: [...a.passages, ...b.passages]
	};
}

function lengthOf(date: EventDate): number {
	const bounds = boundsOf(date);
	return bounds ? bounds[1] - bounds[0] : Infinity;
}
