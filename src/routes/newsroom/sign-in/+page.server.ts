import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { destination, withLanguage } from '#lib/server/accounts/guard.ts';
import { rememberLanguage } from '#lib/server/accounts/person-language.ts';
import { signIn, signInByCode, type SignIn } from '#lib/server/accounts/sign-in.ts';
import { accountsOf } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.session) redirect(303, withLanguage('/newsroom', url));
	return {};
};

function answerTo(outcome: SignIn, url: URL, step: 'password' | 'code', email = '') {
	if (outcome.outcome === 'in')
		redirect(303, withLanguage(destination(url.searchParams.get('to')), url));
	if (outcome.outcome === 'second-factor') return { step: 'code' as const };
	if (outcome.outcome === 'wait') return fail(429, { step, email, wait: outcome.seconds });
	return fail(400, {
		step,
		email,
		problem: step === 'code' ? ('code' as const) : ('wrong' as const)
	});
}

export const actions: Actions = {
	async password(event) {
		const form = await readForm('signIn', event.request);
		if (!form.ok) return fail(400, { step: 'password' as const, email: '', faults: form.faults });
		const accounts = accountsOf(event.locals);
		const outcome = await signIn(accounts, event, form.value);
		if (outcome.outcome === 'in')
			await rememberLanguage(accounts.store, form.value.email, event.locals.language);
		return answerTo(outcome, event.url, 'password', form.value.email);
	},
	async code(event) {
		const form = await readForm('code', event.request);
		if (!form.ok) return fail(400, { step: 'code' as const, email: '', faults: form.faults });
		const outcome = await signInByCode(accountsOf(event.locals), event, form.value.code);
		return answerTo(outcome, event.url, 'code');
	}
};
