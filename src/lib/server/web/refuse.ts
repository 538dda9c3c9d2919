import { error, isHttpError } from '@sveltejs/kit';
import { REFUSALS } from '#lib/language/refusals.ts';
import type { RefusalMessages } from '#lib/language/de/refusals.ts';
import { sentencePage, type Asking } from './sentence-page.ts';

/** The reason for which a request is refused, with its status (RFC 9110). */
const STATUS = {
	session: 401,
	factor: 403,
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
	infected: 422,
	often: 429,
	unscanned: 503
} satisfies Partial<Record<keyof RefusalMessages, number>>;

export type Refusal = keyof typeof STATUS;

/**
 * Refuses a request, with a sentence in the language that it asks for, and what it is about; the guard notes the reason.
 */
export function refuse(
	locals: Pick<App.Locals, 'language' | 'refused'>,
	refusal: Refusal,
	about?: string
): never {
	locals.refused = refusal;
	const sentence = REFUSALS[locals.language][refusal];
	error(STATUS[refusal], about === undefined ? sentence : `${sentence} (${about})`);
}

/**
 * Answers what was refused before a page was asked: forms that scripts send show it, and a page of its own is made of
 * `template`. Anything else is left to Kit.
 */
export function answerRefusal(refused: unknown, event: Asking, template: string): Response {
	if (!isHttpError(refused)) throw refused;
	const { status, body } = refused;
	if (event.request.headers.has('x-sveltekit-action'))
		return Response.json(
			{ type: 'error', error: body },
			{ status, headers: { 'cache-control': 'no-store' } }
		);
	const page = sentencePage(event, template, { status, sentence: body.message });
	if (!page) throw refused;
	return page;
}
