/*
 * What a store survives besides the death of its server: a bad line to PostgreSQL, a disk that is full, a second
 * server on its file, and a backup that is made while it is written. Prints the figures that are kept in results.md.
 *
 *   node tests/faults/store.ts
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serversForTests } from '#lib/server/collab/servers.test-data.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { publish } from '#lib/server/published/publish.ts';
import { backUpFile } from '#lib/server/store/backup.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { startPostgres, STORE_KINDS } from '#lib/server/store/stores.test-data.ts';
import { storeFile, type StorePlace } from '#lib/server/store/store-place.ts';
import { readKeys, startAuthor } from './authors.ts';
import { startBadLine } from './proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'fundstelle-faults-'));
execFileSync('chmod', ['755', folder]);
const servers = serversForTests();

function report(fault: string, fields: Record<string, string | number>, failed: boolean): void {
	const figures = Object.entries(fields).map(([name, value]) => `${name} ${value}`);
	console.log(`| ${fault} | ${figures.join(', ')} |`);
	if (failed) process.exitCode = 1;
}

function startAuthors(port: number, draft: string, acknowledged: Set<string>) {
	const authors = [1, 2, 3, 4].map(() => startAuthor(port, draft, acknowledged, 5));
	return () => {
		for (const author of authors) author.stop();
	};
}

async function lost(place: StorePlace, draft: string, acknowledged: Set<string>): Promise<number> {
	const { keys, broken } = await readKeys(place, draft);
	return [...acknowledged].filter((key) => !keys.has(key)).length + broken;
}

async function badLine(): Promise<void> {
	const postgres = await startPostgres(join(folder, 'postgres'), { durable: true });
	const line = await startBadLine(join(folder, 'postgres', '.s.PGSQL.5432'));
	const direct = { folder: join(folder, 'data'), url: postgres.url('postgres') };
	const place = { ...direct, url: `postgres://test@127.0.0.1:${line.port}/postgres` };
	const store = await openStore(place);
	const server = await servers.start(place);
	const draft = randomUUID();
	await startDraft(store, { id: 'anna', name: 'Anna', role: 'author' }, draft);
	const acknowledged = new Set<string>();
	const stop = startAuthors(server.port, draft, acknowledged);
	const published = new Set<string>();
	const end = performance.now() + 60_000;
	for (let n = 0; performance.now() < end; n++) {
		const note = `note ${n}`;
		const story = {
			...{ slug: 'story', title: note, language: 'de' },
			articles: [],
			companies: [],
			events: []
		};
		await publish(store, { draft, story: story as never, person: 'anna', note, at: n });
		published.add(note);
	}
	stop();
	await server.kill();
	await store.close();
	line.close();
	const after = await openStore(direct);
	const rows = await after.db.selectFrom('publications').select('note').execute();
	await after.close();
	const distinct = new Set(rows.map(({ note }) => note));
	const missing =
		(await lost(direct, draft, acknowledged)) +
		[...published].filter((note) => !distinct.has(note)).length;
	const duplicates = rows.length - distinct.size;
	await postgres.stop();
	const { commits, cut, dropped } = line.figures;
	const figures = { commits, 'answers cut': cut, 'connections dropped': dropped };
	const outcome = {
		acknowledged: acknowledged.size,
		published: published.size,
		missing,
		duplicates
	};
	report(
		'bad line to PostgreSQL, 60 s',
		{ ...figures, ...outcome },
		missing + duplicates > 0 || cut === 0
	);
}

async function fullDisk(): Promise<void> {
	const disk = join(folder, 'disk');
	mkdirSync(disk);
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { stdio: 'ignore' });
	} catch {
		return console.log('| disk full | skipped: only root can make a small disk |');
	}
	const place = { folder: join(disk, 'data') };
	const server = await servers.start(place);
	const draft = randomUUID();
	const acknowledged = new Set<string>();
	const stop = startAuthors(server.port, draft, acknowledged);
	while (acknowledged.size < 50) await wait(10);
	for (let size = 1_000_000, n = 0; size > 500; n++)
		try {
			writeFileSync(join(disk, `ballast-${n}`), Buffer.alloc(size));
		} catch {
			size /= 2;
		}
	// the log of SQLite has some room of its own
	for (let before = -1; before !== acknowledged.size; await wait(3000)) before = acknowledged.size;
	const full = acknowledged.size;
	const { status } = await fetch(`http://127.0.0.1:${server.port}/healthz`);
	execFileSync('sh', ['-c', `rm ${disk}/ballast-*`]);
	const began = performance.now();
	while (acknowledged.size === full && performance.now() - began < 60_000) await wait(10);
	const seconds = (performance.now() - began) / 1000;
	await wait(2000);
	stop();
	await server.kill();
	const missing = await lost(place, draft, acknowledged);
	execFileSync('umount', [disk]);
	const figures = { 'acknowledged before': full, 'and after': acknowledged.size - full };
	const outcome = { 'writable after, s': seconds.toFixed(1), 'still alive': status, missing };
	report('disk full', { ...figures, ...outcome }, missing > 0 || acknowledged.size === full);
}

async function secondServer(): Promise<void> {
	const place = { folder: join(folder, 'one') };
	const store = await openStore(place);
	const said = await openStore(place).then(
		() => 'nothing',
		(error: Error) => error.message.split('. ', 1)[0] ?? ''
	);
	await store.close();
	report('a second server on one file', { says: `«${said}»` }, !said.includes('in use'));
}

async function backup(): Promise<void> {
	const place = { folder: join(folder, 'backed-up') };
	const server = await servers.start(place);
	const draft = randomUUID();
	const acknowledged = new Set<string>();
	const stop = startAuthors(server.port, draft, acknowledged);
	let [missing, changed, compared] = [0, 0, 0];
	for (let n = 0; n < 5; n++) {
		await wait(2000);
		const before = new Set(acknowledged);
		const copy = join(folder, `copy-${n}.db`);
		await backUpFile({ from: storeFile(place.folder), to: copy });
		const restored = { folder: join(folder, `restored-${n}`) };
		mkdirSync(restored.folder);
		copyFileSync(copy, storeFile(restored.folder));
		missing += await lost(restored, draft, before);
		if (n < 4) continue;
		stop();
		await server.kill();
		const rowsOf = async (of: StorePlace) => {
			const store = await openStore(of);
			const rows = await store.db.selectFrom('draft_updates').selectAll().execute();
			await store.close();
			return new Map(rows.map((row) => [`${row.draft} ${row.number}`, JSON.stringify(row)]));
		};
		const [live, kept] = [await rowsOf(place), await rowsOf(restored)];
		for (const [key, row] of kept) if (live.get(key) !== row) changed++;
		compared = kept.size;
	}
	const figures = { acknowledged: acknowledged.size, missing, 'rows compared': compared, changed };
	report(
		'5 backups under writing, each restored',
		figures,
		missing + changed > 0 || compared === 0
	);
}

console.log('| fault | figures |\n| --- | --- |');
await secondServer();
await backup();
await fullDisk();
if (STORE_KINDS.includes('postgres')) await badLine();
await servers.stop();
rmSync(folder, { recursive: true, force: true });
process.exit();
