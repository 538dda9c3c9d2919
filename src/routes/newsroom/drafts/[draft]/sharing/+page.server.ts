import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';
import { withLanguage } from '#lib/server/accounts/guard.ts';
import { listLinks, makeLink, withdrawLink } from '#lib/server/drafts/draft-links.ts';
import { listSharers, mayShare, readSharing, share } from '#lib/server/drafts/sharing.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../../required.ts';
import type { Actions, PageServerLoad } from './$types';

/** Lets in only its author and whoever edits: those it is shared with do not share it further. */
async function admitSharer({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const { accounts, session } = signedIn(locals);
	const { store } = accounts;
	const { person } = session;
	const draft = params.draft ?? '';
	if (!(await mayShare(store, person, draft))) refuse(locals, 'share');
	return { store, person: person.id, draft };
}

export const load: PageServerLoad = async (event) => {
	const { store, draft } = await admitSharer(event);
	const row = await store.db
		.selectFrom('drafts')
		.select('title')
		.where('id', '=', draft)
		.executeTakeFirstOrThrow();
	return {
		...{ draft, title: row.title },
		all: (await readSharing(store, draft)).all,
		people: await listSharers(store, draft),
		links: await listLinks(store, draft)
	};
};

function done(url: URL, what: string): never {
	redirect(303, withLanguage(url.pathname, url, { done: what }));
}

export const actions: Actions = {
	async share(event) {
		const { store, person, draft } = await admitSharer(event);
		const form = await readForm('sharing', event.request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const { audience, people } = form.value;
		await share(store, draft, person, {
			all: audience === 'all',
			people: audience === 'people' ? people : []
		});
		done(event.url, 'shared');
	},
	async link(event) {
		const { store, person, draft } = await admitSharer(event);
		const form = await readForm('link', event.request);
		if (!form.ok) return fail(400, { faults: form.faults });
		const token = await makeLink(store, draft, { person, days: form.value.days });
		return { link: new URL(`/preview#${token}`, event.url).href };
	},
	async withdraw(event) {
		const { store, person, draft } = await admitSharer(event);
		const form = await readForm('one', event.request);
		if (!form.ok) return fail(400, { faults: form.faults });
		if (!(await withdrawLink(store, draft, { person, id: form.value.id })))
			return fail(404, { problem: 'unknown' as const });
		done(event.url, 'link-withdrawn');
	}
};
