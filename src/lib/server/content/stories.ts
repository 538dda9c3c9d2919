import matchedStories, { site } from 'virtual:stories';
import { listVersions } from '#lib/article/versions.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { showStory, type ShownStory } from '#lib/story/shown-story.ts';

/** A keeper of published stories. */
export interface Stories {
	/** The story published under the slug; `undefined` if there is none. */
	find(slug: string): Promise<MatchedStory | undefined>;
	/** All published stories, in alphabetical order of their slugs. */
	list(): Promise<readonly MatchedStory[]>;
}

/** What holds for the whole site. */
export { site };

const bundled = new Map(matchedStories.map((matched) => [matched.story.slug, matched]));

/** Whether the stories bundled with the site have a slug; none of the store's may have it too. */
export const isBundled = (slug: string): boolean => bundled.has(slug);

/** The stories of the content folders, bundled when the site was built, and those of the store, if there is one. */
export const stories: Stories = {
	async find(slug) {
		const own = bundled.get(slug);
		if (own) return own;
		const store = await storeIfAny();
		return (
			store &&
			(await import('#lib/server/published/published-stories.ts')).findPublished(store, slug)
		);
	},
	async list() {
		const store = await storeIfAny();
		if (!store) return matchedStories;
		const { listPublished } = await import('#lib/server/published/published-stories.ts');
		const others = await listPublished(store);
		const all = [...matchedStories, ...others.filter(({ story }) => !bundled.has(story.slug))];
		return all.sort((a, b) => (a.story.slug < b.story.slug ? -1 : 1));
	}
};

/**
 * Changes when what readers see changes: at a slug, or of all stories together without one. Stories that are bundled
 * with the site never do.
 */
export async function editionOf(slug: string | undefined): Promise<string> {
	if (slug !== undefined && bundled.has(slug)) return '';
	const store = await storeIfAny();
	if (!store) return '';
	const { editionIn } = await import('#lib/server/published/editions.ts');
	return editionIn(store, slug);
}

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
