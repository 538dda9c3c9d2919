import type { CommentSubject, Review } from '#lib/story/review.ts';
import { ask, doneBy, type Done } from '#lib/studio/newsroom/ask-server.ts';

/** The checks and comments on a draft; `undefined` if the server does not answer, or may not. */
export async function fetchReview(draft: string): Promise<Review | undefined> {
	const response = await ask(`/newsroom/drafts/${draft}/review`);
	return response?.ok ? ((await response.json()) as Review) : undefined;
}

/** Has a comment kept. */
export function sendComment(
	draft: string,
	comment: CommentSubject & { text: string; answers?: string }
): Promise<Done> {
	return write(draft, 'POST', comment);
}

/** Says that a talk is settled, or not any more. */
export function settleComment(draft: string, id: string, resolved: boolean): Promise<Done> {
	return write(draft, 'PATCH', { id, resolved });
}

async function write(draft: string, method: string, body: object): Promise<Done> {
	const headers = { 'content-type': 'application/json' };
	const address = `/newsroom/drafts/${draft}/comments`;
	return doneBy(await ask(address, { method, headers, body: JSON.stringify(body) }));
}
