import type { FoundDate } from '#lib/suggest/dates/find-dates.ts';
import { actionsOf, type Action } from './actions.ts';
import type { EventLanguage } from './language.ts';
import { clausesRound, isPrecise, type Clause, type PhrasePart } from './parts.ts';
import { phrasesOf, type Phrase, type QuotedRange, type WordToken } from './sentences.ts';

const STRENGTH = { verb: 3, noun: 2, infinitive: 1 } as const;

/**
 * Splits a sentence into clauses that each tell of one event, in text order; `dates` are those inside the sentence.
 * Empty for a sentence with neither an action nor a date.
 */
export function clausesOf(
	text: string,
	sentence: QuotedRange,
	dates: FoundDate[],
	language: EventLanguage
): Clause[] {
	const all = joinAtDates(text, phrasesOf(text, sentence, language), dates).map((phrase) =>
		withoutDates(phrase, dates)
	);
	const datesOf = ({ start, end }: QuotedRange) =>
		dates.filter((date) => date.start < end && date.end > start);
	const phrases = joinPhrases(text, all, actionsOf(text, all, language), datesOf);
	const actions = actionsOf(text, phrases, language);
	const subordinators = new Set(language.subordinators.split(' '));
	const sources = new Set(language.sourceWords.split(' '));
	let isDependent = false;
	const parts = phrases.map((phrase, nth): PhrasePart => {
		const first = phrase.tokens[0]?.text ?? '';
		const action = sources.has(first) ? undefined : strongest(actions[nth] ?? [], language);
		const opens = subordinators.has(first);
		isDependent =
			(opens && (nth > 0 || !opensMain(phrase, language))) || (isDependent && phrase.isJoined);
		return {
			phrase,
			...(action && { action }),
			dates: datesOf(phrase),
			isDependent,
			isHead: false,
			frames: isFrame(phrase, action, phrases[nth + 1], language)
		};
	});
	chooseHeads(parts);
	return clausesRound(parts, text, language);
}

/** Rejoins phrases at a comma inside a date: "July 24, 2003". */
function joinAtDates(text: string, phrases: Phrase[], dates: FoundDate[]): Phrase[] {
	const joined: Phrase[] = [];
	for (const phrase of phrases) {
		const last = joined.at(-1);
		const isInDate = last && dates.some(({ start, end }) => start < last.end && end > phrase.start);
		if (!isInDate) joined.push(phrase);
		else
			joined[joined.length - 1] = {
				...last,
				end: phrase.end,
				words: text.slice(last.start, phrase.end),
				tokens: [...last.tokens, ...phrase.tokens]
			};
	}
	return joined;
}

/** Masks the words of dates, so that the month of May is not read as "may". */
function withoutDates(phrase: Phrase, dates: FoundDate[]): Phrase {
	const own = dates.filter(({ start, end }) => start < phrase.end && end > phrase.start);
	const isDate = ({ start }: WordToken) =>
		own.some((date) => date.start <= start && start < date.end);
	const tokens = phrase.tokens.map((token) => (isDate(token) ? { ...token, text: '0' } : token));
	return own.length > 0 ? { ...phrase, tokens } : phrase;
}

/** Rejoins phrases at an "und" that does not separate clauses: one side lacks a verb and a date of its own. */
function joinPhrases(
	text: string,
	phrases: Phrase[],
	actions: Action[][],
	datesOf: (phrase: Phrase) => FoundDate[]
): Phrase[] {
	const whole: { phrase: Phrase; hasVerb: boolean; tokens: WordToken[] }[] = [];
	for (const [nth, phrase] of phrases.entries()) {
		const hasVerb = actions[nth]?.some(({ form }) => form === 'verb') === true;
		const last = whole.at(-1);
		const [first, second] = last ? [datesOf(last.phrase), datesOf(phrase)] : [[], []];
		// "und 2012 …" lacks the verb before it; "mit Acme und Globex in diesem Jahr" is one phrase
		const before = text.slice(phrase.start, second[0]?.start ?? phrase.start);
		const isGap =
			first.length > 0 && second.length > 0 && phrase.tokens.length > 4 && !/\p{Lu}/u.test(before);
		if (!last || !phrase.isJoined || isGap || (hasVerb && last.hasVerb)) {
			const tokens = [...phrase.tokens];
			whole.push({ phrase: { ...phrase, tokens }, hasVerb, tokens });
			continue;
		}
		last.hasVerb ||= hasVerb;
		for (const token of phrase.tokens) last.tokens.push(token);
		last.phrase.end = phrase.end;
	}
	return whole.map(({ phrase }) => ({
		...phrase,
		words: text.slice(phrase.start, phrase.end)
	}));
}

/** The action that says most; "began a strike" is a strike. */
function strongest(actions: Action[], { light }: EventLanguage): Action | undefined {
	const [first] = actions.toSorted(
		(a, b) => STRENGTH[b.form] - STRENGTH[a.form] || a.start - b.start
	);
	if (!first || !light.test(first.words)) return first;
	const noun = actions.find(({ form }) => form === 'noun');
	return noun ? { ...first, kind: noun.kind } : first;
}

/** True if a sentence opens with an article or pronoun: German articles are relative pronouns only after a comma. */
function opensMain({ tokens }: Phrase, { articles, beforeDates, pronouns }: EventLanguage) {
	return `${articles} ${beforeDates} ${pronouns}`.split(' ').includes(tokens[0]?.text ?? '');
}

/** True if the next phrase is what this one reports: "CNBC berichtet, dass …", "Wie CNBC berichtet, …". */
function isFrame(
	phrase: Phrase,
	action: Action | undefined,
	next: Phrase | undefined,
	{ reportedSpeech }: EventLanguage
): boolean {
	if (!action?.says || !next) return false;
	if (/^(?:wie|as)\s/i.test(phrase.words)) return true;
	return /^(?:dass|that)\s/.test(next.words) || reportedSpeech?.test(next.words) === true;
}

function chooseHeads(parts: PhrasePart[]) {
	for (const [nth, part] of parts.entries()) {
		const { action, isDependent, dates } = part;
		// a reported clause tells an event although it depends on its frame
		const isMain = !isDependent || parts[nth - 1]?.frames === true || part.frames;
		const hasDate = dates.some(isPrecise);
		part.isHead = isMain && (action?.form === 'verb' || (hasDate && part.phrase.tokens.length > 3));
	}
	// a section between colons or semicolons may tell an event by itself, even if only in a noun
	let from = 0;
	for (let to = 1; to <= parts.length; to++) {
		if (to < parts.length && parts[to]?.phrase.strength !== 3) continue;
		const within = parts.slice(from, to);
		from = to;
		if (within.some(({ isHead, frames, action }) => isHead && action && !frames)) continue;
		const rest = within.filter(({ action, frames }) => action && !frames);
		const best = rest.find(({ action }) => action?.form === 'verb') ?? rest[0];
		const other = best ?? within.find(({ dates, frames }) => dates.length > 0 && !frames);
		if (other && (best || !within.some(({ isHead }) => isHead))) other.isHead = true;
	}
}
