/*
 * Two servers on a replicated PostgreSQL, whose leader is killed ten times while authors write, stories are published
 * and readers read; then each other fault once: a planned switch, a frozen leader, a replica gone, one etcd gone, and
 * most of them. Prints the figures that are kept in results.md. Needs a script that starts such a database:
 *
 *   FUNDSTELLE_CLUSTER=path/to/cluster.sh npm run test:cluster [kills] [freezes]
 *
 * It is called with CLUSTER=folder, and `up` (prints the address), `down`, `leader`, `kill-leader` (prints which),
 * `kill-node N`, `start-node N`, `kill-etcd N`, `start-etcd N`.
 */
import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serversForTests } from '#lib/server/collab/servers.test-data.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { findPublished } from '#lib/server/published/published-stories.ts';
import { publish } from '#lib/server/published/publish.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { readKeys, startAuthor } from './authors.ts';

const script = process.env.FUNDSTELLE_CLUSTER;
if (!script) {
	console.error('FUNDSTELLE_CLUSTER must name the script that starts the replicated database.');
	process.exit(1);
}
const KILLS = Number(process.argv[2] ?? 10);
const FREEZES = Number(process.argv[3] ?? 1);
const folder = join(tmpdir(), `fundstelle-replicated-${process.pid}`);
const run = promisify(execFile);
const cluster = async (...args: string[]) =>
	(
		await run('bash', [script, ...args], { env: { ...process.env, CLUSTER: folder } })
	).stdout.trim();

const url = execFileSync('bash', [script, 'up'], {
	env: { ...process.env, CLUSTER: folder },
	encoding: 'utf8',
	stdio: ['ignore', 'pipe', 'ignore']
}).trim();
/** Of what leads to the leader; nodes, their Patroni and etcd have ports above it. */
const basePort = Number(new URL(url).port);
const place = { folder: join(tmpdir(), `fundstelle-replicated-data-${process.pid}`), url };
const servers = serversForTests();
const env = { FUNDSTELLE_SECRET: 'of all servers' };
const [here, there] = await Promise.all([servers.start(place, env), servers.start(place, env)]);
const store = await openStore(place);

const draft = randomUUID();
/** Keys and notes that were said to be saved, each with the fault at that time. */
const acknowledged = new Map<string, string>();
const published = new Map<string, string>();
let fault = 'none';
const acknowledge = { add: (key: string) => acknowledged.set(key, fault) };
await startDraft(store, { id: 'anna', name: 'Anna', role: 'author' }, draft);
const authors = [here, there].flatMap(({ port }) => [
	startAuthor(port, draft, acknowledge, 20),
	startAuthor(port, draft, acknowledge, 20)
]);

let isOver = false;
const reads = { right: 0, failed: 0 };
let lastWrite = performance.now();

async function publishOn(): Promise<void> {
	for (let n = 0; !isOver; n++) {
		const note = `note ${n}`;
		const story = {
			slug: 'story',
			title: note,
			language: 'de',
			articles: [],
			companies: [],
			events: []
		};
		try {
			await publish(store, { draft, story: story as never, person: 'anna', note, at: n });
			published.set(note, fault);
			lastWrite = performance.now();
		} catch {
			// not acknowledged
		}
		await wait(50);
	}
}

async function readOn(): Promise<void> {
	while (!isOver) {
		try {
			if (await findPublished(store, 'story')) reads.right++;
		} catch {
			reads.failed++;
		}
		await wait(20);
	}
}
void publishOn();
void readOn();

/** Until a new story is published and a new update acknowledged, both written after this moment (s). */
async function writableAfter(): Promise<number> {
	const began = performance.now();
	// what was on its way when the fault came is not counted
	await wait(1000);
	const [from, before] = [performance.now(), acknowledged.size];
	while (lastWrite < from || acknowledged.size === before) await wait(20);
	return (performance.now() - began) / 1000;
}

/** How long the nodes have to find together before a key of Patroni's is taken to be stale, in ms. */
const STALE_AFTER_MS = 90_000;
let staleKeys = 0;

/**
 * Patroni 3.0 keeps in etcd which replica confirms. A leader that was frozen writes it once more before it learns that
 * another leads, and that other then finds it «updated by someone else» for ever; without the key it makes a new one.
 * PostgreSQL has a replica that confirms meanwhile, and everything is written.
 */
async function removeStaleKey(): Promise<void> {
	await run('etcdctl', ['--endpoints', `127.0.0.1:${basePort + 21}`, 'del', '/service/fs/sync']);
	staleKeys++;
	console.error(`after «${fault}» Patroni's key of who confirms was stale, and removed`);
}

/** Until all three nodes have been there for 5 s: one leads, the others follow; fails after five minutes. */
async function whole(): Promise<void> {
	let since = Infinity;
	let staleAt = performance.now() + STALE_AFTER_MS;
	for (const end = performance.now() + 300_000; performance.now() < end; await wait(300)) {
		try {
			const node = await cluster('leader');
			if (performance.now() > staleAt) {
				staleAt = Infinity;
				await removeStaleKey();
			}
			const port = basePort + 10 + Number(node);
			const { members } = (await (await fetch(`http://127.0.0.1:${port}/cluster`)).json()) as {
				members: { state: string; role: string }[];
			};
			const up = members.filter(({ state }) => /^(running|streaming)$/.test(state));
			const isWhole = up.length === 3 && members.some(({ role }) => role === 'sync_standby');
			since = isWhole ? Math.min(since, performance.now()) : Infinity;
			if (performance.now() - since > 5000) return;
		} catch {
			// there is no leader now
			since = Infinity;
		}
	}
	await cluster('down');
	throw new Error(`The database's nodes do not find together again after: ${fault}.`);
}

function processesOf(node: string): number[] {
	const read = (file: string) => Number(readFileSync(join(folder, file), 'utf8').split('\n', 1)[0]);
	const postmaster = read(`pg${node}/postmaster.pid`);
	const children = execFileSync('ps', ['-o', 'pid=', '--ppid', `${postmaster}`], {
		encoding: 'utf8'
	});
	return [read(`patroni${node}.pid`), postmaster, ...children.trim().split(/\s+/).map(Number)];
}

const signal = (pids: number[], name: NodeJS.Signals) => {
	for (const pid of pids) {
		try {
			process.kill(pid, name);
		} catch {
			// it has ended
		}
	}
};

const rows: [fault: string, seconds: number[]][] = [];

/** Causes a fault, measures how long nothing could be written, and mends it. */
async function suffer(name: string, cause: () => Promise<() => Promise<unknown>>): Promise<void> {
	await whole();
	fault = name;
	const mend = await cause();
	const seconds = await writableAfter();
	await mend();
	const row = rows.find(([known]) => known === name) ?? [name, []];
	row[1].push(seconds);
	if (!rows.includes(row)) rows.push(row);
	console.error(`${name}: ${seconds.toFixed(1)} s`);
}

for (let kill = 0; kill < KILLS; kill++)
	await suffer('leader killed', async () => {
		const node = await cluster('kill-leader');
		return () => cluster('start-node', node);
	});
await suffer('planned switch', async () => {
	await run('patronictl', ['-c', join(folder, 'n1.yml'), 'switchover', 'fs', '--force']);
	return async () => undefined;
});
for (let freeze = 0; freeze < FREEZES; freeze++)
	await suffer('leader frozen', async () => {
		const pids = processesOf(await cluster('leader'));
		signal(pids, 'SIGSTOP');
		return async () => signal(pids, 'SIGCONT');
	});
await suffer('replica killed', async () => {
	const leader = await cluster('leader');
	const node = ['1', '2', '3'].find((each) => each !== leader) ?? '1';
	await cluster('kill-node', node);
	return () => cluster('start-node', node);
});
await suffer('one etcd of three killed', async () => {
	await cluster('kill-etcd', '1');
	return () => cluster('start-etcd', '1');
});
await whole();
fault = 'two etcd of three gone';
// nothing can be written until they are back, so they come back after a while
await cluster('kill-etcd', '1');
await cluster('kill-etcd', '2');
await wait(30_000);
await cluster('start-etcd', '1');
await cluster('start-etcd', '2');
const seconds = await writableAfter();
rows.push(['two etcd of three gone for 30 s (since they are back)', [seconds]]);
await whole();
await wait(2000);

isOver = true;
for (const author of authors) author.stop();
await wait(500);
await servers.stop();
const kept = await readKeys(place, draft);
const notes = await store.db
	.selectFrom('publications')
	.select('note')
	.where('story', '=', draft)
	.execute();
const distinct = new Set(notes.map(({ note }) => note));
const lost = [
	...[...acknowledged].filter(([key]) => !kept.keys.has(key)).map(([, at]) => `update, ${at}`),
	...[...published].filter(([note]) => !distinct.has(note)).map(([, at]) => `story, ${at}`)
];
const duplicates = notes.length - distinct.size;
await store.close();
await cluster('down');
rmSync(folder, { recursive: true, force: true });
rmSync(place.folder, { recursive: true, force: true });

console.log(
	'| fault | times | writable again after, s (least, median, most) |\n| --- | ---: | --- |'
);
for (const [name, all] of rows) {
	const sorted = all.toSorted((a, b) => a - b);
	const [least = 0, middle = 0, most = 0] = [0, sorted.length >> 1, sorted.length - 1].map(
		(at) => sorted[at]
	);
	console.log(
		`| ${name} | ${all.length} | ${[least, middle, most].map((s) => s.toFixed(1)).join(' · ')} |`
	);
}
console.log(
	`\nupdates acknowledged ${acknowledged.size}, stories published ${published.size}; missing ${lost.length}, duplicates ${duplicates}, broken rows ${kept.broken}`
);
if (staleKeys > 0) console.log(`stale keys of Patroni removed: ${staleKeys}`);
console.log(`reads of the published story: ${reads.right} right, ${reads.failed} failed`);
for (const what of lost) console.log(`missing: ${what}`);
process.exit(lost.length + duplicates + kept.broken > 0 || acknowledged.size === 0 ? 1 : 0);
