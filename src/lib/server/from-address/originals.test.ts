import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '#lib/server/collab/recognise.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { keepOriginal, listOriginals, mayFetchFor, readOriginal } from './originals.ts';

const ada: Person = { id: 'ada', name: 'Ada', role: 'author' };
const bea: Person = { id: 'bea', name: 'Bea', role: 'author' };
const eva: Person = { id: 'eva', name: 'Eva', role: 'editor' };

describe.for(STORE_KINDS)('what was fetched is kept in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	const pageOf = (data: Uint8Array<ArrayBuffer>, at = 1_800_000_000_000) => ({
		...{ address: 'https://public.example/page', type: 'text/html', data, at },
		hash: createHash('sha256').update(data).digest('hex')
	});
	const keep = (draft: string, data: Uint8Array<ArrayBuffer>, at?: number) =>
		keepOriginal(
			store,
			{ draft, person: ada.id, asked: 'https://public.example/' },
			pageOf(data, at)
		);

	test.for([0, 1, 999_999, 1_000_000, 1_000_001, 2_500_000])(
		'byte by byte, with %i of them',
		async (length) => {
			const data = new Uint8Array(length).map((_, index) => index * 7);
			const kept = await keep(randomUUID(), data);
			const read = await readOriginal(store, ada, kept.id);
			expect(read?.data.length).toBe(length);
			expect(createHash('sha256').update(read!.data).digest('hex')).toBe(kept.hash);
			expect(read).toMatchObject({ address: 'https://public.example/page', type: 'text/html' });
		}
	);

	test('once, however often the same is fetched, each time with its own time', async () => {
		const draft = randomUUID();
		const data = new TextEncoder().encode('the same');
		const [first, second] = [await keep(draft, data, 1), await keep(draft, data, 2)];
		expect(await listOriginals(store, ada, draft)).toMatchObject([
			{ id: second.id, at: 2 },
			{ id: first.id, at: 1 }
		]);
		const pieces = store.db.selectFrom('original_pieces').select('number');
		expect(await pieces.where('hash', '=', first.hash).execute()).toHaveLength(1);
	});

	test('for whoever fetched it and those who may write its draft', async () => {
		const draft = randomUUID();
		const { id } = await keep(draft, new TextEncoder().encode('evidence'));
		const seenBy = async (person: Person) => [
			(await listOriginals(store, person, draft)).length,
			(await readOriginal(store, person, id)) !== undefined
		];
		expect(await seenBy(ada), 'before the draft is at the server').toEqual([1, true]);
		expect(await seenBy(eva)).toEqual([0, false]);
		await startDraft(store, ada, draft);
		expect(await seenBy(ada)).toEqual([1, true]);
		expect(await seenBy(eva), 'an editor').toEqual([1, true]);
		expect(await seenBy(bea), 'another author').toEqual([0, false]);
		expect(await readOriginal(store, eva, 'no-such-id')).toBeUndefined();
	});

	test('for no draft of somebody else', async () => {
		const draft = randomUUID();
		expect(await mayFetchFor(store, bea, draft)).toBe(true);
		await startDraft(store, ada, draft);
		expect(await mayFetchFor(store, bea, draft)).toBe(false);
		expect(await mayFetchFor(store, eva, draft)).toBe(true);
	});
});
