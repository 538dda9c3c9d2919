import type { Version } from './blocks.ts';

/** The parts of an article that concern its versions; `earlier` has the oldest first. */
export type Versioned = Version & { id: string; earlier?: Version[] };

/** A version's id, in URLs and as its file's name: `article@2024-08-01`, or `article` for the first version. */
export function versionId(article: string, since: string | undefined): string {
	return since === undefined ? article : `${article}@${since}`;
}

/** The day of a version's `since`. */
export function dayOf(since: string): string {
	return since.split('.', 1)[0] ?? since;
}

/** The name of a version that begins on a day, after one that begins at `since`. */
export function nextSince(day: string, since: string | undefined): string {
	if (since === undefined || dayOf(since) !== day) return day;
	return `${day}.${Number(since.split('.')[1] ?? 1) + 1}`;
}

/** All versions of an article, the oldest first; never empty. */
export function versionsOf({ earlier = [], ...latest }: Omit<Versioned, 'id'>): Version[] {
	return [...earlier, versionOf(latest)];
}

/** A version alone, without what else an article has. */
export function versionOf({ since, note, blocks }: Version): Version {
	return { ...(since !== undefined && { since }), ...(note !== undefined && { note }), blocks };
}

/** A version of one of a story's articles, as URLs name it; `since` is its first day, absent for the first version. */
export type VersionRef = {
	id: string;
	article: string;
	since?: string;
	/** What was corrected. */
	note?: string;
	isLatest: boolean;
};

/** The versions of all articles of a story, each article's oldest first. */
export function listVersions({ articles }: { articles: Versioned[] }): VersionRef[] {
	return articles.flatMap((article) =>
		versionsOf(article).map(({ since, note }, index, all) => ({
			id: versionId(article.id, since),
			article: article.id,
			...(since !== undefined && { since }),
			...(note !== undefined && { note }),
			isLatest: index === all.length - 1
		}))
	);
}

/** The story with its articles in the versions of these ids; other articles, and unknown ids, keep the latest. */
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
		if (article.since === version.since) return article;
		const rest = { ...article };
		delete rest.since;
		delete rest.note;
		return { ...rest, ...version };
	});
	return { ...story, articles };
}
