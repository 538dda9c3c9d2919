import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import { needsTls } from '#lib/server/operations/inner-connections.ts';
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

/** @throws {StoreRefused} where anyone on the way to another machine could read, or answer, what is sent there */
export function refuseOpenLine(url: string, env: NodeJS.ProcessEnv): void {
	const { host, ssl } = readUrl(url);
	if (!needsTls(host, env) || isVerified(ssl, env)) return;
	throw new StoreRefused(
		`DATABASE_URL leads to ${host}, and nothing makes sure that nobody in between reads what is sent there. Add sslmode=verify-full to it, with sslrootcert=FILE if the certificate is of a CA of your own. If the network up to that host is encrypted by itself, name the host in PLAINTEXT_HOSTS. Nothing was sent.`
	);
}

/** What the driver makes of an address, and of its own variables (PGHOST, PGSSLMODE). */
function readUrl(url: string): { host: string; ssl: unknown } {
	try {
		const { host, ssl } = new Client(url);
		return { host, ssl };
	} catch (error) {
		throw new StoreRefused(`DATABASE_URL cannot be used: ${(error as Error).message}.`);
	}
}

/** Whether the certificate has to be of a known CA and of the host's name; `checkServerIdentity` would replace the latter. */
function isVerified(ssl: unknown, { NODE_TLS_REJECT_UNAUTHORIZED }: NodeJS.ProcessEnv): boolean {
	if (NODE_TLS_REJECT_UNAUTHORIZED === '0') return false;
	if (typeof ssl !== 'object' || ssl === null) return ssl === true;
	return !('checkServerIdentity' in ssl) && !('rejectUnauthorized' in ssl);
}

const UNTRUSTED = /^(?:CERT_|DEPTH_ZERO_|ERR_TLS_CERT_|SELF_SIGNED_|UNABLE_TO_)/;
const WITHOUT_TLS = 'The server does not support SSL connections';

/** A sentence in place of what was thrown because the other end did not prove who it is; anything else as it was. */
export function sayUntrusted(error: unknown): unknown {
	const { code, message } = error as { code?: unknown; message?: unknown };
	if (message !== WITHOUT_TLS && !(typeof code === 'string' && UNTRUSTED.test(code))) return error;
	return new StoreRefused(
		`What answers at the address in DATABASE_URL does not prove that it is the PostgreSQL named there: ${message}. Nothing was sent.`
	);
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
