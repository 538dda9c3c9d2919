import { LANGUAGES } from '#lib/dates/language.ts';
import { site, stories } from '#lib/server/content/stories.ts';
import { sitemap, sitemapIndex } from '#lib/server/feeds/sitemap.ts';
import { addressesOf } from '../addresses.ts';
import type { RequestHandler } from './$types';

/** Stories of one part: about a megabyte. */
const SIZE = 2000;

/** All addresses; where they are too many, the sitemaps of their parts (`after` a slug; empty for the first). */
export const GET: RequestHandler = async ({ url }) => {
	const { home, self, story } = addressesOf(url);
	const after = url.searchParams.get('after');
	const { slugs, ends } = await stories.slugs({ after: after || undefined, size: SIZE });
	const isIndex = after === null && ends.length > 0;
	const pages = [...(after ? [] : [home]), ...slugs.map(story)];
	const parts = ['', ...ends].map((end) => `${self}?after=${encodeURIComponent(end)}`);
	return new Response(isIndex ? sitemapIndex(parts) : sitemap(pages, site.languages ?? LANGUAGES), {
		headers: { 'content-type': 'application/xml' }
	});
};
