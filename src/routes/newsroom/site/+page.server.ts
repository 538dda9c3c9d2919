import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { demandChecks, demandsChecks } from '#lib/server/review/settings.ts';
import { signedIn } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	checks: await demandsChecks(signedIn(locals).accounts.store)
});

export const actions: Actions = {
	async checks({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('site', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		await demandChecks(accounts.store, session.person.id, form.value.checks === 'on');
		redirect(303, withLanguage('/newsroom/site', url, { done: 'site' }));
	}
};
