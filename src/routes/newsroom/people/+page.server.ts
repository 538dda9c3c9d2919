import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { invite, listInvitations, withdrawInvitation } from '#lib/server/accounts/invitations.ts';
import { makeReset } from '#lib/server/accounts/password-resets.ts';
import {
	listPeople,
	removePerson,
	setRole,
	type PersonChange
} from '#lib/server/accounts/people.ts';
import { signedIn } from '../required.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, session } = signedIn(locals);
	return {
		me: session.person.id,
		people: await listPeople(accounts),
		invitations: await listInvitations(accounts)
	};
};

function answerTo(changed: PersonChange, url: URL, done: 'role' | 'removed') {
	if (changed === 'changed') redirect(303, withLanguage('/newsroom/people', url, { done }));
	return fail(changed === 'unknown' ? 404 : 409, { problem: changed });
}

export const actions: Actions = {
	async invite({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('invitation', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const token = await invite(accounts, session.person.id, form.value);
		return { link: new URL(`/newsroom/invitation/${token}`, url).href };
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
		return { reset: form.value.id, resetLink: new URL(`/newsroom/reset/${token}`, url).href };
	},
	async remove({ locals, request, url }) {
		const { accounts, session } = signedIn(locals);
		const form = await readForm('one', request);
		if (!form.ok) return fail(400, { faults: form.faults });
		return answerTo(await removePerson(accounts, session.person.id, form.value.id), url, 'removed');
	}
};
