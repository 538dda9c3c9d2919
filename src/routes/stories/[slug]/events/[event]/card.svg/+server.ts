import { answerSvg, drawFound, findCard } from '../../../../../drawings.ts';
import { findStory } from '../../../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	const found = await findCard(matched, params.event, url, locals);
	return answerSvg(drawFound(found));
};
