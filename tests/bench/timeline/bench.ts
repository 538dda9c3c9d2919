import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from '../../../src/bin/browsers.js';
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
const late = new Set<string>();

for (const size of values.n.split(',').map(Number))
	for (let rep = 0; rep < Number(values.reps); rep++)
		for (const contender of contenders) {
			// who was not ready in time is not asked with as many or more
			if (late.has(contender)) continue;
			const run = {
				contender,
				address: `${origin}/${ADDRESSES[contender]}`,
				events: size,
				cap: Number(values.cap) * 1000
			};
			const figures = await measure(run, executablePath);
			if (figures.ready === undefined) late.add(contender);
			results.push({ contender, events: size, figures });
			const line = JSON.stringify({ contender, events: size, rep, ...figures });
			console.error(line);
			if (values.out) appendFileSync(values.out, `${line}\n`);
		}

await close();
console.log(report(results));
