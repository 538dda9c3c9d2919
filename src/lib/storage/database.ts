import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

const NAME = 'fundstelle';
const VERSION = 1;

/** A row in the list of drafts, kept beside the draft's document. */
export type DraftEntry = {
	id: string;
	title: string;
	events: number;
	/** When it was last changed, in ms from the epoch. */
	changed: number;
	/** Whether the server has a copy of it. */
	shared?: boolean;
};

/** A state of a draft that was kept: by its author, with a name, or by itself, one for each day. */
export type KeptState = {
	id: string;
	draft: string;
	name?: string;
	/** In ms from the epoch. */
	at: number;
	/** The whole document, as Yjs encodes it. */
	update: Uint8Array;
};

interface Schema extends DBSchema {
	drafts: { key: string; value: DraftEntry };
	updates: {
		key: number;
		value: { draft: string; update: Uint8Array };
		indexes: { draft: string };
	};
	states: { key: string; value: KeptState; indexes: { draft: string } };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/**
 * The database of this browser's drafts. Rejects where a browser keeps nothing (some do in private windows), or
 * holds the database of a later program.
 */
export function openDatabase(): Promise<Database> {
	opened ??= openDB<Schema>(NAME, VERSION, {
		upgrade(database) {
			database.createObjectStore('drafts', { keyPath: 'id' });
			database.createObjectStore('updates', { autoIncrement: true }).createIndex('draft', 'draft');
			database.createObjectStore('states', { keyPath: 'id' }).createIndex('draft', 'draft');
		},
		blocking(_, __, event) {
			// a later program in another tab wants to change the form: let it
			(event.target as IDBDatabase).close();
			opened = undefined;
		},
		terminated() {
			opened = undefined;
		}
	});
	opened.catch(() => (opened = undefined));
	return opened;
}
