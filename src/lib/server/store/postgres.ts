import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import { UnknownOutcome } from './retry.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';
import { StoreRefused } from './store.ts';

const { Client, Pool, types } = pg;

const BIGINT = types.builtins.INT8;
/** Counts and instants fit into a number; pg would hand them over as strings. */
const parsers: pg.CustomTypesConfig = {
	getTypeParser: (id, format) => (id === BIGINT ? Number : types.getTypeParser(id, format))
};

const TIMEOUT = 'Query read timeout';

/** A connection that says so when it does not know whether something was written. */
class CarefulClient extends Client {
	#unreplicated = false;

	constructor(config?: string | pg.ClientConfig) {
		super(config);
		// a broken connection is told to the query that waits for it, or to the next one
		this.on('error', () => undefined);
		this.on('notice', ({ code }) => {
			// a wait for the replicas that was cancelled: written here, and perhaps only here
			if (code === '01000') this.#unreplicated = true;
		});
		this.query = this.#watch(this.query.bind(this) as (...args: unknown[]) => unknown);
	}

	#watch(query: (...args: unknown[]) => unknown): this['query'] {
		const watched = (text: unknown, values: unknown, ...rest: unknown[]) => {
			const kept = Array.isArray(values) ? values.map(storable) : values;
			const answer = query(text, kept, ...rest);
			return answer instanceof Promise ? answer.then(this.#judge, this.#drop) : answer;
		};
		return watched as this['query'];
	}

	#judge = <T>(result: T): T => {
		if (!this.#unreplicated) return result;
		this.#unreplicated = false;
		throw new UnknownOutcome('The replicas did not confirm what was written.');
	};

	/** A query that timed out must not be answered later, in place of the next one. */
	#drop = (error: Error): never => {
		if (error.message === TIMEOUT) {
			const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
			connection.stream.destroy();
		}
		throw error;
	};
}

export function openPostgres(url: string): pg.Pool {
	const pool = new Pool({
		connectionString: url,
		Client: CarefulClient,
		types: parsers,
		max: 10,
		connectionTimeoutMillis: 5000,
		query_timeout: 10_000,
		keepAlive: true,
		application_name: 'fundstelle'
	});
	// connections that break while nobody uses them leave the pool by themselves
	pool.on('error', () => undefined);
	return pool;
}

/** As PostgreSQL counts its versions: the major one times 10,000. */
const OLDEST_VERSION = 150_000;

/** @throws {StoreRefused} where the server is older than what every statement and test is made for */
export async function refuseOldPostgres(db: Kysely<Schema>): Promise<void> {
	const { rows } = await sql<{ version: string }>`
		select current_setting('server_version_num') as version
	`.execute(db);
	const version = Number(rows[0]?.version);
	if (version >= OLDEST_VERSION) return;
	throw new StoreRefused(
		`DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}, and Fundstelle needs version 15 or newer. Upgrade that server, or choose another one. Nothing was changed.`
	);
}
