import { answerJson } from '#lib/server/web/json-answer.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

/** The whole story as it was written, with the earlier versions of its articles, for whoever makes one of it. */
export const GET: RequestHandler = async ({ params, locals }) =>
	answerJson((await findStory(params.slug, locals)).story);
