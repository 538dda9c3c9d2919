import { cachedShownStory, editionOf, stories } from '#lib/server/content/stories.ts';
import { loadStudioMessages } from '#lib/language/studio.ts';
import { exporting } from '#lib/server/web/exporting.ts';
import { summarise } from './summary.ts';
import type { PageServerLoad } from './$types';

/** Of the edition that they are of. */
let summaries: { edition: string; stories: ReturnType<typeof summarise>[] } | undefined;

export const load: PageServerLoad = async ({ locals }) => {
	const edition = await editionOf(undefined);
	if (summaries?.edition !== edition) {
		const all = await stories.list();
		summaries = { edition, stories: all.map((each) => summarise(cachedShownStory(each).story)) };
	}
	return {
		// read here, so that no reader's page gets the studio's words
		studio: exporting ? undefined : (await loadStudioMessages(locals.language)).home.invitation,
		stories: summaries.stories
	};
};
