import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Another database than that of the drafts, which a tab with an earlier program may have open. */
const NAME = 'fundstelle-files';

/** Files of drafts, by name: pictures, sounds and films. */
export type Files = Record<string, Uint8Array<ArrayBuffer>>;

interface Schema extends DBSchema {
	files: {
		key: [draft: string, name: string];
		value: { draft: string; name: string; bytes: Uint8Array<ArrayBuffer> };
		indexes: { draft: string };
	};
}

function open(): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>(NAME, 1, {
		upgrade(database) {
			const files = database.createObjectStore('files', { keyPath: ['draft', 'name'] });
			files.createIndex('draft', 'draft');
		},
		blocking: (_, __, event) => (event.target as IDBDatabase).close()
	});
}

/** The files that this browser keeps of a draft. Rejects where it keeps none. */
export async function keptFiles(draft: string): Promise<Files> {
	const database = await open();
	const files = await database.getAllFromIndex('files', 'draft', draft);
	database.close();
	return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
}

/** Keeps files of a draft; one of the same name is replaced. Rejects if not all of them are on the disk. */
export async function keepFiles(draft: string, files: Files): Promise<void> {
	const database = await open();
	try {
		const writing = database.transaction('files', 'readwrite', { durability: 'strict' });
		for (const [name, bytes] of Object.entries(files))
			// a rejected request would be reported beside its transaction, which says the same
			writing.store.put({ draft, name, bytes }).catch(() => undefined);
		await writing.done;
	} finally {
		database.close();
	}
}

/** Forgets all files of a draft. */
export async function forgetFiles(draft: string): Promise<void> {
	const database = await open();
	const deleting = database.transaction('files', 'readwrite');
	for (const key of await deleting.store.index('draft').getAllKeys(draft))
		await deleting.store.delete(key);
	await deleting.done;
	database.close();
}
