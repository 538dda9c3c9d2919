import { error } from '@sveltejs/kit';
import { loadMessages } from '#lib/language/i18n.ts';
import { answerJson } from '#lib/server/web/json-answer.ts';
import { cachedShownStory, stories } from '#lib/server/content/stories.ts';
import type { RequestHandler } from './$types';

/** `ShownStory` as JSON, for pages sent without their story (`StoryApart`). */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const matched = await stories.find(params.slug);
	if (!matched) error(404, (await loadMessages(locals.language)).notFound(params.slug));
	return answerJson(cachedShownStory(matched, url.searchParams.getAll('version')));
};
