import type { CommentSubject, Review } from '#lib/story/review.ts';

/** The checks and comments on a draft; `undefined` if the server does not answer, or may not. */
export async function fetchReview(draft: string): Promise<Review | undefined> {
	const response = await ask(draft, 'review');
	return response?.ok ? ((await response.json()) as Review) : undefined;
}

/** Returns whether the comment is kept. */
export function sendComment(
	draft: string,
	comment: CommentSubject & { text: string; answers?: string }
): Promise<boolean> {
	return write(draft, 'POST', comment);
}

/** Says that a talk is settled, or not any more. Returns whether that is kept. */
export function settleComment(draft: string, id: string, resolved: boolean): Promise<boolean> {
	return write(draft, 'PATCH', { id, resolved });
}

async function write(draft: string, method: string, body: object): Promise<boolean> {
	const headers = { 'content-type': 'application/json' };
	const response = await ask(draft, 'comments', { method, headers, body: JSON.stringify(body) });
	return response?.ok ?? false;
}

async function ask(
	draft: string,
	what: string,
	options?: RequestInit
): Promise<Response | undefined> {
	try {
		return await fetch(`/newsroom/drafts/${draft}/${what}`, options);
	} catch {
		return undefined;
	}
}
