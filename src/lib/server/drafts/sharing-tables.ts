import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { CHANNEL } from '#lib/server/store/signal-tables.ts';
import type { StoreKind } from '#lib/server/store/store.ts';

export interface SharingTables {
	/** Drafts that everyone with an account may write. */
	open_drafts: { draft: string };
	/** Who else may write a draft. */
	draft_shares: { draft: string; person: string; shared_by: string; at: number };
	/** Links with which anyone reads a draft. */
	draft_links: {
		id: string;
		draft: string;
		/** The hash of what the link says. */
		token: string;
		made_by: string;
		created_at: number;
		expires_at: number;
		withdrawn_at: number | null;
	};
}

export function sharingMigrations(kind: StoreKind): Record<string, Migration> {
	return {
		'2026-11-28-sharing': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('open_drafts')
					.addColumn('draft', 'text', (column) => column.primaryKey().references('drafts.id'))
					.execute();
				await db.schema
					.createTable('draft_shares')
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('shared_by', 'text', (column) => column.notNull())
					.addColumn('at', 'bigint', (column) => column.notNull())
					.addPrimaryKeyConstraint('draft_shares_pk', ['draft', 'person'])
					.execute();
				await db.schema
					.createTable('draft_links')
					.addColumn('id', 'text', (column) => column.primaryKey())
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('token', 'text', (column) => column.notNull().unique())
					.addColumn('made_by', 'text', (column) => column.notNull())
					.addColumn('created_at', 'bigint', (column) => column.notNull())
					.addColumn('expires_at', 'bigint', (column) => column.notNull())
					.addColumn('withdrawn_at', 'bigint')
					.execute();
				if (kind === 'sqlite') return;
				for (const statement of TRIGGERS) await sql.raw(statement).execute(db);
			}
		}
	};
}

/** Whoever loses a draft is cut off by every server. */
const TRIGGERS = [
	`create function tell_unshared() returns trigger language plpgsql as $$ begin perform pg_notify('${CHANNEL}', 'person ' || old.person); return null; end $$`,
	'create trigger tell_unshared after delete on draft_shares for each row execute function tell_unshared()',
	`create function tell_closed() returns trigger language plpgsql as $$ begin perform pg_notify('${CHANNEL}', 'person ' || id) from people where role = 'author' and removed_at is null; return null; end $$`,
	'create trigger tell_closed after delete on open_drafts for each row execute function tell_closed()'
];
