import { groupDigits } from '#lib/language/counts.ts';
import { dates } from './dates.ts';

/** A noun to be counted: one, and three to ten. */
type Noun = readonly [one: string, few: string];

export const EVENT: Noun = ['حدث', 'أحداث'];
export const ARTICLE: Noun = ['مقال', 'مقالات'];
export const PASSAGE: Noun = ['موضع', 'مواضع'];
export const TEXT: Noun = ['نص', 'نصوص'];
export const COMPANY: Noun = ['شركة', 'شركات'];
export const ROW: Noun = ['صف', 'صفوف'];
export const DATE: Noun = ['تاريخ', 'تواريخ'];
export const SIGN: Noun = ['حرف', 'أحرف'];

const rules = new Intl.PluralRules('ar');

export const count = (n: number) => groupDigits(n, ',');

/**
 * A number with its noun. Arabic counts one, two (which differs after a preposition), a few, many and hundreds; nouns
 * in `-ة` are feminine.
 */
export function counted(n: number, [one, few]: Noun, isAfterPreposition = false): string {
	const isFeminine = one.endsWith('ة');
	switch (rules.select(n)) {
		case 'zero':
			return isAfterPreposition ? `0 ${one}` : `لا ${few}`;
		case 'one':
			return `${one} ${isFeminine ? 'واحدة' : 'واحد'}`;
		case 'two':
			return one.replace(/ة$/, 'ت') + (isAfterPreposition ? 'ين' : 'ان');
		case 'few':
			return `${count(n)} ${few}`;
		case 'many':
			return `${count(n)} ${one}${isFeminine ? '' : 'ًا'}`;
		default:
			return `${count(n)} ${one}`;
	}
}

/** Keeps words of another direction from reordering the sentence around them. */
export const isolate = (words: string | number) => `\u2068${words}\u2069`;

export const quoted = (words: string | number) => `«${isolate(words)}»`;

export const listed = (words: readonly (string | number)[]) => words.map(isolate).join(dates.comma);
