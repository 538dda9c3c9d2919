import { cachedShownStory, stories } from '#lib/server/content/stories.ts';
import { summarise } from './summary.ts';
import type { PageServerLoad } from './$types';

let summaries: ReturnType<typeof summarise>[] | undefined;

export const load: PageServerLoad = async () => ({
	stories: (summaries ??= (await stories.list()).map((matched) =>
		summarise(cachedShownStory(matched).story)
	))
});
