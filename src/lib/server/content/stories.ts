import stories from 'virtual:stories';
import { inTimeOrder } from '#lib/story/order.ts';
import { findPassages } from '#lib/story/passages.ts';
import { findProofs } from '#lib/story/proofs.ts';
import type { ShownStory } from '#lib/story/shown-story.ts';
import type { Story } from '#lib/story/story.ts';
import { atVersions, listVersions, type VersionRef } from '#lib/article/versions.ts';

export { stories };

/** The story published under the slug. */
export function findStory(slug: string): Story | undefined {
	return stories.find((story) => story.slug === slug);
}

const shownStories = new WeakMap<Story, Map<string, ShownStory>>();

/** The story with its articles as they were in the versions of these ids, the others as they are now. */
export function showStory(story: Story, versionIds: readonly string[] = []): ShownStory {
	const versions = listVersions(story);
	// only what the story has, so that no address can fill the memory
	const ids = versions.filter(({ id, isLatest }) => !isLatest && versionIds.includes(id));
	const key = ids.map(({ id }) => id).join('/');
	const known = shownStories.get(story) ?? new Map<string, ShownStory>();
	shownStories.set(story, known);
	const shown = known.get(key) ?? readShown(story, versions, key.split('/'));
	known.set(key, shown);
	return shown;
}

function readShown(story: Story, versions: VersionRef[], ids: string[]): ShownStory {
	const shown = atVersions(story, ids);
	const proofs = findProofs(story, shown);
	const passages = findPassages(shown, proofs);
	const articles = shown.articles.map((article) => ({ ...article }));
	for (const article of articles) delete article.earlier;
	const events = inTimeOrder(story.events, passages);
	return { story: { ...shown, articles, events }, versions, proofs, passages };
}
