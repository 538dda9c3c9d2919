import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { acceptInvitation, findInvitation } from '#lib/server/accounts/invitations.ts';
import { rememberLanguage } from '#lib/server/accounts/person-language.ts';
import { countTry, signIn } from '#lib/server/accounts/sign-in.ts';
import type { Accounts } from '#lib/server/accounts/the-accounts.ts';
import { readTyped } from './open-link.ts';
import { accountsOf } from './required.ts';

/** What the page of an invitation says of it. */
export async function lookAt(accounts: Accounts, secret: string, first = false) {
	const found = await findInvitation(accounts, secret, first);
	return found && { invitation: { by: found.by, role: found.role } };
}

/** Uses a link up for an account, and signs in with it. Only a form does: whoever looks at links cannot. */
export async function join(
	event: Pick<RequestEvent, 'request' | 'url' | 'cookies' | 'locals' | 'getClientAddress'>,
	first = false
) {
	const accounts = accountsOf(event.locals);
	const typed = await readTyped(event.request, ['secret', 'name', 'email']);
	const form = await readForm('newcomer', event.request);
	const waiting = form.ok && (await countTry(accounts, event));
	const found = await lookAt(accounts, typed.secret, first);
	const again = { ...typed, ...found };
	if (waiting) return fail(429, { ...again, wait: waiting.seconds });
	if (!found) return fail(400, { problem: 'gone' as const });
	if (!form.ok) return fail(400, { ...again, faults: form.faults });
	const { secret, ...newcomer } = form.value;
	const outcome = await acceptInvitation(accounts, secret, newcomer, first);
	if (outcome === 'gone') return fail(400, { problem: outcome });
	if (outcome === 'taken') return fail(400, { ...again, problem: outcome });
	const { email, password } = newcomer;
	await rememberLanguage(accounts.store, email, event.locals.language);
	await signIn(accounts, event, { email, password });
	redirect(303, withLanguage('/newsroom', event.url));
}
