import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { StorePlace } from '#lib/server/store/store-place.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { joinDraft, serversForTests, type TestServer } from './servers.test-data.ts';

describe.runIf(STORE_KINDS.includes('postgres'))('two servers on one PostgreSQL', () => {
	let database: TestDatabase;
	let servers: ReturnType<typeof serversForTests>;
	let place: StorePlace;
	let store: Store;
	let here: TestServer;
	let there: TestServer;
	let draft: string;
	const ends: (() => void)[] = [];

	beforeAll(async () => {
		database = await databaseForTests('postgres');
		servers = serversForTests();
		place = await database.fresh();
		store = await openStore(place);
		[here, there] = await Promise.all([servers.start(place), servers.start(place)]);
	});
	beforeEach(() => {
		draft = crypto.randomUUID();
	});
	afterEach(() => {
		for (const end of ends.splice(0)) end();
	});
	afterAll(async () => {
		await servers.stop();
		await store.close();
		await database.remove();
	});

	const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 5 });
	const join = async ({ port }: TestServer, person?: string) => {
		const author = joinDraft(port, draft, person);
		ends.push(() => author.leave());
		await until(() => expect(author.provider.isSynced).toBe(true));
		return author;
	};
	/** The keys that others wrote, as they came to an author's document. */
	const heardBy = ({ doc }: Awaited<ReturnType<typeof join>>) => {
		const heard: string[] = [];
		doc.getMap('dismissed').observe(({ keysChanged, transaction }) => {
			if (!transaction.local) heard.push(...keysChanged);
		});
		return heard;
	};

	test('what is written at one reaches the other, in order and once', async () => {
		const [anna, bea] = [await join(here, 'anna'), await join(there, 'bea')];
		const heard = heardBy(bea);
		const written = Array.from({ length: 60 }, (_, index) => index);
		for (const each of written) {
			anna.doc.getMap('dismissed').set(`${each}`, true);
			if (each % 10 === 0) await until(() => expect(anna.isSaved()).toBe(true));
		}
		await until(() => expect(heard.length).toBeGreaterThanOrEqual(written.length));
		expect(heard).toEqual(written.map(String));
	});

	test('both write at once, and have the same in the end', async () => {
		const authors = [await join(here, 'anna'), await join(there, 'bea')];
		for (let index = 0; index < 30; index++)
			for (const [each, { doc }] of authors.entries())
				doc.getMap('dismissed').set(`${each}-${index}`, true);
		for (const { doc } of authors) await until(() => expect(doc.getMap('dismissed').size).toBe(60));
		const late = await join(there, 'cem');
		expect(late.doc.getMap('dismissed').size).toBe(60);
	});

	test('what could not be heard is read when it can again', async () => {
		const [anna, bea] = [await join(here, 'anna'), await join(there, 'bea')];
		const heard = heardBy(bea);
		for (let index = 0; index < 5; index++) {
			await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fundstelle signals'`.execute(
				store.db
			);
			anna.doc.getMap('dismissed').set(`${index}`, true);
			await until(() => expect(anna.isSaved()).toBe(true));
		}
		await until(() => expect(heard).toEqual(['0', '1', '2', '3', '4']));
	});

	test('what the store had, and lost, is given back to it once it is heard again', async () => {
		const [anna, bea] = [await join(here, 'anna'), await join(there, 'bea')];
		const write = async ({ doc, isSaved }: typeof anna, key: string) => {
			doc.getMap('dismissed').set(key, true);
			await until(() => expect(isSaved()).toBe(true));
		};
		const kept = async () => {
			const doc = new Y.Doc();
			fillDocument(doc, (await new DraftLog(store).load(draft))!);
			return [...doc.getMap('dismissed').keys()].sort();
		};
		const rows = store.db.selectFrom('draft_updates').select('number').where('draft', '=', draft);
		await write(anna, '0');
		const [{ number }] = (await rows.execute()) as [{ number: number }];
		for (const key of ['1', '2', '3', '4']) await write(anna, key);
		await until(() => expect(bea.doc.getMap('dismissed').size).toBe(5));
		// as a leader has it that was frozen after the first
		await store.db
			.deleteFrom('draft_updates')
			.where('draft', '=', draft)
			.where('number', '>', number)
			.execute();
		await store.db.updateTable('drafts').set({ counter: number }).where('id', '=', draft).execute();
		expect(await kept()).toEqual(['0']);
		await write(anna, '5');
		expect(await kept(), 'who misses what was before waits for it').toEqual(['0']);
		await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fundstelle signals'`.execute(
			store.db
		);
		await vi.waitFor(async () => expect(await kept()).toEqual(['0', '1', '2', '3', '4', '5']), {
			timeout: 20_000
		});
		// its numbers are lower now than they were
		await write(bea, '6');
		await until(() => expect(anna.doc.getMap('dismissed').size).toBe(7));
		expect(await kept()).toHaveLength(7);
	});

	test('of a server that is killed, the other has all that was said to be saved', async () => {
		const third = await servers.start(place);
		const [anna, bea] = [await join(third, 'anna'), await join(there, 'bea')];
		for (let index = 0; index < 20; index++) anna.doc.getMap('dismissed').set(`${index}`, true);
		await until(() => expect(anna.isSaved()).toBe(true));
		await third.kill();
		await until(() => expect(bea.doc.getMap('dismissed').size).toBe(20));
	});

	test('where someone is at one is known at the other, under their own name', async () => {
		const [anna, bea] = [await join(here, 'anna'), await join(there, 'bea')];
		const seenBy = ({ provider }: typeof bea) =>
			[...(provider.awareness?.getStates().values() ?? [])].map(({ person, place }) => [
				(person as { name: string } | undefined)?.name,
				(place as { event?: string } | undefined)?.event
			]);
		anna.provider.setAwarenessField('person', { id: 'bea', name: 'Bea' });
		anna.provider.setAwarenessField('place', { event: 'e1' });
		await until(() => expect(seenBy(bea)).toContainEqual(['anna', 'e1']));
		const cem = await join(await servers.start(place), 'cem');
		await until(() => expect(seenBy(cem)).toContainEqual(['anna', 'e1']));
		anna.provider.setAwarenessField('place', { event: 'e2' });
		await until(() => expect(seenBy(cem)).toContainEqual(['anna', 'e2']));
		anna.leave();
		await until(() => expect(seenBy(bea).map(([name]) => name)).not.toContain('anna'));
	});

	test('who is removed, or signs out, is cut off at both', async () => {
		const at = new Date().toISOString();
		const person = {
			...{ id: 'dan', name: 'Dan', email: 'dan@example.org', email_verified: 1, two_factor: 0 },
			...{ role: 'author', created_at: at, updated_at: at }
		};
		const session = { id: 's', person: 'dan', token: 't', expires_at: at };
		await store.db
			.insertInto('people')
			.values(person as never)
			.execute();
		await store.db
			.insertInto('sessions')
			.values({ ...session, created_at: at, updated_at: at } as never)
			.execute();
		for (const change of [
			() => store.db.deleteFrom('sessions').where('id', '=', 's').execute(),
			() =>
				store.db.updateTable('people').set({ role: 'editor' }).where('id', '=', 'dan').execute(),
			() => store.db.updateTable('people').set({ removed_at: 1 }).where('id', '=', 'dan').execute()
		]) {
			const both = [await join(here, 'dan'), await join(there, 'dan')];
			const closed = both.map(({ socket }) => new Promise((done) => socket.on('close', done)));
			const bea = await join(there, 'bea');
			const ended = vi.fn();
			bea.socket.on('close', ended);
			await change();
			await Promise.all(closed);
			expect(ended).not.toHaveBeenCalled();
			for (const { leave } of [...both, bea]) leave();
		}
	});
});
