import { describe, expect, it } from 'vitest';
import { GERMAN_EVENTS } from '#lib/suggest/events/de.ts';
import { ENGLISH_EVENTS } from '#lib/suggest/events/en.ts';
import { withBareName } from './bare-name.ts';
import { lexiconOf } from './lexicon.ts';
import { textOf, wordsOf } from './word.ts';

describe('a subject with an office or a sort of company before its name', () => {
	it.each([
		['en', 'Acme CEO Jane Doe opened a plant', 'Jane Doe opened a plant'],
		['en', 'Presiding judge John Roe has ruled', 'John Roe has ruled'],
		['en', 'The largest car manufacturer Globex named a chief', 'Globex named a chief'],
		['de', 'Acme-Konzernchef Joe Kaeser fordert mehr Geld', 'Joe Kaeser fordert mehr Geld'],
		['de', 'Der grösste Chip-Hersteller Globex streicht Stellen', 'Globex streicht Stellen'],
		// one name of several
		['en', 'Minister Jane Doe and Acme CEO John Roe opened a plant', undefined],
		// a name that the office belongs to
		['en', 'The CEO of Globex opened a plant', undefined],
		// no name of a company that is listed
		['de', 'Der grösste Chip-Hersteller Europas streicht Stellen', undefined],
		// one capitalised word may be anything
		['de', 'Der Konzernchef Italiens fordert mehr Geld', undefined],
		// the subject stands behind the verb
		['de', 'Mit Konzernchef Joe Kaeser verhandelte die Bank', undefined]
	])('%s: %s', (language, text, title) => {
		const start = text.indexOf('Globex');
		const lexicon = lexiconOf(language === 'de' ? GERMAN_EVENTS : ENGLISH_EVENTS);
		const form = withBareName(wordsOf(text, 0, []), start < 0 ? [] : [start], lexicon);
		expect(form && textOf(form)).toBe(title);
	});
});
