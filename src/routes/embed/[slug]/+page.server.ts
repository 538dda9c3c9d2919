import { MAX_ALL_SINGLE } from '#lib/density/limits.ts';
import { StoryApart } from '#lib/reading/story-apart.ts';
import { shownWithMedia } from '#lib/server/content/stories.ts';
import { findStory } from '../../find-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const matched = await findStory(params.slug, locals);
	const versions = url.searchParams.getAll('version');
	const shown = await shownWithMedia(matched, versions);
	const isApart = matched.story.events.length > MAX_ALL_SINGLE;
	return { shown: isApart ? new StoryApart(params.slug, versions, shown) : shown };
};
