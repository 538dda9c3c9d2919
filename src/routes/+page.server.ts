import { cachedShownStory, stories } from '#lib/server/content/stories.ts';
import { loadStudioMessages } from '#lib/language/studio.ts';
import { exporting } from '#lib/server/web/exporting.ts';
import { summarise } from './summary.ts';
import type { PageServerLoad } from './$types';

let summaries: ReturnType<typeof summarise>[] | undefined;

export const load: PageServerLoad = async ({ locals }) => ({
	// read here, so that no reader's page gets the studio's words
	studio: exporting ? undefined : (await loadStudioMessages(locals.language)).home.invitation,
	stories: (summaries ??= (await stories.list()).map((matched) =>
		summarise(cachedShownStory(matched).story)
	))
});
