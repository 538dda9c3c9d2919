const ARABIC = /[\u0600-\u06ff]/;

/** A word as people also type it: without vowel signs, and with one form of letters that are often confused. */
export function foldArabic(word: string): string {
	if (!ARABIC.test(word)) return word;
	return word
		.replace(/\u0640|\p{M}/gu, '')
		.replace(/\u0623|\u0625|\u0622|\u0671/g, 'ا')
		.replace(/ى/g, 'ي')
		.replace(/ة/g, 'ه');
}

/** Writes Arabic and Persian digits as 0–9; everything else stays, as do the offsets. */
export function westernDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
