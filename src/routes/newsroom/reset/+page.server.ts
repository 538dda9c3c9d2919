import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { findReset, resetPassword } from '#lib/server/accounts/password-resets.ts';
import { countTry } from '#lib/server/accounts/sign-in.ts';
import type { Accounts } from '#lib/server/accounts/the-accounts.ts';
import { openLink, readTyped } from '../open-link.ts';
import { accountsOf } from '../required.ts';
import type { Actions } from './$types';

async function lookAt(accounts: Accounts, secret: string) {
	const person = await findReset(accounts, secret);
	return person && { person };
}

export const actions: Actions = {
	open: ({ request, locals }) => openLink(request, (secret) => lookAt(accountsOf(locals), secret)),
	async set(event) {
		const accounts = accountsOf(event.locals);
		const typed = await readTyped(event.request, ['secret']);
		const form = await readForm('reset', event.request);
		const waiting = form.ok && (await countTry(accounts, event));
		const found = await lookAt(accounts, typed.secret);
		const again = { ...typed, ...found };
		if (waiting) return fail(429, { ...again, wait: waiting.seconds });
		if (!found) return fail(400, { problem: 'gone' as const });
		if (!form.ok) return fail(400, { ...again, faults: form.faults });
		const { secret, newPassword } = form.value;
		const done = await resetPassword(accounts, secret, newPassword);
		if (done === 'gone') return fail(400, { problem: done });
		redirect(303, withLanguage('/newsroom/sign-in', event.url, { done: 'reset' }));
	}
};
