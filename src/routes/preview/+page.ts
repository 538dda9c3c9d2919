import { loadNewsroomMessages } from '#lib/language/newsroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	newsroomMessages: await loadNewsroomMessages((await parent()).language)
});
