import * as Y from 'yjs';
import { joinTabs, type Tabs } from './tabs.ts';
import { openDatabase, type Database, type DraftEntry } from './database.ts';
import { tellTabs } from './drafts.ts';

/**
 * `saved`: every change made here is in the browser's database, and on its way to the disk. `failed`: the last
 * one could not be written (a full disk); it is tried again. `unavailable`: this browser keeps nothing.
 */
export type Keeping = 'opening' | 'saving' | 'saved' | 'failed' | 'unavailable';

type DraftDescription = Pick<DraftEntry, 'title' | 'events' | 'shared'>;

const ignore = () => undefined;

/** Rows of updates after which they are merged into one. */
const MAX_ROWS = 300;
const RETRY_MS = 2000;

/** The origin of what comes from the database itself. */
const KEPT = Symbol('kept');

/** A document that is kept in this browser as it changes, and is the same in all of its tabs. */
export class KeptDocument {
	readonly doc = new Y.Doc();
	/** Settles when the document holds all that was kept of it; never rejects. */
	readonly opened: Promise<void>;
	/** Rows that could not be read; they stay in the database. */
	broken = $state(0);

	#keeping = $state<Keeping>('opening');
	#name: string;
	#describe: () => DraftDescription;
	#database: Database | undefined;
	#rows = 0;
	#waiting: Uint8Array[] = [];
	#writing = false;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#tabs: Tabs;

	/** `describe` says of the document what the list of drafts shows; it is kept in one with each change. */
	constructor(name: string, describe: () => DraftDescription) {
		this.#name = name;
		this.#describe = describe;
		this.doc.on('update', this.#onupdate);
		this.#tabs = joinTabs(`fundstelle/${name}`, this.doc);
		this.opened = this.#open();
	}

	get keeping(): Keeping {
		return this.#keeping;
	}

	/** Ends the keeping; what was changed before is still written. */
	close(): void {
		this.doc.off('update', this.#onupdate);
		this.#tabs.leave();
	}

	async #open(): Promise<void> {
		try {
			this.#database = await openDatabase();
			const rows = await this.#database.getAllFromIndex('updates', 'draft', this.#name);
			this.#rows = rows.length;
			this.doc.transact(() => rows.forEach(({ update }) => this.#apply(update)), KEPT);
			this.#keeping = 'saved';
			void this.#write();
		} catch (reason) {
			console.info('Drafts cannot be kept in this browser:', reason);
			this.#keeping = 'unavailable';
		}
		this.#tabs.askForMissing();
	}

	#apply(update: Uint8Array): void {
		try {
			Y.applyUpdate(this.doc, update, KEPT);
		} catch {
			this.broken++;
		}
	}

	#onupdate = (update: Uint8Array, origin: unknown): void => {
		// what another tab changed is written here too: that tab may be gone before it has written it
		if (origin === KEPT) return;
		this.#waiting.push(update);
		if (this.#keeping !== 'unavailable' && this.#keeping !== 'opening') {
			if (this.#keeping === 'saved') this.#keeping = 'saving';
			void this.#write();
		}
	};

	/** After a failure the database may be another one than before, and lack all that was written. */
	async #reopen(): Promise<void> {
		const database = await openDatabase();
		if (database === this.#database) return;
		this.#database = database;
		this.#waiting = [Y.encodeStateAsUpdate(this.doc)];
	}

	/** One row after the other; a change that comes meanwhile goes into the next. */
	async #write(): Promise<void> {
		if (this.#writing || !this.#database) return;
		this.#writing = true;
		clearTimeout(this.#retry);
		while (this.#waiting.length > 0) {
			let taken: Uint8Array[] = [];
			try {
				if (this.#keeping === 'failed') await this.#reopen();
				const database = this.#database;
				[taken, this.#waiting] = [this.#waiting, []];
				const update = Y.mergeUpdates(taken);
				const writing = database.transaction(['updates', 'drafts'], 'readwrite', {
					durability: 'strict'
				});
				writing.done.catch(ignore);
				const draft = this.#name;
				const entry = { id: draft, ...this.#describe(), changed: Date.now() };
				// a rejected request would be reported beside its transaction, which says the same
				const updates = writing.objectStore('updates');
				// another tab may have deleted the draft that is still written in this one: it comes back whole
				const isGone = this.#rows > 0 && (await updates.index('draft').count(draft)) === 0;
				const row = { draft, update: isGone ? Y.encodeStateAsUpdate(this.doc) : update };
				updates.add(row).catch(ignore);
				writing.objectStore('drafts').put(entry).catch(ignore);
				await writing.done;
				this.#rows++;
				tellTabs();
			} catch (reason) {
				console.info('A change could not be kept yet:', reason);
				this.#waiting = [...taken, ...this.#waiting];
				this.#keeping = 'failed';
				this.#retry = setTimeout(() => void this.#write(), RETRY_MS);
				break;
			}
		}
		this.#writing = false;
		if (this.#waiting.length > 0) return;
		this.#keeping = 'saved';
		if (this.#rows > MAX_ROWS) await this.#merge(this.#database);
	}

	/** Puts one row in the place of those that are there; rows that another tab adds meanwhile stay. */
	async #merge(database: Database): Promise<void> {
		try {
			const merging = database.transaction('updates', 'readwrite', { durability: 'strict' });
			const { store } = merging;
			const keys = await store.index('draft').getAllKeys(this.#name);
			const rows = await store.index('draft').getAll(this.#name);
			const update = Y.mergeUpdates(rows.map((row) => row.update));
			await Promise.all([
				...keys.map((key) => store.delete(key)),
				store.add({ draft: this.#name, update })
			]);
			await merging.done;
			this.#rows = 1;
		} catch (reason) {
			// the transaction is undone as a whole, and the rows are as good as one
			console.info('The rows of a draft could not be merged:', reason);
			this.#rows = 0;
		}
	}
}
