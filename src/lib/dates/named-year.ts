import { westernDigits } from './arabic-script.ts';
import { VOCABULARY, wordsByPlace } from './vocabulary.ts';

/** From the twenties. */
const DECADES = wordsByPlace('DECADES');

/** A decade in words, "1990er", "’90s", "the nineties", "anni 90": its century, if it is said, and its ten years. */
export const DECADE = new RegExp(
	`(?<!\\d)(\\d\\d)?(\\d0)(?:(?:ern?|['’]?s)(?!\\p{L})|(?<=(?:anni|ann[ée]es|años|d[ée]cada de(?: los)?) ['’‘]?\\d+)(?!\\d))|(?<!\\p{L})(${DECADES.flat().join('|')})n?(?!\\p{L})`,
	'giu'
);
/** "19. Jahrhundert", "the nineteenth and 20th centuries". */
const CENTURY =
	/(?<![\p{L}\d-])(\d{1,2}|[\p{L}-]+)(?:\.|st|nd|rd|th)?(?: (?:und|bis|and|to) (?:the )?(\d{1,2}|[\p{L}-]+)(?:\.|st|nd|rd|th)?)?[ -](?:Jahrhundert|Jh|centur)/giu;
/** "el siglo XIX", "siglos XVIII y XIX", "s. V". */
const ROMAN_CENTURY =
	/(?<!\p{L})(?:siglos?|ss?\.) ([ivx]+)(?: ?(?:y|e|a|al|[-–]) ?([ivx]+))?(?!\p{L})/giu;
/** "il XIX secolo", "il diciannovesimo secolo", "le XIXe siècle". */
const NAMED_CENTURY =
	/(?<![\p{L}\d-])(\d{1,2}|[\p{L}-]+?)(?:[°º]|er?)? (?:secolo|sec\.|si[èe]cle)/giu;
/** From the thirteenth century, as Italian names them: "l’Ottocento". */
const HUNDREDS = /(?<!\p{L})(due|tre|quattro|cinque|sei|sette|otto|nove)cento(?!\p{L})/giu;
const HUNDRED = ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
/** "dix-neuvième siècle", and the first of "XVIIIe et XIXe siècles". */
const FRENCH_CENTURY =
	/(?<![\p{L}\d-])(?:([ivx]+)(?:er|e)|(premier|[\p{L}-]+i[èe]me))(?=(?: (?:et|ou|au) (?:le )?[ivx]+(?:er|e))? si[èe]cle)/giu;
/** How the ordinals from 1 begin. */
const ORDINALS = wordsByPlace('ORDINALS');
/** The longest first: "the second" begins "the twelfth". */
const ARABIC_ORDINALS = VOCABULARY.ar.ORDINALS.flatMap((forms, nth) =>
	forms.map((form) => [form, nth + 1] as const)
).sort(([a], [b]) => b.length - a.length);
/** "القرن التاسع عشر", "القرن الـ19". */
const ARABIC_CENTURY = new RegExp(
	`القرن (?:الـ? ?)?(\\d{1,2}|${ARABIC_ORDINALS.map(([form]) => form).join('|')})(?!\\p{L})`,
	'gu'
);
const FULL_YEAR = /(?<!\d)\d{4}(?!\d)/g;
const SHORT_YEAR =
	/['’‘](\d\d)(?!\d|0?s|er)|(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]\s?(\d\d)(?!\d)|(?<!\d)\d{4}\s?[/–]\s?(\d\d)(?!\d)/g;
/** "2015-18", but not the month of "2015-06". */
const SPAN_OF_YEARS = /(?<!\d)(\d\d)(\d\d)(?:-| bis | to | a | à )(\d\d)(?![\d-])/g;
const BEFORE_CHRIST =
	/(?:[\dIVX]|secolo|sec\.|si[èe]cle) ?(?:v\. ?Chr|vor Chr|v\. ?u\. ?Z|BCE?\b|B\. ?C\.|a\. ?(?:de )?C\.|antes de Cristo)|ق\. ?م|قبل الميلاد|\bav(?:\.|ant)\s(?:J|notre ère)/;
const EARLY_YEAR =
	/(?:n\. ?Chr|nach Chr|\b(?:AD|CE|year)\b|Jahre?s?\b|\bd\. ?(?:de )?C\.|después de Cristo|\baño\b|\banno \d|للميلاد|بعد الميلاد|ميلادي|عام|سنة|\b(?:apr?\.|après)\sJ|\ban \d)/;

/**
 * Whether the words name one of the years `from`–`to` (astronomical, both included): "1968", "’68", "2023/24",
 * "44 v. Chr.", or a decade or century that it lies in. A century has the years of EDTF, 1800 to 1899.
 */
export function namesYear(phrase: string, from: number, to: number): boolean {
	const text = westernDigits(phrase);
	const within = (first: number, last = first) => first <= to && from <= last;
	/** The same years in any century, for words that do not say which. */
	const inSomeCentury = (first: number, last = first) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index).some((year) => {
			const short = ((year % 100) + 100) % 100;
			return first <= short && short <= last;
		});

	if (BEFORE_CHRIST.test(text)) {
		if (centuries(text).some((n) => within(1 - 100 * n, 100 - 100 * n))) return true;
		if (numbers(text, /\d{1,4}/g).some((year) => within(1 - year))) return true;
	} else if (centuries(text).some((n) => within(100 * n - 100, 100 * n - 1))) return true;

	if (EARLY_YEAR.test(text) && numbers(text, /(?<!\d)\d{1,3}(?![\d.])/g).some((n) => within(n))) {
		return true;
	}
	for (const [, century, ten, name = ''] of text.matchAll(DECADE)) {
		const first = ten === undefined ? tenOf(name) : Number(ten);
		if (century === undefined) {
			if (inSomeCentury(first, first + 9)) return true;
		} else {
			const year = Number(century) * 100 + first;
			// "the 1800s" can be the whole century
			if (within(year, year + (first === 0 ? 99 : 9))) return true;
		}
	}
	for (const [, century, first, last] of text.matchAll(SPAN_OF_YEARS)) {
		if (Number(first) < Number(last) && within(Number(`${century}${last}`))) return true;
	}
	return (
		numbers(text, FULL_YEAR).some((year) => within(year)) ||
		text
			.matchAll(SHORT_YEAR)
			.some(([, short, dotted, slashed]) => inSomeCentury(Number(short ?? dotted ?? slashed)))
	);
}

function numbers(text: string, pattern: RegExp): number[] {
	return Array.from(text.matchAll(pattern), ([digits]) => Number(digits));
}

function centuries(text: string): number[] {
	const named = (pattern: RegExp) =>
		Array.from(text.matchAll(pattern), ([, ...names]) => names.map((name = '') => name)).flat();
	return [
		...named(CENTURY).map((name) => Number(name) || ordinal(name.toLowerCase())),
		...named(NAMED_CENTURY).map((name) => Number(name) || romanOrOrdinal(name.toLowerCase())),
		...named(FRENCH_CENTURY).map((name) => romanOrOrdinal(name.toLowerCase())),
		...named(HUNDREDS).map((name) => HUNDRED.indexOf(name.toLowerCase()) + 13),
		...named(ROMAN_CENTURY).map((name) => roman(name.toLowerCase())),
		...named(ARABIC_CENTURY).map(
			(name) => Number(name) || (ARABIC_ORDINALS.find(([form]) => form === name)?.[1] ?? 0)
		)
	].filter((n) => n > 0);
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };
function roman(digits: string): number {
	return [...digits]
		.map((digit) => ROMAN[digit] ?? 0)
		.reduce((sum, value, at, all) => sum + (value < (all[at + 1] ?? 0) ? -value : value), 0);
}

function romanOrOrdinal(name: string): number {
	return /^[ivx]+$/.test(name) ? roman(name) : ordinal(name);
}

function ordinal(name: string): number {
	return ORDINALS.findIndex((begins) => begins.some((begin) => name.startsWith(begin))) + 1;
}

function tenOf(name: string): number {
	return 20 + 10 * DECADES.findIndex((names) => names.includes(name.toLowerCase()));
}
