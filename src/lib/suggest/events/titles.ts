import type { EventLanguage } from './language.ts';
import type { Clause } from './parts.ts';
import { fit } from './shorten.ts';
import { bare, createSyntax, type Exception, type Syntax } from './syntax.ts';

/** Kinds whose verb says little without an object. */
const TALK = new Set(['statement', 'plan', 'report', 'milestone']);
/** Preferred minimum length of a title without a company, in UTF-16 units. */
const MIN_LENGTH = 20;
/** Length of the part of a clause used for its title, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 400;
const WORD = /[^\s]+/gu;
/** Addresses, mentions of accounts, bullets and separators. */
const NO_PROSE = /^(?:https?:|www\.|@|RT$|[*|•·–—-]+$|``$|''$)/;
const wordsIn = (text: string) => text.match(WORD) ?? [];

/** The surroundings of a clause that its title may draw on. */
export type TitleContext = {
	/** UTF-16 offsets of the company names in the passage. */
	mentions: number[];
	language: EventLanguage;
	/** The clause that a report introduces. */
	said?: Clause;
	/** The previous clause of the sentence, whose subject an elliptical clause shares. */
	previous?: Clause;
	/** The name a pronoun as the subject refers to. */
	referent?: string;
};

/**
 * A title in the article's own words: a main clause of the clause's head without its date, or else with it, shortened
 * at the boundaries of phrases. Undefined if no form of the clause can stand alone.
 */
export function titleOf(clause: Clause, context: TitleContext): string | undefined {
	const syntax = createSyntax(context.language);
	const { said } = context;
	if (said && /^(?:wie|as)\s/i.test(clause.words)) {
		const title = titleOf(said, { ...context, said: undefined, previous: undefined });
		const whole = title && `${sourceAndVerb(clause, context.language)}: ${title}`;
		return whole && whole.length <= 70 ? whole : title;
	}
	const forms = [...candidates(clause, context, syntax)];
	const titles = forms.flatMap((words) => standing(words, clause, context, syntax) ?? []);
	const isNamed = context.mentions.length > 0;
	const isTerse = isNamed && !TALK.has(clause.action?.kind ?? 'statement');
	const best = isTerse ? titles[0] : titles.find(({ length }) => length >= MIN_LENGTH);
	if (best !== undefined) return best;
	if (!isNamed || !clause.action) return titles[0];
	const noun = syntax.nominal(opened(clause.words, syntax), clause.action.words);
	const relaxed = [
		standing(noun, clause, context, syntax, 'nominal'),
		...forms.map((words) => standing(words, clause, context, syntax, 'pronoun')),
		titles[0],
		...forms.map((words) => standing(words, clause, context, syntax, 'any'))
	];
	return relaxed.find((title) => title !== undefined);
}

/** Ever less concise forms of the clause, as words. */
function* candidates(clause: Clause, context: TitleContext, syntax: Syntax): Generator<string[]> {
	const { language } = context;
	const from = Math.max(0, clause.head.start - clause.start);
	const headEnd = Math.max(clause.head.end, clause.action?.end ?? 0);
	const end = Math.min(clause.words.length, Math.max(0, headEnd - clause.start));
	const undated = opened(firstPiece(clause, without(clause, from, end, language)), syntax);
	if (clause.antecedent !== undefined) {
		const relative = syntax.relativeToMain(undated, clause.antecedent);
		if (relative) yield relative;
		return;
	}
	const main = syntax.toMain(undated, namesIn(clause, context));
	if (!syntax.opensWithVerb(main, clause)) yield main;
	const inner = syntax.withoutLeadingPhrase(undated);
	if (inner) yield syntax.toMain(inner, namesIn(clause, context));
	const subject = subjectBefore(clause, from, context, syntax);
	if (subject && syntax.opensWithVerb(undated, clause)) yield [...subject, ...undated];
	const dated = opened(clause.words.slice(from, end), syntax);
	if (!syntax.opensWithVerb(dated, clause)) yield dated;
	if (subject) yield [...subject, ...dated];
	const speech = /^[“„"«][^”“"»]+[”“"»],?\s+/u.exec(clause.words)?.[0].length ?? 0;
	if (speech > 0) yield opened(without(clause, speech, end, language), syntax);
	const whole = opened(clause.words.slice(0, MAX_CLAUSE_LENGTH), syntax);
	yield whole;
	yield opened(clause.words.split(/[;:]\s|\s[–—]\s|,\s/)[0] ?? '', syntax);
}

/** The candidate as a title, if it can stand alone: pronouns replaced, shortened, capitalised. */
function standing(
	words: string[],
	clause: Clause,
	context: TitleContext,
	syntax: Syntax,
	exception?: Exception
): string | undefined {
	const named = syntax.nameSubject(words, context.referent) ?? (exception ? words : undefined);
	if (!named) return undefined;
	const kept = new Set(wordsIn(clause.action?.words ?? '').map(bare));
	const short = fit(unquoted(named), kept, syntax);
	if (!short || !syntax.stands(short, clause, exception)) return undefined;
	const title = short
		.join(' ')
		.replace(/[\s,;:.!?–—-]+$/u, '')
		.replace(/^[\s,;:.!?–—-]+/u, '');
	const first = String.fromCodePoint(title.codePointAt(0) ?? 32);
	return title === '' ? undefined : first.toUpperCase() + title.slice(first.length);
}

/** The words without parentheses, without particles and conjunctions at the start. */
function opened(text: string, syntax: Syntax): string[] {
	const words = wordsIn(text.slice(0, MAX_CLAUSE_LENGTH).replace(/\s?\([^()]*\)/g, ''));
	return syntax.withoutOpeners(words.filter((word) => !NO_PROSE.test(word)));
}

/** Without an action the longest part between commas is the news. */
function firstPiece({ action }: Clause, text: string): string {
	const pieces = text.trim().split(/[;:]\s|\s[–—]\s|,\s/);
	if (action) return text.trim().includes(action.words) ? text.trim() : (pieces[0] ?? text);
	return pieces.reduce((best, next) => (next.length > best.length ? next : best));
}

/** Removes quotation marks that lost their counterpart, and those around everything. */
function unquoted(words: string[]): string[] {
	const text = words.join(' ');
	const count = text.match(/[«»„“”"‹›]/g)?.length ?? 0;
	return count === 0 || count === 2 ? words : wordsIn(text.replace(/[«»„“”"‹›]/g, ''));
}

const namesIn = (clause: Clause, { mentions }: TitleContext) =>
	mentions.map((at) => bare(clause.words.slice(at - clause.start).split(/\s/)[0] ?? ''));

/** Shortens "Wie CNBC am Dienstag berichtete" to "CNBC berichtete". */
function sourceAndVerb({ words, start, dates, action }: Clause, language: EventLanguage): string {
	const others = new Set(`${language.beforeDates} ${language.fillers}`.split(' '));
	const end = action?.start ?? start;
	const source = [...words.slice(0, end - start).matchAll(WORD)]
		.slice(1)
		.filter(
			({ 0: word, index }) =>
				!others.has(bare(word)) &&
				!dates.some((date) => date.start <= start + index && start + index < date.end)
		);
	return [...source.map(([word]) => word), action?.words.split(/\s/)[0] ?? ''].join(' ');
}

/** The subject of a head that begins with its verb: before it ("Pan Am, which …, ceased"), or of the clause before. */
function subjectBefore(
	clause: Clause,
	from: number,
	context: TitleContext,
	syntax: Syntax
): string[] | undefined {
	const { language, previous } = context;
	if (from > 0) {
		const lead = without(clause, 0, clause.words.length, language);
		const subject = syntax.subjectOf(
			wordsIn(lead.slice(0, MAX_CLAUSE_LENGTH).split(/,\s/)[0] ?? '')
		);
		if (subject) return subject;
	}
	if (!previous) return undefined;
	const lead = without(previous, 0, previous.words.length, language).slice(0, MAX_CLAUSE_LENGTH);
	const main = syntax.toMain(syntax.withoutOpeners(wordsIn(lead)), namesIn(previous, context));
	return syntax.subjectOf(main, previous);
}

/** The words from one offset to another, without phrases of time at either end and without "on Monday" inside. */
function without(
	{ words: all, start, dates: found }: Clause,
	from: number,
	to: number,
	{ beforeDates, onDate }: EventLanguage
): string {
	const words = all.slice(0, to);
	const dates = found
		.filter((date) => date.end - start <= to)
		.toSorted((a, b) => a.start - b.start);
	const before = new Set(beforeDates.split(' '));
	let first = from;
	let last = words.length;
	for (const { start: at, end } of dates) {
		const lead = words.slice(first, Math.max(first, at - start));
		const isTime = wordsIn(lead).every((word) => before.has(bare(word)));
		if (isTime && end - start > first && !isPart(words, end - start)) first = end - start;
	}
	const tail = dates.find(({ end }) => /^\P{L}*$/u.test(words.slice(end - start)));
	if (tail && tail.start - start > first) {
		const kept = [...words.slice(first, tail.start - start).matchAll(WORD)];
		while (kept.length > 2 && before.has(bare(kept.at(-1)?.[0] ?? ''))) kept.pop();
		const end = kept.at(-1);
		if (end) last = first + end.index + end[0].length;
	}
	let kept = '';
	for (const { start: at, end } of dates) {
		const lead = words.slice(first, Math.max(first, at - start));
		const on = /(?<!\p{L})(\p{L}+)\s+$/u.exec(lead.slice(-8));
		const isWithin = at - start > first && end - start < last;
		if (!isWithin || !onDate.split(' ').includes(on?.[1] ?? '') || isPart(words, end - start))
			continue;
		kept += lead.slice(0, lead.length - (on?.[0].length ?? 0));
		first = end - start + 1;
	}
	return (kept + words.slice(first, last)).replace(/^[\s,;:]+/, '');
}

/** True if a date is a part of a longer word or phrase: "Monday's vote", "2015-Modell". */
const isPart = (words: string, end: number) => /^(?:['’]s|-\p{L})/u.test(words.slice(end, end + 3));
