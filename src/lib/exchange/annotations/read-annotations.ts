import { parseEdtf } from '#lib/dates/edtf.ts';
import { isLanguageTag } from '#lib/dates/language-tag.ts';
import { issue, type Place } from '#lib/dates/parsed.ts';
import type { Article } from '#lib/story/story.ts';
import { slugOf } from '#lib/story/slug.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import {
	fieldOf,
	isFields,
	jsonLines,
	listOf,
	readJson,
	textIn,
	textOf
} from '#lib/exchange/reading/json.ts';

const FORMAT = 'Web Annotation';
/** How often a selector may be refined. */
const MAX_REFINEMENTS = 8;
/** Longest text of an annotation that is a title, in UTF-16 units. */
const MAX_TITLE = 120;

/**
 * Reads Web Annotations (https://www.w3.org/TR/annotation-model/), one or a collection, and the JSON that Hypothesis
 * exports or answers with. Each is an event with the passages it selects; the articles come without their text.
 */
export const readAnnotations: StoryReader = (text, options) => {
	const json = readJson(text);
	const lines = json.ok ? [] : [...jsonLines(text)].flatMap(({ value }) => value ?? []);
	if (!json.ok && lines.length === 0) return json;
	const value = json.ok ? json.value : lines;
	const annotations = annotationsIn(value);
	if (!annotations) return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	const collected = new Collected(FORMAT, options);
	const sources = new Sources();
	for (const [index, annotation] of collected.take(annotations))
		addAnnotation(annotation, { path: [index] }, sources, collected);
	const title = textIn(value, 'label', 'title');
	const read = collected.finish({ title });
	return read.ok ? { ok: true, value: { ...read.value, articles: sources.articles } } : read;
};

function annotationsIn(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value;
	for (const list of [
		...['items', 'annotations', 'rows', '@graph', 'resources'].map((key) => fieldOf(value, key)),
		fieldOf(fieldOf(value, 'first'), 'items')
	])
		if (Array.isArray(list)) return list;
	return fieldOf(value, 'target') === undefined ? undefined : [value];
}

function addAnnotation(
	annotation: unknown,
	place: Place,
	sources: Sources,
	collected: Collected
): void {
	if (!isFields(annotation)) return collected.report(issue('exchange.noEvent', {}, place));
	const bodies = bodiesOf(annotation);
	const said = (purpose: string) =>
		bodies.filter((body) => body.purpose === purpose).map(({ text }) => text);
	const [described = ''] = said('describing');
	const notes = bodies.filter(({ purpose }) => !OWN_PURPOSES.has(purpose)).map(({ text }) => text);
	const words = notes.join('\n\n');
	const isTitle = described === '' && words.length <= MAX_TITLE && !words.includes('\n');
	const passages = listIn(annotation, 'target').flatMap((target) =>
		passageOf(target, annotation, sources)
	);
	if (passages.length === 0) collected.report(issue('exchange.noQuote', {}, place));
	const edtf = said('classifying').find((text) => parseEdtf(text).ok);
	const [title, summary] = isTitle ? [words, ''] : [described, words];
	if (title === '' && summary === '' && passages.length === 0) return;
	const event = collected.add(
		{
			id: textIn(annotation, 'id').split('#')[1] ?? '',
			title: title || (summary.split('\n')[0] ?? '').slice(0, MAX_TITLE),
			...(summary && { summary }),
			insteadOfTitle: passages.map(({ exact }) => exact),
			...(edtf !== undefined && { date: { edtf } }),
			groups: said('tagging')
		},
		place
	);
	event.passages = passages;
}

const OWN_PURPOSES = new Set(['describing', 'classifying', 'tagging']);

type Body = { purpose: string; text: string };

function bodiesOf(annotation: unknown): Body[] {
	const tags = listOf(fieldOf(annotation, 'tags')).map((tag) => ({
		purpose: 'tagging',
		text: textOf(tag)
	}));
	const plain = [textIn(annotation, 'bodyValue', 'text')].map((text) => ({
		purpose: 'commenting',
		text
	}));
	const bodies = listIn(annotation, 'body').map((body): Body => {
		const value = textIn(body, 'value', 'chars', 'cnt:chars');
		const isHtml = textIn(body, 'format') === 'text/html';
		const purpose = textIn(body, 'purpose');
		return { purpose, text: isHtml ? textOfHtml(value) : value };
	});
	return [...plain, ...bodies, ...tags].filter(({ text }) => text !== '');
}

/** The values of a key, be it one or a list. */
function listIn(value: unknown, key: string): unknown[] {
	const field = fieldOf(value, key);
	if (field === undefined || field === null) return [];
	return Array.isArray(field) ? field : [field];
}

function passageOf(target: unknown, annotation: unknown, sources: Sources): Quote[] {
	const quote = quoteOf([...listIn(target, 'selector'), ...listIn(target, 'hasSelector')]);
	if (!quote) return [];
	return [{ article: sources.idOf(target, annotation), ...quote }];
}

function quoteOf(selectors: unknown[], depth = 0): Omit<Quote, 'article'> | undefined {
	for (const selector of selectors.slice(0, 50)) {
		const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((key) => {
			const words = fieldOf(selector, key);
			return typeof words === 'string' ? words : '';
		});
		if (exact?.trim()) return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
		const refined = depth < MAX_REFINEMENTS && quoteOf(listIn(selector, 'refinedBy'), depth + 1);
		if (refined) return refined;
	}
	return undefined;
}

/** The articles that annotations are about, each once. */
class Sources {
	readonly articles: Article[] = [];
	readonly #ids = new Map<string, string>();

	idOf(target: unknown, annotation: unknown): string {
		const source = fieldOf(target, 'source') ?? fieldOf(target, 'hasSource');
		const address =
			textOf(source) ||
			textIn(source, 'id', '@id') ||
			textIn(annotation, 'uri') ||
			textIn(target, 'id');
		const known = this.#ids.get(address);
		if (known !== undefined) return known;
		const [documentTitle] = listIn(fieldOf(annotation, 'document'), 'title');
		const title = textIn(source, 'dc:title', 'title') || textOf(documentTitle) || address || '–';
		const ids = [...this.#ids.values()];
		const id = slugOf(address.split('#')[1] || title.slice(0, 200), ids, 'article');
		const language = textIn(source, 'language');
		this.#ids.set(address, id);
		this.articles.push({
			id,
			title,
			...(/^https?:\/\/\S+$/i.test(address) && { url: address }),
			published: null,
			language: isLanguageTag(language) ? language : 'en',
			blocks: []
		});
		return id;
	}
}
