import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { count, type Limit } from '#lib/server/accounts/throttle.ts';
import { bringMedia, listMedia } from '#lib/server/media/draft-media.ts';
import { refuseNotKept } from '#lib/server/scan/harmless.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../../required.ts';
import type { RequestHandler } from './$types';

/** Files that one account may bring; a story that is put on the server may have many. */
const BY_PERSON: Limit = { burst: 120, every: 5000 };

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.regex(/^[^\p{Cc}\p{Cs}]*$/u));

/** The pictures, sounds, films and captions of a draft that the server has. */
export const GET: RequestHandler = async ({ locals, params: { draft } }) =>
	json(await listMedia(signedIn(locals).accounts.store.db, draft));

/**
 * Keeps the file in the body under its name in the draft. 409: another file has this name. 415: it is none that pages
 * can show. 422: it is harmful. 429: too many. 503: it could not be scanned.
 */
export const POST: RequestHandler = async ({ request, url, locals, params: { draft } }) => {
	const { accounts, session } = signedIn(locals);
	const name = v.safeParse(Name, url.searchParams.get('name'));
	if (!name.success) refuse(locals, 'shape');
	const { store } = accounts;
	const { id: person } = session.person;
	const wait = await count(store.db, { what: 'media', of: person }, BY_PERSON);
	if (wait > 0) refuse(locals, 'often');
	const data = new Uint8Array(await request.arrayBuffer());
	if (data.length > MAX_FILE_BYTES) refuse(locals, 'large');
	const bringing = bringMedia(store, { draft, name: name.output, person }, data);
	const done = await bringing.catch((error: unknown) => refuseNotKept(locals, error));
	if (done === 'taken') refuse(locals, 'sameName');
	if (done === 'noMedia') refuse(locals, 'noMedium');
	return json({}, { status: 201 });
};
