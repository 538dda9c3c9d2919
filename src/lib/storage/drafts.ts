import * as Y from 'yjs';
import { forgetFiles } from './files.ts';
import { openDatabase, type DraftEntry } from './database.ts';
import { forgetWaiting } from './waiting-originals.ts';

const CHANNEL = 'fundstelle/drafts';

/** The drafts that this browser keeps, the last changed first. Rejects where it keeps none. */
export async function listDrafts(): Promise<DraftEntry[]> {
	const entries = await (await openDatabase()).getAll('drafts');
	return entries.sort((a, b) => b.changed - a.changed);
}

/** A draft's document as this browser keeps it, with the rows that it is in; `undefined` if one cannot be read. */
export async function readDraft(id: string): Promise<{ doc: Y.Doc; rows: number[] } | undefined> {
	const reading = (await openDatabase()).transaction('updates');
	const updates = reading.store.index('draft');
	const [rows, kept] = await Promise.all([updates.getAllKeys(id), updates.getAll(id)]);
	const doc = new Y.Doc();
	try {
		for (const { update } of kept) Y.applyUpdate(doc, update);
	} catch {
		return undefined;
	}
	return { doc, rows };
}

/**
 * Forgets a draft with all of its states and files. Where it was read before, it is forgotten only if it is in the same
 * `rows` still. Returns whether it is gone.
 */
export async function deleteDraft(id: string, rows?: readonly number[]): Promise<boolean> {
	const database = await openDatabase();
	const deleting = database.transaction(['drafts', 'updates', 'states'], 'readwrite');
	const now = await deleting.objectStore('updates').index('draft').getAllKeys(id);
	if (rows && String(now) !== String(rows)) return false;
	await deleting.objectStore('drafts').delete(id);
	for (const name of ['updates', 'states'] as const) {
		const store = deleting.objectStore(name);
		for (const key of await store.index('draft').getAllKeys(id)) await store.delete(key as never);
	}
	await deleting.done;
	await forgetFiles(id).catch(() => undefined);
	await forgetWaiting(id).catch(() => undefined);
	tellTabs();
	return true;
}

/** Whether this browser knows that the server has a copy of a draft. */
export async function isShared(id: string): Promise<boolean> {
	const entry = await (await openDatabase()).get('drafts', id);
	return entry?.shared ?? false;
}

/** Remembers that the server has a copy of a draft, so that it is joined whenever it is opened. */
export async function rememberShared(id: string): Promise<void> {
	const database = await openDatabase();
	const entry = await database.get('drafts', id);
	// one that has nothing in it yet is remembered with its first change
	if (entry) await database.put('drafts', { ...entry, shared: true });
	tellTabs();
}

/** Calls back when the list changes in another tab. Returns what ends that. */
export function watchDrafts(onchange: () => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = onchange;
	return () => channel.close();
}

/** Tells the other tabs that the list changed. */
export function tellTabs(): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage('changed');
	channel.close();
}
