import type { Language } from '#lib/dates/language.ts';
import type { YamlProblem } from './yaml-tree.ts';

type Sentence = Record<Language, string>;

const INDENT: Sentence = {
	de: 'Die Einrückung stimmt nicht: Rücken Sie gleichrangige Schlüssel gleich weit ein, und schliessen Sie Klammern und Anführungszeichen weiter oben.',
	en: 'The indentation is wrong: indent keys of the same level equally, and close brackets and quotation marks further up.'
};
const QUOTE: Sentence = {
	de: 'Hier hört der Text anders auf, als YAML es erwartet: Setzen Sie ihn in einfache Anführungszeichen und schliessen Sie alle Klammern und Anführungszeichen.',
	en: 'The text does not end here as YAML expects: put it in single quotation marks, and close all brackets and quotation marks.'
};
const KEY: Sentence = {
	de: 'Hier kann kein Schlüssel stehen: Enthält ein Text «: », setzen Sie ihn in einfache Anführungszeichen.',
	en: 'A key cannot stand here: if a text contains “: ”, put it in single quotation marks.'
};
const FEATURE: Sentence = {
	de: 'Verweise (&, *), Auszeichnungen (!) und Direktiven (%) von YAML gibt es hier nicht: Schreiben Sie den Wert aus oder setzen Sie ihn in einfache Anführungszeichen.',
	en: 'References (&, *), tags (!) and directives (%) of YAML are not possible here: write the value out, or put it in single quotation marks.'
};

const MESSAGES: Partial<Record<YamlProblem['code'], Sentence>> = {
	DUPLICATE_KEY: {
		de: 'Dieser Schlüssel steht schon weiter oben: Löschen Sie einen der beiden.',
		en: 'This key already stands further up: delete one of the two.'
	},
	MULTIPLE_DOCS: {
		de: 'Die Datei darf nur eine Geschichte enthalten: Löschen Sie die Zeile «---».',
		en: 'The file must hold only one story: delete the line “---”.'
	},
	TAB_AS_INDENT: {
		de: 'Hier ist mit einem Tabulator eingerückt: YAML erlaubt nur Leerzeichen.',
		en: 'This is indented with a tab: YAML allows spaces only.'
	},
	BAD_INDENT: INDENT,
	BAD_COLLECTION_TYPE: INDENT,
	BLOCK_IN_FLOW: INDENT,
	MISSING_CHAR: QUOTE,
	UNEXPECTED_TOKEN: QUOTE,
	BAD_SCALAR_START: QUOTE,
	BAD_DQ_ESCAPE: QUOTE,
	BLOCK_AS_IMPLICIT_KEY: KEY,
	MULTILINE_IMPLICIT_KEY: KEY,
	KEY_OVER_1024_CHARS: KEY,
	NON_STRING_KEY: KEY,
	ALIAS: FEATURE,
	ALIAS_PROPS: FEATURE,
	BAD_ALIAS: FEATURE,
	BAD_DIRECTIVE: FEATURE,
	BAD_PROP_ORDER: FEATURE,
	MULTIPLE_ANCHORS: FEATURE,
	MULTIPLE_TAGS: FEATURE,
	TAG_RESOLVE_FAILED: FEATURE
};

/** What is wrong with the YAML and what to do, as a sentence. */
export function describeYamlProblem(code: YamlProblem['code'], language: Language): string {
	return (MESSAGES[code] ?? QUOTE)[language];
}
