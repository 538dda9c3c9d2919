import { storiesFeed } from '#lib/server/feeds/feeds.ts';
import { stories } from '#lib/server/content/stories.ts';
import { addressesOf, atom } from '../addresses.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) =>
	atom(storiesFeed(await stories.list(), locals.language, addressesOf(url)));
