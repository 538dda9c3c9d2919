import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { KeptDocument } from './kept-document.svelte.ts';

// the module keeps the database that it opened: each test has a browser of its own
beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	vi.resetModules();
	vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
const open: { close: () => void }[] = [];
afterEach(() => {
	for (const each of open.splice(0)) each.close();
	vi.restoreAllMocks();
	vi.useRealTimers();
});
afterAll(() => {
	Reflect.deleteProperty(globalThis, 'indexedDB');
});

async function openDraft(name = 'draft'): Promise<KeptDocument> {
	const module = await import('./kept-document.svelte.ts');
	const kept: KeptDocument = new module.KeptDocument(name, () => ({
		title: titleOf(kept.doc),
		events: 0
	}));
	open.push(kept);
	await kept.opened;
	return kept;
}

async function list() {
	const { listDrafts } = await import('./drafts.ts');
	return listDrafts();
}

const titleOf = (doc: Y.Doc) => doc.getMap<string>('meta').get('title') ?? '';
const setTitle = (doc: Y.Doc, title: string) => doc.getMap<string>('meta').set('title', title);
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 5 });

test('what is said to be saved is there the next time, with its entry in the list', async () => {
	const kept = await openDraft();
	setTitle(kept.doc, 'Mühle');
	expect(kept.keeping).toBe('saving');
	await until(() => expect(kept.keeping).toBe('saved'));
	expect(titleOf((await openDraft()).doc)).toBe('Mühle');
	expect(await list()).toMatchObject([{ id: 'draft', title: 'Mühle', events: 0 }]);
});

test('a draft that is left before it is opened is left without an error', async () => {
	const { KeptDocument: Kept } = await import('./kept-document.svelte.ts');
	const kept: KeptDocument = new Kept('left', () => ({ title: '', events: 0 }));
	kept.close();
	await expect(kept.opened).resolves.toBeUndefined();
});

test('what is changed while it is opened is not lost', async () => {
	const module = await import('./kept-document.svelte.ts');
	const kept = new module.KeptDocument('draft', () => ({ title: '', events: 0 }));
	open.push(kept);
	setTitle(kept.doc, 'früh');
	await until(() => expect(kept.keeping).toBe('saved'));
	await until(() => expect(console.info).not.toHaveBeenCalled());
	expect(titleOf((await openDraft()).doc)).toBe('früh');
});

test('a database of a later program is left alone, and the author is told', async () => {
	const later = await openDB('fundstelle', 2, {
		upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' })
	});
	await later.put('drafts', { id: 'later', title: 'Von morgen' });
	later.close();
	const kept = await openDraft();
	setTitle(kept.doc, 'heute');
	expect(kept.keeping).toBe('unavailable');
	await expect(list()).rejects.toThrow();
	const again = await openDB('fundstelle', 2);
	expect(await again.getAll('drafts')).toEqual([{ id: 'later', title: 'Von morgen' }]);
	again.close();
});

test.each([
	['random bytes', new Uint8Array([255, 254, 1, 7, 99])],
	['an update that was cut', Y.encodeStateAsUpdate(withTitle('x')).slice(0, -4)],
	['nothing', new Uint8Array()]
])('a row of %s is counted, stays, and hides no other', async (_, broken) => {
	const kept = await openDraft();
	setTitle(kept.doc, 'heil');
	await until(() => expect(kept.keeping).toBe('saved'));
	const { openDatabase } = await import('./database.ts');
	const database = await openDatabase();
	await database.add('updates', { draft: 'draft', update: broken });
	const again = await openDraft();
	expect(again.broken).toBe(1);
	expect(again.keeping).toBe('saved');
	expect(titleOf(again.doc)).toBe('heil');
	expect(await database.count('updates')).toBe(2);
});

function withTitle(title: string): Y.Doc {
	const doc = new Y.Doc();
	setTitle(doc, title);
	return doc;
}

test('a full disk is said, and what could not be written is once there is room', async () => {
	const kept = await openDraft();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('The disk is full', 'QuotaExceededError');
	});
	setTitle(kept.doc, 'eins');
	await turns(() => kept.keeping === 'failed');
	kept.doc.getMap('meta').set('summary', 'zwei');
	await turns(() => full.mock.calls.length > 1);
	expect(kept.keeping).toBe('failed');
	full.mockRestore();
	vi.runOnlyPendingTimers();
	await turns(() => kept.keeping === 'saved');
	const again = await openDraft();
	expect(again.doc.getMap('meta').toJSON()).toEqual({ title: 'eins', summary: 'zwei' });
});

/** Lets the event loop turn until something is so; no timer is needed. */
async function turns(isSo: () => boolean): Promise<void> {
	for (let turn = 0; !isSo(); turn++) {
		if (turn > 10_000) throw new Error('It never was so.');
		await new Promise((done) => setImmediate(done));
	}
}

test('two tabs have the same draft, what either writes is kept by both', async () => {
	const one = await openDraft();
	setTitle(one.doc, 'eins');
	await until(() => expect(one.keeping).toBe('saved'));
	const two = await openDraft();
	expect(titleOf(two.doc)).toBe('eins');
	two.doc.getMap('meta').set('summary', 'zwei');
	await until(() => expect(one.doc.getMap('meta').get('summary')).toBe('zwei'));
	// the tab that wrote it may be gone before it was kept
	two.close();
	await until(() => expect(one.keeping).toBe('saved'));
	expect((await openDraft()).doc.getMap('meta').toJSON()).toEqual({
		title: 'eins',
		summary: 'zwei'
	});
});

test('a draft that another tab deleted comes back whole when it is written in', async () => {
	const kept = await openDraft();
	setTitle(kept.doc, 'eins');
	await until(() => expect(kept.keeping).toBe('saved'));
	const { deleteDraft } = await import('./drafts.ts');
	await deleteDraft('draft');
	expect(await list()).toEqual([]);
	kept.doc.getMap('meta').set('summary', 'zwei');
	await until(() => expect(kept.keeping).toBe('saved'));
	expect((await openDraft()).doc.getMap('meta').toJSON()).toEqual({
		title: 'eins',
		summary: 'zwei'
	});
});

test('a draft that was read leaves this browser if nothing was changed since, and only then', async () => {
	const kept = await openDraft();
	setTitle(kept.doc, 'eins');
	await until(() => expect(kept.keeping).toBe('saved'));
	const { deleteDraft, readDraft } = await import('./drafts.ts');
	const read = (await readDraft('draft'))!;
	expect(titleOf(read.doc)).toBe('eins');
	setTitle(kept.doc, 'zwei');
	await until(() => expect(kept.keeping).toBe('saved'));
	expect(await deleteDraft('draft', read.rows)).toBe(false);
	expect(titleOf((await readDraft('draft'))!.doc)).toBe('zwei');
	expect(await list()).toMatchObject([{ id: 'draft', title: 'zwei' }]);
	expect(await deleteDraft('draft', (await readDraft('draft'))!.rows)).toBe(true);
	expect(await list()).toEqual([]);
	expect(titleOf((await openDraft()).doc)).toBe('');
});

test('a draft with a row that cannot be read is not read at all', async () => {
	const { openDatabase } = await import('./database.ts');
	const { readDraft } = await import('./drafts.ts');
	await (await openDatabase()).add('updates', { draft: 'draft', update: new Uint8Array([255]) });
	expect(await readDraft('draft')).toBeUndefined();
});

test('many rows become one, and nothing of another draft', async () => {
	const other = await openDraft('other');
	setTitle(other.doc, 'anderes');
	await until(() => expect(other.keeping).toBe('saved'));
	const kept = await openDraft();
	for (let row = 0; row <= 301; row++) {
		setTitle(kept.doc, String(row));
		await turns(() => kept.keeping === 'saved');
	}
	const { openDatabase } = await import('./database.ts');
	const database = await openDatabase();
	await vi.waitFor(
		async () => expect(await database.countFromIndex('updates', 'draft', 'draft')).toBeLessThan(10),
		{ timeout: 20_000 }
	);
	expect(titleOf((await openDraft()).doc)).toBe('301');
	expect(titleOf((await openDraft('other')).doc)).toBe('anderes');
});

test('states are kept by name, and one by itself for each of the last days', async () => {
	const { keepDaily, keepState, listStates, documentOf } = await import('./states.ts');
	const doc = withTitle('alt');
	const day = (count: number) => new Date(2024, 0, 1 + count, 12);
	for (let count = 0; count < 32; count++) {
		await keepDaily('draft', doc, day(count));
		await keepDaily('draft', doc, day(count));
	}
	await keepState('draft', doc, 'vor dem Kürzen');
	setTitle(doc, 'neu');
	const states = await listStates('draft');
	expect(states.map(({ name }) => name)).toEqual(['vor dem Kürzen', ...Array(30).fill(undefined)]);
	expect(states.at(-1)?.at).toBe(day(2).getTime());
	expect(titleOf(documentOf(states[0]!))).toBe('alt');
	expect(await listStates('other')).toEqual([]);
});
