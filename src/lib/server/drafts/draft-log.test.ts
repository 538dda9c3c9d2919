import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Person } from '#lib/server/collab/recognise.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { listDrafts, mayWrite, nameDraft, startDraft } from './access.ts';
import { fillDocument, mergeKept } from './draft-document.ts';
import { DraftLog } from './draft-log.ts';

const ANNA: Person = { id: 'anna', name: 'Anna', role: 'author' };

describe.for(STORE_KINDS)('drafts in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let log: DraftLog;
	let draft: string;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
		log = new DraftLog(store);
	});
	beforeEach(async () => {
		draft = crypto.randomUUID();
		await startDraft(store, ANNA, draft);
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	/** Updates that write the numbers from 0 into a list, one each. */
	function listing(count: number): Uint8Array[] {
		const doc = new Y.Doc();
		const updates: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array) => updates.push(update));
		for (let n = 0; n < count; n++) doc.getArray('numbers').push([n]);
		return updates;
	}
	const append = (...updates: Uint8Array[]) =>
		Promise.all(updates.map((data) => log.append({ draft, data, person: ANNA.id })));
	async function read(): Promise<unknown[]> {
		const doc = new Y.Doc();
		const kept = await log.load(draft);
		fillDocument(doc, kept!);
		return doc.getArray('numbers').toArray();
	}
	const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

	test('keep every update, in the order in which they came', async () => {
		const updates = listing(40);
		await append(...updates.slice(0, 30));
		await append(...updates.slice(30));
		const kept = await log.load(draft);
		expect(kept?.number).toBe(40);
		expect(kept?.updates.map((each) => [...each])).toEqual(updates.map((each) => [...each]));
		expect(await read()).toEqual(upTo(40));
	});

	test('have an update once, however often it is written', async () => {
		const [update] = listing(1);
		await append(update!, update!);
		await append(update!);
		expect((await log.load(draft))?.updates).toHaveLength(1);
	});

	test('lose nothing when they are merged while they are written', async () => {
		const updates = listing(60);
		await append(...updates.slice(0, 20));
		await Promise.all([log.compact(draft, mergeKept), append(...updates.slice(20, 40))]);
		await Promise.all([append(...updates.slice(40)), log.compact(draft, mergeKept)]);
		await log.compact(draft, mergeKept);
		expect((await log.load(draft))?.updates).toEqual([]);
		expect(await read()).toEqual(upTo(60));
	});

	test('stay as they are when they cannot be merged', async () => {
		await append(...listing(3));
		const failing = log.compact(draft, () => {
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect((await log.load(draft))?.updates).toHaveLength(3);
	});

	test('are not hurt by what is written to one that does not exist', async () => {
		const [update] = listing(1);
		const nowhere = log.append({ draft: crypto.randomUUID(), data: update!, person: null });
		await Promise.all([expect(nowhere).rejects.toThrow(), append(update!)]);
		expect(await read()).toEqual([0]);
	});

	test.for<[name: string, person: Person, may: boolean]>([
		['its owner', ANNA, true],
		['another author', { ...ANNA, id: 'bea' }, false],
		['an editor', { ...ANNA, id: 'cem', role: 'editor' }, true],
		['the owner of the site', { ...ANNA, id: 'dia', role: 'owner' }, true]
	])('may be written by %s: %o', async ([, person, may]) => {
		expect(await mayWrite(store, person, draft)).toBe(may);
		expect(await startDraft(store, person, draft)).toBe(may);
	});

	test.for<[name: string, person: Person, listed: boolean]>([
		['its owner', ANNA, true],
		['no other author', { ...ANNA, id: 'bea' }, false],
		['an editor', { ...ANNA, id: 'cem', role: 'editor' }, true]
	])('are listed for %s', async ([, person, listed]) => {
		await nameDraft(store, draft, 'Mühle');
		await append(...listing(1));
		const [last] = await listDrafts(store, person);
		expect(last?.id === draft).toBe(listed);
		if (listed) expect(last).toMatchObject({ title: 'Mühle', owner: null });
	});

	test('have ids that cannot be guessed', async () => {
		for (const id of ['', 'a', '../../etc', `${draft}x`, '00000000-0000-1000-8000-000000000000'])
			expect(await startDraft(store, ANNA, id)).toBe(false);
	});
});

test('an update that cannot be applied hides no other', () => {
	const doc = new Y.Doc();
	doc.getMap('meta').set('title', 'whole');
	const updates = [new Uint8Array([1, 2, 3]), Y.encodeStateAsUpdate(doc), new Uint8Array()];
	const kept = { state: undefined, updates, by: [], writers: new Map(), number: 3 };
	const filled = new Y.Doc();
	expect(fillDocument(filled, kept)).toBe(2);
	expect(filled.getMap('meta').toJSON()).toEqual({ title: 'whole' });
	const merged = new Y.Doc();
	Y.applyUpdate(merged, mergeKept(kept).data);
	expect(merged.getMap('meta').toJSON()).toEqual({ title: 'whole' });
});
