import type { FoundDate } from '#lib/suggest/dates/find-dates.ts';
import type { Action } from './actions.ts';
import type { EventLanguage } from './language.ts';
import { trimmed, type Phrase, type QuotedRange } from './sentences.ts';

/** A part of a sentence that tells of one event. */
export type Clause = QuotedRange & {
	/** The event's action; without it the clause only names a date. */
	action?: Action;
	/** The phrase with the action. */
	head: Phrase;
	dates: FoundDate[];
	/** True if it introduces what the next clause says: "Wie CNBC berichtet, …". */
	frames: boolean;
	/** The noun a relative clause refers to: "Bosch, which was founded in 1886". */
	antecedent?: string;
};

/** A phrase with its action, dates and role in the sentence. */
export type PhrasePart = {
	phrase: Phrase;
	action?: Action;
	dates: FoundDate[];
	isDependent: boolean;
	isHead: boolean;
	frames: boolean;
};

/** False for a vague time: "letztens", "now". */
export const isPrecise = ({ edtf, basis, rule }: FoundDate) =>
	basis === 'stated' || !(/^\[\.\.|\.\.\]$/.test(edtf) || /^(?:now|vague)/.test(rule));

/**
 * Builds one clause around each head and each aside, in text order. A head with neither a time of its own nor another
 * kind joins the one before.
 */
export function clausesRound(parts: PhrasePart[], text: string, language: EventLanguage): Clause[] {
	const heads: PhrasePart[] = [];
	const places: number[] = [];
	const opens = new Map<number, PhrasePart>();
	for (const part of parts.filter(({ isHead }) => isHead)) {
		const last = heads.at(-1);
		if (last && !last.frames && joins(last, part)) {
			// "Am 3. Mai, kurz vor Mitternacht, landete …": the phrase with the action is the head
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
		const start = within[0]?.phrase.start ?? head.phrase.start;
		const end = within.at(-1)?.phrase.end ?? head.phrase.end;
		from = to;
		const textRange = trimmed(text, withoutAnd(text, start, language), end);
		const lasting = within.find((part) => tellsHowLong(part, language));
		const shared = within.filter((part) => sharesTime(part, language));
		const isDated = [head, ...shared].some((part) => part.dates.length > 0);
		const others = (isDated || !lasting ? shared : [lasting]).flatMap(({ dates }) => dates);
		const dates = [...head.dates, ...others.filter((date) => !head.dates.includes(date))];
		const { action, phrase, frames } = head;
		return { ...textRange, ...(action && { action }), head: phrase, dates, frames };
	});
	const asides = parts.flatMap((part, nth) =>
		isAside(part) ? [aside(part, parts[nth - 1]?.phrase)] : []
	);
	return [...clauses, ...asides].sort((a, b) => a.start - b.start);
}

/** True for an event told in passing, with a time of its own: "…, which was founded in 1886, …". */
function isAside({ isHead, isDependent, action, dates }: PhrasePart): boolean {
	return !isHead && isDependent && action?.form === 'verb' && dates.some(isPrecise);
}

const aside = ({ phrase, action, dates }: PhrasePart, before: Phrase | undefined): Clause => ({
	...(before && before.tokens.length < 5 && { antecedent: before.words }),
	start: phrase.start,
	end: phrase.end,
	words: phrase.words,
	...(action && { action }),
	head: phrase,
	dates,
	frames: false
});

/** True if a date in the part also dates the head: the part is neither a clause of its own nor an infinitive. */
function sharesTime({ phrase, isDependent }: PhrasePart, { to }: EventLanguage): boolean {
	return !isDependent && phrase.strength < 2 && phrase.tokens[0]?.text !== to;
}

/** True for a relative clause that only says when: "a strike, which lasted from 3 to 9 May". */
function tellsHowLong({ phrase, isDependent }: PhrasePart, { tellsWhen }: EventLanguage): boolean {
	return isDependent && tellsWhen.test(phrase.words);
}

function joins(last: PhrasePart, part: PhrasePart): boolean {
	const isWeak = part.phrase.strength < 2;
	const hasDate = part.dates.some(isPrecise);
	if (!last.action) return isWeak || !hasDate;
	if (hasDate) return isWeak && !part.action && !last.dates.some(isPrecise);
	return !part.action || part.action.kind === last.action.kind || part.action.form !== 'verb';
}

/** The first part of the sentence, skipping an introduction before a colon: "Was geschehen war: …". */
function startOf(parts: PhrasePart[], first: number): number {
	for (let at = first; at > 0; at--) {
		const before = parts.slice(0, at);
		const tells = before.some(({ dates }) => dates.length > 0);
		if (parts[at]?.phrase.strength === 3 && !tells) return at;
	}
	return 0;
}

/** The strongest boundary between one head and the next, the first of equals. */
function cutBetween(parts: PhrasePart[], head: number, next: number): number {
	let best = next;
	for (let at = next; at > head; at--)
		if ((parts[at]?.phrase.strength ?? 0) >= (parts[best]?.phrase.strength ?? 0)) best = at;
	return best;
}

function withoutAnd(text: string, start: number, { and, content }: EventLanguage): number {
	const word = /^\p{L}+\s+/u.exec(text.slice(start, start + 12))?.[0] ?? '';
	return `${and} ${content}`.split(' ').includes(word.trim().toLowerCase())
		? start + word.length
		: start;
}
