import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { timeToDay } from '#lib/dates/days.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { isBundled } from '#lib/server/content/stories.ts';
import { issuesOfMedia, listMedia, withHashes } from '#lib/server/media/draft-media.ts';
import { correct } from '#lib/server/published/correct.ts';
import { publish, publishedOf, withdraw, type Outcome } from '#lib/server/published/publish.ts';
import { schedule, unschedule } from '#lib/server/published/schedule.ts';
import { listVerdicts } from '#lib/server/review/checks.ts';
import { demandsChecks } from '#lib/server/review/settings.ts';
import type { Store } from '#lib/server/store/store.ts';
import { refuse } from '#lib/server/web/refuse.ts';
import { checkState } from '#lib/story/checked.ts';
import type { Story } from '#lib/story/story.ts';
import { outlookOf } from '#lib/studio/hand-on/outlook.ts';
import { signedIn } from '../../../required.ts';
import { checkable, readDraft, type DraftAtServer } from '../../draft-at-server.ts';
import type { RequestEvent } from './$types';

const YEAR = 366 * 24 * 60 * 60 * 1000;
const Body = v.strictObject({
	note: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
	/** When, in ms; now if it is absent. */
	at: v.exactOptional(v.pipe(v.number(), v.integer()))
});

const PERSONAL = { 'cache-control': 'no-store' };

/**
 * Publishes a draft as it is at the server, at once or at a time within a year. 409: readers have it already, or the slug
 * is taken, or leads to another story. 412: events that are named lack a check. 422: it breaks a rule, or lacks something; files that the
 * server does not have are named.
 */
export async function POST({ locals, params, request }: RequestEvent): Promise<Response> {
	const { accounts, session } = signedIn(locals);
	const { store } = accounts;
	const { person } = session;
	const { draft } = params;
	const body = v.safeParse(Body, await request.json().catch(() => undefined));
	if (!body.success) refuse(locals, 'shape');
	const now = Date.now();
	const { at = now } = body.output;
	if (at < now || at > now + YEAR) refuse(locals, 'time');
	const read = await readDraft(store, draft);
	if (!read) refuse(locals, 'draft');
	const before = await publishedOf(store, draft);
	const { files } = outlookOf(read.story);
	const { slug } = read.story;
	const sound = files && readStory(slug, files);
	if (!sound?.ok) refuse(locals, 'unsound');
	const media = await listMedia(store.db, draft);
	const issues = issuesOfMedia(sound.value.story, media);
	const missing = missingIn(sound.value.story, issues);
	if (missing.length > 0) return json({ missing }, { status: 422, headers: PERSONAL });
	if (issues.length > 0) refuse(locals, 'unsound');
	const whole = withHashes(sound.value.story, media);
	const unchecked = (await demandsChecks(store))
		? await listUnchecked(store, draft, read, whole)
		: [];
	if (unchecked.length > 0) return json({ unchecked }, { status: 412, headers: PERSONAL });
	const note = body.output.note?.trim() || undefined;
	const story = correct(whole, before, timeToDay(at), note);
	// the versions that readers had before must not break a rule either
	if (!readStory(slug, writeStory(story)).ok) refuse(locals, 'unsound');
	if (isBundled(slug)) return refused('taken');
	const publication = { draft, person: person.id, at, ...(note !== undefined && { note }) };
	if (body.output.at !== undefined) {
		await schedule(store, { ...publication, story: whole });
		return json({ slug, at }, { headers: PERSONAL });
	}
	const done = await publish(store, { ...publication, story });
	if (done !== 'done') return refused(done);
	// what was to come of an earlier state must not take the place of this
	await unschedule(store, draft, person.id);
	return json({ slug }, { headers: PERSONAL });
}

function refused(problem: Exclude<Outcome, 'done'>): Response {
	return json({ problem }, { status: 409, headers: PERSONAL });
}

/** The files that the server does not have, each with the title of what shows it. */
function missingIn(story: Story, issues: Issue[]): { title: string; file: string }[] {
	return issues.flatMap(({ rule, values, path: [part, index] }) => {
		if (rule !== 'media.missing' || typeof index !== 'number') return [];
		const things = part === 'articles' ? story.articles : story.events;
		return [{ title: things[index]?.title ?? '', file: values.file }];
	});
}

/** The events that would be published without a check by a second person. */
async function listUnchecked(
	store: Store,
	draft: string,
	read: DraftAtServer,
	{ events }: Story
): Promise<{ id: string; title: string }[]> {
	const verdicts = await listVerdicts(store, draft);
	const published = new Set(events.map(({ id }) => id));
	return read.story.events
		.filter((event) => published.has(event.id))
		.filter((event) => checkState(checkable(read, event), verdicts).state !== 'checked')
		.map(({ id, title }) => ({ id, title }));
}

/** Takes the published story away from readers; with `scheduled`, only what was to be published. */
export async function DELETE({ locals, params, url }: RequestEvent): Promise<Response> {
	const { accounts, session } = signedIn(locals);
	const { store } = accounts;
	const by = { draft: params.draft, person: session.person.id };
	await unschedule(store, by.draft, by.person);
	if (!url.searchParams.has('scheduled')) await withdraw(store, { ...by, at: Date.now() });
	return new Response(null, { status: 204, headers: PERSONAL });
}
