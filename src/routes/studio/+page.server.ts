import { FAULTS } from '#lib/language/faults.ts';
import { stories } from '#lib/server/content/stories.ts';
import { faultOf } from '#lib/server/store/faults.ts';
import type { PageServerLoad } from './$types';

const MOST = 50;

/** The latest published stories, by what a list of them shows; `fault` says why there are none just now. */
export const load: PageServerLoad = async ({ locals }) => {
	try {
		const { stories: latest } = await stories.list({ limit: MOST });
		return {
			stories: latest.map(({ slug, title, language, events }) => ({
				...{ slug, title, language, events: events.length }
			}))
		};
	} catch (error) {
		// drafts are the browser's own: the studio opens without the store
		const fault = faultOf(error);
		if (!fault) throw error;
		const { [fault]: sentence, kept } = FAULTS[locals.language];
		return { stories: [], fault: fault === 'away' ? `${sentence} ${kept}` : sentence };
	}
};
