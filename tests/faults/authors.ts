import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import * as Y from 'yjs';
import { joinDraft } from '#lib/server/collab/servers.test-data.ts';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { StorePlace } from '#lib/server/store/store-place.ts';

/** An author who writes on when the server has said that what was written before is saved. */
export function startAuthor(
	port: number,
	draft: string,
	acknowledged: { add: (key: string) => void },
	pause = 0
) {
	const name = randomUUID();
	const { doc, isSaved, leave } = joinDraft(port, draft, name);
	let isOver = false;
	const saved = async () => {
		while (!isSaved() && !isOver) await wait(1);
		return isSaved();
	};
	async function write(): Promise<void> {
		let n = 0;
		while ((await saved()) && !isOver) {
			const keys = Array.from({ length: 1 + (n % 4) }, () => `${name}-${n++}`);
			for (const key of keys) doc.getMap('dismissed').set(key, true);
			if (await saved()) for (const key of keys) acknowledged.add(key);
			if (pause > 0) await wait(pause);
		}
	}
	void write();
	return {
		stop() {
			isOver = true;
			leave();
		}
	};
}

/** A draft as the store has it: the keys that were written, and how many of its rows cannot be read. */
export async function readKeys(place: StorePlace, draft: string) {
	const store = await openStore(place);
	const kept = await new DraftLog(store).load(draft);
	await store.close();
	const doc = new Y.Doc();
	const broken = kept ? fillDocument(doc, kept) : 0;
	return { keys: new Set(doc.getMap('dismissed').keys()), broken };
}
