import type { Handle } from '@sveltejs/kit';
import { chooseLanguage, LOCALES } from '#lib/i18n/i18n.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const { language } = (event.locals = {
		language: chooseLanguage(
			event.url.searchParams.get('lang'),
			event.request.headers.get('accept-language')
		)
	});
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', LOCALES[language]),
		preload: ({ type, path }) => type !== 'font' || path.includes('latin-wght')
	});
	response.headers.append('vary', 'Accept-Language');
	return response;
};
