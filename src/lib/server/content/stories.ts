import matchedStories from 'virtual:stories';
import { listVersions } from '#lib/article/versions.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { showStory, type ShownStory } from '#lib/story/shown-story.ts';

/** A keeper of published stories. */
export interface Stories {
	/** The story published under the slug; `undefined` if there is none. */
	find(slug: string): Promise<MatchedStory | undefined>;
	/** All published stories, in alphabetical order of their slugs. */
	list(): Promise<readonly MatchedStory[]>;
}

/** The stories of the content folders, bundled when the site was built. */
export const stories: Stories = {
	find: async (slug) => matchedStories.find(({ story }) => story.slug === slug),
	list: async () => matchedStories
};

const shownStories = new WeakMap<MatchedStory, Map<string, ShownStory>>();

/** Caches `showStory`: many readers look at the same versions of a story. */
export function cachedShownStory(
	matched: MatchedStory,
	versionIds: readonly string[] = []
): ShownStory {
	// only existing versions make a key, so that no address can fill the memory
	const ids = listVersions(matched.story)
		.filter(({ id, isLatest }) => !isLatest && versionIds.includes(id))
		.map(({ id }) => id);
	const key = ids.join('/');
	const cache = shownStories.get(matched) ?? new Map<string, ShownStory>();
	shownStories.set(matched, cache);
	const shown = cache.get(key) ?? showStory(matched, ids);
	cache.set(key, shown);
	return shown;
}
