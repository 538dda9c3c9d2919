import type { Basis, Language } from '#lib/story/story.ts';
import { readMoment, type Moment } from './dates/calendar.ts';
import { GERMAN } from './dates/de.ts';
import { ENGLISH } from './dates/en.ts';
import type { DateLanguage, Meaning } from './dates/language.ts';
import { compile, matchAll, type Grammar, type Match } from './dates/patterns.ts';
import { addRanges, type Lasting } from './dates/ranges.ts';
import type { Context, Resolved } from './dates/context.ts';
import { resolve } from './dates/resolve.ts';
import { asidesIn, HEAD, isDateline, isHistory } from './dates/telling.ts';
import { goesOn, tenseAt } from './dates/tense.ts';
import { tokenize, type Token } from './dates/tokens.ts';
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
	/** The name of the rule in dates/de.ts or dates/en.ts. */
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
 * day, month or year; anything else counts as null). Words whose date depends on something unknown are left out,
 * and so is the line at the head that dates the article itself; it stands for `published` where that is null.
 */
export function findDates(
	text: string,
	options: { language: Language; published: string | null }
): FoundDate[] {
	const grammar = grammarOf(options.language);
	const tokens = tokenize(text, grammar.vocabulary);
	const published = readMoment(options.published) ? options.published : null;
	return read(text, tokens, matchAll(tokens, grammar).matches, { ...options, published });
}

function read(
	text: string,
	tokens: Token[],
	matches: Match[],
	options: { language: Language; published: string | null }
): FoundDate[] {
	const language = LANGUAGES[options.language];
	const dateline = datelineOf(text, tokens, matches, options);
	const published = readMoment(options.published ?? dateline?.edtf ?? null);
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
		const isFromPublication = date?.anchor === 'published';
		if (date && match.yearInContext) date.anchor ??= date.edtf.slice(0, 4);
		if (!date || !parseEdtf(date.edtf).ok) continue;
		if (match === dateline?.match) continue;
		// an article that is not known to be published on a day has that day's date as anchor
		if (date.anchor === 'published' && options.published === null) date.anchor = dateline?.edtf;
		if (
			date.moment &&
			!date.looksBack &&
			!asides.has(match) &&
			!(tellsHistory && isFromPublication)
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

const isClock = (means: Meaning) => means === 'clock';

/** Whether the word before a date makes it a limit of the time told of, rather than that time. */
function isLimit(before: Token | undefined, { ranges }: DateLanguage): boolean {
	const word = before?.text.toLowerCase() ?? '';
	return ranges.since.includes(word) || ranges.to.includes(word);
}

const isDay = ({ edtf }: Resolved) => /^-?\d{4}-\d\d-\d\d$/.test(edtf);

/**
 * The line that says when the article was published: the day that was given, or the first day named if none was.
 */
function datelineOf(
	text: string,
	tokens: Token[],
	matches: Match[],
	{ published }: { published: string | null }
): { match: Match; edtf: string } | undefined {
	for (const match of matches) {
		const { rule, from, to, captures } = match;
		const [first, last] = [tokens[from], tokens[to - 1]];
		if (!first || !last || first.start > HEAD) return undefined;
		if (rule.means !== 'date' || !isDateline(text, first.start, last.end)) continue;
		const date = resolve(rule.means, captures, rule.given, NOTHING_TOLD);
		if (date && isDay(date) && (published ?? date.edtf) === date.edtf)
			return { match, edtf: date.edtf };
	}
	return undefined;
}

const NOTHING_TOLD: Context = {
	published: null,
	tellsHistory: false,
	tense: () => undefined,
	otherwise: 'past',
	goesOn: () => false
};
