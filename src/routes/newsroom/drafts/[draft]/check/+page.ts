import { loadReviewMessages } from '#lib/language/review.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => ({
	...data,
	reviewMessages: await loadReviewMessages((await parent()).language)
});
