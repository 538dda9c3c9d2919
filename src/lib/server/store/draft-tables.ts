import { sql, type Generated, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { normalizeText } from '#lib/story/search.ts';
import type { StoreKind } from './store.ts';

/** Instants are milliseconds since 1970, ids are made by whoever writes the row. */
export interface DraftTables {
	drafts: {
		id: string;
		title: string;
		/** The title as it is searched (`normalizeText`). */
		plain_title: Generated<string>;
		/** The person who made it; `null` where a program did. */
		owner: string | null;
		/** The number of its last update. */
		counter: number;
		created_at: number;
		changed_at: number;
	};
	/** The updates since the merged state, in the order of their numbers. */
	draft_updates: {
		draft: string;
		number: number;
		/** Whoever writes the same update twice gives the same key. */
		key: string;
		data: Uint8Array;
		person: string | null;
		written_at: number;
	};
	/** All updates up to a number, merged into one. */
	draft_states: {
		draft: string;
		number: number;
		data: Uint8Array;
	};
}

export function draftMigrations(kind: StoreKind): Record<string, Migration> {
	const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
	return {
		'2026-11-28-drafts': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('drafts')
					.addColumn('id', 'text', (column) => column.primaryKey())
					.addColumn('title', 'text', (column) => column.notNull())
					.addColumn('owner', 'text')
					.addColumn('counter', 'integer', (column) => column.notNull())
					.addColumn('created_at', 'bigint', (column) => column.notNull())
					.addColumn('changed_at', 'bigint', (column) => column.notNull())
					.execute();
				await db.schema
					.createTable('draft_updates')
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('number', 'integer', (column) => column.notNull())
					.addColumn('key', 'text', (column) => column.notNull())
					.addColumn('data', bytes, (column) => column.notNull())
					.addColumn('person', 'text')
					.addColumn('written_at', 'bigint', (column) => column.notNull())
					.addPrimaryKeyConstraint('draft_updates_pk', ['draft', 'number'])
					.addUniqueConstraint('draft_updates_key', ['draft', 'key'])
					.execute();
				await db.schema
					.createTable('draft_states')
					.addColumn('draft', 'text', (column) => column.primaryKey().references('drafts.id'))
					.addColumn('number', 'integer', (column) => column.notNull())
					.addColumn('data', bytes, (column) => column.notNull())
					.execute();
			}
		},
		'2026-11-28-drafts-changed': {
			async up(db: Kysely<unknown>) {
				await db.schema.createIndex('drafts_changed').on('drafts').column('changed_at').execute();
			}
		},
		'2026-11-29-drafts-searched': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.alterTable('drafts')
					.addColumn('plain_title', 'text', (column) => column.notNull().defaultTo(''))
					.execute();
				const drafts = db as Kysely<DraftTables>;
				for (const { id, title } of await drafts
					.selectFrom('drafts')
					.select(['id', 'title'])
					.execute())
					await drafts
						.updateTable('drafts')
						.set({ plain_title: normalizeText(title) })
						.where('id', '=', id)
						.execute();
			}
		}
	};
}
