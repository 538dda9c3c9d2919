import { browser } from '$app/environment';
import { loadClocks } from '#lib/reader/clocks/load-clocks.ts';
import { loadFigures } from '#lib/reader/media/load-figures.ts';
import { loadDown, loadPicture } from '#lib/timeline/load.ts';
import type { PageLoad } from './$types';

/** The server draws no draft: what draws the timeline and shows pictures is loaded before the page is. */
export const load: PageLoad = async () => {
	if (browser) await Promise.all([loadPicture(), loadDown(), loadFigures(), loadClocks()]);
};
