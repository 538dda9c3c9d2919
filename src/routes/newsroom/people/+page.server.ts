import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { invite, listInvitations, withdrawInvitation } from '#lib/server/accounts/invitations.ts';
import { makeReset } from '#lib/server/accounts/password-resets.ts';
import {
	endSessions,
	listPeople,
	removePerson,
	setRole,
	type PersonChange
} from '#lib/server/accounts/people.ts';
import { addressOf } from '#lib/server/accounts/person-language.ts';
import { mailSettings, sendLink } from '#lib/server/accounts/send-mail.ts';
import { signedIn } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = 24 * 60 * 60 * 1000;

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, session } = signedIn(locals);
	return {
		me: session.person.id,
		people: await listPeople(accounts),
		invitations: await listInvitations(accounts),
		mails: mailSettings(process.env) !== undefined
	};
};

function answerTo(changed: PersonChange, url: URL, done: 'role' | 'removed' | 'sessions-ended') {
	if (changed === 'changed') redirect(303, withLanguage('/newsroom/people', url, { done }));
	return fail(changed === 'unknown' ? 404 : 409, { problem: changed });
}

export const actions: Actions = {
	async invite({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('invitation', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const { email, language = locals.language, days } = form.value;
		const token = await invite(accounts, session.person.id, form.value);
		const link = new URL(`/newsroom/invitation#${token}`, url).href;
		const settings = mailSettings(process.env);
		if (!settings || !email) return { link };
		const ends = Date.now() + days * DAY;
		const mail = {
			what: 'invitation',
			to: email,
			by: session.person.name,
			link,
			ends,
			language
		} as const;
		return (await sendLink(settings, mail)) ? { mailed: email } : { link, notMailed: email };
	},
	async withdraw({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('one', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		if (!(await withdrawInvitation(accounts, session.person.id, form.value.id)))
			return fail(404, { problem: 'unknown' as const });
		redirect(303, withLanguage('/newsroom/people', url, { done: 'withdrawn' }));
	},
	async role({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('role', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const { id: person, role } = form.value;
		return answerTo(await setRole(accounts, session.person.id, { person, role }), url, 'role');
	},
	async reset({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('one', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const token = await makeReset(accounts, session.person.id, form.value.id);
		if (token === undefined) return fail(404, { problem: 'unknown' as const });
		const link = new URL(`/newsroom/reset#${token}`, url).href;
		const settings = mailSettings(process.env);
		const person = settings && (await addressOf(accounts.store, form.value.id));
		if (!settings || !person) return { reset: form.value.id, resetLink: link };
		const { email: to, language = locals.language } = person;
		const mail = {
			what: 'reset',
			to,
			by: session.person.name,
			link,
			ends: Date.now() + DAY,
			language
		} as const;
		return (await sendLink(settings, mail))
			? { reset: form.value.id, resetMailed: to }
			: { reset: form.value.id, resetLink: link, notMailed: to };
	},
	async signOut({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('one', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const ended = await endSessions(accounts, session.person.id, form.value.id);
		return answerTo(ended, url, 'sessions-ended');
	},
	async remove({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('one', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		return answerTo(await removePerson(accounts, session.person.id, form.value.id), url, 'removed');
	}
};
