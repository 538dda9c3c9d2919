import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.js';
import { build } from '../../src/bin/set-up.js';

// Takes pictures of every state of the built site, to be looked at; one of them is the README's

const PORT = '4199';
const ORIGIN = `http://localhost:${PORT}`;
const FOLDER = 'test-results/screenshots';
const README = 'static/fundstelle.png';

const STORY = '/stories/bauer-sucht-frau';
const PAGES = {
	home: '/',
	story: STORY,
	selected: `${STORY}?event=klage-gegen-openai`,
	filtered: `${STORY}?company=openai`,
	searched: `${STORY}?q=nvidia`,
	nothing: `${STORY}?q=xyz`,
	list: `${STORY}?view=list`,
	timeline: `${STORY}?view=timeline`,
	clocks: `${STORY}?view=clocks&event=klage-gegen-openai`,
	unmarked: `${STORY}?marks=off`,
	straight: `${STORY}?axis=straight`,
	concorde: '/stories/concorde?lang=en',
	missing: '/stories/missing'
};
const SIZES = [
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 1000 }
];
const THEMES = /** @type {const} */ (['light', 'dark']);

const executablePath = await findChromium();
if (executablePath === undefined || !(await build())) process.exit(1);
const server = spawn(process.execPath, ['src/bin/serve.ts'], {
	env: { ...process.env, HOST: 'localhost', PORT },
	stdio: ['ignore', 'pipe', 'inherit']
});
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(FOLDER, { recursive: true });

/**
 * @param {string} path
 * @param {{ width: number; height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 * @param {string} file
 */
async function take(path, viewport, colorScheme, file) {
	const page = await browser.newPage({ viewport, colorScheme, locale: 'de-CH' });
	await page.goto(ORIGIN + path, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: file });
	await page.close();
	console.log(file);
}

for (const viewport of SIZES)
	for (const theme of THEMES)
		for (const [name, path] of Object.entries(PAGES))
			await take(path, viewport, theme, `${FOLDER}/${name}-${viewport.width}-${theme}.png`);
await take(`${PAGES.selected}&company=openai`, { width: 1440, height: 1000 }, 'light', README);

await browser.close();
server.kill();
