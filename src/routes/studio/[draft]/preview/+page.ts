import { browser } from '$app/environment';
import { loadDown, loadPicture } from '#lib/timeline/load.ts';
import type { PageLoad } from './$types';

/** The server draws no draft: what draws the timeline is loaded before the page is. */
export const load: PageLoad = async () => {
	if (browser) await Promise.all([loadPicture(), loadDown()]);
};
