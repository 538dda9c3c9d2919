import { SHARING_WORDS } from '#lib/language/sharing.ts';
import { cachedShownStory } from '#lib/server/content/stories.ts';
import { findStory } from '../../../find-story.ts';
import type { PageServerLoad } from './$types';

/** Events that the form offers: a longer list is no choice any more. */
const MAX_EVENTS = 500;

export const load: PageServerLoad = async ({ params, locals }) => {
	const { story } = cachedShownStory(await findStory(params.slug, locals));
	const { slug, title, language } = story;
	return {
		...{ slug, title, storyLanguage: language },
		words: SHARING_WORDS[locals.language],
		events: story.events.slice(0, MAX_EVENTS).map(({ id, title }) => ({ id, title }))
	};
};
