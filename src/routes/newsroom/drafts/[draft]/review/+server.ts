import { json } from '@sveltejs/kit';
import { listWriters } from '#lib/server/drafts/access.ts';
import { listVerdicts } from '#lib/server/review/checks.ts';
import { listComments } from '#lib/server/review/comments.ts';
import type { Review } from '#lib/story/review.ts';
import { signedIn } from '../../../required.ts';
import type { RequestHandler } from './$types';

/** Everything that people said about a draft. */
export const GET: RequestHandler = async ({ locals, params: { draft } }) => {
	const { store } = signedIn(locals).accounts;
	const review: Review = {
		verdicts: await listVerdicts(store, draft),
		comments: await listComments(store, draft),
		people: (await listWriters(store, draft)).map(({ name }) => name)
	};
	return json(review);
};
