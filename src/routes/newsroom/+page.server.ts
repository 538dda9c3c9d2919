import { listDrafts } from '#lib/server/drafts/access.ts';
import { signedIn } from './required.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accounts, session } = signedIn(locals);
	return {
		secondFactor: session.secondFactor,
		drafts: await listDrafts(accounts.store, session.person)
	};
};
