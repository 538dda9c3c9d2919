import type { Proposals } from '#lib/studio/texts/imported-text.ts';
import { valueOf } from '#lib/studio/texts/proposal-value.ts';
import { readJsonLd } from './json-ld.ts';
import { descendants, textBelow, type Element, type Markup } from './markup.ts';

type Field = keyof Proposals;

/** Names of `<meta>` elements for each field, the best first. */
const META_NAMES: Record<Field, { 'open-graph': string[]; meta: string[] }> = {
	title: { 'open-graph': ['og:title'], meta: ['citation_title', 'dc.title', 'twitter:title'] },
	author: {
		'open-graph': ['article:author'],
		meta: ['author', 'citation_author', 'dc.creator', 'sailthru.author', 'parsely-author']
	},
	publisher: {
		'open-graph': ['og:site_name'],
		meta: ['publisher', 'dc.publisher', 'citation_journal_title', 'application-name']
	},
	url: { 'open-graph': ['og:url'], meta: [] },
	published: {
		'open-graph': ['article:published_time', 'og:article:published_time'],
		meta: [
			...[
				'date',
				'datepublished',
				'citation_publication_date',
				'dc.date',
				'dcterms.created',
				'created'
			],
			...['dc.date.issued', 'publish-date', 'pubdate', 'parsely-pub-date']
		]
	}
};

/** Metadata of a page's article: JSON-LD first, then OpenGraph, other `<meta>` and the elements themselves. */
export function pageProposals({ root, data, savedFrom }: Markup): Proposals {
	const found: Proposals = readJsonLd(data);
	const propose = (field: Field, source: NonNullable<Proposals[Field]>['source'], raw?: string) => {
		const value = raw === undefined ? undefined : valueOf(field, raw);
		if (value !== undefined) found[field] ??= { value, source };
	};
	const elements = [...descendants(root)];

	const metas = metasOf(elements);
	for (const source of ['open-graph', 'meta'] as const) {
		for (const field of Object.keys(META_NAMES) as Field[]) {
			for (const name of META_NAMES[field][source]) propose(field, source, metas.get(name));
		}
	}
	for (const { name, attributes } of elements) {
		if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') {
			propose('url', 'canonical', attributes.href);
		}
	}
	propose('url', 'saved-from', savedFrom);
	propose('published', 'time', timeOf(elements));
	for (const { name, attributes, ...element } of elements) {
		if (/^author$/i.test(attributes.rel ?? '') || /\bauthor\b/i.test(attributes.itemprop ?? '')) {
			propose('author', 'byline', textBelow({ name, attributes, ...element }));
		}
	}
	return found;
}

/** The contents of `<meta>`, the first of each name. */
function metasOf(elements: Element[]): Map<string, string> {
	const metas = new Map<string, string>();
	for (const { name, attributes } of elements) {
		const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
		if (name !== 'meta' || !key || !attributes.content || metas.has(key)) continue;
		metas.set(key, attributes.content);
	}
	return metas;
}

/** The `datetime` of the element that is marked as the day of publication, else of the first that has one. */
function timeOf(elements: Element[]): string | undefined {
	const times = elements.filter(({ name, attributes }) => name === 'time' && attributes.datetime);
	const marked = times.find(
		({ attributes }) =>
			/datePublished/i.test(attributes.itemprop ?? '') || attributes.pubdate !== undefined
	);
	return (marked ?? times[0])?.attributes.datetime;
}
