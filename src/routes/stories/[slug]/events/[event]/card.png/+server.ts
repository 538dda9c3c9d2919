import { drawCard } from '#lib/pictures/card.ts';
import { answerPng, findCard } from '../../../../../drawings.ts';
import { findStory } from '../../../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	const { card, options } = await findCard(matched, params.event, url, locals);
	return answerPng(drawCard(card, options), locals.language, 2);
};
