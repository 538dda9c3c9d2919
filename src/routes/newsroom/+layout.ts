import { loadNewsroomMessages } from '#lib/language/newsroom.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent, data }) => ({
	...data,
	newsroomMessages: await loadNewsroomMessages((await parent()).language)
});
