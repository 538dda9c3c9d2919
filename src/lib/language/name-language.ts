import type { Language } from '#lib/dates/language.ts';
import { LOCALES } from './i18n.ts';

/**
 * A language's name in the interface's language; a tag that nobody knows stays as it is. Browsers and the server may
 * differ here, so that no page may hydrate with it.
 */
export function nameLanguage(tag: string, language: Language): string {
	try {
		const names = new Intl.DisplayNames([LOCALES[language]], {
			type: 'language',
			languageDisplay: 'standard'
		});
		const name = names.of(tag) ?? tag;
		return name.charAt(0).toLocaleUpperCase(LOCALES[language]) + name.slice(1);
	} catch {
		return tag;
	}
}
