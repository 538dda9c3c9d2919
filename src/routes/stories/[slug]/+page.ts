import { browser } from '$app/environment';
import { loadDrawings } from '#lib/timeline/drawings.ts';
import { loadLarge } from '#lib/timeline/large.ts';
import { expectLive } from '#lib/timeline/live.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	if (browser) expectLive(data.story.events.length);
	// come to from another page, nothing was drawn by the server
	const drawsItself = browser && 'alive' in document.documentElement.dataset;
	const drawings = drawsItself ? await loadDrawings() : undefined;
	return { ...data, drawings, Large: await loadLarge(data.story.events.length) };
};
