import { actionsOf, type Action } from './events-actions.ts';
import type { EventLanguage } from './events-language.ts';
import { segmentsOf, trimmed, type Segment, type Stretch, type Token } from './events-sentences.ts';
import type { FoundDate } from './dates.ts';

/** A part of a sentence that tells of one event, or its words as a whole. */
export type Clause = Stretch & {
	/** What happens; without it the clause only names a date. */
	action?: Action;
	/** The part that holds the action. */
	head: Segment;
	dates: FoundDate[];
	/** Hands on what the next clause says: "Wie CNBC berichtet, …". */
	frames: boolean;
};

type Part = {
	segment: Segment;
	action?: Action;
	dates: FoundDate[];
	isDependent: boolean;
	isHead: boolean;
	frames: boolean;
};

const STRENGTH = { verb: 3, noun: 2, infinitive: 1 } as const;

/** Whether a date names a time of its own rather than a vague one: "letztens", "now". */
export const isPrecise = ({ edtf, basis, rule }: FoundDate) =>
	basis === 'stated' || !(/^\[\.\.|\.\.\]$/.test(edtf) || /^(?:now|vague)/.test(rule));

/**
 * The clauses of a sentence that each tell of an event, in text order; `dates` are those inside the sentence. A
 * sentence with neither an action nor a date has none.
 */
export function clausesOf(
	text: string,
	sentence: Stretch,
	dates: FoundDate[],
	language: EventLanguage
): Clause[] {
	const all = segmentsOf(text, sentence, language);
	const datesOf = ({ start, end }: Stretch) =>
		dates.filter((date) => date.start < end && date.end > start);
	const segments = withPhrases(text, all, actionsOf(text, all, language), datesOf);
	const actions = actionsOf(text, segments, language);
	const subordinators = new Set(language.subordinators.split(' '));
	const sources = new Set(language.sourceWords.split(' '));
	let isDependent = false;
	const parts = segments.map((segment, nth): Part => {
		const first = segment.tokens[0]?.text ?? '';
		const action = sources.has(first) ? undefined : strongest(actions[nth] ?? []);
		const opens = subordinators.has(first);
		isDependent =
			(opens && (nth > 0 || !opensMain(segment, language))) || (isDependent && segment.isJoined);
		return {
			segment,
			...(action && { action }),
			dates: datesOf(segment),
			isDependent,
			isHead: false,
			frames: isFrame(segment, action, segments[nth + 1], language)
		};
	});
	chooseHeads(parts);
	return group(text, parts, language);
}

/** "und" between phrases rather than clauses cuts nothing: one of its sides lacks a verb, and is no "… am 3. Mai". */
function withPhrases(
	text: string,
	segments: Segment[],
	actions: Action[][],
	datesOf: (segment: Segment) => FoundDate[]
): Segment[] {
	const whole: { segment: Segment; hasVerb: boolean; tokens: Token[] }[] = [];
	for (const [nth, segment] of segments.entries()) {
		const hasVerb = actions[nth]?.some(({ form }) => form === 'verb') === true;
		const last = whole.at(-1);
		const [first, second] = last ? [datesOf(last.segment), datesOf(segment)] : [[], []];
		const isGap = first.length > 0 && second.length > 0 && segment.tokens.length > 4;
		if (!last || !segment.isJoined || isGap || (hasVerb && last.hasVerb)) {
			const tokens = [...segment.tokens];
			whole.push({ segment: { ...segment, tokens }, hasVerb, tokens });
			continue;
		}
		const { start } = last.segment;
		const { end } = segment;
		last.hasVerb ||= hasVerb;
		for (const token of segment.tokens) last.tokens.push(token);
		last.segment = { ...last.segment, end, words: text.slice(start, end) };
	}
	return whole.map(({ segment }) => segment);
}

const strongest = (actions: Action[]) =>
	actions.toSorted((a, b) => STRENGTH[b.form] - STRENGTH[a.form] || a.start - b.start)[0];

/** German articles are relative pronouns behind a comma only; a sentence may begin with them. */
function opensMain({ tokens }: Segment, { articles, beforeDates, pronouns }: EventLanguage) {
	return `${articles} ${beforeDates} ${pronouns}`.split(' ').includes(tokens[0]?.text ?? '');
}

/** "CNBC berichtet, dass …", "Wie CNBC berichtet, …": the next part is what is said. */
function isFrame(
	segment: Segment,
	action: Action | undefined,
	next: Segment | undefined,
	{ reportedSpeech }: EventLanguage
): boolean {
	if (!action?.says || !next) return false;
	if (/^(?:wie|as)\s/i.test(segment.words)) return true;
	return /^(?:dass|that)\s/.test(next.words) || reportedSpeech?.test(next.words) === true;
}

function chooseHeads(parts: Part[]) {
	for (const [nth, part] of parts.entries()) {
		const { action, isDependent, dates } = part;
		// what a frame before hands on is told, however it depends on the frame
		const isMain = !isDependent || parts[nth - 1]?.frames === true || part.frames;
		const hasDate = dates.some(isPrecise);
		part.isHead =
			isMain && (action?.form === 'verb' || (hasDate && part.segment.tokens.length > 3));
	}
	// what stands between colons or semicolons may tell something by itself, if only in a noun
	let from = 0;
	for (let to = 1; to <= parts.length; to++) {
		if (to < parts.length && parts[to]?.segment.strength !== 3) continue;
		const within = parts.slice(from, to);
		from = to;
		if (within.some(({ isHead, frames, action }) => isHead && action && !frames)) continue;
		const rest = within.filter(({ action, frames }) => action && !frames);
		const best = rest.find(({ action }) => action?.form === 'verb') ?? rest[0];
		const other = best ?? within.find(({ dates, frames }) => dates.length > 0 && !frames);
		if (other && (best || !within.some(({ isHead }) => isHead))) other.isHead = true;
	}
}

/** One clause round each head; a head that adds neither its own time nor another kind joins the one before. */
function group(text: string, parts: Part[], language: EventLanguage): Clause[] {
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
	return heads.map((head, nth): Clause => {
		const place = places[nth] ?? 0;
		const next = places[nth + 1];
		if (nth === 0) from = startOf(parts, firstOf(nth));
		const to = next === undefined ? parts.length : cutBetween(parts, place, firstOf(nth + 1));
		const within = parts.slice(from, to);
		const start = within[0]?.segment.start ?? head.segment.start;
		const end = within.at(-1)?.segment.end ?? head.segment.end;
		from = to;
		const stretch = trimmed(text, withoutAnd(text, start, language), end);
		const others = within.flatMap(({ dates }) => dates);
		const dates = [...head.dates, ...others.filter((date) => !head.dates.includes(date))];
		const { action, segment, frames } = head;
		return { ...stretch, ...(action && { action }), head: segment, dates, frames };
	});
}

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
