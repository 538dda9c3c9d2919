import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { listHistory, nameState, storyThen } from '#lib/server/published/history.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { signedIn } from '../../../required.ts';
import { readDraft } from '../../draft-at-server.ts';
import type { RequestHandler } from './$types';

const Named = v.strictObject({
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
});

/** Lists the publications and named states of a draft; with `at`, the story as it was at one of them. */
export const GET: RequestHandler = async ({ url, locals, params: { draft } }) => {
	const { store } = signedIn(locals).accounts;
	const id = url.searchParams.get('at');
	if (id === null) return json(await listHistory(store, draft));
	const story = await storyThen(store, draft, id);
	if (!story) refuse(locals, 'state');
	return json(story);
};

/** Names the state of the draft as the server has it. 409: it has as many as it may have. */
export const POST: RequestHandler = async ({ request, locals, params: { draft } }) => {
	const { accounts, session } = signedIn(locals);
	const { store } = accounts;
	const body = v.safeParse(Named, await request.json().catch(() => undefined));
	if (!body.success) refuse(locals, 'shape');
	const read = await readDraft(store, draft);
	if (!read) refuse(locals, 'draft');
	const { name } = body.output;
	const person = session.person.id;
	const done = await nameState(store, draft, { name, person, story: read.story });
	if (done === 'full') refuse(locals, 'states');
	return json({}, { status: 201 });
};
