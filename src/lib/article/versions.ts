import type { Version } from './blocks.ts';

/** An article as far as its versions go. */
export type Versioned = Version & { id: string; earlier?: Version[] };

/** What a version is called in addresses: as its file is, `article@2024-08-01`, or `article` for the first. */
export function versionId(article: string, since: string | undefined): string {
	return since === undefined ? article : `${article}@${since}`;
}

/** All versions of an article, the oldest first. */
export function versionsOf({ earlier = [], since, blocks }: Omit<Versioned, 'id'>): Version[] {
	return [...earlier, { ...(since !== undefined && { since }), blocks }];
}

/** A version of one of a story's articles, as addresses name it. */
export type VersionRef = { id: string; article: string; since?: string; isLatest: boolean };

/** The versions of all articles of a story, each article's oldest first. */
export function listVersions({ articles }: { articles: Versioned[] }): VersionRef[] {
	return articles.flatMap((article) =>
		versionsOf(article).map(({ since }, index, all) => ({
			id: versionId(article.id, since),
			article: article.id,
			...(since !== undefined && { since }),
			isLatest: index === all.length - 1
		}))
	);
}

/** The story with its articles as they were in the versions of these ids; the others stay the latest. */
export function atVersions<Story extends { articles: Versioned[] }>(
	story: Story,
	ids: readonly string[]
): Story {
	if (ids.length === 0) return story;
	const articles = story.articles.map((article) => {
		const version = versionsOf(article).find((each) =>
			ids.includes(versionId(article.id, each.since))
		);
		if (!version) return article;
		const { since, ...rest } = article;
		return since === version.since ? article : { ...rest, ...version };
	});
	return { ...story, articles };
}
