import { LRUCache } from 'lru-cache';
import type { Store } from '#lib/server/store/store.ts';
import { matchStory, type MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';

/** Stories whose quotes were found, by hash: a version never changes. */
const matched = new LRUCache<string, MatchedStory>({ max: 500 });

function read(hash: string, content: string): MatchedStory {
	const known = matched.get(hash) ?? matchStory(JSON.parse(content) as Story);
	matched.set(hash, known);
	return known;
}

/** The hash of the version that readers see at a slug. */
export async function versionAt(store: Store, slug: string): Promise<string | undefined> {
	const row = await store.db
		.selectFrom('stories')
		.select('version')
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row?.version ?? undefined;
}

export async function findPublished(store: Store, slug: string): Promise<MatchedStory | undefined> {
	const hash = await versionAt(store, slug);
	const known = hash && matched.get(hash);
	if (known || !hash) return known || undefined;
	const row = await store.db
		.selectFrom('story_versions')
		.select('content')
		.where('hash', '=', hash)
		.executeTakeFirst();
	return row && read(hash, row.content);
}

/** All of them, in alphabetical order of their slugs. */
export async function listPublished(store: Store): Promise<MatchedStory[]> {
	const rows = await store.db
		.selectFrom('stories')
		.innerJoin('story_versions', (join) =>
			join.onRef('story_versions.story', '=', 'stories.id').onRef('hash', '=', 'version')
		)
		.select(['hash', 'content'])
		.orderBy('slug')
		.execute();
	return rows.map(({ hash, content }) => read(hash, content));
}

/** Changes whenever anything is published or withdrawn. */
export async function countPublished(store: Store): Promise<number> {
	const { counter } = await store.db
		.selectFrom('published_counter')
		.select('counter')
		.executeTakeFirstOrThrow();
	return counter;
}
