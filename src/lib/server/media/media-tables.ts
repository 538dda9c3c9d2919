import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export interface MediaTables {
	/** Files of drafts by their names; no row is changed. The data of all files are in `original_pieces`. */
	draft_media: {
		draft: string;
		name: string;
		/** SHA-256 of the data, in hexadecimal digits. */
		hash: string;
		bytes: number;
		type: string;
		/** Whoever brought it; `null`: a program. */
		person: string | null;
		at: number;
	};
	/** How pages have the file with a hash, as JSON (`MediaFile`). */
	made_media: { hash: string; file: string };
	/** The files made of it for browsers, by the names in `file`. */
	made_files: {
		name: string;
		/** The hash of its own data. */
		hash: string;
		bytes: number;
		type: string;
	};
}

export function mediaMigrations(): Record<string, Migration> {
	return {
		'2026-11-28-media': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('draft_media')
					.addColumn('draft', 'text', (column) => column.notNull())
					.addColumn('name', 'text', (column) => column.notNull())
					.addColumn('hash', 'text', (column) => column.notNull())
					.addColumn('bytes', 'integer', (column) => column.notNull())
					.addColumn('type', 'text', (column) => column.notNull())
					.addColumn('person', 'text')
					.addColumn('at', 'bigint', (column) => column.notNull())
					.addPrimaryKeyConstraint('draft_media_pk', ['draft', 'name'])
					.execute();
				await db.schema
					.createTable('made_media')
					.addColumn('hash', 'text', (column) => column.primaryKey())
					.addColumn('file', 'text', (column) => column.notNull())
					.execute();
				await db.schema
					.createTable('made_files')
					.addColumn('name', 'text', (column) => column.primaryKey())
					.addColumn('hash', 'text', (column) => column.notNull())
					.addColumn('bytes', 'integer', (column) => column.notNull())
					.addColumn('type', 'text', (column) => column.notNull())
					.execute();
			}
		}
	};
}
