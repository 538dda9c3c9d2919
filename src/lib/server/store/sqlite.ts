import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { storable } from './storable.ts';
import { StoreRefused } from './store.ts';

const BUSY = 5;

/** SQLite undoes changes of tables like all others; Kysely's adapter says otherwise for all its drivers. */
class TransactionalAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

/** Kysely's dialect for SQLite, on Node's own driver. */
export class NodeSqliteDialect extends SqliteDialect {
	override createAdapter(): SqliteAdapter {
		return new TransactionalAdapter();
	}
}

/** Opens a file, and makes it if there is none. */
export function openSqlite(file: string): SqliteDatabase {
	const database = new DatabaseSync(file, { timeout: 5000 });
	chmodSync(file, 0o600);
	database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
	return {
		prepare: (sql) => prepare(database, sql),
		close: () => database.close()
	};
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
	// SQLite ends a transaction by itself when the disk is full, and then refuses to do so again
	if (sql === 'rollback' && !database.isTransaction) return NOTHING;
	// a deferred transaction that reads first fails at its first write if another one wrote in between
	const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => statement.all(...bind(parameters)),
		run: (parameters) => statement.run(...bind(parameters)),
		iterate: (parameters) => statement.iterate(...bind(parameters))
	};
}

const NOTHING: SqliteStatement = {
	reader: false,
	all: () => [],
	run: () => ({ changes: 0, lastInsertRowid: 0 }),
	iterate: () => [].values()
};

function bind(parameters: readonly unknown[]): SQLInputValue[] {
	return parameters.map((value) =>
		typeof value === 'boolean' ? Number(value) : (storable(value ?? null) as SQLInputValue)
	);
}

/**
 * Claims a folder's store for this process, until released or until the process is gone, however it ended: the
 * operating system gives the lock back.
 */
export function claimFolder(folder: string): { release(): void } {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const lock = new DatabaseSync(join(folder, 'fundstelle.lock'), { timeout: 0 });
	try {
		lock.exec('begin exclusive');
	} catch (error) {
		lock.close();
		if ((error as { errcode?: number }).errcode !== BUSY) throw error;
		throw new StoreRefused(
			`The store in ${folder} is in use by another Fundstelle. End that one, or give this one a folder of its own: FUNDSTELLE_DATA=other-folder. Several servers for one newsroom need PostgreSQL (DATABASE_URL).`
		);
	}
	return { release: () => lock.close() };
}
