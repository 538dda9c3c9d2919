import { error, redirect } from '@sveltejs/kit';
import { loadMessages } from '#lib/language/i18n.ts';
import { REFUSALS } from '#lib/language/refusals.ts';
import { stories } from '#lib/server/content/stories.ts';
import type { MatchedStory } from '#lib/story/matches.ts';

/** The story of a request; or where it has moved to, or the page that says it was withdrawn, or that there is none. */
export async function findStory(
	slug: string,
	{ language, moved }: App.Locals
): Promise<MatchedStory> {
	const matched = await stories.find(slug);
	if (matched) return matched;
	const now = await stories.movedTo(slug);
	if (now !== undefined && moved) redirect(308, moved(slug, now));
	if (await stories.isGone(slug)) error(410, REFUSALS[language].gone(slug));
	error(404, (await loadMessages(language)).notFound(slug));
}
