import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CONCORDE, expect, STORY, test } from './journey.ts';

/** A page comes in pieces of so many bytes, the first ones of its body one by one. */
const PIECE = 600;
const SLOW_PIECES = 16;
const PAUSE_MS = 60;

/* What the browser has of a page is painted before the rest of it is there. */
test.use({
	baseURL: async ({ baseURL }, use) => {
		const server = createServer(async ({ url, headers }, answer) => {
			const got = await fetch(new URL(url!, baseURL), {
				headers: { 'accept-language': headers['accept-language'] ?? '' }
			});
			const body = Buffer.from(await got.arrayBuffer());
			for (const name of ['content-type', 'content-security-policy']) {
				const value = got.headers.get(name);
				if (value) answer.setHeader(name, value);
			}
			answer.statusCode = got.status;
			const start = body.indexOf('<body');
			if (start >= 0) {
				answer.write(body.subarray(0, start));
				for (let piece = 0; piece < SLOW_PIECES; piece++) {
					await pause(PAUSE_MS);
					answer.write(body.subarray(start + piece * PIECE, start + (piece + 1) * PIECE));
				}
			}
			answer.end(body.subarray(start < 0 ? 0 : start + SLOW_PIECES * PIECE));
		});
		await new Promise<void>((done) => server.listen(0, 'localhost', done));
		await use(`http://localhost:${(server.address() as AddressInfo).port}`);
		server.closeAllConnections();
		server.close();
	}
});

for (const [what, width, size] of [
	['a phone', 390, 16],
	['a phone with text at 200 %', 390, 32],
	['a tablet', 768, 16],
	['a screen', 1440, 16]
] as const)
	test(`on ${what}, nothing jumps while a page comes in`, async ({ page, visit }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.addInitScript((pixels) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:root { font-size: ${pixels}px }`);
			document.adoptedStyleSheets = [sheet];
		}, size);
		for (const path of [STORY, CONCORDE, '/']) {
			await visit(path);
			await expect(page.getByRole('banner')).toBeVisible();
		}
	});
