import { atVersions, listVersions, type VersionRef } from '#lib/article/versions.ts';
import type { MediaFile } from './media.ts';
import type { PublishedOriginal } from './original.ts';
import type { MatchedStory } from './matches.ts';
import { inTimeOrder } from './order.ts';
import { findPassages } from './passages.ts';
import { findProofs, type Proof } from './proofs.ts';
import type { Story } from './story.ts';

/** A story as a page receives it: one version of each article, its events in time order. */
export type ShownStory = {
	story: Story;
	/** All versions of all articles, each article's oldest first. */
	versions: VersionRef[];
	/** In the order of the published story's events; its passages are the proofs that have a place. */
	proofs: Proof[];
	/** The files of its media by their names, where this site has them. */
	media?: Record<string, MediaFile>;
	/** The articles' originals that readers get. */
	originals?: PublishedOriginal[];
};

/** The story with its articles in the versions of these ids; the other articles in their latest version. */
export function showStory(matched: MatchedStory, versionIds: readonly string[]): ShownStory {
	const { story } = matched;
	const shown = atVersions(story, versionIds);
	const proofs = findProofs(matched, shown);
	const events = inTimeOrder(story.events, findPassages(shown, proofs));
	const articles = shown.articles.map((article) => ({ ...article }));
	for (const article of articles) delete article.earlier;
	return { story: { ...shown, articles, events }, versions: listVersions(story), proofs };
}
