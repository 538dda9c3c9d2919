import { error } from '@sveltejs/kit';
import { readOriginal } from '#lib/server/from-address/originals.ts';
import { signedIn } from '../../required.ts';
import type { RequestHandler } from './$types';

/** What was fetched, as its sender had it; never as a page of this site. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { accounts, session } = signedIn(locals);
	const original = await readOriginal(accounts.store, session.person, params.original);
	if (!original) error(404);
	return new Response(original.data, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${original.hash}"`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
};
