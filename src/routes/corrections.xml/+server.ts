import { correctionsFeed } from '#lib/server/feeds/feeds.ts';
import { stories } from '#lib/server/content/stories.ts';
import { addressesOf, atom } from '../addresses.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { language } }) =>
	atom(correctionsFeed(await stories.list(), { language }, addressesOf(url)));
