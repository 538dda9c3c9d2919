import { loadStudioMessages } from '#lib/language/studio.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => ({
	studioMessages: await loadStudioMessages((await parent()).language)
});
