import { loadMessages } from '#lib/language/i18n.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data: { language } }) => ({
	language,
	messages: await loadMessages(language)
});
