/**
 * Marks of direction, zero-width spaces and joiners, tags. A joiner inside an emoji is part of it, and one between
 * letters of scripts without capitals is spelling: in Persian and Hindi, words are written with it.
 */
const INVISIBLE =
	/[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|(?!(?<=[\p{Lo}\p{M}])[\u200c\u200d]\p{Lo})(?:\u200c|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d)/gu;

/** A character that cannot be seen: its code point (`U+200B`), and where it is, in UTF-16 units. */
export type Invisible = { code: string; start: number; end: number };

/** The characters of a text that cannot be seen. */
export function findInvisible(text: string): Invisible[] {
	return [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => {
		const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		return { code: `U+${hex.padStart(4, '0')}`, start: index, end: index + character.length };
	});
}
