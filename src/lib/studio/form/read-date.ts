import { parseEdtf } from '#lib/dates/edtf.ts';
import { languageOf, LANGUAGES, type Language } from '#lib/dates/language.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import type { EventDate } from '#lib/story/story.ts';
import { findDates, type FoundDate } from '#lib/suggest/dates/find-dates.ts';

export type ReadingContext = {
	/** The languages that words may be in, the likeliest first. */
	languages: readonly Language[];
	/** The day of the article, in EDTF, that words like "yesterday" refer to. */
	published: string | null;
};
export type ReadDate = Pick<EventDate, 'edtf' | 'basis' | 'anchor'>;

/** The languages that an author may write a date in: the text's, the interface's, then all others. */
export function languagesFor(text: string | undefined, ofInterface: Language): Language[] {
	const own = text === undefined ? undefined : languageOf(text);
	return [...new Set([...(own ? [own] : []), ofInterface, ...LANGUAGES])];
}

/** The characters of a text that was meant as EDTF, whether it is right or not. */
const EDTF_LIKE = /^[\d\sXxu?~%./\-–[\]TZ:+]+$/;
/** A day in numbers, as tables have it. With slashes nobody can tell the day from the month. */
const NUMERIC_DAY = /^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/;
/** Longest word that may stand before a date: "im Frühjahr 2024", "during 2018". */
const BESIDE = 7;

/** Whether a text is meant as EDTF, so that its faults are those of EDTF. */
export function isEdtfLike(text: string): boolean {
	return EDTF_LIKE.test(text.trim());
}

/** The date that an author typed, as EDTF or in words; `undefined` if it is neither. */
export function readDate(typed: string, context: ReadingContext): ReadDate | undefined {
	const text = typed.trim();
	const parsed = parseEdtf(text);
	if (parsed.ok) return { edtf: parsed.value.text, basis: 'stated' };
	if (text === '' || (isEdtfLike(text) && !NUMERIC_DAY.test(text))) return undefined;
	const { published } = context;
	// names of months need their capital
	const spellings = [
		text,
		text.replace(/(?<!\p{L})\p{L}(?=\p{L}{2})/gu, (first) => first.toUpperCase())
	];
	for (const spelling of spellings) {
		const read = context.languages.flatMap(
			(language) => wholeDate(spelling, findDates(spelling, { language, published })) ?? []
		);
		const [longest] = read.sort((a, b) => b.length - a.length);
		if (longest) return longest.date;
	}
	return undefined;
}

/** The words that an author can type for a date; EDTF where no words would be read as the same date. */
export function typeableDate(edtf: string, language: Language): string {
	const parsed = parseEdtf(edtf);
	if (!parsed.ok) return edtf;
	const words = formatEdtf(parsed.value, DATE_WORDS[language]);
	const read = readDate(words, { languages: [language], published: null });
	return read?.edtf === edtf ? words : edtf;
}

/**
 * The date of an event for which something was typed. What cannot be read stays as it is, as an EDTF that is
 * wrong. Where the words of a passage say the same date, these are its words; a new date that no passage says
 * comes from another source.
 */
export function dateTyped(
	typed: string,
	before: EventDate | null,
	passages: readonly string[],
	context: ReadingContext
): EventDate {
	const words = wordsIn(passages, typed.trim());
	const read = readDate(words ?? typed, context);
	const base: EventDate = before ?? { edtf: '', basis: 'stated' };
	if (!read) return { ...base, edtf: typed };
	const { edtf } = read;
	if (words !== undefined && !isEdtfLike(typed)) {
		const { source, note } = base;
		return {
			...read,
			words,
			...(source !== undefined && { source }),
			...(note !== undefined && { note })
		};
	}
	if (base.words !== undefined || base.source !== undefined || base.note !== undefined)
		return { ...base, edtf };
	const said = datesIn(passages, context).find((date) => date.edtf === edtf);
	if (said) return said;
	const isNew = before === null || !parseEdtf(before.edtf).ok;
	return { ...base, edtf, basis: isNew && base.basis === 'stated' ? 'external' : base.basis };
}

/** The dates that passages say, with their words. */
export function datesIn(passages: readonly string[], context: ReadingContext): EventDate[] {
	const [language = 'de'] = context.languages;
	const dates = passages.flatMap((passage) =>
		findDates(passage, { language, published: context.published })
	);
	return dates.flatMap((date, index) =>
		dates.findIndex((each) => each.words === date.words) === index ? [asDate(date)] : []
	);
}

function asDate({ edtf, basis, words, anchor }: FoundDate): EventDate {
	return { edtf, basis, words, ...(anchor !== undefined && { anchor }) };
}

/** The date that a text is, a short word beside it aside; of the two ends of a period, the period. */
function wholeDate(
	text: string,
	found: FoundDate[]
): { date: ReadDate; length: number } | undefined {
	const [first, second] = found;
	if (!first) return undefined;
	const { basis, anchor, lasting } = first;
	const whole = [lasting, second ? undefined : first].find((date) => date && isWhole(text, date));
	if (!whole) return undefined;
	const date = { edtf: whole.edtf, basis, ...(anchor !== undefined && { anchor }) };
	return { date, length: whole.end - whole.start };
}

/** Whether there is no more beside a date than a short word: a number would be a part of it that was not read. */
function isWhole(text: string, { start, end }: { start: number; end: number }): boolean {
	const beside = text.slice(0, start) + text.slice(end);
	return beside.length <= BESIDE && !/\p{N}/u.test(beside);
}

/** Words as the first passage that has them writes them. */
function wordsIn(passages: readonly string[], words: string): string | undefined {
	if (words === '') return undefined;
	for (const passage of passages) {
		const at = passage.toLowerCase().indexOf(words.toLowerCase());
		if (at >= 0) return passage.slice(at, at + words.length);
	}
	return undefined;
}
