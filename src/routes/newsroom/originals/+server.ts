import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { count, type Limit } from '#lib/server/accounts/throttle.ts';
import { DRAFT_ID } from '#lib/server/drafts/access.ts';
import { fetchPage, MAX_ADDRESS_LENGTH } from '#lib/server/from-address/fetch-page.ts';
import { keepOriginal, listOriginals, mayFetchFor } from '#lib/server/from-address/originals.ts';
import { refuseNotKept } from '#lib/server/scan/harmless.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../required.ts';
import type { RequestHandler } from './$types';

/** Pages that one account may have fetched. */
const BY_PERSON: Limit = { burst: 20, every: 15_000 };
/** Each may hold 20 MB. */
const MOST_AT_ONCE = 4;
let running = 0;

const Body = v.strictObject({
	draft: v.pipe(v.string(), v.regex(DRAFT_ID)),
	address: v.pipe(v.string(), v.trim(), v.maxLength(MAX_ADDRESS_LENGTH))
});

/** Lists the pages fetched for a draft, as far as this person may see them. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { accounts, session } = signedIn(locals);
	const draft = url.searchParams.get('draft') ?? '';
	return json(await listOriginals(accounts.store, session.person, draft));
};

/**
 * Fetches a page for a draft, and keeps it as evidence. 404: the draft is someone else's. 422: it could not be
 * fetched, with the reason, or is harmful. 429: too many at once, or of this person. 503: it could not be scanned.
 */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { accounts, session } = signedIn(locals);
	const body = v.safeParse(Body, await request.json().catch(() => undefined));
	if (!body.success) refuse(locals, 'shape');
	const { draft, address: asked } = body.output;
	const { store } = accounts;
	const { person } = session;
	if (!(await mayFetchFor(store, person, draft))) refuse(locals, 'draft');
	const wait = await count(store.db, { what: 'fetch', of: person.id }, BY_PERSON);
	if (wait > 0 || running >= MOST_AT_ONCE)
		return json({ problem: 'busy' }, { status: 429, headers: retryAfter(wait) });
	running++;
	try {
		const fetched = await fetchPage(asked);
		if (!fetched.ok) return json({ ...fetched, ok: undefined }, { status: 422 });
		const by = { draft, person: person.id, asked };
		const kept = keepOriginal(store, by, fetched.page);
		return json(await kept.catch((error: unknown) => refuseNotKept(locals, error)));
	} finally {
		running--;
	}
};

function retryAfter(wait: number): { 'retry-after': string } {
	return { 'retry-after': `${Math.max(1, Math.ceil(wait / 1000))}` };
}
