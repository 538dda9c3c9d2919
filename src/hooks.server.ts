import type { Handle, RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import type { RouteId } from '$app/types';
import { LOCALES } from './lib/language/i18n.ts';
import { chooseLanguage } from './lib/server/web/choose-language.ts';
import { PageCache } from './lib/server/web/page-cache.ts';

/** Where Kit's own script begins, whose text is in the policy by its hash: only its tag may change. */
const KIT_SCRIPT = /<script>(?=\s*\{\s*__sveltekit_)/;

/** The small fonts; the whole ones are for letters that few pages have. */
const FIRST_FONTS = /\/(inter-normal|serif-normal|serif-italic)\./;

/** Routes that give everyone the same page, by address and language alone; no other is cached. */
const CACHED_ROUTES = new Set<RouteId | null>([
	'/',
	'/stories/[slug]',
	'/stories/[slug]/story.json'
]);
const MAX_CACHED_BYTES = 32_000_000;

const cache = new PageCache(MAX_CACHED_BYTES);

export const handle: Handle = async ({ event, resolve }) => {
	const { request, url } = event;
	const { language } = (event.locals = {
		language: chooseLanguage(url.searchParams.get('lang'), request.headers.get('accept-language'))
	});

	async function draw(): Promise<Response> {
		const modules: string[] = [];
		const response = await resolve(event, {
			// app.html says when the script starts; its modules are fetched then, not before
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', LOCALES[language])
					.replace(
						KIT_SCRIPT,
						`<script type="text/plain" id="start" data-modules="${modules.join(' ')}">`
					),
			preload: ({ type, path }) => {
				if (type === 'js') modules.push(path);
				return type === 'css' || (type === 'font' && FIRST_FONTS.test(path));
			}
		});
		response.headers.append('vary', 'Accept-Language');
		return response;
	}

	if (!isCached(event)) return draw();
	return cache.answer(`${language} ${url.href}`, request, draw);
};

function isCached({ route, request, isDataRequest }: RequestEvent): boolean {
	return !dev && !isDataRequest && request.method === 'GET' && CACHED_ROUTES.has(route.id);
}
