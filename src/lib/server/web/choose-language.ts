import Negotiator from 'negotiator';
import { isLanguage, LANGUAGES, type Language } from '#lib/dates/language.ts';

const FALLBACK: Language = 'en';
/** The fallback first: it is taken where a reader accepts several equally. */
const OFFERED = [FALLBACK, ...LANGUAGES.filter((language) => language !== FALLBACK)];

/**
 * The language to answer in: the one named in the address, else the best match for `Accept-Language` (RFC 9110,
 * 12.5.4), else English.
 */
export function chooseLanguage(named: string | null, accepted: string | null): Language {
	if (isLanguage(named)) return named;
	const negotiator = new Negotiator({ headers: { 'accept-language': accepted ?? '' } });
	return negotiator.languages(OFFERED).find(isLanguage) ?? FALLBACK;
}
