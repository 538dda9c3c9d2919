import type { Basis, Language } from '#lib/story/story.ts';
import { readMoment, type Moment } from './dates-calendar.ts';
import { GERMAN } from './dates-de.ts';
import { ENGLISH } from './dates-en.ts';
import type { DateLanguage, Meaning } from './dates-language.ts';
import { compile, matchAll, type Grammar, type Match } from './dates-patterns.ts';
import { addRanges, type Lasting } from './dates-ranges.ts';
import type { Context, Resolved } from './dates-context.ts';
import { resolve } from './dates-resolve.ts';
import { goesOn, tenseAt } from './dates-tense.ts';
import { tokenize, type Token } from './dates-tokens.ts';
import { parseEdtf } from '#lib/story/edtf.ts';

/** A date that a text names. */
export type FoundDate = {
	/** UTF-16 offsets into the text; `words` is exactly what lies between them. */
	start: number;
	end: number;
	words: string;
	/** In the EDTF subset of story/edtf.ts. */
	edtf: string;
	basis: Extract<Basis, 'stated' | 'relative'>;
	/** What relative words are relative to: `published`, or the EDTF date spoken of before. */
	anchor?: string;
	/** The lasting time of which this date is an end; both ends carry the same. */
	lasting?: Lasting;
	/** The name of the rule in dates-de.ts or dates-en.ts. */
	rule: string;
};

const LANGUAGES: Record<Language, DateLanguage> = { de: GERMAN, en: ENGLISH };
const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
	let grammar = grammars.get(language);
	if (!grammar) grammars.set(language, (grammar = compile(LANGUAGES[language])));
	return grammar;
}

/**
 * The dates that a text names, in text order, none overlapping. `published` is the text's own date in EDTF (a
 * day, month or year; anything else counts as null). Words whose date depends on something unknown are left out.
 */
export function findDates(
	text: string,
	options: { language: Language; published: string | null }
): FoundDate[] {
	const grammar = grammarOf(options.language);
	const tokens = tokenize(text, grammar.vocabulary);
	return read(text, tokens, matchAll(tokens, grammar).matches, options);
}

function read(
	text: string,
	tokens: Token[],
	matches: Match[],
	options: { language: Language; published: string | null }
): FoundDate[] {
	const language = LANGUAGES[options.language];
	const published = readMoment(options.published);
	const tellsHistory = isHistory(matches, published);
	const asides = tellsHistory ? asidesIn(matches) : new Set();
	const found: FoundDate[] = [];
	const places: { from: number; to: number }[] = [];
	let spoken: { moment: Moment; sentence: number } | undefined;
	let spokenDay = spoken;
	let named = spoken;
	let clock: { found: FoundDate; to: number; sentence: number } | undefined;
	for (const match of matches) {
		const { rule, from, to, captures } = match;
		const first = tokens[from];
		const last = tokens[to - 1];
		if (rule.means === 'none' || !first || !last) continue;
		const { sentence } = first;
		const dayBefore = spokenDay;
		const ago = (said: typeof spoken) =>
			said && { moment: said.moment, distance: sentence - said.sentence };
		const context: Context = {
			published,
			spoken: ago(spoken),
			named: ago(named),
			spokenDay: ago(spokenDay),
			tellsHistory,
			tense: () => tenseAt(tokens, from, to, language),
			otherwise: language.tense.otherwise,
			goesOn: () => goesOn(tokens, from, language)
		};
		const date = resolve(rule.means, captures, rule.given, context);
		if (date && match.yearInContext) date.anchor ??= date.edtf.slice(0, 4);
		if (!date || !parseEdtf(date.edtf).ok) continue;
		const isOwn = date.anchor === undefined && date.edtf === options.published;
		if (isOwn && isDateline(text, first.start, last.end)) continue;
		if (
			date.moment &&
			!date.looksBack &&
			!asides.has(match) &&
			!(tellsHistory && date.anchor === 'published')
		) {
			spoken = { moment: date.moment, sentence };
			if (date.moment.day) spokenDay = spoken;
			if (date.anchor === undefined && !isLimit(tokens[from - 1], language)) named = spoken;
		}
		if (
			clock &&
			!isClock(rule.means) &&
			from - clock.to < 4 &&
			sentence === clock.sentence &&
			isDay(date)
		)
			// "at 8 p.m. on Friday": the day behind the time is its day
			Object.assign(clock.found, { edtf: date.edtf, anchor: date.anchor ?? date.edtf });
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
		// a time has its day behind it only if the sentence has named none before
		const isFree = isClock(rule.means) && dayBefore?.sentence !== sentence;
		clock = isFree ? { found: next, to, sentence } : undefined;
	}
	addRanges(text, tokens, found, places, language.ranges);
	return found;
}

/** Whether words are a line of their own at the head of the text, which says when it was published. */
function isDateline(text: string, start: number, end: number): boolean {
	if (start > 400) return false;
	const before = text.slice(0, start);
	return /(^|\n)[\s(]*$/.test(before) && /^[\s.)]*(\n|$)/.test(text.slice(end, end + 20));
}

/** A text tells history if most of the years it names are not those round its publication. */
function isHistory(matches: Match[], published: Moment | null): boolean {
	if (!published) return true;
	let named = 0;
	let far = 0;
	for (const { captures, rule } of matches) {
		const year = captures.yyyy?.[0];
		if (year === undefined || rule.means === 'none') continue;
		named++;
		if (Math.abs(Number(year) - published.year) > 1) far++;
	}
	return named > 7 && far > named * 0.8;
}

/** Years named in passing: far from the one named before, to which the next one returns. */
function asidesIn(matches: Match[]): Set<Match> {
	const named = matches.filter(({ captures, rule }) => captures.yyyy && rule.means !== 'none');
	const yearOf = (match: Match | undefined) => Number(match?.captures.yyyy?.[0]);
	const asides = new Set<Match>();
	let before = NaN;
	for (const [at, match] of named.entries()) {
		const year = yearOf(match);
		const next = named.slice(at + 1, at + 3).map(yearOf);
		const returns = next.some((other) => Math.abs(other - before) < 2);
		if (Math.abs(year - before) > 2 && returns) asides.add(match);
		else before = year;
	}
	return asides;
}

const isClock = (means: Meaning) => means === 'clock';

/** Whether the word before a date makes it a limit of the time told of, rather than that time. */
function isLimit(before: Token | undefined, { ranges }: DateLanguage): boolean {
	const word = before?.text.toLowerCase() ?? '';
	return ranges.since.includes(word) || ranges.to.includes(word);
}

const isDay = ({ edtf }: Resolved) => /^-?\d{4}-\d\d-\d\d$/.test(edtf);
