import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';
import type { EventDate } from '#lib/story/story.ts';
import type { EventDraft } from './reading.ts';

/** Of these a text tells many of the same company; only their dates show which are the same. */
const MANY = new Set(['statement', 'report', 'milestone', 'decision', 'plan']);

/** Drafts of the same event become one, with the passages of all, in the order in which they first stand. */
export function mergeDrafts(drafts: EventDraft[]): EventDraft[] {
	const merged: EventDraft[] = [];
	for (const draft of drafts) {
		const at = merged.findIndex((other) => isSame(other, draft));
		const other = merged[at];
		if (other) merged[at] = merge(other, draft);
		else merged.push(draft);
	}
	return merged;
}

function isSame(a: EventDraft, b: EventDraft): boolean {
	if (a.kind !== b.kind || !share(a.companies, b.companies)) return false;
	if (a.date && b.date) return agree(a.date, b.date);
	return !MANY.has(a.kind) && contain(a.companies, b.companies);
}

const share = (a: string[], b: string[]) => a.some((company) => b.includes(company));
const contain = (a: string[], b: string[]) =>
	a.every((company) => b.includes(company)) || b.every((company) => a.includes(company));

/** Whether one date can mean what the other does: the same, or a part of it, as a day is of its year. */
function agree(a: EventDate, b: EventDate): boolean {
	if (a.edtf === b.edtf) return true;
	const [first, second] = [boundsOf(a), boundsOf(b)];
	if (!first || !second) return false;
	const holds = (outer: number[], inner: number[]) =>
		(outer[0] ?? 0) <= (inner[0] ?? 0) && (outer[1] ?? 0) >= (inner[1] ?? 0);
	return holds(first, second) || holds(second, first);
}

/** In milliseconds; nothing for a date without both ends, which would agree with almost any other. */
function boundsOf({ edtf }: EventDate): [number, number] | undefined {
	const parsed = parseEdtf(edtf);
	if (!parsed.ok) return undefined;
	const { earliest, latest } = span(parsed.value);
	const bounds: [number, number] = [dayToTime(earliest ?? '-inf'), dayToTime(latest ?? 'inf')];
	return bounds.every(Number.isFinite) ? bounds : undefined;
}

/** Title, claim and score are those of the better draft; the date is the narrower one. */
function merge(a: EventDraft, b: EventDraft): EventDraft {
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
