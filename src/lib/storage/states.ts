import * as Y from 'yjs';
import { openDatabase, type KeptState } from './database.ts';

/** States kept by themselves of one draft; the oldest one goes when there are more. */
const MAX_DAILY = 30;

/** The kept states of a draft, the latest first. */
export async function listStates(draft: string): Promise<KeptState[]> {
	const states = await (await openDatabase()).getAllFromIndex('states', 'draft', draft);
	return states.sort((a, b) => b.at - a.at);
}

/** Keeps a draft as it is now, under a name. */
export async function keepState(draft: string, doc: Y.Doc, name: string): Promise<void> {
	await put({ ...stateOf(draft, doc), name });
}

/** Keeps a draft as it is now, unless that has been done on this day. */
export async function keepDaily(draft: string, doc: Y.Doc, now = new Date()): Promise<void> {
	const daily = (await listStates(draft)).filter(({ name }) => name === undefined);
	const today = now.toDateString();
	if (daily.some(({ at }) => new Date(at).toDateString() === today)) return;
	await put(stateOf(draft, doc, now.getTime()));
	for (const { id } of daily.slice(MAX_DAILY - 1)) await deleteState(id);
}

export async function deleteState(id: string): Promise<void> {
	await (await openDatabase()).delete('states', id);
}

/** The document that was kept as a state. */
export function documentOf({ update }: KeptState): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, update);
	return doc;
}

function stateOf(draft: string, doc: Y.Doc, at = Date.now()): KeptState {
	return { id: crypto.randomUUID(), draft, at, update: Y.encodeStateAsUpdate(doc) };
}

async function put(state: KeptState): Promise<void> {
	const database = await openDatabase();
	const writing = database.transaction('states', 'readwrite', { durability: 'strict' });
	// a rejected request would be reported beside its transaction, which says the same
	writing.store.put(state).catch(() => undefined);
	await writing.done;
}
