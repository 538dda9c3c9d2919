import { error } from '@sveltejs/kit';
import { readPublishedOriginal } from '#lib/server/from-address/article-originals.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { answerOriginal } from '#lib/server/web/original-answer.ts';
import { isBundled } from '#lib/server/content/stories.ts';
import type { RequestHandler } from './$types';

/** The original of an article, where its author wants readers to have it. */
export const GET: RequestHandler = async ({ params: { slug, article } }) => {
	const store = isBundled(slug) ? undefined : await storeIfAny();
	const original = store && (await readPublishedOriginal(store, slug, article));
	if (!original) error(404);
	return answerOriginal(original, `${slug}-${article}`);
};
