import { LRUCache } from 'lru-cache';
import type { Store } from '#lib/server/store/store.ts';
import { matchStory, type MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';

/** Characters of all versions together that are kept in memory. */
const MAX_KEPT = 16_000_000;

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

/** `undefined` in the place of a version that there is not. */
export async function readVersions(
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
