import type { RequestEvent } from '@sveltejs/kit';
import type { Language } from '#lib/dates/language.ts';
import { rootAttributes } from '#lib/language/i18n.ts';
import { REFUSALS } from '#lib/language/refusals.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The way on from a page that has nothing but a sentence. */
export function newsroomLink(language: Language, url: URL): string {
	const chosen = url.searchParams.has('lang') ? `?lang=${language}` : '';
	return `<p><a href="/newsroom${chosen}">${REFUSALS[language].newsroom}</a></p>`;
}

export type Asking = Pick<RequestEvent, 'request' | 'isDataRequest' | 'url'> & {
	locals: { language: Language };
};

type Said = {
	status: number;
	sentence: string;
	/** The way on, as HTML; by default to the newsroom. */
	link?: string;
};

/**
 * A page with a sentence and a way on, made of `template` (src/error.html), which Kit would leave in English; `undefined`
 * where no page is asked for.
 */
export function sentencePage(
	{ request, isDataRequest, url, locals: { language } }: Asking,
	template: string,
	{ status, sentence, link = newsroomLink(language, url) }: Said
): Response | undefined {
	if (isDataRequest || !request.headers.get('accept')?.includes('text/html')) return undefined;
	const text = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const page = template
		.replace('lang="en"', rootAttributes(language))
		.replace('</main>', `${link}</main>`)
		.replaceAll('%sveltekit.status%', `${status}`)
		.replaceAll('%sveltekit.error.message%', () => text);
	return new Response(page, {
		status,
		headers: {
			'cache-control': 'no-store',
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': POLICY
		}
	});
}
