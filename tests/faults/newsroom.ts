/*
 * Kills the server with `kill -9` while authors write, again and again, and looks into the store before it is started
 * anew: is everything there that the authors had been told was saved? With SQLite, with PostgreSQL, and with a
 * PostgreSQL that crashes while the server goes on. Prints the figures that are kept in results.md.
 *
 *   node tests/faults/newsroom.ts [kills] [sqlite | postgres]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { StorePlace } from '#lib/server/store/store-place.ts';
import { startPostgres, STORE_KINDS } from '#lib/server/store/stores.test-data.ts';

const [kills = '50', only] = process.argv.slice(2);
const KILLS = Number(kills);
const kinds = STORE_KINDS.filter((kind) => only === undefined || kind === only);
const AUTHORS = 4;
const PORT = '4769';
const ORIGIN = `http://localhost:${PORT}`;

const folder = mkdtempSync(join(tmpdir(), 'fundstelle-faults-'));
// PostgreSQL runs as another user
spawn('chmod', ['755', folder]);
// only drafts are written here: no page needs to be built, and everyone is let in
writeFileSync(join(folder, 'handler.js'), 'export const handler = (_, answer) => answer.end();');
const person = '{ id: "author", name: "Author", role: "author" }';
writeFileSync(
	join(folder, 'let-in.mjs'),
	// the server itself would say that only those with an account come in
	`Object.defineProperty(globalThis, Symbol.for('fundstelle.recognise'), { get: () => async () => (${person}), set: () => undefined });`
);

class Socket extends WebSocket {
	constructor(url: string) {
		super(url, { headers: { origin: ORIGIN } });
		this.on('error', () => undefined);
	}
}

async function startServer({ folder: data, url }: StorePlace): Promise<ChildProcess> {
	const server = spawn(
		process.execPath,
		['--import', join(folder, 'let-in.mjs'), 'src/bin/serve.ts'],
		{
			env: {
				...process.env,
				...{ PORT, FUNDSTELLE_BUILD: folder, FUNDSTELLE_DATA: data, DATABASE_URL: url ?? '' }
			},
			stdio: ['ignore', 'pipe', 'inherit']
		}
	);
	await new Promise((ready) => server.stdout.once('data', ready));
	return server;
}

/** An author who writes on when the server has said that what was written before is saved. */
function startAuthor(draft: string, acknowledged: Set<string>) {
	const name = randomUUID();
	const doc = new Y.Doc();
	const socket = new HocuspocusProviderWebsocket({
		url: `ws://localhost:${PORT}/newsroom/sync`,
		WebSocketPolyfill: Socket
	});
	const provider = new HocuspocusProvider({
		...{ websocketProvider: socket, name: draft, document: doc }
	});
	provider.attach();
	let isOver = false;
	async function write(): Promise<void> {
		let n = 0;
		const isSaved = () => provider.isSynced && !provider.hasUnsyncedChanges;
		const saved = async () => {
			while (!isSaved() && !isOver) await wait(1);
			return isSaved();
		};
		while ((await saved()) && !isOver) {
			const keys = Array.from({ length: 1 + (n % 4) }, () => `${name}-${n++}`);
			for (const key of keys) doc.getMap('dismissed').set(key, true);
			if (await saved()) for (const key of keys) acknowledged.add(key);
		}
	}
	void write();
	return {
		stop() {
			isOver = true;
			provider.destroy();
			socket.destroy();
		}
	};
}

/** The keys that the store has of a draft. */
async function readKeys(place: StorePlace, draft: string) {
	const store = await openStore(place);
	const kept = await new DraftLog(store).load(draft);
	await store.close();
	const doc = new Y.Doc();
	const broken = kept ? fillDocument(doc, kept) : 0;
	return { keys: new Set(doc.getMap('dismissed').keys()), broken };
}

async function killServer(name: string, place: StorePlace): Promise<void> {
	const draft = randomUUID();
	const acknowledged = new Set<string>();
	let [missing, broken] = [0, 0];
	for (let kill = 0; kill < KILLS; kill++) {
		const server = await startServer(place);
		const authors = Array.from({ length: AUTHORS }, () => startAuthor(draft, acknowledged));
		const before = acknowledged.size;
		while (acknowledged.size === before) await wait(10);
		await wait(1000 * Math.random());
		const ended = new Promise((done) => server.once('exit', done));
		server.kill('SIGKILL');
		await ended;
		for (const author of authors) author.stop();
		const kept = await readKeys(place, draft);
		missing = [...acknowledged].filter((key) => !kept.keys.has(key)).length;
		broken = kept.broken;
		if (missing > 0) break;
	}
	report(name, `${KILLS} × kill -9 of the server`, acknowledged.size, missing, broken);
}

async function crashDatabase(
	place: StorePlace,
	postgres: Awaited<ReturnType<typeof startPostgres>>
): Promise<void> {
	const draft = randomUUID();
	const acknowledged = new Set<string>();
	const server = await startServer(place);
	const authors = Array.from({ length: AUTHORS }, () => startAuthor(draft, acknowledged));
	const crashes = Math.ceil(KILLS / 5);
	for (let crash = 0; crash < crashes; crash++) {
		await wait(1500);
		await postgres.crash();
	}
	await wait(1500);
	for (const author of authors) author.stop();
	server.kill('SIGKILL');
	const kept = await readKeys(place, draft);
	const missing = [...acknowledged].filter((key) => !kept.keys.has(key)).length;
	const what = `${crashes} × crash of the database under a running server`;
	report('PostgreSQL', what, acknowledged.size, missing, kept.broken);
}

function report(name: string, what: string, said: number, missing: number, broken: number): void {
	console.log(`| ${name} | ${what} | ${said} | ${missing} | ${broken} |`);
	if (said === 0 || missing > 0 || broken > 0) process.exitCode = 1;
}

console.log(
	'| store | fault | acknowledged | missing | broken rows |\n| --- | --- | --- | --- | --- |'
);
if (kinds.includes('sqlite')) {
	mkdirSync(join(folder, 'sqlite'));
	await killServer('SQLite', { folder: join(folder, 'sqlite') });
}
if (kinds.includes('postgres')) {
	const postgres = await startPostgres(join(folder, 'postgres'), { durable: true });
	const place = { folder: join(folder, 'data'), url: postgres.url('postgres') };
	await killServer('PostgreSQL', place);
	await crashDatabase(place, postgres);
	await postgres.stop();
}
rmSync(folder, { recursive: true, force: true });
process.exit();
