import { drawCard } from '#lib/pictures/card.ts';
import { answerSvg, findCard } from '../../../../../drawings.ts';
import { findStory } from '../../../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	const { card, options } = await findCard(matched, params.event, url, locals);
	return answerSvg(drawCard(card, options));
};
