import { showStory, stories } from '#lib/server/content/stories.ts';
import { summarise } from './summary.ts';
import type { PageServerLoad } from './$types';

let summaries: ReturnType<typeof summarise>[] | undefined;

export const load: PageServerLoad = () => ({
	stories: (summaries ??= stories.map((story) => summarise(showStory(story).story)))
});
