import { parseEdtf } from '#lib/dates/edtf.ts';
import type { FoundDate } from './dates.ts';
import { readMoment, type Moment } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import { findDateline, type Dateline } from './dateline.ts';
import type { DateLanguage } from './language.ts';
import { Memory } from './memory.ts';
import type { Match } from './patterns.ts';
import { addRanges } from './ranges.ts';
import { resolve } from './resolve.ts';
import { asidesIn, isHistory } from './telling.ts';
import { goesOn, tenseAt } from './tense.ts';
import type { Token } from './tokens.ts';

/** A text being read. */
type Reading = {
	text: string;
	tokens: Token[];
	language: DateLanguage;
	/** As given; the dateline stands for it where there is none. */
	given: string | null;
	published: Moment | null;
	dateline: Dateline | undefined;
	tellsHistory: boolean;
	asides: Set<Match>;
	memory: Memory;
	found: FoundDate[];
	/** From which token up to which each found date stands. */
	places: { from: number; to: number }[];
	/** A time of day whose day may stand right behind it. */
	clock?: { found: FoundDate; to: number; sentence: number; isFree: boolean };
};

/** The dates that the matches of a text mean, each in the light of those before it. */
export function readMatches(
	text: string,
	tokens: Token[],
	matches: Match[],
	{ language, published: given }: { language: DateLanguage; published: string | null }
): FoundDate[] {
	const dateline = findDateline(text, tokens, matches, given);
	const published = readMoment(given ?? dateline?.edtf ?? null);
	const tellsHistory = isHistory(matches, published);
	const asides = tellsHistory ? asidesIn(matches) : new Set<Match>();
	const memory = new Memory(tokens, language);
	const about = { text, tokens, language, given, published, dateline, tellsHistory, asides };
	const reading: Reading = { ...about, memory, found: [], places: [] };
	for (const match of matches) {
		const date = resolveMatch(match, reading);
		if (date) record(match, date, reading);
	}
	addRanges(text, tokens, reading.found, reading.places, language.ranges);
	return reading.found;
}

function resolveMatch(match: Match, reading: Reading): Resolved | undefined {
	const { rule, from, to, captures } = match;
	const { tokens, language, published, dateline, tellsHistory, asides, memory } = reading;
	const first = tokens[from];
	if (rule.means === 'none' || !first) return undefined;
	const context: Context = {
		published,
		...memory.at(from),
		tellsHistory,
		tense: () => tenseAt(tokens, from, to, language),
		otherwise: language.tense.otherwise,
		isEnd: language.ranges.to.includes(tokens[from - 1]?.lower ?? ''),
		goesOn: () => goesOn(tokens, from, to, language)
	};
	const date = resolve(rule.means, captures, rule.given, context);
	const isFromPublication = date?.anchor === 'published';
	if (date && match.yearInContext) date.anchor ??= date.edtf.slice(0, 4);
	if (!date || !parseEdtf(date.edtf).ok || match === dateline?.match) return undefined;
	// an article that is not known to be published on a day has that day's date as anchor
	if (date.anchor === 'published' && reading.given === null) date.anchor = dateline?.edtf;
	if (!asides.has(match) && !(tellsHistory && isFromPublication)) memory.keep(date, from);
	return date;
}

function record(match: Match, date: Resolved, reading: Reading): void {
	const { rule, from, to } = match;
	const { text, tokens, memory, found, places, clock } = reading;
	const [first, last] = [tokens[from], tokens[to - 1]];
	if (!first || !last) return;
	const isClock = rule.means === 'clock';
	const isNear =
		clock && !isClock && clock.sentence === first.sentence && belongs(clock, from, reading);
	if (isNear && isDay(date)) {
		// "at 8 p.m. on Friday": the day behind the time is its day, and part of it if nothing is between
		Object.assign(clock.found, {
			edtf: date.edtf,
			basis: 'relative',
			anchor: date.anchor ?? date.edtf
		});
		if (from === clock.to) {
			clock.found.end = last.end;
			clock.found.words = text.slice(clock.found.start, last.end);
			places[places.length - 1] = { from: places.at(-1)?.from ?? from, to };
			reading.clock = undefined;
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
	// a time may have its day some words behind it only if the sentence has named none before
	const isFree = !memory.hadDay(first.sentence);
	reading.clock = isClock ? { found: next, to, sentence: first.sentence, isFree } : undefined;
}

/** Whether the words from a token on may be the day of a time before them. */
function belongs(
	{ to, isFree }: { to: number; isFree: boolean },
	from: number,
	{ tokens, language }: Reading
): boolean {
	if (isFree) return from - to < 4;
	const between = tokens[to]?.lower ?? '';
	return from === to || (from - to === 1 && language.ranges.onDay.includes(between));
}

const isDay = ({ edtf }: Resolved) => /^-?\d{4}-\d\d-\d\d$/.test(edtf);
