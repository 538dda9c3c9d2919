import type { FoundDate } from '#lib/suggest/dates/dates.ts';
import { actionsOf, type Action } from './actions.ts';
import type { EventLanguage } from './language.ts';
import { clausesRound, isPrecise, type Clause, type Part } from './groups.ts';
import { segmentsOf, type Segment, type Stretch, type Token } from './sentences.ts';

const STRENGTH = { verb: 3, noun: 2, infinitive: 1 } as const;

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
	const all = segmentsOf(text, sentence, language).map((segment) => withoutDates(segment, dates));
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
	return clausesRound(parts, text, language);
}

/** The words of dates are no other words: the month of May is no "may". */
function withoutDates(segment: Segment, dates: FoundDate[]): Segment {
	const own = dates.filter(({ start, end }) => start < segment.end && end > segment.start);
	const isDate = ({ start }: Token) => own.some((date) => date.start <= start && start < date.end);
	const tokens = segment.tokens.map((token) => (isDate(token) ? { ...token, text: '0' } : token));
	return own.length > 0 ? { ...segment, tokens } : segment;
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
		last.hasVerb ||= hasVerb;
		for (const token of segment.tokens) last.tokens.push(token);
		last.segment.end = segment.end;
	}
	return whole.map(({ segment }) => ({
		...segment,
		words: text.slice(segment.start, segment.end)
	}));
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
