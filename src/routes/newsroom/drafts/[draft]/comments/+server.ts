import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { MAX_TEXT } from '#lib/server/accounts/forms.ts';
import { listWriters } from '#lib/server/drafts/access.ts';
import { addComment, resolveComment } from '#lib/server/review/comments.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../../required.ts';
import type { RequestHandler } from './$types';

const id = v.pipe(v.string(), v.uuid());
const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const New = v.strictObject({
	text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT)),
	answers: v.exactOptional(id),
	event: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	passage: v.exactOptional(
		v.strictObject({
			article: words(200),
			exact: words(4000),
			prefix: v.exactOptional(words(200)),
			suffix: v.exactOptional(words(200))
		})
	)
});
const Settled = v.strictObject({ id, resolved: v.boolean() });

/** Adds a comment. 404: what it answers is not there. */
export const POST: RequestHandler = async ({ request, locals, params: { draft } }) => {
	const { accounts, session } = signedIn(locals);
	const body = v.safeParse(New, await request.json().catch(() => undefined));
	if (!body.success) refuse(locals, 'shape');
	const { store } = accounts;
	const comment = { ...body.output, draft, person: session.person.id };
	const added = await addComment(store, comment, await listWriters(store, draft));
	if (added === undefined) refuse(locals, 'comment');
	return json({ id: added }, { status: 201 });
};

/** Says that a talk is settled, or opens it again. */
export const PATCH: RequestHandler = async ({ request, locals, params: { draft } }) => {
	const { accounts, session } = signedIn(locals);
	const body = v.safeParse(Settled, await request.json().catch(() => undefined));
	if (!body.success) refuse(locals, 'shape');
	const done = await resolveComment(accounts.store, draft, {
		...body.output,
		person: session.person.id
	});
	if (!done) refuse(locals, 'comment');
	return new Response(null, { status: 204 });
};
