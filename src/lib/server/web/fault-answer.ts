import { isHttpError, isRedirect } from '@sveltejs/kit';
import type { Language } from '#lib/dates/language.ts';
import { FAULTS } from '#lib/language/faults.ts';
import { faultOf, type Fault } from '#lib/server/store/faults.ts';

/** By RFC 9110 and RFC 4918. */
const STATUS: Record<Fault, number> = { away: 503, full: 507 };
const RETRY_AFTER_S = 5;

type Locals = { language: Language; fault?: Fault };

/** The page's words for an error; the fault is remembered if the store is to blame. */
export function describeFault(error: unknown, locals: Locals): App.Error | undefined {
	const fault = faultOf(error);
	if (!fault) return undefined;
	locals.fault = fault;
	return { message: fault, issues: [FAULTS[locals.language][fault]] };
}

/**
 * Answers as the store's state demands where it is to blame: come back in a moment, or there is no space left. `draw`
 * makes a page of that, if one is asked for.
 */
export async function answerFaults(
	locals: Locals,
	answer: () => Promise<Response>,
	draw: (said: { status: number; sentence: string }) => Response | undefined
): Promise<Response> {
	try {
		const response = await answer();
		const { fault } = locals;
		if (!fault || response.status !== 500) return response;
		return new Response(response.body, {
			status: STATUS[fault],
			headers: withRetry(new Headers(response.headers), fault)
		});
	} catch (error) {
		if (isHttpError(error) || isRedirect(error)) throw error;
		const fault = faultOf(error);
		if (!fault) throw error;
		const said = { status: STATUS[fault], sentence: FAULTS[locals.language][fault] };
		const type = { 'content-type': 'text/plain; charset=utf-8' };
		const response = draw(said) ?? new Response(said.sentence, { ...said, headers: type });
		withRetry(response.headers, fault);
		return response;
	}
}

function withRetry(headers: Headers, fault: Fault): Headers {
	headers.set('cache-control', 'no-store');
	if (fault === 'away') headers.set('retry-after', `${RETRY_AFTER_S}`);
	return headers;
}
