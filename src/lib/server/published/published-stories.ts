import { LRUCache } from 'lru-cache';
import type { Store } from '#lib/server/store/store.ts';
import { matchStory, type MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';
import { editionIn } from './editions.ts';
import { findCorrected, findListed, listSlugs, type Listed } from './listed.ts';

/** Characters of all versions together that are kept in memory. */
const MAX_KEPT = 16_000_000;
/** Stories that are read at once where all of them are. */
const AT_ONCE = 50;

/** A version of a story; its quotes are looked for when it is asked for the first time. */
class Version {
	readonly story: Story;
	#matched: MatchedStory | undefined;

	constructor(content: string) {
		this.story = JSON.parse(content) as Story;
	}

	get matched(): MatchedStory {
		return (this.#matched ??= matchStory(this.story));
	}
}

/** Versions by their hash, which never change. */
const kept = new LRUCache<string, Version>({ maxSize: MAX_KEPT });

function keep(hash: string, content: string): Version {
	const version = kept.get(hash) ?? new Version(content);
	kept.set(hash, version, { size: content.length || 1 });
	return version;
}

export async function findPublished(store: Store, slug: string): Promise<MatchedStory | undefined> {
	const [hash] = (await editionIn(store, slug)).split(' ');
	if (!hash) return undefined;
	const [version] = await readVersions(store, [hash]);
	return version?.matched;
}

/** A page of the list of stories; `place` is where each stands in it. */
export async function listStories(
	store: Store,
	asked: Parameters<typeof findListed>[1]
): Promise<{ place: string; story: Story }[]> {
	const listed = await findListed(store, asked);
	return (await withVersions(store, listed)).map(({ place, version: { story } }) => ({
		...{ place, story }
	}));
}

/** The stories that were corrected last. */
export async function listCorrected(store: Store, limit: number): Promise<MatchedStory[]> {
	const listed = await findCorrected(store, limit);
	return (await withVersions(store, listed)).map(({ version }) => version.matched);
}

/** All published stories by slug; few of them are in memory at a time. */
export async function* eachPublished(store: Store): AsyncGenerator<Story> {
	for (let after: string | undefined; ;) {
		const slugs = await listSlugs(store, { after, limit: AT_ONCE });
		if (slugs.length === 0) return;
		after = slugs.at(-1);
		for (const slug of slugs) {
			const found = await findPublished(store, slug);
			if (found) yield found.story;
		}
	}
}

async function withVersions(store: Store, listed: readonly Listed[]) {
	const versions = await readVersions(
		store,
		listed.map(({ hash }) => hash)
	);
	return listed.flatMap(({ place }, i) => {
		const version = versions[i];
		return version ? [{ place, version }] : [];
	});
}

async function readVersions(
	store: Store,
	hashes: readonly string[]
): Promise<(Version | undefined)[]> {
	const known = new Map(hashes.map((hash) => [hash, kept.get(hash)]));
	const missing = hashes.filter((hash) => !known.get(hash));
	if (missing.length > 0) {
		const rows = await store.db
			.selectFrom('story_versions')
			.select(['hash', 'content'])
			.where('hash', 'in', missing)
			.execute();
		for (const { hash, content } of rows) known.set(hash, keep(hash, content));
	}
	return hashes.map((hash) => known.get(hash));
}
