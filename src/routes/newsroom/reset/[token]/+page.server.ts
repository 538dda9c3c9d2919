import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { findReset, resetPassword } from '#lib/server/accounts/password-resets.ts';
import { countTry } from '#lib/server/accounts/sign-in.ts';
import { accountsOf } from '../../required.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	person: await findReset(accountsOf(locals), params.token)
});

export const actions: Actions = {
	async set(event) {
		const accounts = accountsOf(event.locals);
		const form = await readForm('reset', event.request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const waiting = await countTry(accounts, event);
		if (waiting) return fail(429, { wait: waiting.seconds });
		const done = await resetPassword(accounts, event.params.token, form.value.newPassword);
		if (done === 'gone') return fail(400, { problem: done });
		redirect(303, withLanguage('/newsroom/sign-in', event.url, { done: 'reset' }));
	}
};
