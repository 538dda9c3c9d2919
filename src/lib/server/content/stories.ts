import matchedStories, { media, site } from 'virtual:stories';
import { dayOf, listVersions } from '#lib/article/versions.ts';
import { dayToTime } from '#lib/dates/days.ts';
import { correctedAt, listedWords, placeOf, queryWords } from '#lib/server/published/list-place.ts';
import { spanOf } from '#lib/story/event-date.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Article, Story } from '#lib/story/story.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { showStory, type ShownStory } from '#lib/story/shown-story.ts';

/** The part of the list of stories that is wanted. */
export type Asked = {
	/** Words that the title or a company has, each at least its beginning. */
	query?: string | undefined;
	/** Where an earlier part of the list ended. */
	before?: string | undefined;
	limit: number;
};

/** A keeper of published stories. */
export interface Stories {
	/** The story published under the slug; `undefined` if there is none. */
	find(slug: string): Promise<MatchedStory | undefined>;
	/** The slug of a published story that had this one before; `undefined` if there is none. */
	movedTo(slug: string): Promise<string | undefined>;
	/** Whether a story was published under the slug, and has been withdrawn. */
	isGone(slug: string): Promise<boolean>;
	/** The latest first; `next`, where there are more, is the `before` of those. */
	list(asked: Asked): Promise<{ stories: Story[]; next: string | undefined }>;
	/** Those that were corrected last. */
	corrected(limit: number): Promise<MatchedStory[]>;
	/** The slugs of all, in parts of at most so many of the store's. Without a part: those of the first, and what ends each. */
	slugs(part: {
		after?: string | undefined;
		size: number;
	}): Promise<{ slugs: string[]; ends: string[] }>;
}

/** Settings of the whole site. */
export { site };

const bundled = new Map(matchedStories.map((matched) => [matched.story.slug, matched]));

/** Where the bundled stories stand in the list: when their articles were published, or last corrected. */
const ownPlaces = matchedStories
	.map(({ story }) => ({
		...{ story, words: listedWords(story) },
		place: placeOf(Math.max(0, ...story.articles.map(timeOfArticle)), story.slug)
	}))
	.sort((a, b) => (a.place < b.place ? 1 : -1));

function timeOfArticle({ since, published }: Article): number {
	return dayToTime(since ? dayOf(since) : (spanOf(published)?.latest ?? '')) || 0;
}

function hasWords(own: { words: string[] }, words: readonly string[]): boolean {
	return words.every((word) => own.words.some((known) => known.startsWith(word)));
}

// the store's drivers are loaded only where there is one
const published = () => import('#lib/server/published/published-stories.ts');

/** Whether the stories bundled with the site have a slug; none of the store's may have it too. */
export const isBundled = (slug: string): boolean => bundled.has(slug);

/** The stories of the content folders, bundled when the site was built, and those of the store, if there is one. */
export const stories: Stories = {
	async find(slug) {
		const own = bundled.get(slug);
		if (own) return own;
		const store = await storeIfAny();
		return store && (await published()).findPublished(store, slug);
	},
	async movedTo(slug) {
		const store = await storeIfAny();
		return store && (await import('#lib/server/published/former-slugs.ts')).movedTo(store, slug);
	},
	async isGone(slug) {
		const store = await storeIfAny();
		return store
			? (await import('#lib/server/published/former-slugs.ts')).isGone(store, slug)
			: false;
	},
	async list({ query = '', before, limit }) {
		const words = queryWords(query);
		const own = ownPlaces.filter(
			(each) => (before === undefined || each.place < before) && hasWords(each, words)
		);
		const store = await storeIfAny();
		const asked = { words, before, limit: limit + 1 };
		const others = store ? await (await published()).listStories(store, asked) : [];
		const all = [...own, ...others.filter(({ story }) => !bundled.has(story.slug))].sort((a, b) =>
			a.place < b.place ? 1 : -1
		);
		const shown = all.slice(0, limit);
		const hasMore = all.length > limit || others.length > limit;
		return {
			stories: shown.map(({ story }) => story),
			next: hasMore ? (shown.at(-1) ?? others.at(-1))?.place : undefined
		};
	},
	async corrected(limit) {
		const own = matchedStories.filter(({ story }) => correctedAt(story) !== undefined);
		const store = await storeIfAny();
		const others = store ? await (await published()).listCorrected(store, limit) : [];
		return [...own, ...others.filter(({ story }) => !bundled.has(story.slug))];
	},
	async slugs({ after, size }) {
		const own = after === undefined ? [...bundled.keys()] : [];
		const store = await storeIfAny();
		if (!store) return { slugs: own, ends: [] };
		const { listParts, listSlugs } = await import('#lib/server/published/listed.ts');
		const others = await listSlugs(store, { after, limit: size });
		const slugs = [...own, ...others.filter((slug) => !bundled.has(slug))];
		return { slugs, ends: after === undefined ? await listParts(store, size) : [] };
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
	const shown = cache.get(key) ?? withMedia(showStory(matched, ids));
	cache.set(key, shown);
	return shown;
}

/** The same, with the files of its media where the store has them. */
export async function shownWithMedia(
	matched: MatchedStory,
	versionIds: readonly string[]
): Promise<ShownStory> {
	const shown = cachedShownStory(matched, versionIds);
	const { slug, mediaHashes } = shown.story;
	const store = bundled.has(slug) || !mediaHashes ? undefined : await storeIfAny();
	if (!store || !mediaHashes) return shown;
	const { mediaAt } = await import('#lib/server/media/draft-media.ts');
	const media = await mediaAt(store, mediaHashes, `/stories/${slug}/media/`);
	return media ? { ...shown, media } : shown;
}

/** The same, with the originals that readers get. */
export async function shownWithOriginals(
	matched: MatchedStory,
	versionIds: readonly string[]
): Promise<ShownStory> {
	const shown = await shownWithMedia(matched, versionIds);
	const { slug } = shown.story;
	const store = bundled.has(slug) ? undefined : await storeIfAny();
	if (!store) return shown;
	const { publishedOriginals } = await import('#lib/server/from-address/article-originals.ts');
	const originals = await publishedOriginals(store, slug);
	return originals.length > 0 ? { ...shown, originals } : shown;
}

/** The story with the files that a page shows of it; those of the store are looked up in it. */
function withMedia(shown: ShownStory): ShownStory {
	const { slug } = shown.story;
	const files = bundled.has(slug) ? media[slug] : undefined;
	return files ? { ...shown, media: files } : shown;
}
