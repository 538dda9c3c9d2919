import { correctionsFeed } from '#lib/server/feeds/feeds.ts';
import { stories } from '#lib/server/content/stories.ts';
import { addressesOf, atom } from '../addresses.ts';
import type { RequestHandler } from './$types';

/** Number of stories in the feed: those that were corrected last. */
const MOST = 100;

export const GET: RequestHandler = async ({ url, locals: { language } }) =>
	atom(correctionsFeed(await stories.corrected(MOST), { language }, addressesOf(url)));
