import { error } from '@sveltejs/kit';
import { readableAt } from '#lib/server/drafts/draft-link-cookie.ts';
import { findMade, listMedia } from '#lib/server/media/draft-media.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { answerMedia } from '#lib/server/web/media-answer.ts';
import type { RequestHandler } from './$types';

/** A file of a draft's media, for whoever has opened a link to the draft. */
export const GET: RequestHandler = async ({ params, cookies, url, request }) => {
	const store = await storeIfAny();
	const readable = await readableAt(store, { cookies, url }, params.link);
	if (!store || typeof readable === 'string') error(404);
	const hashes = (await listMedia(store.db, readable.draft)).map(({ hash }) => hash);
	const found = await findMade(store, params.file, hashes);
	if (!found) error(404);
	return answerMedia(found, request, 'no-store');
};
