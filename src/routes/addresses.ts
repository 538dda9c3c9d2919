import { version } from '$app/environment';
import { resolve } from '$app/paths';
import type { Addresses } from '#lib/server/feeds/feeds.ts';

/** The absolute addresses of this site, as the request for `url` reached it. */
export function addressesOf(url: URL): Addresses {
	const absolute = (path: string) => new URL(path, url.origin).href;
	return {
		home: absolute(resolve('/')),
		self: absolute(url.pathname),
		story: (slug) => absolute(resolve('/stories/[slug]', { slug })),
		image: (slug) => absolute(resolve('/stories/[slug]/share.png', { slug })),
		// Kit's version of an app is the time of its build, in ms
		built: new Date(Number(version) || 0)
	};
}

export function atom(feed: string): Response {
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
