import { redirect } from '@sveltejs/kit';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { letIn } from '#lib/server/drafts/draft-link-cookie.ts';
import { followLink } from '#lib/server/drafts/draft-links.ts';
import { storeIfAny } from '#lib/server/store/the-store.ts';
import { openLink } from '../newsroom/open-link.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	open: (event) =>
		openLink(event.request, async (secret) => {
			const store = await storeIfAny();
			const link = store && (await followLink(store, secret));
			if (!link) return undefined;
			redirect(303, withLanguage(letIn(event, link, secret), event.url));
		})
};
