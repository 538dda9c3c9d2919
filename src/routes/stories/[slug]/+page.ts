import { loadShown, loadView } from '../../load-shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { shown, provenance }, url, untrack }) => {
	// another view is loaded when the reader chooses it (+page.svelte)
	await untrack(() => loadView(url));
	return { ...(await loadShown(shown)), provenance };
};
