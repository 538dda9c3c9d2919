import { showStory, stories } from '#lib/server/stories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	stories: stories.map((story) => ({
		slug: story.slug,
		title: story.title,
		summary: story.summary,
		language: story.language,
		companies: story.companies,
		articles: story.articles.length,
		events: showStory(story).story.events
	}))
});
