import { join, lookAt } from '../join.ts';
import { openLink } from '../open-link.ts';
import { accountsOf } from '../required.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	open: ({ request, locals }) =>
		openLink(request, (secret) => lookAt(accountsOf(locals), secret, true)),
	join: (event) => join(event, true)
};
