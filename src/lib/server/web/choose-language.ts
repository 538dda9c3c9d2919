import Negotiator from 'negotiator';
import { LANGUAGES, type Language } from '#lib/dates/language.ts';

/** English first: the first is taken where a reader accepts several equally, or none. */
const ALL: readonly Language[] = ['en', ...LANGUAGES.filter((language) => language !== 'en')];

/**
 * The language to answer in: the one named in the address, else the best match for `Accept-Language` (RFC 9110,
 * 12.5.4), else the first of those that are offered, or English.
 */
export function chooseLanguage(
	named: string | null,
	accepted: string | null,
	offered: readonly Language[] = ALL
): Language {
	const isOffered = (language: string): language is Language =>
		offered.some((each) => each === language);
	if (named !== null && isOffered(named)) return named;
	const negotiator = new Negotiator({ headers: { 'accept-language': accepted ?? '' } });
	return negotiator.languages([...offered]).find(isOffered) ?? offered[0] ?? 'en';
}
