import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { formatOf } from '#lib/exchange/formats.ts';
import { openFolder } from '#lib/server/convert/find-folder.ts';
import { findChromium } from '../run/browsers.js';

/*
 * Has TimelineJS and vis-timeline draw what is written for them, and counts the events that they draw. Both are
 * served from node_modules; a request to another host, an error or a warning fails.
 */

const OUT = 'test-results/documents';
const SLUGS = ['bauer-sucht-frau', 'concorde'];
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json'
};

/** Each shows `/story.json` and says in `drawn` how many events of it are on its axis. */
const PROGRAMS = [
	{
		format: 'timelinejs',
		events: (file: { events: unknown[] }) => file.events.length,
		page: `<link rel="stylesheet" href="/node_modules/@knight-lab/timelinejs/dist/css/timeline.css">
<div id="timeline" style="width: 1200px; height: 700px"></div>
<script src="/node_modules/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<script type="module">
	const story = await (await fetch('/story.json')).json();
	const timeline = new TL.Timeline('timeline', story, { font: null, hash_bookmark: false });
	timeline.on('loaded', () => (window.drawn = document.querySelectorAll('.tl-timemarker').length));
</script>`
	},
	{
		format: 'vis-timeline',
		events: (file: { items: unknown[] }) => file.items.length,
		page: `<link rel="stylesheet" href="/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css">
<div id="timeline"></div>
<script src="/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script type="module">
	const { items, groups } = await (await fetch('/story.json')).json();
	const [each, named] = [items, groups].map((entries) => new vis.DataSet(entries));
	const timeline = new vis.Timeline(document.getElementById('timeline'), each, named, { showCurrentTime: false });
	timeline.fit({ animation: false }, () => (window.drawn = document.querySelectorAll('.vis-item.vis-point, .vis-item.vis-range').length));
</script>`
	}
] as const;

let served = { page: '', story: '' };
const server = createServer((request, response) => {
	const path = normalize(decodeURIComponent(request.url?.split('?')[0] ?? ''));
	const send = (type: string, body: string) =>
		response.writeHead(200, { 'content-type': TYPES[type] ?? '' }).end(body);
	if (path === '/') return send('.html', `<!doctype html><meta charset="utf-8">${served.page}`);
	if (path === '/story.json') return send('.json', served.story);
	if (path === '/favicon.ico') return response.writeHead(204).end();
	const file = join('.', path);
	if (!file.startsWith('node_modules') || !existsSync(file)) return response.writeHead(404).end();
	response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
	return createReadStream(file).pipe(response);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

mkdirSync(OUT, { recursive: true });
const executablePath = await findChromium();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox']
});
let failed = 0;
for (const slug of SLUGS)
	for (const { format, events, page: html } of PROGRAMS) {
		const story = await written(slug, format);
		served = { page: html, story };
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		const troubles = watch(page);
		await page.goto(origin);
		await page.waitForFunction(() => 'drawn' in globalThis, undefined, { timeout: 30_000 });
		const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
		await page.screenshot({ path: `${OUT}/${slug}-${format}.png` });
		const count = (events as (file: unknown) => number)(JSON.parse(story));
		console.log(`${slug} in ${format}: ${drawn} of ${count} written events drawn`);
		for (const trouble of troubles) console.log(`  ${trouble}`);
		failed += troubles.length + Number(drawn !== count);
		await page.close();
	}
await browser.close();
server.close();
process.exitCode = failed > 0 ? 1 : 0;

async function written(slug: string, format: 'timelinejs' | 'vis-timeline'): Promise<string> {
	const { matched } = openFolder(`src/content/${slug}`);
	const write = await formatOf(format)?.write?.();
	if (!matched || !write) throw new Error(`${slug} cannot be written as ${format}`);
	return String(await write(matched.story));
}

function watch(page: Page): string[] {
	const troubles: string[] = [];
	page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
	page.on('console', (message) => {
		const type = message.type();
		if (type === 'error' || type === 'warning') troubles.push(`${type}: ${message.text()}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(origin)) troubles.push(`asked another host: ${request.url()}`);
	});
	return troubles;
}
