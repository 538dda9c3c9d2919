import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

/** Drafts are in browsers alone, and have no address worth finding. */
export const GET: RequestHandler = ({ url }) => {
	const sitemap = new URL(resolve('/sitemap.xml'), url.origin);
	const lines = [
		'User-agent: *',
		`Disallow: ${new URL(resolve('/studio'), url).pathname}/`,
		'',
		`Sitemap: ${sitemap.href}`
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
