import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { listVersions } from '#lib/article/versions.ts';
import { readAudit } from '#lib/server/accounts/audit.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { StorePlace } from '#lib/server/store/store-place.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import type { Story } from '#lib/story/story.ts';
import { listHistory, nameState, storyThen } from './history.ts';
import { findPublished } from './published-stories.ts';
import { publish, withdraw } from './publish.ts';
import { publishDue, schedule, scheduledOf, unschedule } from './schedule.ts';

const NOON = Date.UTC(2026, 10, 28, 12);

describe.for(STORE_KINDS)('a story that is published at a time, in %s', (kind) => {
	let database: TestDatabase;
	let place: StorePlace;
	let store: Store;
	let draft: string;
	let slug: string;
	let count = 0;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		place = await database.fresh();
		store = await openStore(place);
	});
	beforeEach(async () => {
		slug = `story-${++count}`;
		draft = await newDraft();
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	async function newDraft(): Promise<string> {
		const id = crypto.randomUUID();
		await startDraft(store, { id: 'anna', name: 'Anna', role: 'author' }, id);
		return id;
	}
	const blocks = (text: string): Block[] => [
		{ kind: 'paragraph', id: 'p1', runs: [{ text: `It was sold. ${text}` }] }
	];
	const story = (text: string): Story => ({
		...{ slug, title: 'Sale', language: 'en', companies: [{ id: 'c', names: ['C'], aliases: [] }] },
		articles: [{ id: 'a', title: 'A', published: null, language: 'en', blocks: blocks(text) }],
		events: [
			{
				...{ id: 'e', kind: 'acquisition', title: 'Sold', date: null, companies: ['c'] },
				claim: { status: 'asserted' },
				passages: [{ article: 'a', exact: 'It was sold.' }]
			}
		]
	});
	const put = (text: string, at: number) =>
		publish(store, { draft, story: story(text), person: 'cem', at });
	const plan = (text: string, at = NOON, of = draft) =>
		schedule(store, { draft: of, story: story(text), person: 'cem', at, note: 'as said' });
	const shown = async () => (await findPublished(store, slug))?.story;
	const publications = () =>
		store.db.selectFrom('publications').selectAll().where('story', '=', draft).execute();

	test('is there from then on, not before, and once', async () => {
		await plan('one');
		await publishDue(store, NOON - 1);
		expect(await shown()).toBeUndefined();
		expect(await scheduledOf(store, draft)).toEqual({ at: NOON, by: '', problem: null });
		await publishDue(store, NOON);
		expect(await shown()).toEqual(story('one'));
		expect(await scheduledOf(store, draft)).toBeUndefined();
		await publishDue(store, NOON + 1);
		expect(await publications()).toMatchObject([{ person: 'cem', at: NOON, note: 'as said' }]);
	});

	test('is published once by many at once, also where each has a server', async () => {
		const others = kind === 'postgres' ? [await openStore(place), await openStore(place)] : [];
		await plan('one');
		const all = [store, store, ...others, ...others];
		await Promise.all(all.map((each) => publishDue(each, NOON)));
		expect(await publications()).toHaveLength(1);
		await Promise.all(others.map((each) => each.close()));
	});

	test('waits while no server runs', async () => {
		await plan('one');
		await store.close();
		store = await openStore(place);
		await publishDue(store, NOON + 86_400_000);
		expect(await shown()).toEqual(story('one'));
	});

	test('is another one, or none, once it is decided so', async () => {
		await plan('one');
		await plan('two', NOON + 1);
		await publishDue(store, NOON);
		expect(await shown()).toBeUndefined();
		await publishDue(store, NOON + 1);
		expect(await shown()).toEqual(story('two'));
		await plan('three');
		expect(await unschedule(store, draft, 'cem')).toBe(true);
		expect(await unschedule(store, draft, 'cem')).toBe(false);
		await publishDue(store, NOON);
		expect(await shown()).toEqual(story('two'));
	});

	test('is told to whoever reads the log, once for each that was done', async () => {
		const told = async () => {
			const lines = await readAudit(store.db);
			return lines.filter(({ subject }) => subject === title).map(({ action }) => action);
		};
		const title = `Told ${count}`;
		await store.db.updateTable('drafts').set({ title }).where('id', '=', draft).execute();
		await plan('one');
		await unschedule(store, draft, 'cem');
		await unschedule(store, draft, 'cem');
		await plan('two');
		await Promise.all([publishDue(store, NOON), publishDue(store, NOON)]);
		await withdraw(store, { draft, person: 'cem', at: NOON + 1 });
		await withdraw(store, { draft, person: 'cem', at: NOON + 2 });
		expect((await told()).toSorted()).toEqual(
			['scheduled', 'unscheduled', 'scheduled', 'published', 'withdrawn'].toSorted()
		);
	});

	test('is a correction of what readers have by then', async () => {
		await put('one', NOON - 3);
		await plan('three');
		await publish(store, {
			draft,
			story: {
				...story('two'),
				articles: [
					{
						...story('two').articles[0]!,
						since: '2026-11-27',
						earlier: [{ blocks: blocks('one') }]
					}
				]
			},
			...{ person: 'cem', at: NOON - 2 }
		});
		await publishDue(store, NOON);
		const now = await shown();
		expect(now && listVersions(now).map(({ id }) => id)).toEqual([
			'a',
			'a@2026-11-27',
			'a@2026-11-28'
		]);
	});

	test('stays with its problem where another story has its slug by then', async () => {
		const other = await newDraft();
		await plan('one');
		await publish(store, { draft: other, story: story('other'), person: 'cem', at: NOON - 1 });
		await publishDue(store, NOON);
		expect(await scheduledOf(store, draft)).toMatchObject({ problem: 'taken' });
		await publishDue(store, NOON + 1);
		expect((await shown())?.articles[0]?.blocks).toEqual(blocks('other'));
	});

	test('its history has all that was published, withdrawn and named', async () => {
		await put('one', 1);
		const named = { name: 'before proofreading', person: 'anna', story: story('two') };
		expect(await nameState(store, draft, named)).toBe('named');
		await withdraw(store, { draft, person: 'cem', at: 2 });
		const history = await listHistory(store, draft);
		expect(history.map(({ kind, text }) => [kind, text])).toEqual([
			['named', 'before proofreading'],
			['withdrawn', ''],
			['published', '']
		]);
		const [state, , first] = history;
		expect(await storyThen(store, draft, state!.id!)).toEqual(story('two'));
		expect(await storyThen(store, draft, first!.id!)).toEqual(story('one'));
		// of another draft, or of none
		const other = await newDraft();
		expect(await storyThen(store, other, first!.id!)).toBeUndefined();
		expect(await storyThen(store, other, state!.id!)).toBeUndefined();
		expect(await listHistory(store, other)).toEqual([]);
	});
});
