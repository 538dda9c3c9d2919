import { eventsFeed } from '#lib/server/feeds/feeds.ts';
import { addressesOf, atom } from '../../../addresses.ts';
import { findStory } from '../../../find-story.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) =>
	atom(eventsFeed(await findStory(params.slug, locals), addressesOf(url)));
