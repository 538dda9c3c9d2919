import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreKind } from './store.ts';

/** The channel of PostgreSQL on which its triggers tell the servers what has changed. */
export const CHANNEL = 'fundstelle';

/**
 * The database itself tells of each change when it is committed, so that nothing that writes can forget to. A store
 * in a file has one server, which knows.
 */
export function signalMigrations(kind: StoreKind): Record<string, Migration> {
	return {
		'2026-11-28-signals': {
			async up(db: Kysely<unknown>) {
				if (kind === 'sqlite') return;
				for (const statement of TRIGGERS) await sql.raw(statement).execute(db);
			}
		}
	};
}

const tell = (message: string) =>
	`returns trigger language plpgsql as $$ begin perform pg_notify('${CHANNEL}', ${message}); return null; end $$`;

const TRIGGERS = [
	`create function tell_draft() ${tell("'draft ' || new.id || ' ' || new.counter")}`,
	`create trigger tell_draft after update of counter on drafts for each row
		when (old.counter is distinct from new.counter) execute function tell_draft()`,
	`create function tell_published() ${tell("'published'")}`,
	'create trigger tell_published after update on published_counter for each row execute function tell_published()',
	`create function tell_person() ${tell("'person ' || new.id")}`,
	`create trigger tell_person after update of role, removed_at on people for each row
		when (old.role is distinct from new.role or old.removed_at is distinct from new.removed_at)
		execute function tell_person()`,
	`create function tell_session() ${tell("'person ' || old.person")}`,
	'create trigger tell_session after delete on sessions for each row execute function tell_session()'
];
