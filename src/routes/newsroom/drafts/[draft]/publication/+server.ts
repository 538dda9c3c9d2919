import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import * as Y from 'yjs';
import { timeToDay } from '#lib/dates/days.ts';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { isBundled } from '#lib/server/content/stories.ts';
import { mayWrite } from '#lib/server/drafts/access.ts';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { recognise } from '#lib/server/collab/recognise.ts';
import { correct } from '#lib/server/published/correct.ts';
import { publish, publishedOf, withdraw } from '#lib/server/published/publish.ts';
import { theStore } from '#lib/server/store/the-store.ts';
import { toStory } from '#lib/studio/document/draft.ts';
import { outlookOf } from '#lib/studio/hand-on/outlook.ts';
import type { RequestEvent } from './$types';

const MAX_BODY = 10_000;
const Body = v.strictObject({ note: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))) });

/** Publishes a draft as it is at the server. 409: the slug is taken. 422: it breaks a rule, or lacks something. */
export async function POST(event: RequestEvent): Promise<Response> {
	const { store, person, draft } = await admitEditor(event);
	const body = v.safeParse(Body, await readJson(event.request));
	if (!body.success) error(400);
	const kept = await new DraftLog(store).load(draft);
	if (!kept) error(404);
	const doc = new Y.Doc();
	fillDocument(doc, kept);
	const at = Date.now();
	const before = await publishedOf(store, draft);
	const { files } = outlookOf(toStory(doc));
	const { slug } = toStory(doc);
	const sound = files && readStory(slug, files);
	if (!sound?.ok) error(422);
	const story = correct(sound.value.story, before, timeToDay(at));
	// the versions that readers had before must not break a rule either
	if (!readStory(slug, writeStory(story)).ok) error(422);
	if (isBundled(slug)) error(409);
	const note = body.output.note?.trim();
	const done = await publish(store, { draft, story, person: person.id, at, ...(note && { note }) });
	if (done === 'taken') error(409);
	return json({ slug }, { headers: { 'cache-control': 'no-store' } });
}

/** Takes the published story away from readers. */
export async function DELETE(event: RequestEvent): Promise<Response> {
	const { store, person, draft } = await admitEditor(event);
	await withdraw(store, { draft, person: person.id, at: Date.now() });
	return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

/** Lets in only those who may publish this draft, from a page of this site. */
async function admitEditor({ request, url, params: { draft } }: RequestEvent) {
	if (request.headers.get('origin') !== url.origin) error(403);
	const person = await recognise(request.headers);
	if (!person) error(401);
	const store = await theStore();
	if (!(await mayWrite(store, person, draft))) error(404);
	if (person.role === 'author') error(403);
	return { store, person, draft };
}

async function readJson(request: Request): Promise<unknown> {
	const length = Number(request.headers.get('content-length') ?? 0);
	if (length > MAX_BODY) error(413);
	try {
		return JSON.parse((await request.text()) || '{}') as unknown;
	} catch {
		error(400);
	}
}
