import type { Clause } from './parts.ts';
import type { EventLanguage } from './language.ts';

/** Maximum length of a title in UTF-16 units; longer ones are cut at a word. */
const MAX_TITLE_LENGTH = 80;
/** Length of the part of a clause used for its title, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 400;
const WORD = /[^\s]+/gu;
const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * A title from the clause's own words: without its date, parentheses and particles, with the subject before the
 * verb. `mentions` are the UTF-16 offsets of company names, `said` is the clause it reports.
 */
export function titleOf(
	clause: Clause,
	mentions: number[],
	language: EventLanguage,
	said?: Clause
): string {
	const from = Math.max(0, clause.head.start - clause.start);
	const title = words(clause, from, mentions, language).join(' ');
	const isFrame = said && /^(?:wie|as)\s/i.test(clause.words);
	const whole = isFrame
		? `${sourceAndVerb(clause, language)}: ${titleOf(said, mentions, language)}`
		: title;
	return shorten(whole) || shorten(clause.words.slice(0, MAX_CLAUSE_LENGTH));
}

function words(
	clause: Clause,
	from: number,
	mentions: number[],
	language: EventLanguage
): string[] {
	const title = without(clause, from, language)
		.slice(0, MAX_CLAUSE_LENGTH)
		.replace(/\s?\([^()]*\)/g, '');
	const pieces = title.trim().split(/[;:]\s|\s[–—]\s|,\s/);
	// without an action the longest part is the news
	const piece = clause.action
		? (pieces[0] ?? title)
		: pieces.reduce((best, next) => (next.length > best.length ? next : best));
	const fillers = new Set(language.fillers.split(' '));
	const openers = new Set([...fillers, ...(language.verbSecond ? [] : ['that', 'for', 'which'])]);
	let kept = [...piece.matchAll(WORD)].map(([word]) => word);
	while (kept[0] !== undefined && openers.has(bare(kept[0]))) kept.shift();
	if (language.verbSecond) {
		const names = mentions.map((at) =>
			bare(clause.words.slice(at - clause.start).split(/\s/)[0] ?? '')
		);
		const and = new Set(language.and.split(' '));
		kept = subjectFirst(kept, names, language).filter(
			(word) => !fillers.has(bare(word)) || and.has(bare(word))
		);
	}
	if (clause.antecedent !== undefined && !language.verbSecond) return [clause.antecedent, ...kept];
	return [...subjectBefore(clause, from, kept[0], language), ...kept];
}

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

/** The subject of a phrase that begins with its verb: "Pan Am, which …, ceased to fly". */
function subjectBefore(
	clause: Clause,
	from: number,
	first: string | undefined,
	language: EventLanguage
): string[] {
	const verb = clause.action?.words.split(/\s/)[0] ?? '';
	if (from === 0 || first === undefined || bare(first) !== bare(verb)) return [];
	const lead = without(clause, 0, language).slice(0, MAX_CLAUSE_LENGTH).split(/,\s/)[0] ?? '';
	const subject = lead.split(/\s+/);
	return subject.length < 6 && /^\p{Lu}/u.test(lead) ? subject : [];
}

/** The words from an offset on, without phrases of time at either end and without "on Monday" inside. */
function without(clause: Clause, from: number, { beforeDates, onDate }: EventLanguage): string {
	const { words, start, dates } = clause;
	const before = new Set(beforeDates.split(' '));
	let first = from;
	let last = words.length;
	for (const { start: at, end } of dates.toSorted((a, b) => a.start - b.start)) {
		const lead = words.slice(first, Math.max(first, at - start));
		const isTime = [...lead.matchAll(WORD)].every(([word]) => before.has(bare(word)));
		if (isTime && end - start > first) first = end - start;
	}
	const tail = dates.find(({ end }) => /^\P{L}*$/u.test(words.slice(end - start)));
	if (tail && tail.start - start > first) {
		const lead = words.slice(first, tail.start - start);
		const kept = [...lead.matchAll(WORD)];
		while (kept.length > 2 && before.has(bare(kept.at(-1)?.[0] ?? ''))) kept.pop();
		const end = kept.at(-1);
		if (end) last = first + end.index + end[0].length;
	}
	let kept = '';
	for (const { start: at, end } of dates.toSorted((a, b) => a.start - b.start)) {
		const lead = words.slice(first, Math.max(first, at - start));
		const on = /(?<!\p{L})(\p{L}+)\s+$/u.exec(lead.slice(-8));
		const isWithin = at - start > first && end - start < last;
		if (!isWithin || !onDate.split(' ').includes(on?.[1] ?? '')) continue;
		kept += lead.slice(0, lead.length - (on?.[0].length ?? 0));
		first = end - start + 1;
	}
	return (kept + words.slice(first, last)).replace(/^[\s,;:]+/, '');
}

/** Reorders "zog Elon Musk vor Gericht" to "Elon Musk zog vor Gericht". */
function subjectFirst(words: string[], names: string[], language: EventLanguage): string[] {
	const [verb, ...rest] = words;
	const isCapital = (word: string | undefined) => /^\P{L}*\p{Lu}/u.test(word ?? '');
	if (verb === undefined || isCapital(verb) || !/^\p{L}+(?:t|te|ten|en|e|st|\p{L})$/u.test(verb))
		return words;
	const articles = new Set([...language.articles.split(' '), ...possessives]);
	if (articles.has(bare(verb)) || language.beforeDates.split(' ').includes(bare(verb)))
		return words;
	let size = 0;
	const pronouns = language.pronouns.split(' ');
	if (pronouns.includes(bare(rest[0] ?? ''))) size = 1;
	else {
		if (articles.has(bare(rest[0] ?? ''))) {
			size = 1;
			while (size < 3 && !isCapital(rest[size])) size++;
		}
		const first = size;
		while (isCapital(rest[size]) && (size === first || !names.includes(bare(rest[size] ?? ''))))
			size++;
		if (size === first) size = 0;
	}
	if (size > 0) return [...rest.slice(0, size), verb, ...rest.slice(size)];
	return language.auxiliaries.split(' ').includes(bare(verb)) ? rest : words;
}
const possessives = ['sein', 'seine', 'ihr', 'ihre', 'zwei', 'drei', 'mehrere', 'viele'];

function shorten(title: string): string {
	let short = title.replace(/[\s,;:.!?–—]+$/u, '').replace(/^[\s,;:.!?–—]+/u, '');
	if (short.length > MAX_TITLE_LENGTH) {
		const cut = short.slice(0, MAX_TITLE_LENGTH);
		short = `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_TITLE_LENGTH / 2)).replace(/[\s,;:]+$/u, '')} …`;
	}
	const first = String.fromCodePoint(short.codePointAt(0) ?? 32);
	return short === '' ? '' : first.toUpperCase() + short.slice(first.length);
}
