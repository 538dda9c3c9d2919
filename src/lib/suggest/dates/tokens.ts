import { foldArabic, westernDigits } from '#lib/dates/arabic-script.ts';
import type { Value } from './language.ts';

/** A class of a word, or the word itself, in the two spellings patterns use: free-standing and glued. */
export type Key = { plain: string; glued: string; name: string; value: Value };

/** A word, number or sign with its UTF-16 offsets. */
export type Token = {
	text: string;
	/** In lower case. */
	lower: string;
	start: number;
	end: number;
	/** True without a space before it. */
	glued: boolean;
	keys: readonly Key[];
	sentence: number;
};

/** A key of a lexicon word and the case it must be written in. */
export type LexiconEntry = { key: Key; written: 'any' | 'capital' | 'small' };

/** The part of a language the tokeniser needs; `entries` is keyed by lower-case word, with Arabic letters folded. */
export type Vocabulary = {
	entries: Map<string, LexiconEntry[]>;
	abbreviations: Set<string>;
	ordinalDot: boolean;
};

/** Sentences that a paragraph break counts for: dates before it are less likely to be meant. */
const SENTENCES_PER_PARAGRAPH = 2;
const LETTER = /^\p{L}/u;

/** A key of the vocabulary; a class is written `<name>` in patterns, a word as itself. */
export function makeKey(name: string, value: Value, isClass = true): Key {
	const plain = isClass ? `<${name}>` : name;
	return { plain, glued: `+${plain}`, name: isClass ? name : '', value };
}

const SMALL = [makeKey('lower', 0)];
const CAPITAL = [makeKey('capital', 0)];
const NONE: Key[] = [];

type Kind = 'letter' | 'digit' | 'space' | 'sign';

const RARE = [
	[/^[\p{L}\p{M}]/u, 'letter'],
	[/^\s/, 'space']
] as const;

/** Character kinds of European and Arabic scripts by code unit: regular expressions are too slow per character. */
const KINDS = Array.from({ length: 0x700 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): Kind {
	if (/^[0-9٠-٩۰-۹]/.test(character)) return 'digit';
	return RARE.find(([pattern]) => pattern.test(character))?.[1] ?? 'sign';
}

function kindAt(text: string, at: number): Kind {
	const code = text.charCodeAt(at);
	return KINDS[code] ?? kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** Splits a text into tokens and numbers its sentences, in linear time. */
export function tokenize(text: string, vocabulary: Vocabulary): Token[] {
	const tokens: Token[] = [];
	const seen = new Map<string, Pick<Token, 'lower' | 'keys'>>();
	let end = 0;
	let sentence = 0;
	for (let start = 0; start < text.length; start = Math.max(end, start + 1)) {
		const kind = kindAt(text, start);
		if (kind === 'space') continue;
		const gap = start - end;
		const isWide = (text.codePointAt(start) ?? 0) > 0xffff;
		const before = end;
		end = start + (isWide ? 2 : 1);
		if (kind !== 'sign')
			while (end < text.length && kindAt(text, end) === kind)
				end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
		const word = text.slice(start, end);
		const last = tokens.at(-1);
		if (last && gap > 0) {
			if (endsParagraph(last, word, text.slice(before, start))) sentence += SENTENCES_PER_PARAGRAPH;
			else if (endsSentence(tokens, last, word, vocabulary)) sentence++;
		}
		let known = seen.get(word);
		if (!known) {
			known = { lower: word.toLowerCase(), keys: keysOf(word, vocabulary) };
			// long words rarely repeat; caching them would let a hostile text fill the memory
			if (word.length < 40) seen.set(word, known);
		}
		tokens.push({ text: word, start, end, glued: gap === 0 && start > 0, sentence, ...known });
	}
	return tokens;
}

/** A line break ends a paragraph unless the next line starts in lower case. */
function endsParagraph(last: Token, word: string, gap: string): boolean {
	if (!gap.includes('\n')) return false;
	return /\n\s*\n/.test(gap) || !/^\p{Ll}/u.test(word) || /[.!?:]/.test(last.text);
}

function endsSentence(
	tokens: Token[],
	last: Token,
	word: string,
	{ abbreviations, ordinalDot }: Vocabulary
): boolean {
	const closed = tokens.at(-2);
	// "It is over." He left: a closing quotation mark belongs to the sentence before it
	if (/^["”“»«’')\]]$/.test(last.text) && last.glued && closed && '.!?'.includes(closed.text))
		return /^[\p{Lu}"“„«»]/u.test(word);
	if ('!?'.includes(last.text)) return true;
	if (last.text !== '.') return false;
	const before = tokens.at(-2);
	if (before?.end !== last.start) return true;
	if (/^\p{Ll}/u.test(word)) return false;
	if (/^\d/.test(before.text)) return !(ordinalDot && Number(before.text) < 32);
	return before.text.length > 1 && !abbreviations.has(before.text.toLowerCase());
}

function keysOf(word: string, { entries }: Vocabulary): readonly Key[] {
	if (kindAt(word, 0) === 'digit') return numberKeys(westernDigits(word), entries);
	const lower = word.toLowerCase();
	const isSmall = LETTER.test(word) && word[0] === lower[0];
	const found = entries.get(foldArabic(lower)) ?? [];
	const fitting = found.filter(
		({ written }) => written === 'any' || (written === 'small') === isSmall
	);
	const generic = LETTER.test(word) ? (isSmall ? SMALL : CAPITAL) : NONE;
	return fitting.length ? [...fitting.map(({ key }) => key), ...generic] : generic;
}

/** The classes of a number: `dd` 1–31, `mm` 1–12, `hh` 0–24, `min` 00–59, `hhmm`, `yy`, `yyyy` 1000–2199, `year` also three digits, `n`. */
function numberKeys(digits: string, entries: Map<string, LexiconEntry[]>): Key[] {
	const keys = (entries.get(digits) ?? []).map(({ key }) => key);
	if (digits.length > 4) return [...keys, makeKey('number', 0)];
	const n = Number(digits);
	const put = (when: boolean, name: string, as = name) => {
		if (when) keys.push({ ...makeKey(name, n), name: as });
	};
	put(true, 'number');
	put(digits.length < 4, 'n');
	if (digits.length < 3) {
		put(n > 0 && n < 32, 'dd');
		put(n > 0 && n < 13, 'mm');
		put(n < 25, 'hh');
	}
	if (digits.length === 2) {
		put(n < 60, 'min');
		put(true, 'yy');
		put(n > 0 && n < 13, 'mm2', 'mm');
		put(n > 0 && n < 32, 'dd2', 'dd');
	}
	put(digits.length === 4 && n < 2400 && n % 100 < 60, 'hhmm');
	put(digits.length > 2 && n > 99, 'year', 'yyyy');
	put(digits.length === 4 && n >= 1000 && n < 2200, 'yyyy');
	// round numbers below 1700 are more often quantities than years
	put(n >= (n % 10 ? 1500 : 1700) && n < 2060, 'likely', 'yyyy');
	put(digits.length === 4 && n >= 1000 && n < 2200 && n % 10 === 0, 'tens', 'yyyy');
	return keys;
}
