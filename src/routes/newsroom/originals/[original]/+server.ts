import { readOriginal } from '#lib/server/from-address/originals.ts';
import { answerOriginal } from '#lib/server/web/original-answer.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../required.ts';
import type { RequestHandler } from './$types';

/** Sends an original as its sender had it; never as a page of this site. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { accounts, session } = signedIn(locals);
	const original = await readOriginal(accounts.store, session.person, params.original);
	if (!original) refuse(locals, 'original');
	return answerOriginal(original);
};
