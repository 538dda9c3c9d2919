import { answerSvg, drawAsked } from '../../../drawings.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) =>
	answerSvg(await drawAsked(await findStory(params.slug, locals), url, locals));
