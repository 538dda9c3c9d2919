/** The most addresses that one sitemap may have (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

/** A sitemap of pages, each with its address in other languages: sitemaps.org, with Google's `xhtml:link`. */
export function sitemap(pages: string[], languages: readonly string[]): string {
	const urls = pages.slice(0, MAX_ADDRESSES).map((page) => {
		const others = languages.map((language) => {
			const address = new URL(page);
			address.searchParams.set('lang', language);
			return `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(address.href)}"/>`;
		});
		return `<url><loc>${xml(page)}</loc>${others.join('')}</url>`;
	});
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
		`${urls.join('\n')}\n</urlset>\n`
	);
}

/** A list of sitemaps, where there are too many addresses for one. */
export function sitemapIndex(sitemaps: string[]): string {
	const places = sitemaps.map((address) => `<sitemap><loc>${xml(address)}</loc></sitemap>`);
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
		`${places.join('\n')}\n</sitemapindex>\n`
	);
}

function xml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
