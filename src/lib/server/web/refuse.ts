import { error, isHttpError, type RequestEvent } from '@sveltejs/kit';
import { REFUSALS } from '#lib/language/refusals.ts';
import type { RefusalMessages } from '#lib/language/de/refusals.ts';

/** What a request is refused for, with its status (RFC 9110). */
const STATUS = {
	session: 401,
	editor: 403,
	owner: 403,
	origin: 403,
	share: 403,
	nobody: 403,
	draft: 404,
	original: 404,
	comment: 404,
	state: 404,
	medium: 404,
	shape: 400,
	time: 400,
	unsized: 411,
	large: 413,
	noOriginal: 415,
	noMedium: 415,
	sameName: 409,
	states: 409,
	unsound: 422,
	often: 429
} satisfies Partial<Record<keyof RefusalMessages, number>>;

type Asking = Pick<App.Locals, 'language'>;

/** Refuses a request, with a sentence in the language that it asks for. */
export function refuse({ language }: Asking, refusal: keyof typeof STATUS): never {
	error(STATUS[refusal], REFUSALS[language][refusal]);
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * Answers what was refused before a page was asked: forms that scripts send show it, and a page of its own is made of
 * `template`, where Kit would leave it to the reader to find out its language. Anything else is left to Kit.
 */
export function answerRefusal(
	refused: unknown,
	{ request, isDataRequest }: Pick<RequestEvent, 'request' | 'isDataRequest'>,
	template: string
): Response {
	if (!isHttpError(refused)) throw refused;
	const { status, body } = refused;
	const headers = { 'cache-control': 'no-store' };
	if (request.headers.has('x-sveltekit-action'))
		return Response.json({ type: 'error', error: body }, { status, headers });
	if (isDataRequest || !request.headers.get('accept')?.includes('text/html')) throw refused;
	const sentence = body.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const page = template
		.replaceAll('%sveltekit.status%', `${status}`)
		.replaceAll('%sveltekit.error.message%', () => sentence);
	return new Response(page, {
		status,
		headers: {
			...headers,
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': POLICY
		}
	});
}
