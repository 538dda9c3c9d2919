import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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
import { countPublished, editionIn, forgetEditions, versionAt } from './editions.ts';
import { eachPublished, findPublished } from './published-stories.ts';
import { isGone, movedTo } from './former-slugs.ts';
import { listHistory } from './history.ts';
import { publish, publishedOf, withdraw } from './publish.ts';

describe.for(STORE_KINDS)('what is published in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let place: StorePlace;
	let draft: string;
	let count = 0;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		place = await database.fresh();
		store = await openStore(place);
	});
	beforeEach(async () => {
		draft = await newDraft();
		count++;
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
	const story = (title: string, slug = `story-${count}`): Story => ({
		...{ slug, title, language: 'de', articles: [], companies: [], events: [] }
	});
	const put = (of: Story, by = draft) =>
		publish(store, { draft: by, story: of, person: 'cem', at: 1_800_000_000_000 });
	const shown = async () => (await findPublished(store, `story-${count}`))?.story;

	test.runIf(kind === 'postgres')('is soon known to every server', async () => {
		const other = await openStore(place);
		const slug = `story-${count}`;
		const there = () => editionIn(other, slug);
		expect(await there()).toBe('');
		await put(story('one'));
		await vi.waitFor(async () => expect(await there()).toBe(await versionAt(store, slug)), 20_000);
		expect((await findPublished(other, slug))?.story.title).toBe('one');
		await withdraw(store, { draft, person: 'cem', at: 1 });
		await vi.waitFor(async () => expect(await there()).toBe(''), 20_000);
		await other.close();
	});

	test.runIf(kind === 'postgres')('counts where its words can be read', async () => {
		const other = await openStore(place);
		const there = async () => (await findPublished(other, `story-${count}`))?.story.title;
		await put(story('what was read last'));
		expect(await there()).toBe('what was read last');
		await put(story('what came just before a fault'));
		await sql`alter table story_versions rename to out_of_reach`.execute(store.db);
		forgetEditions(other);
		expect(await there()).toBe('what was read last');
		await sql`alter table out_of_reach rename to story_versions`.execute(store.db);
		await vi.waitFor(
			async () => expect(await there()).toBe('what came just before a fault'),
			20_000
		);
		await other.close();
	});

	test('is there at once, and the one before is kept', async () => {
		const [one, two] = [story('one'), story('two')];
		expect(await put(one)).toBe('done');
		expect(await shown()).toEqual(one);
		await put(two);
		expect(await shown()).toEqual(two);
		expect(await publishedOf(store, draft)).toEqual(two);
		const kept = await store.db
			.selectFrom('story_versions')
			.select(['hash', 'content'])
			.where('story', '=', draft)
			.execute();
		expect(kept.map(({ content }) => (JSON.parse(content) as Story).title).sort()).toEqual([
			'one',
			'two'
		]);
		for (const { hash, content } of kept)
			expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
	});

	test('is one version, however often it is published', async () => {
		await put(story('one'));
		const hash = await versionAt(store, `story-${count}`);
		await put(story('two'));
		await put(story('one'));
		expect(await versionAt(store, `story-${count}`)).toBe(hash);
		expect(await shown()).toEqual(story('one'));
	});

	test('is not published once more while it is the same', async () => {
		const history = async () => (await listHistory(store, draft)).map(({ kind }) => kind);
		await put(story('one'));
		expect(await put(story('one'))).toBe('same');
		expect(await history()).toEqual(['published']);
		await withdraw(store, { draft, person: 'cem', at: 1_800_000_000_001 });
		expect(await put(story('one'))).toBe('done');
		expect(await shown()).toEqual(story('one'));
		expect((await history()).sort()).toEqual(['published', 'published', 'withdrawn']);
	});

	test('takes no slug of another story', async () => {
		await put(story('one'));
		expect(await put(story('other'), await newDraft())).toBe('taken');
		expect(await shown()).toEqual(story('one'));
	});

	test('moves with its slug', async () => {
		await put(story('one', `old-${count}`));
		await put(story('one'));
		expect(await findPublished(store, `old-${count}`)).toBeUndefined();
		expect(await shown()).toEqual(story('one'));
		expect(await movedTo(store, `old-${count}`)).toBe(`story-${count}`);
	});

	test('is known to be gone, by each slug that it had, until it is back', async () => {
		const gone = () =>
			Promise.all([`story-${count}`, `old-${count}`, 'never'].map((slug) => isGone(store, slug)));
		await put(story('one', `old-${count}`));
		await put(story('one'));
		expect(await gone()).toEqual([false, false, false]);
		await withdraw(store, { draft, person: 'cem', at: 1 });
		expect(await gone()).toEqual([true, true, false]);
		await put(story('one'));
		expect(await gone()).toEqual([false, false, false]);
	});

	test('leads on from each slug that it had, also when it moves back', async () => {
		const [a, b, c] = ['a', 'b', 'c'].map((letter) => `${letter}-${count}`) as [
			string,
			string,
			string
		];
		const leads = () => Promise.all([a, b, c].map((slug) => movedTo(store, slug)));
		for (const slug of [a, b, c]) await put(story('one', slug));
		expect(await leads()).toEqual([c, c, undefined]);
		await put(story('one', a));
		expect(await leads()).toEqual([undefined, a, a]);
		await withdraw(store, { draft, person: 'cem', at: 1 });
		expect(await leads()).toEqual([undefined, undefined, undefined]);
	});

	test('takes no slug that leads to another story', async () => {
		await put(story('one', `old-${count}`));
		await put(story('one'));
		expect(await put(story('other', `old-${count}`), await newDraft())).toBe('redirects');
		expect(await movedTo(store, `old-${count}`)).toBe(`story-${count}`);
	});

	test('is gone when it is withdrawn, with all that was known of it kept', async () => {
		await put(story('one'));
		await withdraw(store, { draft, person: 'cem', at: 1_800_000_000_001 });
		await withdraw(store, { draft, person: 'cem', at: 1_800_000_000_002 });
		expect(await shown()).toBeUndefined();
		const log = await store.db
			.selectFrom('publications')
			.select(['version', 'person', 'at'])
			.where('story', '=', draft)
			.orderBy('number')
			.execute();
		expect(log).toMatchObject([
			{ version: expect.stringMatching(/^[\da-f]{64}$/), person: 'cem', at: 1_800_000_000_000 },
			{ version: null, person: 'cem', at: 1_800_000_000_001 }
		]);
	});

	test('is listed by slug, and counted', async () => {
		const before = await countPublished(store);
		await put(story('one'));
		expect(await countPublished(store)).toBeGreaterThan(before);
		const slugs: string[] = [];
		for await (const { slug } of eachPublished(store)) slugs.push(slug);
		expect(slugs).toContain(`story-${count}`);
		expect(slugs).toEqual(slugs.toSorted());
	});

	test('by two at once is published by one after the other', async () => {
		const others = await Promise.all([1, 2, 3, 4].map(newDraft));
		const done = await Promise.all(others.map((by) => put(story('one'), by)));
		expect(done.toSorted()).toEqual(['done', 'taken', 'taken', 'taken']);
	});
});
