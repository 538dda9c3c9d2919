import { error } from '@sveltejs/kit';
import { isBundled } from '#lib/server/content/stories.ts';
import { findMade } from '#lib/server/media/draft-media.ts';
import { findPublished } from '#lib/server/published/published-stories.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { answerMedia } from '#lib/server/web/media-answer.ts';
import type { RequestHandler } from './$types';

/** A picture, sound, film or captions of a story that the store has published: of the version that readers see. */
export const GET: RequestHandler = async ({ params: { slug, file }, request }) => {
	const store = isBundled(slug) ? undefined : await storeIfAny();
	const { mediaHashes = {} } = (store && (await findPublished(store, slug)))?.story ?? {};
	const found = store && (await findMade(store, file, Object.values(mediaHashes)));
	if (!found) error(404);
	return answerMedia(found, request);
};
