/*
 * How much the server bears: published pages beside a bare server that sends the same bytes, authors who type, and 20
 * to 20,000 stories. It builds the site if need be.
 *
 *   TURNS=5 SECONDS=5 node tests/bench/server.ts [pages] [typing] [stories]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#lib/server/store/open-store.ts';
import { build } from '../../src/bin/set-up.js';
import { fillStore } from './fill-store.ts';
import { load, type Load } from './server-load.ts';
import { startBare, startSite, type Running } from './server-process.ts';
import { type } from './server-typing.ts';
import { formatTable, median } from './table.ts';

const TURNS = Number(process.env.TURNS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 5);
const SIZES = [20, 2000, 20_000];
/** More stories than have their pages in memory. */
const MANY = 4000;
const parts = new Set(process.argv.slice(2));
const does = (part: string) => parts.size === 0 || parts.has(part);

if (!(await build())) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'fundstelle-bench-'));
const folderOf = (size: number) => join(folder, String(size));
const sizes = new Set([...(does('stories') ? SIZES : []), ...(does('pages') ? [MANY] : [])]);
for (const size of sizes) {
	const store = await openStore({ folder: folderOf(size) });
	await fillStore(store, size);
	await store.close();
}

const story = (number: number) => `/stories/erfunden-${number}`;

async function pages(): Promise<void> {
	const site = await startSite(folderOf(MANY));
	const all = Array.from({ length: MANY }, (_, i) => story(i));
	await readAll(site, all);
	for (const encoding of ['identity', 'br']) {
		const bare = await startBare(site.origin + story(7), encoding);
		// no address twice, and none that is kept on the disk
		let times = 0;
		const unread = () => all.map((path) => `${path}?times=${times++}`);
		const kinds: [string, Running, () => string[]][] = [
			['bare', bare, () => [story(7)]],
			['from memory', site, () => [story(7)]],
			['from the disk', site, () => all],
			['rendered', site, unread]
		];
		const loads = new Map<string, Load[]>(kinds.map(([name]) => [name, []]));
		// in turns, so that what else the machine does meets all of them
		for (let turn = 0; turn < TURNS; turn++)
			for (const [name, { origin }, paths] of kinds)
				loads.get(name)?.push(await load(origin, paths(), { seconds: SECONDS, encoding }));
		await bare.stop();
		const of = (name: string, what: keyof Load) =>
			median((loads.get(name) ?? []).map((each) => each[what]));
		console.log(`\nA story's page, 200 connections, ${encoding}: medians of ${TURNS} turns\n`);
		console.log(
			formatTable([
				['', 'requests/s', '÷ bare', 'p97.5', 'failed'],
				...kinds.map(([name]) => [
					name,
					of(name, 'perSecond').toFixed(0),
					(of(name, 'perSecond') / of('bare', 'perSecond')).toFixed(2),
					`${of(name, 'p95').toFixed(0)} ms`,
					(loads.get(name) ?? []).reduce((sum, { failed }) => sum + failed, 0)
				])
			])
		);
	}
	console.log(`\nmemory: ${site.memory().toFixed(0)} MB at most`);
	await site.stop();
}

/** Each once, four at a time, so that all pages are on the disk. */
async function readAll({ origin }: Running, paths: string[]): Promise<void> {
	const left = paths.values();
	const read = async () => {
		for (const path of left) {
			const response = await fetch(origin + path, { headers: { 'accept-language': 'de' } });
			await response.text();
		}
	};
	await Promise.all(Array.from({ length: 4 }, read));
}

async function typing(): Promise<void> {
	const { typed, missing, median: half, p95, memory } = await type({ folder }, 4 * SECONDS);
	console.log('\n50 drafts, 4 authors in each, who type 5 characters a second\n');
	console.log(
		formatTable([
			['typed', 'missing', 'median', 'p95', 'memory'],
			[typed, missing, `${half.toFixed(0)} ms`, `${p95.toFixed(0)} ms`, `${memory.toFixed(0)} MB`]
		])
	);
}

/** One request after the other, each for what is not in the cache: the median time in ms. */
async function timeOf({ origin }: Running, path: (i: number) => string): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < 30; i++) {
		const began = performance.now();
		const response = await fetch(origin + path(i));
		await response.text();
		times.push(performance.now() - began);
	}
	return median(times);
}

async function stories(): Promise<void> {
	const asked: Record<string, (turn: number, size: number) => (i: number) => string> = {
		list: (turn) => (i) => `/?turn=${turn}-${i}`,
		'older stories': (turn, size) => (i) =>
			`/?turn=${turn}-${i}&before=${String(Date.UTC(2026, 0, 1) + (size / 2) * 60_000).padStart(15, '0')}.`,
		'search: a rare word': (turn, size) => (i) =>
			`/?turn=${turn}-${i}&q=nummer${(size - 1 - i) % size}`,
		'search: common words': (turn) => (i) => `/?turn=${turn}-${i}&q=fusion+acker`,
		// as many are found among 20 as among 20,000
		'search: words of all': (turn) => (i) => `/?turn=${turn}-${i}&q=numm+nummer`,
		'a story': (turn, size) => (i) => `${story((turn * 31 + i) % size)}?turn=${turn}-${i}`,
		'the feed': () => () => '/feed.xml'
	};
	const times = new Map<string, Map<number, number[]>>();
	const note = (name: string, size: number, ms: number) => {
		const known = times.get(name) ?? new Map<number, number[]>();
		times.set(name, known.set(size, [...(known.get(size) ?? []), ms]));
	};
	for (let turn = 0; turn < TURNS; turn++)
		for (const size of SIZES) {
			const site = await startSite(folderOf(size));
			note('start', size, site.started);
			// what a process does once is not what grows
			await timeOf(site, () => '/');
			for (const [name, path] of Object.entries(asked))
				note(name, size, await timeOf(site, path(turn, size)));
			note('memory, MB', size, site.memory());
			await site.stop();
		}
	const [least = 1, most = 1] = [SIZES[0], SIZES.at(-1)];
	console.log(`\n20 to 20,000 stories: medians of ${TURNS} turns in ms\n`);
	console.log(
		formatTable([
			['', ...SIZES, 'exponent'],
			...[...times].map(([name, of]) => {
				const medians = SIZES.map((size) => median(of.get(size) ?? []));
				const growth = (medians.at(-1) ?? NaN) / (medians[0] ?? NaN);
				const exponent = Math.log(growth) / Math.log(most / least);
				return [name, ...medians.map((ms) => ms.toFixed(1)), exponent.toFixed(3)];
			})
		])
	);
}

if (does('pages')) await pages();
if (does('typing')) await typing();
if (does('stories')) await stories();
rmSync(folder, { recursive: true, force: true });
process.exit();
