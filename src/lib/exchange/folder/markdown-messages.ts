/** What can be wrong with an article's Markdown: what it is and what to do, by language. */
const MESSAGES = {
	html: {
		de: 'HTML gehört nicht in einen Artikel: Schreiben Sie die Stelle als Markdown.',
		en: 'HTML does not belong in an article: write this place as Markdown.'
	},
	code: {
		de: 'Code gibt es in Artikeln nicht: Nehmen Sie die Gravis-Zeichen (`) oder die Einrückung weg.',
		en: 'Articles hold no code: remove the backticks (`) or the indentation.'
	},
	table: {
		de: 'Tabellen gibt es in Artikeln nicht: Schreiben Sie den Inhalt als Absätze oder als Liste.',
		en: 'Articles hold no tables: write this as paragraphs or as a list.'
	},
	footnote: {
		de: 'Fussnoten gibt es in Artikeln nicht: Setzen Sie den Text der Fussnote in den Absatz.',
		en: 'Articles hold no footnotes: move the words of the footnote into the paragraph.'
	},
	picture: {
		de: 'Ein Bild steht nicht im Text: Geben Sie ihm einen eigenen Absatz, als ![Legende](Adresse).',
		en: 'A picture does not stand inside a text: give it a paragraph of its own, as ![caption](address).'
	},
	caption: {
		de: 'Dem Bild fehlt die Legende: Schreiben Sie sie zwischen die eckigen Klammern.',
		en: 'The picture has no caption: write it between the square brackets.'
	},
	address: {
		de: 'Ein Bild muss auf dieser Website liegen: Beginnen Sie die Adresse mit «/», oder lassen Sie sie leer.',
		en: 'A picture must be on this site: begin its address with “/”, or leave it empty.'
	},
	link: {
		de: 'Dieser Link führt nirgendwohin: Nur Adressen mit https:, http: oder mailto: sind möglich.',
		en: 'This link leads nowhere: only addresses with https:, http: or mailto: are possible.'
	},
	heading: {
		de: 'Überschriften gehen von # bis ####: Nehmen Sie eine höhere Stufe.',
		en: 'Headings go from # to ####: use a higher level.'
	},
	quotation: {
		de: 'Ein Zitat besteht nur aus Absätzen: Nehmen Sie das «>» vor dieser Stelle weg.',
		en: 'A quotation holds paragraphs only: remove the “>” before this place.'
	},
	item: {
		de: 'Ein Listenpunkt hat nur einen Absatz: Machen Sie hieraus einen eigenen Punkt oder rücken Sie es nicht ein.',
		en: 'A list item has one paragraph only: make this an item of its own, or do not indent it.'
	}
};

export type MarkdownProblem = keyof typeof MESSAGES;

/** The sentence in German if the language is a kind of German, in English otherwise. */
export function describeProblem(problem: MarkdownProblem, language: string): string {
	return MESSAGES[problem][/^de\b/i.test(language) ? 'de' : 'en'];
}
