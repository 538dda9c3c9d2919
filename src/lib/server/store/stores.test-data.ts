import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { retrying } from './retry.ts';
import type { StoreKind } from './store.ts';
import type { StorePlace } from './store-place.ts';

/** Debian keeps the server's programs off the path. */
const DEBIAN = '/usr/lib/postgresql';

/** Where stores for tests are: `fresh` names an empty one, `remove` ends and removes them all. */
export interface TestDatabase {
	fresh(): Promise<StorePlace>;
	remove(): Promise<void>;
}

/** The kinds of stores that tests can have on this machine. */
export const STORE_KINDS: StoreKind[] = findPostgres() ? ['sqlite', 'postgres'] : ['sqlite'];
if (!findPostgres())
	console.log(
		'There is no PostgreSQL 15 or newer here: its tests are skipped (apt install postgresql).'
	);

export function databaseForTests(kind: StoreKind): Promise<TestDatabase> {
	return kind === 'sqlite' ? sqliteForTests() : postgresForTests();
}

async function sqliteForTests(): Promise<TestDatabase> {
	const parent = makeFolder();
	return {
		fresh: async () => ({ folder: mkdtempSync(join(parent, 'data-')) }),
		remove: async () => rmSync(parent, { recursive: true, force: true })
	};
}

async function postgresForTests(): Promise<TestDatabase> {
	const parent = makeFolder();
	const server = await startPostgres(join(parent, 'postgres'));
	return {
		async fresh() {
			const name = `test_${randomUUID().replaceAll('-', '')}`;
			await ask(server.url('postgres'), `create database ${name}`);
			return { folder: mkdtempSync(join(parent, 'data-')), url: server.url(name) };
		},
		async remove() {
			await server.stop();
			rmSync(parent, { recursive: true, force: true });
		}
	};
}

/**
 * Runs a PostgreSQL in a folder, over a socket in it. It writes to disk as in earnest only if `durable`, and listens on
 * `port` of this machine, too, by TLS if there is a certificate.
 */
export async function startPostgres(
	folder: string,
	{
		durable = false,
		port,
		tls
	}: { durable?: boolean; port?: number; tls?: { cert: string; key: string } } = {}
) {
	const programs = findPostgres();
	if (!programs) throw new Error('There is no PostgreSQL here.');
	const data = join(folder, 'data');
	const asPostgres = becomePostgres(folder);
	const made = newCluster(programs);
	execFileSync('cp', ['-a', made, data]);
	const url = (database: string) =>
		`postgres://test@localhost:${port ?? 5432}/${database}?host=${folder}`;
	const options = ['max_connections=60', `fsync=${durable ? 'on' : 'off'}`];
	options.push(`listen_addresses=${port === undefined ? '' : 'localhost'}`);
	if (port !== undefined) options.push(`port=${port}`);
	if (tls) {
		const [cert, key] = [join(data, 'server.crt'), join(data, 'server.key')];
		execFileSync('cp', [tls.cert, cert]);
		execFileSync('cp', [tls.key, key]);
		execFileSync('chown', [`--reference=${data}`, cert, key]);
		options.push('ssl=on');
	}
	const start = () =>
		asPostgres(spawn, join(programs, 'postgres'), [
			...['-D', data, '-k', folder],
			...options.flatMap((option) => ['-c', option])
		]);
	let server = start();
	// no test may leave it behind, however it ends
	process.once('exit', () => server.kill('SIGQUIT'));
	const ready = () => retrying(() => ask(url('postgres'), 'select 1'), 20_000);
	await ready();
	return {
		url,
		/** As if the power failed for the database alone; it is up again when this resolves. */
		async crash() {
			const ended = new Promise((done) => server.once('exit', done));
			server.kill('SIGQUIT');
			await ended;
			server = start();
			await ready();
		},
		async stop() {
			const ended = new Promise((done) => server.once('exit', done));
			server.kill('SIGINT');
			await ended;
		}
	};
}

/** A cluster as it is at first. To make one takes seconds, to copy it does not: it is made once for this machine. */
function newCluster(programs: string): string {
	const parent = join(tmpdir(), `fundstelle-cluster-${programs.replaceAll('/', '-')}`);
	const made = join(parent, 'made');
	if (existsSync(made)) return made;
	const asPostgres = becomePostgres(parent);
	const data = join(parent, randomUUID());
	asPostgres(execFileSync, join(programs, 'initdb'), [
		...['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
	]);
	try {
		renameSync(data, made);
	} catch {
		// another process was first
		rmSync(data, { recursive: true });
	}
	return made;
}

type Runner<Result> = (
	file: string,
	args: string[],
	options: { cwd: string; stdio: 'ignore' }
) => Result;

/** PostgreSQL refuses to run as root; there it runs as the user that its package makes. */
function becomePostgres(folder: string) {
	execFileSync('mkdir', ['-p', folder]);
	const options = { cwd: folder, stdio: 'ignore' as const };
	if (process.getuid?.() !== 0)
		return <Result>(run: Runner<Result>, file: string, args: string[]) => run(file, args, options);
	const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	const [user, group] = [id('-u'), id('-g')];
	chownSync(folder, user, group);
	const become = [`--reuid=${user}`, `--regid=${group}`, '--clear-groups'];
	return <Result>(run: Runner<Result>, file: string, args: string[]) =>
		run('setpriv', [...become, file, ...args], options);
}

function findPostgres(): string | undefined {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
	return versions
		.filter((version) => Number(version) >= 15)
		.map((version) => join(DEBIAN, version, 'bin'))
		.find((folder) => existsSync(join(folder, 'initdb')));
}

/** In a folder that all users may enter. */
function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-store-'));
	execFileSync('chmod', ['755', folder]);
	return folder;
}

async function ask(url: string, sql: string): Promise<void> {
	const client = new pg.Client(url);
	client.on('error', () => undefined);
	await client.connect();
	await client.query(sql);
	await client.end();
}
