import { redirect } from '@sveltejs/kit';
import { loadStory } from '../../../load-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	// the page has one address: the story's, with ?view=story (src/hooks.ts)
	const { pathname } = event.url;
	if (/\/told\/?$/.test(pathname))
		redirect(308, `${pathname.replace(/\/told\/?$/, '')}?view=story`);
	return loadStory(event);
};
