import type { Proposals } from '#lib/studio/texts/imported-text.ts';
import { valueOf } from '#lib/studio/texts/proposal-value.ts';

type Field = keyof Proposals;
type Fields = Record<string, unknown>;

/** schema.org's article and its kinds: NewsArticle, BlogPosting, Report … */
const ARTICLE = /(Article|Posting|Report|Review)$/;
const MAX_NODES = 10_000;

/** The first article that the JSON-LD of a page describes, in proposals; other data gives none. */
export function readJsonLd(data: string[]): Proposals {
	const article = data.flatMap((json) => nodesOf(json)).find(isArticle);
	if (!article) return {};
	const { headline, name, author, creator, publisher, url, mainEntityOfPage, datePublished } =
		article;
	const found: Proposals = {};
	const propose = (field: Field, ...texts: (string | undefined)[]) => {
		for (const text of texts) {
			const value = text === undefined ? undefined : valueOf(field, text);
			if (value !== undefined) found[field] ??= { value, source: 'json-ld' };
		}
	};
	propose('title', nameOf(headline), nameOf(name));
	propose('author', nameOf(author), nameOf(creator));
	propose('publisher', nameOf(publisher));
	propose('url', nameOf(url), addressOf(mainEntityOfPage));
	propose('published', nameOf(datePublished));
	return found;
}

/** All objects of a piece of JSON, the outer first; none if it is no JSON. */
function nodesOf(json: string): Fields[] {
	let waiting: unknown[];
	try {
		waiting = [JSON.parse(json)];
	} catch {
		return [];
	}
	const nodes: Fields[] = [];
	for (let seen = 0; seen < waiting.length && seen < MAX_NODES; seen += 1) {
		const value = waiting[seen];
		if (isFields(value)) nodes.push(value);
		if (typeof value === 'object' && value !== null) {
			for (const inner of Object.values(value).slice(0, MAX_NODES)) waiting.push(inner);
		}
	}
	return nodes;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle({ '@type': type }: Fields): boolean {
	return [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name));
}

/** A text, the name of a person or an organisation, or those of several joined by commas. */
function nameOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) {
		const names = value.slice(0, 20).map((one) => (Array.isArray(one) ? undefined : nameOf(one)));
		return names.filter((name) => name !== undefined && name !== '').join(', ') || undefined;
	}
	return isFields(value) && typeof value.name === 'string' ? value.name : undefined;
}

function addressOf(value: unknown): string | undefined {
	const address = isFields(value) ? value['@id'] : value;
	return typeof address === 'string' ? address : undefined;
}
