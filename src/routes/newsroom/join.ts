import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { acceptInvitation } from '#lib/server/accounts/invitations.ts';
import { rememberLanguage } from '#lib/server/accounts/person-language.ts';
import { countTry, signIn } from '#lib/server/accounts/sign-in.ts';
import { accountsOf } from './required.ts';

/** Uses a link up for an account, and signs in with it. Only a form does: whoever looks at links cannot. */
export async function join(
	event: Pick<RequestEvent, 'request' | 'url' | 'cookies' | 'locals' | 'getClientAddress'>,
	token: string,
	first = false
) {
	const accounts = accountsOf(event.locals);
	const copy = event.request.clone();
	const form = await readForm('newcomer', event.request);
	if (!form.ok) return fail(400, { ...(await shown(copy)), faults: form.faults });
	const { name, email, password } = form.value;
	const waiting = await countTry(accounts, event);
	if (waiting) return fail(429, { name, email, wait: waiting.seconds });
	const outcome = await acceptInvitation(accounts, token, form.value, first);
	if (outcome !== 'accepted') return fail(400, { name, email, problem: outcome });
	await rememberLanguage(accounts.store, email, event.locals.language);
	await signIn(accounts, event, { email, password });
	redirect(303, withLanguage('/newsroom', event.url));
}

/** The values to write back into the form: all but the password. */
async function shown(request: Request): Promise<{ name: string; email: string }> {
	const form = await request.formData();
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.slice(0, 254) : '';
	};
	return { name: text('name'), email: text('email') };
}
