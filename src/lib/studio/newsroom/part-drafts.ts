import type { DraftEntry } from '#lib/storage/database.ts';
import { deleteDraft, listDrafts, readDraft } from '#lib/storage/drafts.ts';
import { keptFiles } from '#lib/storage/files.ts';
import { listStates } from '#lib/storage/states.ts';
import { waitingOriginals } from '#lib/storage/waiting-originals.ts';
import { mediaFileNames } from '#lib/story/media.ts';
import { toStory } from '#lib/studio/document/draft.ts';
import { ServerCopy } from './server-copy.svelte.ts';
import { listServerFiles } from './server-files.ts';

/** However many drafts there are, nobody waits longer for a server that does not answer. */
const PATIENCE_MS = 15_000;

export type PartedDrafts = {
	/** The server has all that this browser keeps of them. */
	whole: DraftEntry[];
	/** The server does not have them, or lacks something, or cannot be asked. */
	here: DraftEntry[];
	/** Forgets those that the server has whole. Returns whether all of them were still as they were. */
	leave(): Promise<boolean>;
};

/** Looks which drafts of this browser the server has whole; it is sent what it lacks. */
export async function partDrafts(): Promise<PartedDrafts> {
	const whole: DraftEntry[] = [];
	const here: DraftEntry[] = [];
	const rows = new Map<string, number[]>();
	const end = new Promise<false>((done) => setTimeout(() => done(false), PATIENCE_MS));
	// a browser that keeps nothing has none
	for (const entry of await listDrafts().catch(() => [])) {
		const found = await rowsOfWhole(entry, end).catch(() => undefined);
		if (found) rows.set(entry.id, found);
		(found ? whole : here).push(entry);
	}
	return {
		...{ whole, here },
		async leave() {
			const gone = await Promise.all([...rows].map(([id, read]) => deleteDraft(id, read)));
			return gone.every(Boolean);
		}
	};
}

/** The rows that a draft has in this browser, if the server has all of it. */
async function rowsOfWhole(
	{ id, shared }: DraftEntry,
	end: Promise<false>
): Promise<number[] | undefined> {
	const read = shared ? await readDraft(id) : undefined;
	if (!read) return undefined;
	// a state that somebody named on this device is on no other
	if ((await listStates(id)).some(({ name }) => name !== undefined)) return undefined;
	if ((await waitingOriginals(id)).length > 0) return undefined;
	const server = new ServerCopy(read.doc, id);
	try {
		const saving = server.join().then(() => server.whenSaved());
		if (!(await Promise.race([saving, end]))) return undefined;
		const kept = await keptFiles(id);
		const names = mediaFileNames(toStory(read.doc)).filter((name) => Object.hasOwn(kept, name));
		if (names.length === 0) return read.rows;
		const there = await listServerFiles(id);
		return names.every((name) => there?.has(name)) ? read.rows : undefined;
	} finally {
		server.close();
	}
}
