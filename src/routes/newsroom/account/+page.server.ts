import { fail, redirect } from '@sveltejs/kit';
import { entry, record } from '#lib/server/accounts/audit.ts';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import * as own from '#lib/server/accounts/own-account.ts';
import { drawCode } from '#lib/server/accounts/qr-code.ts';
import { endSession, listSessions } from '#lib/server/accounts/sessions.ts';
import { signOut } from '#lib/server/accounts/sign-in.ts';
import { signedIn } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

type Part = 'password' | 'factor' | 'sessions';
type Answered = {
	url: URL;
	part: Part;
	isBegun?: true;
	done: string;
	problem: 'password' | 'code';
};

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, session } = signedIn(locals);
	const sessions = await listSessions(accounts, session.person.id);
	return {
		email: session.person.email,
		secondFactor: session.secondFactor,
		sessions: sessions.map((one) => ({ ...one, here: one.id === session.id }))
	};
};

/** Leads on to the page, which says what was done; or comes back with what is wrong. */
function answerTo(changed: own.Changed, { url, done, problem, ...place }: Answered) {
	if (changed === 'changed') redirect(303, withLanguage('/newsroom/account', url, { done }));
	if (changed === 'wrong') return fail(400, { ...place, problem });
	return fail(429, { ...place, wait: changed.wait });
}

export const actions: Actions = {
	async password(event) {
		const { accounts, session } = signedIn(event.locals);
		const form = await readForm('password', event.request);
		const part = 'password' as const;
		if (!form.ok) return fail(400, { part, faults: form.faults });
		const changed = await own.changePassword(accounts, event, session, form.value);
		return answerTo(changed, { url: event.url, part, done: 'password', problem: 'password' });
	},
	async beginFactor(event) {
		const { accounts, session } = signedIn(event.locals);
		const form = await readForm('again', event.request);
		const part = 'factor' as const;
		if (!form.ok) return fail(400, { part, faults: form.faults });
		const { password } = form.value;
		const begun = await own.beginSecondFactor(accounts, event, session, password);
		if (begun === 'wrong') return fail(400, { part, problem: 'password' as const });
		if ('wait' in begun) return fail(429, { part, wait: begun.wait });
		const { address, secret, codes } = begun;
		return { part, enrolment: { address, secret, codes, drawing: drawCode(address) } };
	},
	async confirmFactor(event) {
		const { accounts, session } = signedIn(event.locals);
		const form = await readForm('code', event.request);
		// the app has its secret: whoever mistyped a code does not begin again
		const again = { part: 'factor', isBegun: true } as const;
		if (!form.ok) return fail(400, { ...again, faults: form.faults });
		const changed = await own.confirmSecondFactor(accounts, event, session, form.value.code);
		return answerTo(changed, {
			url: event.url,
			...again,
			done: 'second-factor-on',
			problem: 'code'
		});
	},
	async endFactor(event) {
		const { accounts, session } = signedIn(event.locals);
		const form = await readForm('again', event.request);
		const part = 'factor' as const;
		if (!form.ok) return fail(400, { part, faults: form.faults });
		const changed = await own.endSecondFactor(accounts, event, session, form.value.password);
		return answerTo(changed, {
			...{ url: event.url, part, done: 'second-factor-off' },
			problem: 'password'
		});
	},
	async endSession(event) {
		const { accounts, session } = signedIn(event.locals);
		const form = await readForm('one', event.request);
		const part = 'sessions' as const;
		if (!form.ok) return fail(400, { part, faults: form.faults });
		const { person } = session;
		if (!(await endSession(accounts, person.id, form.value.id)))
			return fail(404, { part, problem: 'unknown' as const });
		await record(accounts.store.db, entry(person.id, 'session-ended'));
		redirect(303, withLanguage('/newsroom/account', event.url, { done: 'ended' }));
	},
	async signOut(event) {
		const { accounts, session } = signedIn(event.locals);
		await signOut(accounts, event, session);
		redirect(303, withLanguage('/newsroom/sign-in', event.url, { done: 'signed-out' }));
	}
};
