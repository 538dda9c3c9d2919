import { stories } from '#lib/server/content/stories.ts';
import type { PageServerLoad } from './$types';

/** The published stories, by what a list of them shows. */
export const load: PageServerLoad = async () => ({
	stories: (await stories.list()).map(({ story: { slug, title, language, events } }) => ({
		...{ slug, title, language },
		events: events.length
	}))
});
