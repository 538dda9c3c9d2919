import type { Store } from '#lib/server/store/store.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';
import { editionIn } from './editions.ts';
import { findCorrected, findListed, listSlugs, type Listed } from './listed.ts';
import { readVersions } from './versions.ts';

/** Stories that are read at once where all of them are. */
const AT_ONCE = 50;

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
