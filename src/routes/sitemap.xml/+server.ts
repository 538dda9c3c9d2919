import { LANGUAGES } from '#lib/dates/language.ts';
import { stories } from '#lib/server/content/stories.ts';
import { sitemap } from '#lib/server/feeds/sitemap.ts';
import { addressesOf } from '../addresses.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
	const { home, story } = addressesOf(url);
	const pages = [home, ...(await stories.list()).map(({ story: { slug } }) => story(slug))];
	return new Response(sitemap(pages, LANGUAGES), {
		headers: { 'content-type': 'application/xml' }
	});
};
