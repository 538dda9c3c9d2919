import { isDay } from '#lib/dates/days.ts';
import type { Proposals } from '#lib/studio/texts/imported-text.ts';
import { readJsonLd } from './json-ld.ts';
import { webAddress } from './link.ts';
import { descendants, textBelow, type Element, type Markup } from './markup.ts';

type Field = keyof Proposals;

/** What a page's `<meta>` elements call each field, the best first. */
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
			...['date', 'datepublished', 'citation_publication_date', 'dc.date', 'dcterms.created'],
			...['dc.date.issued', 'publish-date', 'pubdate', 'parsely-pub-date']
		]
	}
};
const MAX_VALUE_LENGTH = 500;

/** What a page says of its article: JSON-LD first, then OpenGraph, other `<meta>` and the elements themselves. */
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

/** A field's value in its form, if a text can be one: a day, an address of the web, a line of text. */
export function valueOf(field: Field, raw: string): string | undefined {
	const text = raw.slice(0, 10_000).replace(/\s+/g, ' ').trim();
	if (field === 'published') return dayOf(text);
	if (field === 'url') return webAddress(text);
	// some pages give the author's page instead of a name
	if (text === '' || text.length > MAX_VALUE_LENGTH || /^https?:\/\//i.test(text)) return undefined;
	return text;
}

/** The day of an ISO 8601 time as it is written, in its own zone; also of `2024/06/04` and `20240604`. */
function dayOf(text: string): string | undefined {
	const [, year, month, day] =
		/^(\d{4})([-/]?)(\d\d)\2(\d\d)(?!\d)/.exec(text)?.filter((_, i) => i !== 2) ?? [];
	const written = `${year}-${month}-${day}`;
	return isDay(written) ? written : undefined;
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
