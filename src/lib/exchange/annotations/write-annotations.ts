import { formatProvenance } from '#lib/story/provenance.ts';
import { plainText } from '#lib/article/plain-text.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { matchIn } from '#lib/quotes/match.ts';
import type { StoryWriter } from '#lib/exchange/imported-story.ts';
import type { Fields } from '#lib/exchange/reading/json.ts';
import { codePointsBefore } from './code-points.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Writes the events as a collection of Web Annotations (https://www.w3.org/TR/annotation-model/): each describes its
 * passages in their articles. The date is a body of its own, in EDTF.
 */
export const writeAnnotations: StoryWriter = (story, { address, provenance } = {}) => {
	const base = address ?? `urn:fundstelle:${story.slug}`;
	const names = new Map(story.companies.map(({ id, names }) => [id, names[0]]));
	const articles = new Map(
		story.articles.map((article) => {
			const { text } = plainText(article.blocks);
			const source = article.url ?? `${base}#${article.id}`;
			return [article.id, { ...article, source, text, match: matchIn(text) }];
		})
	);
	const target = (quote: Quote): Fields | undefined => {
		const article = articles.get(quote.article);
		if (!article) return undefined;
		const { text, match, source, title, language } = article;
		const found = text === '' ? undefined : match(quote);
		const position =
			found?.state === 'exact' || found?.state === 'moved'
				? {
						type: 'TextPositionSelector',
						start: codePointsBefore(text, found.start),
						end: codePointsBefore(text, found.end)
					}
				: undefined;
		const { exact, prefix, suffix } = quote;
		const words = {
			type: 'TextQuoteSelector',
			exact,
			...(prefix !== undefined && { prefix }),
			...(suffix !== undefined && { suffix })
		};
		return {
			source: { id: source, type: 'Text', language, 'dc:title': title },
			selector: position ? [words, position] : words
		};
	};
	const items = story.events.map(({ id, title, summary, date, companies, passages }) => ({
		'@context': CONTEXT,
		id: `${base}#${id}`,
		type: 'Annotation',
		motivation: 'describing',
		body: [
			body('describing', title, story.language),
			...(summary ? [body('commenting', summary, story.language)] : []),
			...(date ? [body('classifying', date.edtf)] : []),
			...companies.flatMap((company) => {
				const name = names.get(company);
				return name === undefined ? [] : [body('tagging', name)];
			})
		],
		target: passages.flatMap((quote) => target(quote) ?? [])
	}));
	const collection = {
		'@context': CONTEXT,
		id: base,
		type: 'AnnotationCollection',
		label: story.title,
		...(provenance && { 'dcterms:provenance': formatProvenance(provenance) }),
		total: items.length,
		first: { id: `${base}#page`, type: 'AnnotationPage', startIndex: 0, items }
	};
	return `${JSON.stringify(collection, undefined, '\t')}\n`;
};

function body(purpose: string, value: string, language?: string): Fields {
	return {
		type: 'TextualBody',
		purpose,
		value,
		format: 'text/plain',
		...(language !== undefined && { language })
	};
}
