import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from '../../run/browsers.js';
import { measure } from './measure.ts';
import { servePages } from './pages-server.ts';
import { report, type Result } from './report.ts';
import { fetchTimelineJs } from './timelinejs-files.ts';

/* npm run bench:timeline -- --n 5,1000 --reps 1 --only ours,canvas; see README.md */

const { values } = parseArgs({
	options: {
		n: { type: 'string', default: '5,1000,10000,100000,1000000' },
		reps: { type: 'string', default: '3' },
		only: { type: 'string', default: 'empty,canvas,ours,vis,vis-cluster,timelinejs' },
		/** Seconds after which a contender has not answered. */
		cap: { type: 'string', default: '60' },
		/** A file that gets a line of JSON for each run. */
		out: { type: 'string' }
	}
});

const ADDRESSES: Record<string, string> = {
	empty: 'empty.html?',
	canvas: 'canvas.html?',
	ours: 'ours.html?',
	vis: 'vis.html?',
	'vis-cluster': 'vis.html?cluster&',
	timelinejs: 'timelinejs.html?'
};

const contenders = values.only.split(',').filter((name) => name in ADDRESSES);
const timelineJs = contenders.includes('timelinejs') ? fetchTimelineJs() : undefined;
const pages = [...new Set(contenders.map((name) => ADDRESSES[name]!.split('.')[0]!))];
const { origin, close } = await servePages(pages, timelineJs);
const executablePath = (await findChromium()) || undefined;
const results: Result[] = [];
const late = new Map<string, number>();
const sizes = values.n.split(',').map(Number);
/** Whoever is ready so soon, in ms, is asked for that so many times more: it differs most from one time to the next. */
const SOON = 2000;
const MORE = 3;

async function run(contender: string, events: number, readyOnly: boolean): Promise<void> {
	// who was not ready in time is not asked with as many or more
	if (events >= (late.get(contender) ?? Infinity)) return;
	const address = `${origin}/${ADDRESSES[contender]}`;
	const cap = Number(values.cap) * 1000;
	const figures = await measure({ contender, address, events, cap, readyOnly }, executablePath);
	if (figures.ready === undefined) late.set(contender, events);
	results.push({ contender, events, figures });
	const line = JSON.stringify({ contender, events, ...figures });
	console.error(line);
	if (values.out) appendFileSync(values.out, `${line}\n`);
}

/** All sizes and contenders in turn: a machine is not as fast now as it is in an hour. */
async function turn(
	isAsked: (contender: string, size: number) => boolean,
	readyOnly: boolean
): Promise<void> {
	for (const size of sizes) {
		// the server makes the events now, or the first contender would wait for it
		await (await fetch(`${origin}/events/${size}.json`)).arrayBuffer();
		for (const contender of contenders)
			if (isAsked(contender, size)) await run(contender, size, readyOnly);
	}
}

for (let rep = 0; rep < Number(values.reps); rep++) {
	await turn(() => true, false);
	const soon = results.filter(({ figures }) => (figures.ready ?? Infinity) < SOON);
	const isSoon = (contender: string, size: number) =>
		soon.some((one) => one.contender === contender && one.events === size);
	for (let more = 0; more < MORE; more++) await turn(isSoon, true);
}

await close();
console.log(report(results));
