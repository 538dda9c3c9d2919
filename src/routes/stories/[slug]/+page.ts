import { browser } from '$app/environment';
import { StoryApart } from '#lib/reading/story-apart.ts';
import { loadPicture, preloadLive } from '#lib/timeline/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { shown } }) => {
	if (browser) preloadLive();
	// on a page come to from another one the server drew nothing: its picture is there at once, and nothing jumps
	const drawsItself = browser && 'alive' in document.documentElement.dataset;
	const picture = drawsItself ? loadPicture() : undefined;
	const given = shown instanceof StoryApart ? await shown.shown : shown;
	await picture;
	return given;
};
