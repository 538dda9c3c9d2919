import { answerJson } from '#lib/server/web/json-answer.ts';
import { shownWithOriginals } from '#lib/server/content/stories.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

/** `ShownStory` as JSON, for pages sent without their story (`StoryApart`). */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	return answerJson(await shownWithOriginals(matched, url.searchParams.getAll('version')));
};
