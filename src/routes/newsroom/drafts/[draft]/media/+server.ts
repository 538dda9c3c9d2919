import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { MAX_FILE_BYTES } from '#lib/server/accounts/forms.ts';
import { count, type Limit } from '#lib/server/accounts/throttle.ts';
import { bringMedia, listMedia } from '#lib/server/media/draft-media.ts';
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
 * can show. 429: too many.
 */
export const POST: RequestHandler = async ({ request, url, locals, params: { draft } }) => {
	const { accounts, session } = signedIn(locals);
	const name = v.safeParse(Name, url.searchParams.get('name'));
	if (!name.success) error(400, 'forbidden');
	const { store } = accounts;
	const { id: person } = session.person;
	const wait = await count(store.db, { what: 'media', of: person }, BY_PERSON);
	if (wait > 0) error(429, 'forbidden');
	const data = new Uint8Array(await request.arrayBuffer());
	if (data.length > MAX_FILE_BYTES) error(413, 'forbidden');
	const done = await bringMedia(store, { draft, name: name.output, person }, data);
	if (done === 'taken') error(409, 'forbidden');
	if (done === 'noMedia') error(415, 'forbidden');
	return json({}, { status: 201 });
};
