import { Parser } from 'htmlparser2';
import type { Language } from '#lib/dates/language.ts';
import { hrefOf, locate, SERVED, type Place, type Site } from './locate.ts';

/** An answer's text with the site's addresses, and the places that it leads to. */
export type Rewritten = { text: string; places: Place[] };

const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);
const ABSOLUTE = new RegExp(`${SERVED.replaceAll('.', '\\.')}[^\\s"'<>\\\\)]*`, 'g');
/** The same within the query of another address, such as the body of a mail, up to a space or the end of a line. */
const ENCODED = new RegExp(
	`${encodeURIComponent(SERVED).replaceAll('.', '\\.')}(?:(?!%(?:0A|0D|20))[\\w.~!*'()%-])*`,
	'g'
);
/** Built files have addresses relative to the page; a page may be deeper than the server believes. */
const BUILT = /(?<=["'(\s])(?:\.\.?\/)+(?=_app\/)/g;
/** Kit's boot script finds the site's base from where the page is. */
const BASE = /base: new URL\("[./]+", location\)\.pathname\.slice\(0, -1\)/;

/** Rewrites the addresses in a text that is no page: a feed, a site map, JSON. */
export function rewriteText(text: string, language: Language, site: Site): Rewritten {
	const places: Place[] = [];
	const rewritten = text.replaceAll(ABSOLUTE, (found) => {
		const place = locate(new URL(found.replaceAll('&amp;', '&')), language, site);
		if (!place) return (site.origin ?? '') + site.base + found.slice(SERVED.length);
		places.push(place);
		const href = hrefOf(place, site, true);
		return found.includes('&amp;') ? href.replaceAll('&', '&amp;') : href;
	});
	const withEncoded = rewritten.replaceAll(ENCODED, (found) => {
		const place = locate(new URL(decodeURIComponent(found)), language, site);
		return place ? encodeURIComponent(hrefOf(place, site, true)) : found;
	});
	return { text: withEncoded, places };
}

/**
 * Rewrites a page's addresses. Links to what a site of files cannot have go, and so do links in the head whose
 * addresses must be absolute where the site's origin is not known.
 */
export function rewritePage(html: string, at: Place, site: Site): Rewritten {
	const page = new URL(at.ask ?? '/', SERVED);
	const places: Place[] = [];
	const edits: { start: number; end: number; text: string }[] = [];

	function addressOf(value: string): string | undefined {
		const address = URL.parse(value, page);
		if (address?.origin !== SERVED) return undefined;
		const place = locate(address, at.language, site);
		if (!place) return undefined;
		places.push(place);
		return hrefOf(place, site, value.startsWith(SERVED)).replaceAll('&', '&amp;');
	}

	/** A `srcset` as we write it: addresses without spaces, each with its width. */
	function sourcesOf(srcset: string): string {
		const sources = srcset.split(', ').map((source) => {
			const [address = '', ...width] = source.split(' ');
			return [addressOf(address) ?? address, ...width].join(' ');
		});
		return sources.join(', ');
	}

	const parser = new Parser(
		{
			onattribute(name, value) {
				const { startIndex: start, endIndex: end } = parser;
				const text =
					name === 'srcset'
						? sourcesOf(value)
						: ADDRESSES.has(name) && value !== '' && !value.startsWith('#')
							? addressOf(value)
							: undefined;
				if (text !== undefined) edits.push({ start, end, text: `${name}="${text}"` });
			},
			onopentag(name, { rel, type, href = '' }) {
				const isFeed = rel === 'alternate' && /atom|oembed/.test(type ?? '');
				if (name !== 'link' || !isFeed) return;
				if (site.origin && locate(new URL(href, page), at.language, site)) return;
				// hydration counts elements, so that another one that does nothing must take its place
				const text = '<template></template>';
				edits.push({ start: parser.startIndex, end: parser.endIndex + 1, text });
			}
		},
		{ decodeEntities: true }
	);
	parser.end(html);

	const rewritten = rewriteText(apply(html, edits), at.language, site);
	const home = site.base + (at.language === site.language ? '' : `/${at.language}`);
	const text = rewritten.text
		.replaceAll(BUILT, `${site.base}/`)
		.replace(BASE, `base: ${JSON.stringify(home)}, assets: ${JSON.stringify(site.base)}`);
	return { text, places: [...places, ...rewritten.places] };
}

function apply(text: string, edits: { start: number; end: number; text: string }[]): string {
	let rest = 0;
	const parts: string[] = [];
	// a tag that goes takes the edits of its attributes with it
	for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		if (edit.start < rest) continue;
		parts.push(text.slice(rest, edit.start), edit.text);
		rest = edit.end;
	}
	return parts.join('') + text.slice(rest);
}
