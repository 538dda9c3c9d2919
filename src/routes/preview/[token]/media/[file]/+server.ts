import { error } from '@sveltejs/kit';
import { followLink } from '#lib/server/drafts/draft-links.ts';
import { findMade, listMedia } from '#lib/server/media/draft-media.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { answerMedia } from '#lib/server/web/media-answer.ts';
import type { RequestHandler } from './$types';

/** A file of a draft's media, for whoever has a link to the draft. */
export const GET: RequestHandler = async ({ params: { token, file }, request }) => {
	const store = await storeIfAny();
	const draft = store && (await followLink(store, token));
	if (!store || draft === undefined) error(404);
	const hashes = (await listMedia(store.db, draft)).map(({ hash }) => hash);
	const found = await findMade(store, file, hashes);
	if (!found) error(404);
	return answerMedia(found, request, 'no-store');
};
