import { error } from '@sveltejs/kit';
import { loadMessages } from '#lib/language/i18n.ts';
import { stories } from '#lib/server/content/stories.ts';
import type { MatchedStory } from '#lib/story/matches.ts';

/** The story of a request, or the page that says there is none. */
export async function findStory(slug: string, { language }: App.Locals): Promise<MatchedStory> {
	const matched = await stories.find(slug);
	if (!matched) error(404, (await loadMessages(language)).notFound(slug));
	return matched;
}
