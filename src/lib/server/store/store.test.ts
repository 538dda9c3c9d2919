import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from './open-store.ts';
import { StoreRefused, type Store } from './store.ts';
import { databaseForTests, STORE_KINDS, type TestDatabase } from './stores.test-data.ts';
import { closeTheStore, storeIfAny, theStore } from './the-store.ts';

describe.for(STORE_KINDS)('a store in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
	});
	beforeEach(async () => {
		await store.db.deleteFrom('draft_states').execute();
		await store.db.deleteFrom('drafts').execute();
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	const draft = (id: string, title = id) => ({
		...{ id, title, owner: null, counter: 0 },
		...{ created_at: 1_800_000_000_000, changed_at: 1_800_000_000_000 }
	});
	const insert = (store: Store, id: string) =>
		store.write((transaction) => transaction.insertInto('drafts').values(draft(id)).execute());
	const ids = async (store: Store) =>
		(await store.db.selectFrom('drafts').select('id').orderBy('id').execute()).map(({ id }) => id);

	test('keeps its rows, is one for several processes if it can be, and is not read by an older version', async () => {
		const place = await database.fresh();
		const first = await openStore(place);
		expect(first.kind).toBe(kind);
		await insert(first, 'a');
		await first.close();

		const again = await Promise.all(
			Array.from({ length: kind === 'sqlite' ? 1 : 3 }, () => openStore(place))
		);
		await insert(again[0]!, 'b');
		expect(await ids(again.at(-1)!)).toEqual(['a', 'b']);

		await sql`insert into kysely_migration (name, timestamp) values ('2199-later', 'x')`.execute(
			again[0]!.db
		);
		await Promise.all(again.map((store) => store.close()));
		const older = openStore(place);
		await expect(older).rejects.toThrow(StoreRefused);
		await expect(older).rejects.toThrow('newer Fundstelle than this one (it has "2199-later")');
	});

	test.runIf(kind === 'postgres')('is not opened on a PostgreSQL that is too old', async () => {
		const place = await database.fresh();
		const told = new pg.Client(place.url);
		await told.connect();
		// a function of the same name, found first, says what version the server has
		await told.query(`
			create schema older;
			create function older.current_setting(text) returns text language sql
				as $$ select '140011' $$;
			do $$ begin
				execute format('alter database %I set search_path = older, pg_catalog, public', current_database());
			end $$`);
		await told.end();
		const old = openStore(place);
		await expect(old).rejects.toThrow(StoreRefused);
		await expect(old).rejects.toThrow('leads to PostgreSQL 14, and Fundstelle needs version 15');
	});

	test('takes any text, and finds nothing under one that it cannot hold', async () => {
		const title = 'a\u0000b \ud800 \u{1f680} \u202e\ufeff';
		await store.write((transaction) =>
			transaction.insertInto('drafts').values(draft('a', title)).execute()
		);
		const rows = await store.db.selectFrom('drafts').select('title').execute();
		expect(rows).toEqual([{ title: 'a\ufffdb \ufffd \u{1f680} \u202e\ufeff' }]);
		for (const id of ['\u0000', 'a\u0000'])
			expect(
				await store.db.selectFrom('drafts').select('id').where('id', '=', id).execute()
			).toEqual([]);
	});

	test('is brought up to date by one of several at once', async () => {
		const place = await database.fresh();
		const opening = await Promise.allSettled([1, 2, 3].map(() => openStore(place)));
		const opened = opening.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
		expect(opened).toHaveLength(kind === 'sqlite' ? 1 : 3);
		await insert(opened[0]!, 'a');
		expect(await ids(opened.at(-1)!)).toEqual(['a']);
		await Promise.all(opened.map((store) => store.close()));
	});

	test('gives counts, instants and bytes as they were', async () => {
		await insert(store, 'a');
		const data = new Uint8Array([0, 255, 128]);
		await store.db.insertInto('draft_states').values({ draft: 'a', number: 7, data }).execute();
		const row = await store.db
			.selectFrom('drafts')
			.innerJoin('draft_states', 'draft', 'id')
			.select(['changed_at', 'number', 'data'])
			.select(sql<number>`(select count(*) from drafts)`.as('all'))
			.executeTakeFirstOrThrow();
		expect({ ...row, data: [...row.data] }).toEqual({
			changed_at: 1_800_000_000_000,
			number: 7,
			data: [0, 255, 128],
			all: 1
		});
	});

	test('undoes a transaction that fails', async () => {
		const failing = store.write(async (transaction) => {
			await transaction.insertInto('drafts').values(draft('a')).execute();
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect(await ids(store)).toEqual([]);
	});

	test('loses no count when many raise it at once', async () => {
		await insert(store, 'a');
		const raise = () =>
			store.write(async (transaction) => {
				const { counter } = await transaction
					.updateTable('drafts')
					.set(({ eb }) => ({ counter: eb('counter', '+', 1) }))
					.returning('counter')
					.executeTakeFirstOrThrow();
				return counter;
			});
		const numbers = await Promise.all(Array.from({ length: 50 }, raise));
		expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
	});
});

describe('a file', () => {
	let database: TestDatabase;
	beforeAll(async () => {
		database = await databaseForTests('sqlite');
	});
	afterAll(() => database.remove());

	test('is refused while another has it, and free when that one has closed', async () => {
		const place = await database.fresh();
		const first = await openStore(place);
		const second = openStore(place);
		await expect(second).rejects.toThrow(StoreRefused);
		await expect(second).rejects.toThrow('in use by another Fundstelle');
		await first.close();
		await (await openStore(place)).close();
	});

	test('is opened once for the whole process, where the environment says', async () => {
		const { folder } = await database.fresh();
		vi.stubEnv('FUNDSTELLE_DATA', folder);
		vi.stubEnv('DATABASE_URL', undefined);
		const stores = await Promise.all([theStore(), theStore()]);
		vi.unstubAllEnvs();
		expect(stores[0]).toBe(stores[1]);
		expect(stores[0]?.folder).toBe(folder);
		await closeTheStore();
	});

	test('that cannot be had keeps no stories from readers, and is said once', async () => {
		const place = await database.fresh();
		const other = await openStore(place);
		vi.stubEnv('FUNDSTELLE_DATA', place.folder);
		vi.stubEnv('DATABASE_URL', undefined);
		const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		for (let time = 0; time < 3; time++) expect(await storeIfAny()).toBeUndefined();
		expect(printed.mock.calls).toEqual([[expect.stringContaining('in use by another Fundstelle')]]);
		await other.close();
		expect((await storeIfAny())?.folder).toBe(place.folder);
		await closeTheStore();
		const again = await openStore(place);
		await storeIfAny();
		expect(printed).toHaveBeenCalledTimes(2);
		await again.close();
		printed.mockRestore();
		vi.unstubAllEnvs();
	});

	test('waits for the disk', async () => {
		const store = await openStore(await database.fresh());
		const { rows } = await sql`pragma synchronous`.execute(store.db);
		expect(rows).toEqual([{ synchronous: 2 }]);
		await store.close();
	});
});
