import { stories } from '#lib/server/content/stories.ts';
import type { PageServerLoad } from './$types';

const MOST = 50;

/** The latest published stories, by what a list of them shows. */
export const load: PageServerLoad = async () => ({
	stories: (await stories.list({ limit: MOST })).stories.map(
		({ slug, title, language, events }) => ({ slug, title, language, events: events.length })
	)
});
