import { LRUCache } from 'lru-cache';
import type { Store } from '#lib/server/store/store.ts';
import { matchStory, type MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';
import { editionIn } from './editions.ts';

/** Stories whose quotes were found, by hash: a version never changes. */
const matched = new LRUCache<string, MatchedStory>({ max: 500 });

function read(hash: string, content: string): MatchedStory {
	const known = matched.get(hash) ?? matchStory(JSON.parse(content) as Story);
	matched.set(hash, known);
	return known;
}

export async function findPublished(store: Store, slug: string): Promise<MatchedStory | undefined> {
	const hash = await editionIn(store, slug);
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
