import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { endWithoutFactor } from '#lib/server/accounts/sessions.ts';
import {
	demandChecks,
	demandFactor,
	demandsChecks,
	demandsFactor
} from '#lib/server/review/settings.ts';
import { signedIn } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { store } = signedIn(locals).accounts;
	return { checks: await demandsChecks(store), factor: await demandsFactor(store) };
};

export const actions: Actions = {
	async checks({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('site', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		await demandChecks(accounts.store, session.person.id, form.value.checks === 'on');
		redirect(303, withLanguage('/newsroom/site', url, { done: 'site' }));
	},
	async factor({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('factor', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const isDemanded = form.value.factor === 'on';
		if (isDemanded && !session.secondFactor) return fail(400, { problem: 'own-factor' as const });
		await demandFactor(accounts.store, session.person.id, isDemanded);
		if (isDemanded) await endWithoutFactor(accounts);
		redirect(303, withLanguage('/newsroom/site', url, { done: 'site' }));
	}
};
