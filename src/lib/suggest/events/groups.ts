import type { FoundDate } from '#lib/suggest/dates/dates.ts';
import type { Action } from './actions.ts';
import type { EventLanguage } from './language.ts';
import { trimmed, type Segment, type Stretch } from './sentences.ts';

/** A part of a sentence that tells of one event, or its words as a whole. */
export type Clause = Stretch & {
	/** What happens; without it the clause only names a date. */
	action?: Action;
	/** The part that holds the action. */
	head: Segment;
	dates: FoundDate[];
	/** Hands on what the next clause says: "Wie CNBC berichtet, …". */
	frames: boolean;
	/** What a relative clause is about: "Bosch, which was founded in 1886". */
	antecedent?: string;
};

/** A segment and what it tells. */
export type Part = {
	segment: Segment;
	action?: Action;
	dates: FoundDate[];
	isDependent: boolean;
	isHead: boolean;
	frames: boolean;
};

/** Whether a date names a time of its own rather than a vague one: "letztens", "now". */
export const isPrecise = ({ edtf, basis, rule }: FoundDate) =>
	basis === 'stated' || !(/^\[\.\.|\.\.\]$/.test(edtf) || /^(?:now|vague)/.test(rule));

/**
 * One clause round each head, and round each aside, in text order. A head that adds neither its own time nor another
 * kind joins the one before.
 */
export function clausesRound(parts: Part[], text: string, language: EventLanguage): Clause[] {
	const heads: Part[] = [];
	const places: number[] = [];
	const opens = new Map<number, Part>();
	for (const part of parts.filter(({ isHead }) => isHead)) {
		const last = heads.at(-1);
		if (last && !last.frames && joins(last, part)) {
			// "Am 3. Mai, kurz vor Mitternacht, landete …": the part with the action is the head
			if (!last.action && part.action) {
				heads[heads.length - 1] = { ...part, dates: [...last.dates, ...part.dates] };
				opens.set(heads.length - 1, opens.get(heads.length - 1) ?? last);
				places[heads.length - 1] = parts.indexOf(part);
			}
			continue;
		}
		places[heads.length] = parts.indexOf(part);
		heads.push(part);
	}
	const firstOf = (nth: number) => {
		const open = opens.get(nth);
		return open ? parts.indexOf(open) : (places[nth] ?? 0);
	};
	let from = 0;
	const clauses = heads.map((head, nth): Clause => {
		const place = places[nth] ?? 0;
		const next = places[nth + 1];
		if (nth === 0) from = startOf(parts, firstOf(nth));
		const to = next === undefined ? parts.length : cutBetween(parts, place, firstOf(nth + 1));
		const within = parts.slice(from, to);
		const start = within[0]?.segment.start ?? head.segment.start;
		const end = within.at(-1)?.segment.end ?? head.segment.end;
		from = to;
		const stretch = trimmed(text, withoutAnd(text, start, language), end);
		const others = within.filter((part) => !isAside(part)).flatMap(({ dates }) => dates);
		const dates = [...head.dates, ...others.filter((date) => !head.dates.includes(date))];
		const { action, segment, frames } = head;
		return { ...stretch, ...(action && { action }), head: segment, dates, frames };
	});
	const asides = parts.flatMap((part, nth) =>
		isAside(part) ? [aside(part, parts[nth - 1]?.segment)] : []
	);
	return [...clauses, ...asides].sort((a, b) => a.start - b.start);
}

/** "…, which was founded in 1886, …": an event told in passing, with a time that is not the sentence's. */
function isAside({ isHead, isDependent, action, dates }: Part): boolean {
	return !isHead && isDependent && action?.form === 'verb' && dates.some(isPrecise);
}

const aside = ({ segment, action, dates }: Part, before: Segment | undefined): Clause => ({
	...(before && before.tokens.length < 5 && { antecedent: before.words }),
	start: segment.start,
	end: segment.end,
	words: segment.words,
	...(action && { action }),
	head: segment,
	dates,
	frames: false
});

function joins(last: Part, part: Part): boolean {
	const isWeak = part.segment.strength < 2;
	const hasDate = part.dates.some(isPrecise);
	if (!last.action) return isWeak || !hasDate;
	if (hasDate) return isWeak && !part.action && !last.dates.some(isPrecise);
	return !part.action || part.action.kind === last.action.kind || part.action.form !== 'verb';
}

/** What stands before a colon and tells nothing itself is left out: "Was geschehen war: …". */
function startOf(parts: Part[], first: number): number {
	for (let at = first; at > 0; at--) {
		const before = parts.slice(0, at);
		const tells = before.some(({ dates }) => dates.length > 0);
		if (parts[at]?.segment.strength === 3 && !tells) return at;
	}
	return 0;
}

/** The strongest cut after one head and up to the next, the first of equals. */
function cutBetween(parts: Part[], head: number, next: number): number {
	let best = next;
	for (let at = next; at > head; at--)
		if ((parts[at]?.segment.strength ?? 0) >= (parts[best]?.segment.strength ?? 0)) best = at;
	return best;
}

function withoutAnd(text: string, start: number, { and, content }: EventLanguage): number {
	const word = /^\p{L}+\s+/u.exec(text.slice(start, start + 12))?.[0] ?? '';
	return `${and} ${content}`.split(' ').includes(word.trim().toLowerCase())
		? start + word.length
		: start;
}
