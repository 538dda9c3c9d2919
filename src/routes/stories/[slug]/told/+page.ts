import { loadShown } from '../../../load-shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { shown, provenance } }) => ({
	...(await loadShown(shown)),
	provenance
});
