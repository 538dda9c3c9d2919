import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreKind } from '#lib/server/store/store.ts';

export interface OriginalTables {
	/** Originals fetched or brought for a draft, as evidence. No row is changed. */
	originals: {
		id: string;
		/** The draft it was fetched for, which the server may not have (yet). */
		draft: string;
		/** Whoever asked for it. */
		person: string;
		/** SHA-256 of the data, in hexadecimal digits. */
		hash: string;
		bytes: number;
		type: string;
		/** Where it was found, and where it was looked for; both are empty for a file that was brought. */
		address: string;
		asked: string;
		/** The name of such a file. */
		name: string | null;
		at: number;
	};
	/** The data, once for each hash, in pieces that the database can move at once. */
	original_pieces: { hash: string; number: number; data: Uint8Array };
	/** The original of an article of a draft; `shown` is 1 if its author wants readers to get it. */
	article_originals: { draft: string; article: string; original: string; shown: number };
}

export function originalMigrations(kind: StoreKind): Record<string, Migration> {
	const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
	return {
		'2026-11-28-originals': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('originals')
					.addColumn('id', 'text', (column) => column.primaryKey())
					.addColumn('draft', 'text', (column) => column.notNull())
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('hash', 'text', (column) => column.notNull())
					.addColumn('bytes', 'integer', (column) => column.notNull())
					.addColumn('type', 'text', (column) => column.notNull())
					.addColumn('address', 'text', (column) => column.notNull())
					.addColumn('asked', 'text', (column) => column.notNull())
					.addColumn('at', 'bigint', (column) => column.notNull())
					.execute();
				await db.schema.createIndex('originals_draft').on('originals').column('draft').execute();
				await db.schema
					.createTable('original_pieces')
					.addColumn('hash', 'text', (column) => column.notNull())
					.addColumn('number', 'integer', (column) => column.notNull())
					.addColumn('data', bytes, (column) => column.notNull())
					.addPrimaryKeyConstraint('original_pieces_pk', ['hash', 'number'])
					.execute();
			}
		},
		'2026-11-28-originals-of-articles': {
			async up(db: Kysely<unknown>) {
				await db.schema.alterTable('originals').addColumn('name', 'text').execute();
				await db.schema
					.createTable('article_originals')
					.addColumn('draft', 'text', (column) => column.notNull())
					.addColumn('article', 'text', (column) => column.notNull())
					.addColumn('original', 'text', (column) => column.notNull().references('originals.id'))
					.addColumn('shown', 'integer', (column) => column.notNull())
					.addPrimaryKeyConstraint('article_originals_pk', ['draft', 'article'])
					.execute();
			}
		}
	};
}
