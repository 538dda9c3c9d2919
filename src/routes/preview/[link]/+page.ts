import { loadClocks } from '#lib/reader/clocks/load-clocks.ts';
import { loadShown } from '../../load-shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	await loadClocks();
	return { ...data, shown: await loadShown(data.shown) };
};
