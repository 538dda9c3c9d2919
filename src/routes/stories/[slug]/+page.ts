import { browser } from '$app/environment';
import { StoryApart } from '#lib/reading/story-apart.ts';
import { loadDrawings } from '#lib/timeline/picture/drawings.ts';
import { expectLive, loadLarge } from '#lib/timeline/live.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { count, shown } }) => {
	if (browser) expectLive(count);
	// come to from another page, nothing was drawn by the server
	const drawsItself = browser && 'alive' in document.documentElement.dataset;
	const drawings = drawsItself ? loadDrawings() : undefined;
	return {
		...(shown instanceof StoryApart ? await shown.shown : shown),
		drawings: await drawings,
		Large: await loadLarge(count)
	};
};
