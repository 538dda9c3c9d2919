import { drawShareImage } from '#lib/pictures/sheet.ts';
import { answerPng, drawingOptions } from '../../../drawings.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

/** The timeline as sites show it beside a link to the story. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const options = await drawingOptions(await findStory(params.slug, locals), url, locals);
	return answerPng(drawShareImage(options), locals.language);
};
