import { findInvitation } from '#lib/server/accounts/invitations.ts';
import { join } from '../../join.ts';
import { accountsOf } from '../../required.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await findInvitation(accountsOf(locals), params.token);
	return { invitation: found && { by: found.by, role: found.role } };
};

export const actions: Actions = {
	join: (event) => join(event, event.params.token)
};
