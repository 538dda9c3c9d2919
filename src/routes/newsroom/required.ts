import { error } from '@sveltejs/kit';
import type { Session } from '#lib/server/accounts/sessions.ts';
import type { Accounts } from '#lib/server/accounts/the-accounts.ts';
import { refuse } from '#lib/server/web/refuse.ts';

/** The guard's findings for a page of someone who is signed in. */
export function signedIn(locals: App.Locals): {
	accounts: Accounts;
	session: Session;
} {
	const { accounts, session } = locals;
	if (!accounts || !session) refuse(locals, 'session');
	return { accounts, session };
}

/** The guard's findings for a page that anyone may open. */
export function accountsOf({ accounts }: App.Locals): Accounts {
	if (!accounts) error(500, 'forbidden');
	return accounts;
}
