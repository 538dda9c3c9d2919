import type { FoundDate } from '#lib/suggest/dates/find-dates.ts';

/** A word of an article with the punctuation around it, and its UTF-16 offsets. */
export type Word = {
	text: string;
	start: number;
	end: number;
	/** In lower case, without punctuation at its ends. */
	bare: string;
	/** The date that the word is a part of. */
	date?: FoundDate;
};

/** Addresses, mentions of accounts, bullets and separators. */
const NO_PROSE = /^(?:https?:|www\.|@\S|RT$|[*|•·]+$|``$|''$)/;

/** Words before a noun: "in #Lübeck" is no label. */
const TAKES_NOUN =
	/^(?:in|im|an|am|auf|bei|beim|mit|nach|von|vom|zu|zum|zur|für|gegen|aus|um|de[rmsn]|die|das|eine?[rmsn]?|at|by|for|from|of|on|the|to|with|an?)$/;

/** The photographer, as newspapers print the name behind a caption. */
const CREDIT = /\s(?:Foto|Bild|Photo):.{0,60}$/u;

export const bare = (text: string) =>
	text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
export const isCapital = (word: Word | undefined) => /^\P{L}*\p{Lu}/u.test(word?.text ?? '');
/** True for a capitalised word or a number. */
export const isName = (word: Word | undefined) =>
	/^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(word?.text ?? '');
export const endsAtComma = (word: Word | undefined) => /[,;:]["”»“]?$/.test(word?.text ?? '');
/** True for a word with a quotation mark. */
export const isQuoted = (text: string) => /[«»„“”"‹›]/.test(text);
export const textOf = (words: Word[]) => words.map(({ text }) => text).join(' ');

/** The words of a text that starts at `offset`, without parentheses and what is no prose. */
export function wordsOf(text: string, offset: number, dates: FoundDate[]): Word[] {
	const prose = text
		.replace(/\([^()]*\)/g, (gone) => ' '.repeat(gone.length))
		.replace(CREDIT, (gone) => ' '.repeat(gone.length));
	const words: Word[] = [];
	for (const { 0: found, index } of prose.matchAll(/\S+/gu)) {
		const last = words.at(-1);
		if (last && /^[,;:.]+$/.test(found)) last.text += found;
		else if (!NO_PROSE.test(found)) words.push(wordAt(found, offset + index, dates));
	}
	// hashtags at the end are labels; elsewhere they are words
	while (words.at(-1)?.text.startsWith('#') && !TAKES_NOUN.test(words.at(-2)?.bare ?? ''))
		words.pop();
	return words.map((word) => ({ ...word, text: word.text.replace(/^#(?=\p{L})/u, '') }));
}

function wordAt(text: string, start: number, dates: FoundDate[]): Word {
	const end = start + text.length;
	const core = start + (/^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0);
	const coreEnd = core + bare(text).length;
	// "Monday's" and "2015-Modell" are no dates
	const date = dates.find((one) => one.start <= core && coreEnd <= one.end);
	return { text, start, end, bare: bare(text), ...(date && { date }) };
}
