import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Another database than those of drafts and files, which a tab with an earlier program may have open. */
const NAME = 'fundstelle-originals';

/** An author's original of an article: a file, or the id of a page that the server has fetched. */
export type Brought = { bytes: Uint8Array<ArrayBuffer> } | { original: string };

/** The original of an article that the server does not have yet; `name` is the file's, or the page's address. */
export type WaitingOriginal = { article: string; name: string; brought: Brought };

interface Schema extends DBSchema {
	originals: {
		key: [draft: string, article: string];
		value: WaitingOriginal & { draft: string };
		indexes: { draft: string };
	};
}

/** Works on the database, and closes it. Rejects where this browser keeps none. */
async function using<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
	const database = await openDB<Schema>(NAME, 1, {
		upgrade(database) {
			const store = database.createObjectStore('originals', { keyPath: ['draft', 'article'] });
			store.createIndex('draft', 'draft');
		},
		blocking: (_, __, event) => (event.target as IDBDatabase).close()
	});
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

/** The originals of a draft that this browser keeps until the server has them. */
export function waitingOriginals(draft: string): Promise<WaitingOriginal[]> {
	return using(async (database) => {
		const kept = await database.getAllFromIndex('originals', 'draft', draft);
		return kept.map(({ article, name, brought }) => ({ article, name, brought }));
	});
}

/** Keeps an original in place of the article's last one. Rejects if it is not on the disk. */
export function keepWaiting(draft: string, original: WaitingOriginal): Promise<void> {
	return using(async (database) => {
		const writing = database.transaction('originals', 'readwrite', { durability: 'strict' });
		// a rejected request would be reported beside its transaction, which says the same
		writing.store.put({ ...original, draft }).catch(() => undefined);
		await writing.done;
	});
}

/** Forgets the original of an article, or those of the whole draft. */
export function forgetWaiting(draft: string, article?: string): Promise<void> {
	return using(async (database) => {
		const deleting = database.transaction('originals', 'readwrite');
		for (const key of await deleting.store.index('draft').getAllKeys(draft))
			if (article === undefined || key[1] === article) await deleting.store.delete(key);
		await deleting.done;
	});
}
