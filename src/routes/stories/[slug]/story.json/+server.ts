import { error } from '@sveltejs/kit';
import { loadMessages } from '#lib/language/i18n.ts';
import { answerJson } from '#lib/server/web/json-answer.ts';
import { findStory, showStory } from '#lib/server/content/stories.ts';
import type { RequestHandler } from './$types';

/** A story by itself, for pages that come without theirs: `ShownStory` as JSON. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const story = findStory(params.slug);
	if (!story) error(404, (await loadMessages(locals.language)).notFound(params.slug));
	return answerJson(showStory(story, url.searchParams.getAll('version')));
};
