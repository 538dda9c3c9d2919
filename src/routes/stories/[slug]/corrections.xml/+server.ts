import { languageFor } from '#lib/dates/language.ts';
import { correctionsFeed } from '#lib/server/feeds/feeds.ts';
import { addressesOf, atom } from '../../../addresses.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	const language = languageFor(matched.story.language);
	return atom(correctionsFeed([matched], { language, of: matched.story }, addressesOf(url)));
};
