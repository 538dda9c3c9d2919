import { findPassages } from '#lib/story/passages.ts';
import { inTimeOrder } from '#lib/story/order.ts';
import { stories } from '#lib/server/stories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	stories: stories.map((story) => ({
		slug: story.slug,
		title: story.title,
		summary: story.summary,
		language: story.language,
		companies: story.companies,
		articles: story.articles.length,
		events: inTimeOrder(story.events, findPassages(story))
	}))
});
