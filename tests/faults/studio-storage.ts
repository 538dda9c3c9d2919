import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from '../../src/bin/set-up.js';
import { serveSite } from '../bench/site.ts';
import { findChromium } from '../run/browsers.js';
import { KillableBrowser } from './browser.ts';

// What of a draft is there after the browser was killed, after two tabs wrote at once, and after the storage was full

const KILLS = Number(process.env.KILLS ?? 50);
const STEPS = Number(process.env.STEPS ?? 200);
/** Ways to other places of a text that never lead into a word, which may be the other tab's. */
const KEYS = ['ControlOrMeta+End', 'ControlOrMeta+Home', 'Enter'];
const SAVED = 'auf diesem Gerät gespeichert';
const FAILED = 'NICHT gespeichert';

const executablePath = await findChromium();
if (executablePath === undefined || !(await build())) process.exit(1);
const site = await serveSite();

const running = new Set<KillableBrowser>();

async function startBrowser(data: string): Promise<KillableBrowser> {
	const browser = await KillableBrowser.start(executablePath ?? '', data);
	running.add(browser);
	return browser;
}

async function killBrowser(browser: KillableBrowser): Promise<void> {
	running.delete(browser);
	await browser.kill();
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Anfang', exact: true });
const wordsOf = async (page: Page) => (await editor(page).innerText()).match(/\bw\d+x/g) ?? [];

/** A draft with one short text, saved; gives its address. */
async function newDraft(page: Page): Promise<string> {
	await page.goto(`${site.origin}/studio/new?lang=de`);
	await page.getByRole('textbox', { name: 'Text einfügen oder schreiben' }).fill('Anfang');
	await page.getByRole('button', { name: 'Diesen Text nehmen' }).click();
	await page.getByRole('button', { name: 'Text hinzufügen' }).click();
	await expect(editor(page)).toBeVisible();
	await expect(page.getByText(SAVED, { exact: true })).toBeVisible();
	return page.url();
}

/** Counts, at each frame at which the page says that all is saved, the words that the text then has. */
async function watchSaved(page: Page, onsaved: (words: number) => void): Promise<void> {
	await page.exposeFunction('tellSaved', onsaved);
	await page.evaluate((saved) => {
		let last = -1;
		const look = () => {
			const text = document.querySelector('[contenteditable=true]')?.textContent ?? '';
			const count = text.match(/\bw\d+x/g)?.length ?? 0;
			if (count !== last && document.body.innerText.includes(saved)) {
				last = count;
				(globalThis as unknown as { tellSaved: (words: number) => void }).tellSaved(count);
			}
			requestAnimationFrame(look);
		};
		look();
	}, SAVED);
}

async function killWhileWriting(data: string): Promise<void> {
	let browser = await startBrowser(data);
	let page = await browser.context.newPage();
	const address = await newDraft(page);
	let typed = 0;
	let missing = 0;
	let unsaved = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		let saved = 0;
		await watchSaved(page, (words) => (saved = Math.max(saved, words)));
		await editor(page).click();
		await page.keyboard.press('ControlOrMeta+End');
		const end = performance.now() + 150 + Math.random() * 1500;
		while (performance.now() < end) await page.keyboard.insertText(` w${typed++}x`);
		await killBrowser(browser);
		browser = await startBrowser(data);
		page = await browser.context.newPage();
		await page.goto(address);
		await expect(editor(page)).toBeVisible();
		const there = (await wordsOf(page)).length;
		missing += Math.max(0, saved - there);
		unsaved += typed - there;
		typed = there;
	}
	await page.goto(`${site.origin}/studio?lang=de`);
	await expect(page.getByRole('link', { name: 'Anfang' })).toBeVisible();
	await killBrowser(browser);
	console.log(`killed ${KILLS} times, ${typed} words at the end`);
	console.log(`  shown as saved and missing: ${missing}`);
	console.log(`  typed last, not yet shown as saved, and gone: ${unsaved}`);
	if (missing > 0) process.exitCode = 1;
}

const wordOf = (tab: number, step: number) => `w${tab}${step}x`;
const lettersOf = (text = '') => [...text.replace(/\s/g, '')].sort().join('');

async function twoTabs(data: string): Promise<void> {
	const browser = await startBrowser(data);
	const one = await browser.context.newPage();
	const address = await newDraft(one);
	const two = await browser.context.newPage();
	await two.goto(address);
	await Promise.all(
		[one, two].map(async (page, tab) => {
			await expect(editor(page)).toBeVisible();
			await editor(page).focus();
			for (let step = 0; step < STEPS; step++) {
				const key = KEYS[Math.floor(Math.random() * 8)];
				if (key) await page.keyboard.press(key);
				await page.keyboard.type(` ${wordOf(tab, step)} `);
			}
		})
	);
	const texts = async () => Promise.all([one, two].map((page) => editor(page).innerText()));
	await expect.poll(async () => new Set(await texts()).size, { timeout: 20_000 }).toBe(1);
	// two tabs that write at one place mix their letters: whatever the order, each is there once
	const written = lettersOf((await texts())[0]);
	const typed = lettersOf(
		`Anfang${[0, 1].flatMap((tab) => Array.from({ length: STEPS }, (_, step) => wordOf(tab, step))).join('')}`
	);
	await expect(one.getByText(SAVED, { exact: true })).toBeVisible();
	await one.reload();
	await expect(editor(one)).toBeVisible();
	const again = lettersOf(await editor(one).innerText());
	await killBrowser(browser);
	console.log(`two tabs at once, ${STEPS} steps in each: both end the same`);
	console.log(
		`  letters typed: ${typed.length}, there: ${written.length}, the same: ${written === typed}`
	);
	console.log(`  after a reload the same: ${again === written}`);
	if (written !== typed || again !== written) process.exitCode = 1;
}

async function fullStorage(data: string): Promise<void> {
	const browser = await startBrowser(data);
	const page = await browser.context.newPage();
	const address = await newDraft(page);
	const devtools = await browser.context.newCDPSession(page);
	const { origin } = site;
	// a database that is open goes by the room there was a while ago
	await page.goto('about:blank');
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
	await new Promise((resolve) => setTimeout(resolve, 5000));
	await page.goto(address);
	await editor(page).click();
	await page.keyboard.press('ControlOrMeta+End');
	const start = performance.now();
	await page.keyboard.insertText(` w1x ${'voll '.repeat(20_000)}`);
	await expect(page.getByText(FAILED, { exact: true })).toBeVisible({ timeout: 30_000 });
	const told = performance.now() - start;
	await expect(page.getByRole('alert')).toContainText('noch nicht gespeichert');
	await page.keyboard.insertText(' w2x');
	await devtools.send('Storage.overrideQuotaForOrigin', { origin });
	const freed = performance.now();
	await expect(page.getByText(SAVED, { exact: true })).toBeVisible({ timeout: 30_000 });
	const recovered = performance.now() - freed;
	await page.goto(address);
	await expect(editor(page)).toBeVisible();
	const words = await wordsOf(page);
	await killBrowser(browser);
	console.log(`storage full: told after ${Math.round(told)} ms`);
	console.log(
		`  saved ${Math.round(recovered)} ms after there was room; words of 2: ${words.length}`
	);
	if (words.length !== 2) process.exitCode = 1;
}

for (const proof of [killWhileWriting, twoTabs, fullStorage]) {
	const data = mkdtempSync(join(tmpdir(), 'fundstelle-browser-'));
	try {
		await proof(data);
	} catch (reason) {
		console.error(`${proof.name}:`, reason);
		process.exitCode = 1;
	}
	for (const browser of running) await killBrowser(browser);
	rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
site.close();
process.exit();
