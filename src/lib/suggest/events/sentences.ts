import type { EventLanguage, SentenceEnds } from './language.ts';

/** A range of a text in UTF-16 offsets; `words` is exactly the text between them. */
export type QuotedRange = { start: number; end: number; words: string };

/** A part of a sentence between two punctuation marks or conjunctions. */
export type Phrase = QuotedRange & {
	/** The strength of the boundary before it: 3 for `;` `:` or a dash, 2 for `, und`, 1 for anything weaker. */
	strength: 0 | 1 | 2 | 3;
	/** True if joined to the phrase before by "und" alone. */
	isJoined: boolean;
	/** Its words, in lower case. */
	tokens: WordToken[];
};

/** A lower-case word with its UTF-16 offsets. */
export type WordToken = { text: string; start: number; end: number };

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
/** The closing marks of each opening mark; some marks open in one language and close in another. */
const CLOSERS: Record<string, string> = {
	'«': '»',
	'»': '«',
	'„': '“”',
	'“': '”',
	'"': '"',
	'(': ')',
	'‹': '›',
	'›': '‹'
};
/** Maximum length of a quotation in UTF-16 units; longer ones have lost their closing mark. */
const MAX_QUOTATION_LENGTH = 600;

/** The words of a range in lower case, with their places in the text (UTF-16 units). */
export function tokensOf({ words, start }: QuotedRange): WordToken[] {
	return [...words.matchAll(WORD)].map(({ 0: word, index }) => ({
		text: word.toLowerCase(),
		start: start + index,
		end: start + index + word.length
	}));
}

/** The textRange without white space and joining signs at its ends. */
export function trimmed(text: string, start: number, end: number): QuotedRange {
	while (start < end && /[\s,;:–—]/.test(text.charAt(start))) start++;
	while (end > start && /[\s,;:–—]/.test(text.charAt(end - 1))) end--;
	return { start, end, words: text.slice(start, end) };
}

/**
 * The sentences of a block; `offset` is where it begins in the article's plain text. No sentence ends behind an
 * abbreviation or an ordinal number, or inside a quotation or brackets.
 */
export function sentencesOf(block: string, offset: number, language: SentenceEnds): QuotedRange[] {
	const segmenter = new Intl.Segmenter(language.ordinalDot ? 'de' : 'en', {
		granularity: 'sentence'
	});
	const abbreviations = new Set(language.abbreviations.split(' '));
	const sentences: QuotedRange[] = [];
	let start = 0;
	let end = 0;
	const close = () => {
		const sentence = trimmed(block, start, end);
		if (sentence.words !== '')
			sentences.push({
				...sentence,
				start: sentence.start + offset,
				end: sentence.end + offset
			});
		start = end;
	};
	for (const cut of endsOf(block, segmenter, abbreviations)) {
		end = cut;
		const piece = block.slice(start, end);
		const goesOn = isUnfinished(piece, block.slice(end, end + 3), abbreviations, language);
		if (!goesOn) close();
	}
	close();
	return sentences;
}

/** A year that opens a sentence, after a word that is no abbreviation: the segmenter sees none before "2016 gründete". */
const YEAR_OPENS = /(\p{L}{4,})\.["”»“’)]*\s+(?=(?:1[5-9]|20)\d\d\s\p{Ll})/gu;

function* endsOf(block: string, segmenter: Intl.Segmenter, abbreviations: Set<string>) {
	for (const { segment, index } of segmenter.segment(block)) {
		for (const { 0: words, 1: last = '', index: at } of segment.matchAll(YEAR_OPENS))
			if (/[aeiouyäöü]/iu.test(last.slice(-3)) && !abbreviations.has(last.toLowerCase()))
				yield index + at + words.length;
		yield index + segment.length;
	}
}

function isUnfinished(
	piece: string,
	next: string,
	abbreviations: Set<string>,
	{ ordinalDot }: SentenceEnds
): boolean {
	if (/^\p{Ll}/u.test(next)) return true;
	if (piece.length < MAX_QUOTATION_LENGTH && isOpen(piece) && next !== '') return true;
	const last = /([\p{L}\p{N}]+)\.["”»’)]*\s*$/u.exec(piece.slice(-40))?.[1];
	if (last === undefined) return false;
	if (/^\d{1,2}$/.test(last)) return ordinalDot && /^\p{Lu}/u.test(next);
	return abbreviations.has(last.toLowerCase());
}

/** Takes note of a mark that opens or closes a quotation or brackets; the open ones are in `open`. */
function noteMark(open: string[], mark: string) {
	const last = open.at(-1);
	if (last !== undefined && CLOSERS[last]?.includes(mark)) open.pop();
	else if (mark in CLOSERS) open.push(mark);
}

function isOpen(piece: string): boolean {
	const open: string[] = [];
	for (const character of piece) noteMark(open, character);
	return open.length > 0;
}

/** The parts of a sentence, in order, together all of it but the signs between them. */
export function phrasesOf(text: string, sentence: QuotedRange, language: EventLanguage): Phrase[] {
	const coordinators = new Set(language.coordinators.split(' '));
	const and = new Set(language.and.split(' '));
	const content = new Set(language.content.split(' '));
	type Cut = { end: number; start: number; strength: Phrase['strength']; isJoined?: true };
	const cuts: Cut[] = [];
	const { words, start } = sentence;
	const open: string[] = [];
	for (const found of words.matchAll(/[«„“”"()‹›»]|[,;:]\s+|\s[–—-]\s+|\s\p{L}+(?=\s)/gu)) {
		const sign = found[0];
		const mark = sign.charAt(0);
		if (sign.length === 1) noteMark(open, mark);
		if (open.length > 0 || sign.length === 1) continue;
		const behind = start + found.index + sign.length;
		const before = start + found.index;
		if (/[;:]/.test(mark) || /[–—-]/.test(sign.trim()))
			cuts.push({ end: before, start: behind, strength: 3 });
		else if (mark === ',') {
			const next = /^\p{L}+/u.exec(text.slice(behind, behind + 20))?.[0].toLowerCase() ?? '';
			cuts.push({ end: before, start: behind, strength: coordinators.has(next) ? 2 : 1 });
		} else if (content.has(sign.trim().toLowerCase()))
			cuts.push({ end: before, start: before + 1, strength: 1 });
		else if (and.has(sign.trim().toLowerCase()) && cuts.at(-1)?.start !== before + 1)
			cuts.push({ end: before, start: before + 1, strength: 1, isJoined: true });
	}
	const parts: Phrase[] = [];
	let from = start;
	let strength: Phrase['strength'] = 0;
	let isJoined = false;
	const last: Cut = { end: sentence.end, start: sentence.end, strength: 0 };
	for (const cut of [...cuts, last]) {
		const part = { start: from, end: cut.end, words: text.slice(from, cut.end) };
		if (part.end > part.start) parts.push({ ...part, strength, isJoined, tokens: tokensOf(part) });
		from = cut.start;
		strength = cut.strength;
		isJoined = cut.isJoined === true;
	}
	return parts;
}
