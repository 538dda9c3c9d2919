import { readFileSync } from 'node:fs';
import { chromium, expect, type Page } from '@playwright/test';
import { FRAGMENTS } from '#lib/studio/texts/html/hostile.test-data.ts';
import { build } from '../../src/bin/set-up.js';
import { serveSite } from '../bench/site.ts';
import { findChromium } from '../run/browsers.js';

// What hostile texts do in a real browser: each is pasted, and brought as a file; documents are cut anywhere

/** Most files of a cut document, from its first bytes to its last but one. */
const CUTS = Number(process.env.CUTS ?? 60);
const BATCH = 30;
const SENTENCE = 'Die Gemeindeversammlung beschloss im Frühjahr, eine Pendelbahn zu bauen. ';

const executablePath = await findChromium();
if (executablePath === undefined || !(await build())) process.exit(1);
const site = await serveSite();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const context = await browser.newContext({ locale: 'de-CH' });
const page = await context.newPage();

/** Scripts that ran, requests to elsewhere, reports against the policy, errors of the page. */
const troubles: string[] = [];
let doing = '';
const trouble = (what: string) => troubles.push(`${doing}: ${what}`);
page.on('dialog', (dialog) => {
	trouble(`a dialog: ${dialog.message()}`);
	void dialog.dismiss();
});
page.on('pageerror', (error) => trouble(`page error: ${error.message}`));
page.on('console', (message) => {
	if (message.type() === 'error') trouble(`console: ${message.text()}`);
});
page.on('request', (request) => {
	if (!request.url().startsWith(`${site.origin}/`) && !request.url().startsWith('blob:'))
		trouble(`requested ${request.url()}`);
});
await page.exposeFunction('tellReport', (directive: string) => trouble(`reported: ${directive}`));
await page.addInitScript(() =>
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		(globalThis as unknown as { tellReport: (text: string) => void }).tellReport(
			`${violatedDirective} ${blockedURI}`
		)
	)
);

const reviews = (of: Page) => of.getByRole('button', { name: /^Weglassen/ });

async function begin(): Promise<void> {
	await page.goto(`${site.origin}/studio/new?lang=de`);
	await expect(page.getByRole('heading', { name: 'Bringen Sie den Text' })).toBeVisible();
}

/** Waits until each of the inputs became a text or a sentence that says why not, and puts them away. */
async function settle(count: number): Promise<{ texts: number; sentences: number }> {
	await expect(reviews(page)).toHaveCount(count, { timeout: 120_000 });
	await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
	const texts = await page.getByRole('textbox', { name: 'Titel', exact: true }).count();
	return { texts, sentences: count - texts };
}

async function pasteAll(): Promise<string> {
	const total = { texts: 0, sentences: 0 };
	for (let at = 0; at < FRAGMENTS.length; at += BATCH) {
		await begin();
		const batch = FRAGMENTS.slice(at, at + BATCH);
		for (const [index, html] of batch.entries()) {
			doing = `pasted ${JSON.stringify(html.slice(0, 80))}`;
			await page.evaluate((html) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/html', html);
				const options = { clipboardData, bubbles: true, cancelable: true };
				document.body.dispatchEvent(new ClipboardEvent('paste', options));
			}, html);
			await expect(reviews(page)).toHaveCount(index + 1);
		}
		const { texts, sentences } = await settle(batch.length);
		total.texts += texts;
		total.sentences += sentences;
	}
	return `${FRAGMENTS.length} pasted: ${total.texts} texts, ${total.sentences} refused with a sentence`;
}

async function bringFiles(
	what: string,
	files: { name: string; mimeType: string; buffer: Buffer }[]
): Promise<string> {
	const total = { texts: 0, sentences: 0 };
	for (let at = 0; at < files.length; at += BATCH) {
		await begin();
		const batch = files.slice(at, at + BATCH);
		doing = `${what} ${at + 1} to ${at + batch.length}`;
		await page.locator('input[type=file]').first().setInputFiles(batch);
		const { texts, sentences } = await settle(batch.length);
		total.texts += texts;
		total.sentences += sentences;
	}
	return `${files.length} ${what}: ${total.texts} texts, ${total.sentences} refused with a sentence`;
}

function pages() {
	const body = `<article><p>${SENTENCE.repeat(5)}</p>~<p>${SENTENCE.repeat(5)}</p></article>`;
	return FRAGMENTS.map((html, i) => ({
		name: `page-${i}.html`,
		mimeType: 'text/html',
		buffer: Buffer.from(`<!doctype html><title>Seite</title>${body.replace('~', () => html)}`)
	}));
}

function cut(name: string, mimeType: string) {
	const whole = readFileSync(`tests/data/texts/${name}`);
	return Array.from({ length: CUTS }, (_, i) => ({
		name: `cut-${i}-${name}`,
		mimeType,
		buffer: whole.subarray(0, Math.floor(((i + 0.5) / CUTS) * whole.length))
	}));
}

/** Whether the page still does its work: a text is written, added and kept. */
async function lives(): Promise<void> {
	doing = 'afterwards';
	await begin();
	await page.getByRole('textbox', { name: 'Text einfügen oder schreiben' }).fill(SENTENCE);
	await page.getByRole('button', { name: 'Diesen Text nehmen' }).click();
	await page.getByRole('button', { name: 'Text hinzufügen' }).click();
	await expect(page.getByText('auf diesem Gerät gespeichert', { exact: true })).toBeVisible();
}

try {
	console.log(await pasteAll());
	console.log(await bringFiles('saved pages', pages()));
	console.log(await bringFiles('cut DOCX', cut('seilbahn.docx', 'application/octet-stream')));
	console.log(await bringFiles('cut PDF', cut('seilbahn.pdf', 'application/pdf')));
	await lives();
	console.log(`The page lives. Ran, requested or reported: ${troubles.length}`);
	for (const each of troubles) console.log(each);
	process.exitCode = troubles.length === 0 ? 0 : 1;
} finally {
	await browser.close();
	site.close();
}
