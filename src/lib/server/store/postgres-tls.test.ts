import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
	makeCertificates,
	type Certificates
} from '#lib/server/operations/certificates.test-data.ts';
import { openStore } from './open-store.ts';
import { refuseOpenLine } from './postgres.ts';
import { StoreRefused } from './store.ts';
import { startPostgres, STORE_KINDS } from './stores.test-data.ts';

/** As a password it must be in no sentence. */
const PASSWORD = 'geheim';

let certificates: Certificates;
beforeAll(() => {
	certificates = makeCertificates();
});
afterAll(() => rmSync(certificates.folder, { recursive: true, force: true }));

/** What the address of a database ends with, from `?` on; CA stands for the file of our own one. */
const address = (host: string, query: string) =>
	`postgres://test:${PASSWORD}@${host}/x${query.replace('CA', certificates.ca)}`;

test.for<[host: string, query: string, env: Record<string, string>, isTaken: boolean]>([
	['127.0.0.1:5432', '', {}, true],
	['localhost', '', {}, true],
	['[::1]', '', {}, true],
	['', '?host=/run/postgresql', {}, true],
	['db.example', '', {}, false],
	['10.0.0.5', '', {}, false],
	['localhost', '?host=db.example', {}, false],
	['127.0.0.1', '?host=10.0.0.5', {}, false],
	['db.example', '?sslmode=disable', {}, false],
	['db.example', '?ssl=false', {}, false],
	['db.example', '?ssl=0', {}, false],
	['db.example', '?ssl=no-verify', {}, false],
	['db.example', '?sslmode=no-verify', {}, false],
	['db.example', '?uselibpqcompat=true&sslmode=prefer', {}, false],
	['db.example', '?uselibpqcompat=true&sslmode=require', {}, false],
	['db.example', '?uselibpqcompat=true&sslmode=require&sslrootcert=CA', {}, false],
	['db.example', '?uselibpqcompat=true&sslmode=verify-ca&sslrootcert=CA', {}, false],
	['db.example', '?uselibpqcompat=true&sslmode=verify-full', {}, true],
	['db.example', '?sslmode=verify-full', {}, true],
	['db.example', '?sslmode=verify-full&sslrootcert=CA', {}, true],
	['db.example', '?sslmode=verify-full', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, false],
	// this version of the driver checks as much with these
	['db.example', '?sslmode=allow', {}, true],
	['db.example', '?sslmode=require', {}, true],
	['db.example', '?ssl=true', {}, true],
	['db.example', '?sslrootcert=CA', {}, true],
	['db.example', '', { PGSSLMODE: 'verify-full' }, true],
	['db.example', '', { PGSSLMODE: 'no-verify' }, false],
	['', '', { PGHOST: 'db.example' }, false],
	['db.example', '', { PLAINTEXT_HOSTS: 'db.example' }, true],
	['db.example', '', { PLAINTEXT_HOSTS: 'other.example' }, false],
	['db.example', '?sslmode=verify-full&sslrootcert=/none', {}, false],
	['db.example:port', '', {}, false]
])('the database at %s%s, with %j, is taken: %j', ([host, query, env, isTaken]) => {
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	const said = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
	const refuse = () => refuseOpenLine(address(host, query), process.env);
	try {
		if (isTaken) expect(refuse).not.toThrow();
		else {
			expect(refuse).toThrow(StoreRefused);
			expect(refuse).toThrow(/^DATABASE_URL /);
			expect(refuse).not.toThrow(PASSWORD);
		}
	} finally {
		said.mockRestore();
		vi.unstubAllEnvs();
	}
});

test('a server does not start where its database would be asked in the open', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/bin/serve.ts'], {
		env: { ...process.env, DATABASE_URL: address('db.example', '') },
		encoding: 'utf8'
	});
	expect([status, stdout]).toEqual([78, '']);
	expect(stderr).toMatch(/^DATABASE_URL leads to db\.example, .*PLAINTEXT_HOSTS.*\n$/);
});

describe.runIf(STORE_KINDS.includes('postgres'))('a PostgreSQL on another machine', () => {
	const parent = mkdtempSync(join(tmpdir(), 'fundstelle-tls-'));
	const folder = (name: string) => mkdtempSync(join(parent, name));
	let servers: Record<'secured' | 'open', { port: number; stop: () => Promise<void> }>;
	let other: Certificates;
	beforeAll(async () => {
		execFileSync('chmod', ['755', parent]);
		other = makeCertificates();
		const start = async (tls?: Certificates) => {
			const port = await freePort();
			return { port, ...(await startPostgres(folder('pg-'), { port, ...(tls && { tls }) })) };
		};
		servers = { secured: await start(certificates), open: await start() };
	});
	afterAll(async () => {
		await Promise.all(Object.values(servers).map((server) => server.stop()));
		for (const made of [parent, other.folder]) rmSync(made, { recursive: true, force: true });
	});
	const open = (which: keyof typeof servers, host: string, ca: string) =>
		openStore({
			folder: folder('data-'),
			url: `postgres://test:${PASSWORD}@${host}:${servers[which].port}/postgres?sslmode=verify-full&sslrootcert=${ca}`
		});

	test('is asked by TLS on each connection, if its certificate is of the right CA', async () => {
		const store = await open('secured', 'localhost', certificates.ca);
		const heard = new Promise((done) => store.hear(done));
		expect(await heard).toEqual({ about: 'anything' });
		const { rows } = await sql<{ application_name: string; ssl: boolean }>`
			select distinct application_name, ssl from pg_stat_ssl join pg_stat_activity using (pid)
			where application_name like 'fundstelle%' order by application_name
		`.execute(store.db);
		expect(rows).toEqual([
			{ application_name: 'fundstelle', ssl: true },
			{ application_name: 'fundstelle signals', ssl: true }
		]);
		await store.close();
	});

	test.for<[what: string, which: keyof typeof servers, host: string, why: RegExp]>([
		['a certificate of another CA', 'secured', 'localhost', /: .*certificate/],
		['a certificate of another name', 'secured', '127.0.0.1', /: Hostname\/IP does not match/],
		['no TLS', 'open', 'localhost', /: The server does not support SSL/]
	])('is refused with %s', async ([what, which, host, why]) => {
		const ca = what.endsWith('another CA') ? other.ca : certificates.ca;
		const opening = open(which, host, ca);
		await expect(opening).rejects.toThrow(StoreRefused);
		await expect(opening).rejects.toThrow(why);
		await expect(opening).rejects.not.toThrow(PASSWORD);
	});
});

async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
