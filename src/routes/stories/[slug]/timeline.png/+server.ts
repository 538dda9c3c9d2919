import { answerPng, drawAsked } from '../../../drawings.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) =>
	answerPng(await drawAsked(await findStory(params.slug, locals), url, locals), locals.language);
