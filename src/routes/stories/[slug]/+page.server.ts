import { error } from '@sveltejs/kit';
import { createI18n } from '#lib/i18n/i18n.ts';
import { findStory } from '#lib/server/stories.ts';
import { inTimeOrder } from '#lib/story/order.ts';
import { findPassages } from '#lib/story/passages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) => {
	const story = findStory(params.slug);
	if (!story) error(404, createI18n(() => locals.language).t.notFound(params.slug));
	const passages = findPassages(story);
	return { story: { ...story, events: inTimeOrder(story.events, passages) }, passages };
};
