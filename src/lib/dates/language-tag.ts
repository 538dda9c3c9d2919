/* Languages of texts, which may be any: BCP 47 tags such as `de-CH`, `rm` or `he`. */

/** A language has two or three letters here: longer first parts are well-formed but never a language (`german`). */
const LANGUAGE_FIRST = /^[a-z]{2,3}(?:-|$)/i;

export function isLanguageTag(text: string): boolean {
	try {
		return LANGUAGE_FIRST.test(text) && Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

/** The text for a tag, or for the same language elsewhere: that of `de` for `de-CH`. */
export function textFor(texts: Record<string, string>, tag: string): string | undefined {
	return texts[tagFor(texts, tag) ?? ''];
}

/** The tag of the text that `textFor` chooses. */
export function tagFor(texts: Record<string, string>, tag: string): string | undefined {
	if (texts[tag]) return tag;
	const primary = (each: string) => each.toLowerCase().split('-', 1)[0];
	return Object.keys(texts).find((each) => texts[each] && primary(each) === primary(tag));
}
