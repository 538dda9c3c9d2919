import { storiesFeed } from '#lib/server/feeds/feeds.ts';
import { stories } from '#lib/server/content/stories.ts';
import { addressesOf, atom } from '../addresses.ts';
import type { RequestHandler } from './$types';

/** A feed tells of the latest; the list of stories has them all. */
const MOST = 100;

export const GET: RequestHandler = async ({ url, locals }) => {
	const { stories: latest } = await stories.list({ limit: MOST });
	return atom(storiesFeed(latest, locals.language, addressesOf(url)));
};
