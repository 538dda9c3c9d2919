import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A page as it is written: its body is the densest there is of it, and `dense` if it can be no denser. */
export type WrittenPage = { body: Uint8Array; headers: [string, string][]; dense: boolean };

/** How many pages make room at a time. */
const EVICTED = 50;
/** How long another process may be writing before this one goes without (ms). */
const PATIENCE = 100;

/**
 * Rendered pages in an SQLite file, those that were written first evicted first: reading one takes a hundredth of the
 * time that rendering takes. Nothing in it is needed, so whatever fails, there is no such page. Several processes may
 * share one file.
 */
export class PageFile {
	readonly #file: string;
	readonly #maxBytes: number;
	#opened: ReturnType<typeof open> | undefined;

	/** @param maxBytes the length of the file */
	constructor(file: string, maxBytes: number) {
		this.#file = file;
		this.#maxBytes = maxBytes;
		try {
			this.#opened = open(file);
		} catch {
			// it is half of a file, or another's
			this.remove();
		}
	}

	find(key: string): WrittenPage | undefined {
		try {
			const row = this.#opened?.find.get(key) as Row | undefined;
			if (!row) return undefined;
			const headers = JSON.parse(row.headers) as WrittenPage['headers'];
			return { body: row.body, headers, dense: row.dense === 1 };
		} catch {
			this.remove();
			return undefined;
		}
	}

	keep(key: string, { body, headers, dense }: WrittenPage): void {
		try {
			this.#opened?.keep.run(key, JSON.stringify(headers), body, dense ? 1 : 0);
			while (Number(this.#opened?.measure.get()?.bytes) > this.#maxBytes)
				if (!this.#opened?.evict.run(EVICTED).changes) return;
		} catch {
			// the disk is full, or another process is writing
		}
	}

	close(): void {
		this.#opened?.database.close();
		this.#opened = undefined;
	}

	/** Deletes the file; this process has none from then on. */
	remove(): void {
		this.close();
		try {
			for (const end of ['', '-wal', '-shm']) rmSync(this.#file + end, { force: true });
		} catch {
			// it could not be written there either
		}
	}
}

type Row = { headers: string; body: Uint8Array; dense: number };

function open(file: string) {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const database = new DatabaseSync(file, { timeout: PATIENCE });
	try {
		chmodSync(file, 0o600);
		// a page of ours in one page of the file; the last ones may be lost with the power
		database.exec(
			'pragma page_size = 32768; pragma journal_mode = wal; pragma synchronous = normal'
		);
		database.exec(`create table if not exists pages (
			number integer primary key, key text not null unique,
			headers text not null, body blob not null, dense integer not null
		)`);
		return {
			database,
			find: database.prepare('select headers, body, dense from pages where key = ?'),
			keep: database.prepare(
				'insert or replace into pages (key, headers, body, dense) values (?, ?, ?, ?)'
			),
			measure: database.prepare(
				`select (all_pages.page_count - free.freelist_count) * one.page_size as bytes
				from pragma_page_count all_pages, pragma_freelist_count free, pragma_page_size one`
			),
			evict: database.prepare(
				'delete from pages where number in (select number from pages order by number limit ?)'
			)
		};
	} catch (error) {
		database.close();
		throw error;
	}
}
