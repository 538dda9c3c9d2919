import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreKind } from '#lib/server/store/store.ts';
import type { Role } from './roles.ts';

/**
 * The first five are better-auth's, under our names; it writes instants as ISO 8601 and booleans as 0 and 1 in
 * either database. In the others instants are milliseconds since 1970.
 */
export interface AccountTables {
	people: {
		id: string;
		name: string;
		/** In lower case; of someone who was removed, an address that nobody has. */
		email: string;
		email_verified: number;
		image: string | null;
		two_factor: number;
		role: Role;
		/** When they were removed: their name stays beside what they did. */
		removed_at: number | null;
		/** In which they signed in last. */
		language: string | null;
		created_at: string;
		updated_at: string;
	};
	sessions: {
		id: string;
		person: string;
		/** Its hash (hashed-tokens.ts). */
		token: string;
		address: string | null;
		browser: string | null;
		expires_at: string;
		created_at: string;
		updated_at: string;
	};
	credentials: {
		id: string;
		person: string;
		account: string;
		provider: string;
		password: string | null;
		access_token: string | null;
		refresh_token: string | null;
		id_token: string | null;
		access_token_expires_at: string | null;
		refresh_token_expires_at: string | null;
		scope: string | null;
		created_at: string;
		updated_at: string;
	};
	verifications: {
		id: string;
		identifier: string;
		value: string;
		expires_at: string;
		created_at: string;
		updated_at: string;
	};
	second_factors: {
		id: string;
		person: string;
		/** Encrypted with the site's secret; of the codes there are hashes (backup-codes.ts). */
		secret: string;
		backup_codes: string;
		verified: number | null;
		failures: number | null;
		locked_until: string | null;
	};
	/** Links that let someone in once: the first owner's, and invitations. */
	invitations: {
		id: string;
		/** The hash of what the link says. */
		token: string;
		role: Role;
		/** Whom it is for, in the words of whoever invites. */
		note: string;
		/** `null` for the first link, which the server made. */
		invited_by: string | null;
		created_at: number;
		expires_at: number;
		/** Whose account it became. */
		accepted_by: string | null;
		withdrawn_at: number | null;
	};
	/** Links with which someone sets a new password. */
	password_resets: {
		id: string;
		person: string;
		/** The hash of what the link says. */
		token: string;
		expires_at: number;
	};
	/** How often something was tried (throttle.ts). */
	tries: { key: string; full_at: number };
	/** Who did what and when; rows are only ever added. */
	audit: {
		id: string;
		at: number;
		/** `null` where nobody was signed in. */
		person: string | null;
		action: string;
		/** The person or the thing it was done to. */
		subject: string | null;
		details: string;
	};
}

export function accountMigrations(kind: StoreKind): Record<string, Migration> {
	return {
		'2026-11-28-accounts': {
			async up(db: Kysely<unknown>) {
				for (const [table, columns] of Object.entries(COLUMNS)) await create(db, table, columns);
				for (const [table, column] of INDEXES)
					await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
				for (const statement of appendOnly(kind)) await sql.raw(statement).execute(db);
			}
		},
		'2026-11-28-password-resets': {
			async up(db: Kysely<unknown>) {
				const columns = ['person text! person', 'token text! unique', 'expires_at bigint!'];
				await create(db, 'password_resets', columns);
			}
		},
		'2026-11-28-people-language': {
			async up(db: Kysely<unknown>) {
				await db.schema.alterTable('people').addColumn('language', 'text').execute();
			}
		}
	};
}

const TIMES = ['created_at text!', 'updated_at text!'];

/** Name and type; `!` means never null, `unique` and `person` what they say. */
const COLUMNS: Record<Exclude<keyof AccountTables, 'password_resets'>, string[]> = {
	people: [
		...['name text!', 'email text! unique', 'email_verified integer!', 'image text'],
		...['two_factor integer!', 'role text!', 'removed_at bigint', ...TIMES]
	],
	sessions: [
		...['person text! person', 'token text! unique', 'address text', 'browser text'],
		...['expires_at text!', ...TIMES]
	],
	credentials: [
		...['person text! person', 'account text!', 'provider text!', 'password text'],
		...['access_token text', 'refresh_token text', 'id_token text', 'scope text'],
		...['access_token_expires_at text', 'refresh_token_expires_at text', ...TIMES]
	],
	verifications: ['identifier text!', 'value text!', 'expires_at text!', ...TIMES],
	second_factors: [
		...['person text! person', 'secret text!', 'backup_codes text!', 'verified integer'],
		...['failures integer', 'locked_until text']
	],
	invitations: [
		...['token text! unique', 'role text!', 'note text!', 'invited_by text person'],
		...['created_at bigint!', 'expires_at bigint!', 'accepted_by text person'],
		'withdrawn_at bigint'
	],
	tries: ['full_at bigint!'],
	audit: ['at bigint!', 'person text', 'action text!', 'subject text', 'details text!']
};

const INDEXES: [table: keyof AccountTables, column: string][] = [
	['sessions', 'person'],
	['credentials', 'person'],
	['verifications', 'identifier'],
	['second_factors', 'person'],
	['audit', 'at']
];

async function create(db: Kysely<unknown>, name: string, columns: string[]): Promise<void> {
	let table = db.schema
		.createTable(name)
		.addColumn(name === 'tries' ? 'key' : 'id', 'text', (column) => column.primaryKey());
	for (const definition of columns) {
		const [column = '', type = '', ...rules] = definition.split(' ');
		const plain = type.replace('!', '') as 'text' | 'integer' | 'bigint';
		table = table.addColumn(column, plain, (built) => {
			let result = type.endsWith('!') ? built.notNull() : built;
			if (rules.includes('unique')) result = result.unique();
			if (rules.includes('person')) result = result.references('people.id');
			return result;
		});
	}
	await table.execute();
}

/** The database itself refuses to change or remove a row of the audit. */
function appendOnly(kind: StoreKind): string[] {
	if (kind === 'sqlite')
		return ['update', 'delete'].map(
			(change) =>
				`create trigger audit_no_${change} before ${change} on audit begin select raise(abort, 'the audit is append-only'); end`
		);
	return [
		`create function audit_stays() returns trigger language plpgsql as $$ begin raise exception 'the audit is append-only'; end $$`,
		'create trigger audit_stays before update or delete on audit for each row execute function audit_stays()',
		'create trigger audit_not_emptied before truncate on audit for each statement execute function audit_stays()'
	];
}
