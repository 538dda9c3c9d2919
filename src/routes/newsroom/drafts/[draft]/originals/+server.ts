import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { count, type Limit } from '#lib/server/accounts/throttle.ts';
import {
	bringOriginal,
	listArticleOriginals,
	setOriginal,
	showOriginal,
	typeOfOriginal,
	unsetOriginal
} from '#lib/server/from-address/article-originals.ts';
import { refuseNotKept } from '#lib/server/scan/harmless.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../../required.ts';
import type { RequestHandler } from './$types';

/** Files that one account may bring. */
const BY_PERSON: Limit = { burst: 40, every: 10_000 };

const article = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const name = v.pipe(v.string(), v.maxLength(200));
const Change = v.union([
	v.strictObject({ article, original: v.pipe(v.string(), v.uuid()) }),
	v.strictObject({ article, isShown: v.boolean() })
]);

/** Which original each article has. */
export const GET: RequestHandler = async ({ locals, params: { draft } }) =>
	json(await listArticleOriginals(signedIn(locals).accounts.store.db, draft));

/**
 * Keeps the file in the body as the original of an article. 415: it is no PDF, DOCX or HTML. 422: it is harmful. 429: too
 * many. 503: it could not be scanned.
 */
export const POST: RequestHandler = async ({ request, url, locals, params: { draft } }) => {
	const { accounts, session } = signedIn(locals);
	const asked = v.safeParse(v.object({ article, name }), Object.fromEntries(url.searchParams));
	if (!asked.success) refuse(locals, 'shape');
	const { store } = accounts;
	const wait = await count(store.db, { what: 'bring', of: session.person.id }, BY_PERSON);
	if (wait > 0) refuse(locals, 'often');
	const data = new Uint8Array(await request.arrayBuffer());
	if (data.length > MAX_FILE_BYTES) refuse(locals, 'large');
	const type = typeOfOriginal(data);
	if (!type) refuse(locals, 'noOriginal');
	const by = { draft, article: asked.output.article, person: session.person.id };
	const bringing = bringOriginal(store, by, { name: asked.output.name.toWellFormed(), type, data });
	await bringing.catch((error: unknown) => refuseNotKept(locals, error));
	return json({}, { status: 201 });
};

/** Says which of the draft's originals an article has, or whether readers get it. 404: it is not there. */
export const PATCH: RequestHandler = async ({ request, locals, params: { draft } }) => {
	const { store } = signedIn(locals).accounts;
	const body = v.safeParse(Change, await request.json().catch(() => undefined));
	if (!body.success) refuse(locals, 'shape');
	const change = body.output;
	const of = { draft, article: change.article };
	const done =
		'original' in change
			? await setOriginal(store, of, change.original)
			: await showOriginal(store, of, change.isShown);
	if (!done) refuse(locals, 'original');
	return new Response(null, { status: 204 });
};

/** The article has no original any more. */
export const DELETE: RequestHandler = async ({ url, locals, params: { draft } }) => {
	const { store } = signedIn(locals).accounts;
	await unsetOriginal(store, { draft, article: url.searchParams.get('article') ?? '' });
	return new Response(null, { status: 204 });
};
