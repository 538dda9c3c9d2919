import { mkdirSync } from 'node:fs';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { migrate } from './migrate.ts';
import { openPostgres, refuseOldPostgres, refuseOpenLine, sayUntrusted } from './postgres.ts';
import { retrying } from './retry.ts';
import type { Schema } from './schema.ts';
import { claimFolder, NodeSqliteDialect, openSqlite } from './sqlite.ts';
import { CHANNEL } from './signal-tables.ts';
import { listenTo, NO_SIGNALS, type Signals } from './signals.ts';
import type { Store, StoreKind } from './store.ts';
import { storeFile, type StorePlace } from './store-place.ts';

/** How long a write waits for a database that is away (ms): a replicated one has a new leader by then. */
const PATIENCE = 60_000;

/** Opens a store and brings its tables up to date. @throws {StoreRefused} with a sentence that says what to do */
export async function openStore({ folder, url }: StorePlace): Promise<Store> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return url === undefined ? openFile(folder) : openServer(folder, url);
}

async function openFile(folder: string): Promise<Store> {
	const claim = claimFolder(folder);
	try {
		const database = openSqlite(storeFile(folder));
		const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect({ database }) });
		return await ready('sqlite', db, folder, NO_SIGNALS, () => claim.release());
	} catch (error) {
		claim.release();
		throw error;
	}
}

async function openServer(folder: string, url: string): Promise<Store> {
	refuseOpenLine(url, process.env);
	const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: openPostgres(url) }) });
	const signals = listenTo(url);
	return ready('postgres', db, folder, signals, () => undefined);
}

async function ready(
	kind: StoreKind,
	db: Kysely<Schema>,
	folder: string,
	signals: Signals,
	release: () => void
): Promise<Store> {
	try {
		await retrying(async () => {
			if (kind === 'postgres') await refuseOldPostgres(db);
			await migrate(db, kind);
		}, PATIENCE);
	} catch (error) {
		await db.destroy();
		throw sayUntrusted(error);
	}
	return {
		kind,
		db,
		folder,
		write: (work) => retrying(() => db.transaction().execute(work), PATIENCE),
		hear: (listener) => signals.hear(listener),
		tell(text) {
			if (kind === 'sqlite') return;
			void sql`select pg_notify(${CHANNEL}, ${text})`.execute(db).catch(() => undefined);
		},
		async close() {
			await signals.close();
			await db.destroy();
			release();
		}
	};
}
