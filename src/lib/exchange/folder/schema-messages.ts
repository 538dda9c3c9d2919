/** What can be wrong with the shape of a `story.yaml`: what it is and what to do, by language. */
const MESSAGES = {
	text: {
		de: () => 'Hier muss ein Text stehen.',
		en: () => 'A text must stand here.'
	},
	number: {
		de: () => 'Hier muss eine ganze Zahl stehen, gezählt von 0.',
		en: () => 'A whole number must stand here, counted from 0.'
	},
	weight: {
		de: () => 'Hier muss eine ganze Zahl von 0 bis 9 stehen.',
		en: () => 'A whole number from 0 to 9 must stand here.'
	},
	list: {
		de: () => 'Hier muss eine Liste stehen: eine Zeile mit «- » für jeden Eintrag, oder [a, b].',
		en: () => 'A list must stand here: a line with “- ” for each entry, or [a, b].'
	},
	emptyList: {
		de: () => 'Diese Liste ist leer: Sie braucht mindestens einen Eintrag.',
		en: () => 'This list is empty: it needs at least one entry.'
	},
	noPassages: {
		de: () =>
			'Das Ereignis hat keine Fundstelle: Fügen Sie die Worte aus dem Artikel ein, die es belegen.',
		en: () => 'The event has no passage: add the words of the article that prove it.'
	},
	map: {
		de: () => 'Hier müssen Schlüssel mit Werten stehen, wie «id: tesla».',
		en: () => 'Keys with values must stand here, such as “id: tesla”.'
	},
	missing: {
		de: (key: string) => `Der Schlüssel «${key}» fehlt.${HINTS[key]?.de ?? ''}`,
		en: (key: string) => `The key “${key}” is missing.${HINTS[key]?.en ?? ''}`
	},
	unknown: {
		de: (key: string, nearest?: string, known: readonly string[] = []) =>
			`Den Schlüssel «${key}» gibt es hier nicht: ${nearest ? `Meinten Sie «${nearest}»?` : `Möglich sind ${known.join(', ')}.`}`,
		en: (key: string, nearest?: string, known: readonly string[] = []) =>
			`There is no key “${key}” here: ${nearest ? `did you mean “${nearest}”?` : `possible are ${known.join(', ')}.`}`
	},
	choice: {
		de: (typed: string, nearest?: string, known: readonly string[] = []) =>
			`${typed ? `«${typed}» geht hier nicht` : 'Hier fehlt ein Wort'}: ${nearest ? `Meinten Sie «${nearest}»? ` : ''}Möglich sind ${known.join(', ')}.`,
		en: (typed: string, nearest?: string, known: readonly string[] = []) =>
			`${typed ? `“${typed}” is not possible here` : 'A word is missing here'}: ${nearest ? `did you mean “${nearest}”? Possible` : 'possible'} are ${known.join(', ')}.`
	},
	webAddress: {
		de: () => 'Hier muss eine Adresse stehen, die mit https:// oder http:// beginnt.',
		en: () => 'An address that begins with https:// or http:// must stand here.'
	},
	languageTag: {
		de: () => 'Hier muss eine Sprache stehen wie de, de-CH oder en.',
		en: () => 'A language such as de, de-CH or en must stand here.'
	}
} as const;

/** What to write for a key that is easily forgotten. */
const HINTS: Record<string, { de: string; en: string }> = {
	date: {
		de: ' Nennt der Artikel kein Datum, schreiben Sie «date: null».',
		en: ' If the article gives no date, write “date: null”.'
	},
	published: {
		de: ' Ist nicht bekannt, wann der Artikel erschien, schreiben Sie «published: null».',
		en: ' If it is not known when the article appeared, write “published: null”.'
	},
	passages: {
		de: ' Ein Ereignis braucht mindestens eine Fundstelle: die Worte im Artikel, die es belegen.',
		en: ' An event needs at least one passage: the words in the article that prove it.'
	},
	companies: {
		de: ' Sind keine Unternehmen beteiligt, schreiben Sie «companies: []».',
		en: ' If there are no companies, write “companies: []”.'
	}
};

export type SchemaProblem = keyof typeof MESSAGES;

/** The sentence in German for `de`, in English for anything else. */
export function say(
	problem: SchemaProblem,
	language: string | undefined,
	word = '',
	nearest?: string,
	known?: readonly string[]
): string {
	return MESSAGES[problem][language === 'de' ? 'de' : 'en'](word, nearest, known);
}
