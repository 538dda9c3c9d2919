import type { Handle } from '@sveltejs/kit';
import { chooseLanguage, LOCALES } from '#lib/i18n/i18n.ts';

/** Where Kit's own script begins, whose text is in the policy by its hash: only its tag may change. */
const KIT_SCRIPT = /<script>(?=\s*\{\s*__sveltekit_)/;

export const handle: Handle = async ({ event, resolve }) => {
	const { language } = (event.locals = {
		language: chooseLanguage(
			event.url.searchParams.get('lang'),
			event.request.headers.get('accept-language')
		)
	});
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
			return type === 'css' || (type === 'font' && path.includes('latin-wght'));
		}
	});
	response.headers.append('vary', 'Accept-Language');
	return response;
};
