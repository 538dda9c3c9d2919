import { chromium } from '@playwright/test';
import { findChromium } from '../run/browsers.js';
import { build } from '../../src/bin/set-up.js';
import { mountAndUnmount } from './page-heap.ts';
import { audit } from './page-lighthouse.ts';
import { bytesOf, DESKTOP, load, PHONE, scriptBytes, touch, type Load } from './page-load.ts';
import { see, type Sights } from './page-sight.ts';
import { serveBareWords, serveEmptyPage, serveSite } from './site.ts';
import { servePages } from './timeline/pages-server.ts';
import { formatTable, median } from './table.ts';

// How soon the pages can be read, what they weigh, and what Lighthouse says of them

const PAGES = {
	home: '/',
	'first story': '/stories/bauer-sucht-frau',
	concorde: '/stories/concorde'
};
const EMPTY = 'empty page';
const TURNS = Number(process.env.TURNS ?? 5);
/** How long a page is left alone, in ms: whatever it loads by itself it has then loaded. */
const ALONE = 10_000;
const SHORT = 2000;

const executablePath = await findChromium();
if (executablePath === undefined || !(await build())) process.exit(1);
const site = await serveSite();
const empty = await serveEmptyPage();
const browser = await chromium.launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
});
const addresses: [name: string, address: string][] = [
	[EMPTY, empty.origin],
	...Object.entries(PAGES).map(([name, path]): [string, string] => [name, site.origin + path])
];

/** The pages in turns, so that whatever else the machine does meets all of them. */
async function inTurns(machine: typeof PHONE, watch: number): Promise<Map<string, Load[]>> {
	const loads = new Map(addresses.map(([name]) => [name, [] as Load[]]));
	for (let turn = 0; turn < TURNS; turn++)
		for (const [name, address] of addresses)
			loads.get(name)?.push(await load(browser, address, machine, watch));
	return loads;
}

const ms = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : '–');
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function times(title: string, loads: Map<string, Load[]>): void {
	const of = (of: Load[], value: (load: Load) => number | undefined) =>
		median(of.map((load) => value(load) ?? NaN));
	const base = of(loads.get(EMPTY) ?? [], ({ firstPaint }) => firstPaint);
	const head = ['', 'first paint', '÷ empty', 'largest', 'shift', 'blocking', 'alive', 'live'];
	const rows = [...loads].map(([name, all]) => [
		name,
		ms(of(all, ({ firstPaint }) => firstPaint)),
		(of(all, ({ firstPaint }) => firstPaint) / base).toFixed(2),
		ms(of(all, ({ largestPaint }) => largestPaint)),
		of(all, ({ shift }) => shift).toFixed(3),
		ms(of(all, ({ blocking }) => blocking)),
		ms(of(all, ({ alive }) => alive)),
		ms(of(all, ({ live }) => live))
	]);
	console.log(`\n${title}: medians of ${TURNS} visits in turns\n`);
	console.log(formatTable([head, ...rows]));
}

function weights(title: string, loads: Map<string, Load[]>): void {
	const head = ['', 'html', 'css', 'fonts', 'images'];
	const script = ['script: by first paint', 'until alive', `in ${ALONE / 1000} s`];
	const rows = [...loads]
		.filter(([name]) => name !== EMPTY)
		.flatMap(([name, all]) => {
			// the first visits come before the page's denser form is made
			const one = all.at(-1);
			if (!one) return [];
			return [
				[
					name,
					kB(one.html),
					kB(bytesOf(one, '.css')),
					kB(bytesOf(one, '.woff2')),
					kB(bytesOf(one, '.svg', '.png')),
					kB(scriptBytes(one, one.firstPaint)),
					kB(scriptBytes(one, one.alive ?? Infinity)),
					kB(scriptBytes(one, Infinity))
				]
			];
		});
	console.log(`\n${title}: kB as they come over the line (scripts: as gzip makes them)\n`);
	console.log(formatTable([[...head, ...script], ...rows]));
}

const phone = await inTurns(PHONE, ALONE);
times('A mid phone (4 × slower, 1.6 Mbit/s, 150 ms)', phone);
weights('A mid phone, untouched', phone);

const touched: string[][] = [];
for (const [name, path] of Object.entries(PAGES)) {
	const all = [];
	for (let turn = 0; turn < TURNS; turn++)
		all.push(await touch(browser, site.origin + path, PHONE));
	touched.push([
		name,
		ms(median(all.map(({ alive }) => alive))),
		kB(median(all.map(({ scripts }) => scripts)))
	]);
}
console.log('\nThe first touch on that phone\n');
console.log(formatTable([['', 'until alive', 'script, kB'], ...touched]));

const desktop = await inTurns(DESKTOP, SHORT);
times('This machine, 1440 px', desktop);
weights('This machine, untouched', desktop);

const bench = await servePages(['empty', 'vis']);
const words = await serveBareWords(site.origin + PAGES['first story']);
const drawn = ['#text p', '#list li', '.dock svg'];
const story = { shown: drawn, live: ['.live[data-ready]'] };
const sights: [name: string, address: string, sights: Sights][] = [
	[EMPTY, `${bench.origin}/empty.html`, { shown: ['body'] }],
	["the first story's bare words", words.origin, { shown: ['p', 'li'] }],
	['vis-timeline, 5 events', `${bench.origin}/vis.html?n=5`, { live: ['.vis-timeline .vis-item'] }],
	['first story', site.origin + PAGES['first story'], story],
	['concorde', site.origin + PAGES.concorde, story]
];
const seen = new Map(sights.map(([name]) => [name, [] as Record<string, number>[]]));
for (let turn = 0; turn < TURNS; turn++)
	for (const [name, address, wanted] of sights)
		seen.get(name)?.push(await see(address, wanted, executablePath || undefined, ALONE));
await bench.close();
words.close();
const sightOf = (name: string, sight: string) =>
	median((seen.get(name) ?? []).map((one) => one[sight] ?? NaN));
console.log('\nThis machine, each visit in a browser of its own\n');
console.log(
	formatTable([
		['', 'shown', '÷ empty', 'live', '÷ vis-timeline'],
		...sights.map(([name]) => {
			const [shown, live] = [sightOf(name, 'shown'), sightOf(name, 'live')];
			const times = (ratio: number) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–');
			const [shownTimes, liveTimes] = [
				shown / sightOf(EMPTY, 'shown'),
				live / sightOf('vis-timeline, 5 events', 'live')
			].map(times);
			return [name, ms(shown), shownTimes ?? '', ms(live), liveTimes ?? ''];
		})
	])
);

const ROUNDS = Number(process.env.ROUNDS ?? 200);
const held = await mountAndUnmount(browser, site.origin, { rounds: ROUNDS, samples: 10 });
console.log(
	'\nBack and forth between the list of stories and a story, without loading the page anew\n'
);
console.log(
	formatTable([
		['times', 'heap', 'nodes', 'listeners'],
		...held.map(({ heap, nodes, listeners }, i) => [
			((i + 1) * ROUNDS) / 10,
			`${kB(heap)} kB`,
			nodes,
			listeners
		])
	])
);
const [tenth, last] = [held[0]?.heap ?? NaN, held.at(-1)?.heap ?? NaN];
console.log(`\nFrom the first tenth to the last: × ${(last / tenth).toFixed(3)}`);
await browser.close();

const rows: (string | number)[][] = [];
for (const [name, path] of Object.entries(PAGES)) {
	const seen = await audit(site.origin + path, executablePath || chromium.executablePath());
	if (!seen) break;
	rows.push([
		...[name, seen.performance, seen.accessibility, seen['best-practices'], seen.seo],
		...[ms(seen.largestPaint), seen.shift.toFixed(3), ms(seen.blocking)],
		seen.faults.join(', ')
	]);
}
if (rows.length > 0) {
	const head = ['', 'performance', 'accessibility', 'best practices', 'SEO'];
	console.log('\nLighthouse, its phone\n');
	console.log(formatTable([[...head, 'largest', 'shift', 'blocking', 'faults'], ...rows]));
}
site.close();
empty.close();
