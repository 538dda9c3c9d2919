import { findMedia } from '#lib/server/media/draft-media.ts';
import { readPieces } from '#lib/server/store/pieces.ts';
import { answerOriginal } from '#lib/server/web/original-answer.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../../../required.ts';
import type { RequestHandler } from './$types';

/** Sends a file of a draft's media as it was brought; only scripts of the studio show it. */
export const GET: RequestHandler = async ({ locals, params: { draft, name } }) => {
	const { store } = signedIn(locals).accounts;
	const found = await findMedia(store.db, draft, name);
	if (!found) refuse(locals, 'medium');
	return answerOriginal({ ...found, data: await readPieces(store, found.hash) });
};
