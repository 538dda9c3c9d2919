import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import type { Signal } from './signals.ts';

export type StoreKind = 'sqlite' | 'postgres';

/** The newsroom's database, whichever it is. */
export interface Store {
	readonly kind: StoreKind;
	/** For reading, and for single statements. Within `write`, use only what `write` hands over: SQLite has one connection. */
	readonly db: Kysely<Schema>;
	/** The folder for what is kept in files beside the store, such as secrets. */
	readonly folder: string;
	/**
	 * Runs `work` in a transaction; on disk once it resolves. While the database is away, `work` is run again for up to a
	 * minute, also where nobody knows whether the first run arrived: so it must write the same under the same keys
	 * (`on conflict do nothing`), and do nothing else.
	 */
	write<T>(work: (transaction: Transaction<Schema>) => Promise<T>): Promise<T>;
	/**
	 * Hears of what was changed, by this server or another one, within a second. A store in a file tells nothing:
	 * no other server has it. @returns what ends it
	 */
	hear(listener: (signal: Signal) => void): () => void;
	/** Tells the other servers something that is not kept, and may get lost; at most 8,000 bytes. */
	tell(text: string): void;
	close(): Promise<void>;
}

/** The store cannot be used as it is; the message is a sentence for whoever started the server. */
export class StoreRefused extends Error {
	override name = 'StoreRefused';
}
