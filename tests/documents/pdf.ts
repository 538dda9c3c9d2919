import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { openFolder } from '#lib/server/convert/find-folder.ts';
import { showStory } from '#lib/story/shown-story.ts';
import { build } from '../../src/bin/set-up.js';
import { serveSite } from '../bench/site.ts';
import { findChromium } from '../run/browsers.js';

/*
 * Has Chromium print the published stories, with scripts and without, and looks in the PDF for every event, quote,
 * number and cross-reference, and for text that is not within its page.
 */

const OUT = 'test-results/documents';
const SLUGS = ['bauer-sucht-frau', 'concorde'];
const FORMATS = ['A4', 'Letter'];
/** Width of A4 within a browser's margins, in px. */
const A4_WIDTH = 718;
/** Rounding of a glyph's box, in points. */
const TOLERANCE = 1;
/** How far above a line its numbers are, in points. */
const RAISED = 7;

const letters = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

if (!(await build())) process.exit(1);
mkdirSync(OUT, { recursive: true });
const executablePath = await findChromium();
const site = await serveSite();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: ['--no-sandbox']
});
let failed = 0;
for (const slug of SLUGS)
	for (const format of FORMATS)
		for (const javaScriptEnabled of [true, false]) {
			const context = await browser.newContext({ javaScriptEnabled, locale: 'de-CH' });
			const page = await context.newPage();
			await page.goto(`${site.origin}/stories/${slug}`, { waitUntil: 'networkidle' });
			// a page that was not painted yet may be printed in part
			await page.screenshot();
			const path = `${OUT}/${slug}-${format}${javaScriptEnabled ? '' : '-without-scripts'}.pdf`;
			const { text, pages, cut } = await read(await page.pdf({ format, path }));
			for (const title of await lostOn(page, slug)) {
				console.log(`  no mark leads to: ${title}`);
				failed += 1;
			}
			const expected = [...wordsOf(slug), ...(await referencesOn(page))];
			const missing = expected.filter((words) => !text.includes(letters(words)));
			failed += missing.length + cut.length;
			const found = expected.length - missing.length;
			console.log(`${path}: ${found} of ${expected.length} found on ${pages} pages`);
			for (const words of missing) console.log(`  missing: ${words}`);
			for (const words of cut) console.log(`  not within its page: ${words}`);
			await context.close();
		}
await browser.close();
site.close();
for (const slug of SLUGS) drawPages(`${OUT}/${slug}-A4`);
process.exitCode = failed > 0 ? 1 : 0;

/** The articles' paragraphs and the events' titles and quotes. */
function wordsOf(slug: string): string[] {
	const { matched } = openFolder(`src/content/${slug}`);
	if (!matched) throw new Error(`${slug} cannot be read`);
	const { articles, events } = matched.story;
	return [
		...articles.flatMap(({ title }) => title),
		...events.flatMap(({ title, passages }) => [title, ...passages.map(({ exact }) => exact)])
	];
}

/**
 * The cross-references on paper: an event's number after the words that prove it and before its title in the list, and
 * the paragraph that an event is proven in.
 */
function referencesOn(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const textOf = (element?: Element | null) => element?.textContent ?? '';
		const marked = [...document.querySelectorAll<HTMLElement>('article .to-event')].map((link) => {
			const before = link.closest('.to-event')?.previousElementSibling;
			const end = before?.matches('mark') ? textOf(before).slice(-20) : '';
			return end + (link.dataset.number ?? '');
		});
		const listed = [...document.querySelectorAll('#list li > .number')].map(
			(number) => textOf(number) + textOf(number.nextElementSibling?.querySelector('h4'))
		);
		const proven = [...document.querySelectorAll('#list .state')].map(textOf);
		return [...marked, ...listed, ...proven];
	});
}

/** The dated events that the printed timeline has neither the title nor the number in the list of. */
async function lostOn(page: Page, slug: string): Promise<string[]> {
	await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const texts = await page.evaluate(() =>
		[...document.querySelectorAll('.pictures svg text, .pictures svg tspan')]
			.filter((text) => text.checkVisibility())
			.map(({ textContent }) => textContent)
	);
	const drawn = new Set(texts);
	const { matched } = openFolder(`src/content/${slug}`);
	const events = matched ? showStory(matched, []).story.events : [];
	return events
		.filter(({ date, title }, i) => date && !drawn.has(title) && !drawn.has(`${i + 1}`))
		.map(({ title }) => title);
}

type Item = { page: number; words: string; x: number; y: number };

async function read(pdf: Uint8Array): Promise<{ text: string; pages: number; cut: string[] }> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const items: Item[] = [];
	const cut: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		for (const item of (await page.getTextContent()).items) {
			if (!('str' in item) || item.str.trim() === '') continue;
			const [, turned, , , x = 0, y = 0] = item.transform as number[];
			items.push({ page: number, words: item.str, x, y });
			const right = x + (turned ? item.height : item.width);
			const top = y + (turned ? item.width : item.height);
			const isWithin = Math.min(x, y, width - right, height - top) > -TOLERANCE;
			if (!isWithin) cut.push(`page ${number}: ${item.str}`);
		}
	}
	const text = [items, inLines(items)].map((all) => all.map(({ words }) => words).join(''));
	return { text: letters(text.join(' ')), pages: document.numPages, cut };
}

/** From left to right in lines from top to bottom: numbers above the line are drawn after the text around them. */
function inLines(items: readonly Item[]): Item[] {
	const sorted = items.toSorted((a, b) => a.page - b.page || b.y - a.y);
	const lines: Item[][] = [];
	for (const item of sorted) {
		const line = lines.at(-1);
		const [first] = line ?? [];
		const isOnLine = first?.page === item.page && first.y - item.y < RAISED;
		if (isOnLine) line?.push(item);
		else lines.push([item]);
	}
	return lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x));
}

/** Pictures of the pages, to be looked at. */
function drawPages(name: string): void {
	const { error } = spawnSync('pdftoppm', ['-r', '70', '-png', `${name}.pdf`, name]);
	if (error) console.log('There is no pdftoppm to draw the pages with (Debian: poppler-utils).');
}
