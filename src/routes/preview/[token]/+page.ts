import { loadShown } from '../../load-shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	shown: await loadShown(data.shown)
});
