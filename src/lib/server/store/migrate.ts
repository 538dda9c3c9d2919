import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { accountMigrations } from '#lib/server/accounts/account-tables.ts';
import { sharingMigrations } from '#lib/server/drafts/sharing-tables.ts';
import { originalMigrations } from '#lib/server/from-address/original-tables.ts';
import { mediaMigrations } from '#lib/server/media/media-tables.ts';
import { publishedMigrations } from '#lib/server/published/published-tables.ts';
import { reviewMigrations } from '#lib/server/review/review-tables.ts';
import { draftMigrations } from './draft-tables.ts';
import type { Schema } from './schema.ts';
import { signalMigrations } from './signal-tables.ts';
import { StoreRefused, type StoreKind } from './store.ts';

const DONE = 'kysely_migration';

/**
 * Every change of the tables, by name. A name is the day and what it is about; one that has landed stays as it is,
 * because stores have it.
 */
function migrationsOf(kind: StoreKind) {
	return {
		...draftMigrations(kind),
		...accountMigrations(kind),
		...publishedMigrations(kind),
		...originalMigrations(kind),
		...mediaMigrations(),
		...signalMigrations(kind),
		...reviewMigrations(),
		...sharingMigrations(kind)
	};
}

/**
 * Brings the tables up to date, in one transaction: all of it or nothing. Of several processes one does it, and the
 * others wait (Kysely's lock).
 */
export async function migrate(db: Kysely<Schema>, kind: StoreKind): Promise<void> {
	const migrations = migrationsOf(kind);
	const unknown = (await listDone(db)).filter((name) => !(name in migrations));
	if (unknown.length > 0)
		throw new StoreRefused(
			`The store was written by a newer Fundstelle than this one (it has "${unknown.join('", "')}"). Start that version again, or choose another store (FUNDSTELLE_DATA or DATABASE_URL). Nothing was changed.`
		);
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(migrations) },
		// parts of the newsroom add their tables independently of each other
		allowUnorderedMigrations: true
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}

async function listDone(db: Kysely<Schema>): Promise<string[]> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === DONE)) return [];
	const { rows } = await sql<{ name: string }>`select name from ${sql.table(DONE)}`.execute(db);
	return rows.map(({ name }) => name);
}
