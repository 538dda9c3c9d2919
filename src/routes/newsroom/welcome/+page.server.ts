import { findInvitation } from '#lib/server/accounts/invitations.ts';
import { join } from '../join.ts';
import { accountsOf } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

const ticketOf = (url: URL) => url.searchParams.get('ticket') ?? '';

export const load: PageServerLoad = async ({ locals, url }) => ({
	open: (await findInvitation(accountsOf(locals), ticketOf(url), true)) !== undefined
});

export const actions: Actions = {
	join: (event) => join(event, ticketOf(event.url), true)
};
