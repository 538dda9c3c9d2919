import { browser } from '$app/environment';
import { StoryApart } from '#lib/reading/story-apart.ts';
import { loadClocks } from '#lib/reader/clocks/load-clocks.ts';
import { loadFigures } from '#lib/reader/media/load-figures.ts';
import type { ShownStory } from '#lib/story/shown-story.ts';
import { loadDown, loadPicture, preloadLive } from '#lib/timeline/load.ts';

/** The story of a page, and what its timeline needs in this browser. */
export async function loadShown(shown: ShownStory | StoryApart): Promise<ShownStory> {
	if (browser) preloadLive();
	// on a page come to from another one the server drew nothing: its pictures are there at once, and nothing jumps
	const drawsItself = browser && 'alive' in document.documentElement.dataset;
	const pictures = drawsItself ? Promise.all([loadPicture(), loadDown()]) : undefined;
	const given = shown instanceof StoryApart ? await shown.shown : shown;
	await pictures;
	if (given.media) await loadFigures();
	return given;
}

/** Loads what only the view at an address shows. */
export async function loadView({ searchParams }: URL): Promise<void> {
	if (searchParams.get('view') === 'clocks') await loadClocks();
}
