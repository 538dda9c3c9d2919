import { error } from '@sveltejs/kit';
import { loadMessages } from '#lib/language/i18n.ts';
import { stories } from '#lib/server/content/stories.ts';
import { answerJson } from '#lib/server/web/json-answer.ts';
import type { RequestHandler } from './$types';

/** The whole story as it was written, with the earlier versions of its articles, for whoever makes one of it. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const matched = await stories.find(params.slug);
	if (!matched) error(404, (await loadMessages(locals.language)).notFound(params.slug));
	return answerJson(matched.story);
};
