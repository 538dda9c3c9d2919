import { parseEdtf } from '#lib/dates/edtf.ts';
import type { FoundDate } from './find-dates.ts';
import { readMoment, type CalendarDate } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import { findDateline, type Dateline } from './dateline.ts';
import type { DateLanguage } from './language.ts';
import { MentionedDates } from './mentioned-dates.ts';
import type { PatternMatch } from './patterns.ts';
import { addRanges, placeBefore } from './ranges.ts';
import { resolve } from './resolve.ts';
import { asidesIn, detectHistory } from './history.ts';
import { goesOn, tenseAt } from './tense.ts';
import type { Token } from './tokens.ts';

/** The state of resolving one text's matches in order. */
type Interpretation = {
	text: string;
	tokens: Token[];
	language: DateLanguage;
	/** The publication date as passed in; null if the dateline has to replace it. */
	given: string | null;
	published: CalendarDate | null;
	dateline: Dateline | undefined;
	isHistory: boolean;
	asides: Set<PatternMatch>;
	mentioned: MentionedDates;
	found: FoundDate[];
	/** The token range [`from`, `to`) of each found date. */
	places: { from: number; to: number }[];
	/** A time of day whose day may follow directly. */
	clock?: { found: FoundDate; to: number; sentence: number; isFree: boolean };
};

/** Resolves the matches of a text to dates, in order: each may refer to those before it. */
export function readMatches(
	text: string,
	tokens: Token[],
	matches: PatternMatch[],
	{ language, published: given }: { language: DateLanguage; published: string | null }
): FoundDate[] {
	const dateline = findDateline(text, tokens, matches, given);
	const published = readMoment(given ?? dateline?.edtf ?? null);
	const isHistory = detectHistory(matches, published);
	const asides = isHistory ? asidesIn(matches) : new Set<PatternMatch>();
	const mentioned = new MentionedDates(tokens, language);
	const about = { text, tokens, language, given, published, dateline, isHistory, asides };
	const interpretation: Interpretation = { ...about, mentioned, found: [], places: [] };
	for (const match of matches) {
		const date = resolveMatch(match, interpretation);
		if (date) record(match, date, interpretation);
	}
	addRanges(text, tokens, interpretation.found, interpretation.places, language.ranges);
	return interpretation.found;
}

function resolveMatch(match: PatternMatch, interpretation: Interpretation): Resolved | undefined {
	const { rule, from, to, captures } = match;
	const { tokens, language, published, dateline, isHistory, asides, mentioned } = interpretation;
	const first = tokens[from];
	if (rule.means === 'none' || !first) return undefined;
	const context: Context = {
		published,
		...mentioned.at(from),
		isHistory,
		tense: () => tenseAt(tokens, from, to, language),
		otherwise: language.tense.otherwise,
		isEnd: language.ranges.to.includes(
			tokens[placeBefore(tokens, from, language.ranges)]?.lower ?? ''
		),
		goesOn: () => goesOn(tokens, from, to, language)
	};
	const date = resolve(rule.means, captures, rule.given, context);
	const isFromPublication = date?.anchor === 'published';
	if (date && match.yearInContext) date.anchor ??= date.edtf.slice(0, 4);
	if (!date || !parseEdtf(date.edtf).ok || match === dateline?.match) return undefined;
	// without a given publication date the anchor is the dateline's own day
	if (date.anchor === 'published' && interpretation.given === null) date.anchor = dateline?.edtf;
	if (!asides.has(match) && !(isHistory && isFromPublication)) mentioned.keep(date, from);
	return date;
}

function record(match: PatternMatch, date: Resolved, interpretation: Interpretation): void {
	const { rule, from, to } = match;
	const { text, tokens, mentioned, found, places, clock } = interpretation;
	const [first, last] = [tokens[from], tokens[to - 1]];
	if (!first || !last) return;
	const isClock = rule.means === 'clock';
	const isNear =
		clock && !isClock && clock.sentence === first.sentence && belongs(clock, from, interpretation);
	if (isNear && isDay(date)) {
		// "at 8 p.m. on Friday": the following day dates the time; if adjacent, both become one date
		Object.assign(clock.found, {
			edtf: date.edtf,
			basis: 'relative',
			anchor: date.anchor ?? date.edtf
		});
		if (from === clock.to) {
			clock.found.end = last.end;
			clock.found.words = text.slice(clock.found.start, last.end);
			places[places.length - 1] = { from: places.at(-1)?.from ?? from, to };
			interpretation.clock = undefined;
			return;
		}
	}
	const next: FoundDate = {
		start: first.start,
		end: last.end,
		words: text.slice(first.start, last.end),
		edtf: date.edtf,
		basis: date.anchor === undefined ? 'stated' : 'relative',
		...(date.anchor === undefined ? {} : { anchor: date.anchor }),
		rule: rule.rule
	};
	found.push(next);
	places.push({ from, to });
	// a day some words after a time dates it only if the sentence named no day before
	const isFree = !mentioned.hadDay(first.sentence);
	interpretation.clock = isClock
		? { found: next, to, sentence: first.sentence, isFree }
		: undefined;
}

/** True if a date at token `from` can be the day of the preceding time. */
function belongs(
	{ to, isFree }: { to: number; isFree: boolean },
	from: number,
	{ tokens, language }: Interpretation
): boolean {
	if (isFree) return from - to < 4;
	const between = tokens[to]?.lower ?? '';
	return from === to || (from - to === 1 && language.ranges.onDay.includes(between));
}

const isDay = ({ edtf }: Resolved) => /^-?\d{4}-\d\d-\d\d$/.test(edtf);
