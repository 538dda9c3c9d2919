import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectUncovered, hydrated, STORY, test } from './journey.ts';
import { end, freePort, start, STARTED } from './newsroom.ts';

const SENTENCE =
	'Die gezeichnete Zeitleiste konnte nicht geladen werden. Liste und Artikel zeigen dieselben Ereignisse.';
const SCRIPTS = /\/_app\/immutable\/.*\.js$/;
/** An option that only the script of the drawn timeline gives to vis-timeline. */
const ZOOM_KEY = /zoomKey:\s*(["'`])ctrlKey\1/;

async function expectEverythingElse(page: Page): Promise<void> {
	await expect(page.getByText(SENTENCE)).toBeVisible();
	await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Vergrössern' })).toHaveCount(0);

	await page.getByRole('checkbox', { name: 'Oracle 2' }).check();
	await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
	const item = page
		.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'Oracle-Partnerschaft geplatzt' }) });
	await item.getByRole('link', { name: 'Oracle-Partnerschaft geplatzt' }).click();
	await item.getByRole('link', { name: 'Zur Fundstelle' }).click();
	const words = page.locator('mark').filter({ hasText: 'nach der geplatzten' });
	await expect(words).toBeFocused();
	await expectUncovered(words);
}

test('without the script of the drawn timeline, a sentence says so, and list and article work', async ({
	page,
	visit,
	troubles,
	axe
}) => {
	await page.route(SCRIPTS, async (route) => {
		const response = await route.fetch();
		if (ZOOM_KEY.test(await response.text())) await route.abort();
		else await route.fulfill({ response });
	});
	troubles.expected(/request failed|console error: Failed to load resource/);
	await visit(STORY);
	await expectEverythingElse(page);
	await axe();
});

test('when the drawn timeline throws, a sentence says so, and list and article work', async ({
	page,
	visit,
	troubles
}) => {
	let broken = false;
	await page.route(SCRIPTS, async (route) => {
		const response = await route.fetch();
		const script = await response.text();
		if (!ZOOM_KEY.test(script)) return route.fulfill({ response });
		broken = true;
		const body = script.replace(ZOOM_KEY, 'get zoomKey(){throw new Error("out of order")}');
		return route.fulfill({ response, body });
	});
	await visit(STORY);
	await expectEverythingElse(page);
	expect(broken).toBe(true);
	// telling the console is welcome, taking the page down is not
	expect(troubles.found.filter((trouble) => trouble.startsWith('page error'))).toEqual([]);
});

test('a page whose scripts are gone, as with a new version of the site, is loaded anew', async ({
	page,
	troubles
}) => {
	await page.route(SCRIPTS, (route) => route.fulfill({ status: 404 }));
	let visits = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest() && ++visits === 2) void page.unroute(SCRIPTS);
	});
	troubles.expected(/answer 404|Failed to load resource|request failed: \S+\.js |^page error/);
	await page.goto(STORY);
	await expect.poll(() => visits).toBe(2);
	await hydrated(page);
	await page.getByRole('checkbox', { name: 'Oracle 2' }).check();
	await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
	expect(visits).toBe(2);
});

/** Journeys on a server whose database cannot be reached; it ends however they do. */
const withoutDatabase = test.extend({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from here
	baseURL: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'fundstelle-away-'));
		const port = String(await freePort());
		const { server, line } = start({
			...{ HOST: 'localhost', PORT: port, FUNDSTELLE_DATA: folder },
			// nobody listens there
			DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/none`
		});
		await line(STARTED);
		await use(`http://localhost:${port}`);
		await end(server);
		rmSync(folder, { recursive: true });
	}
});

withoutDatabase(
	'while the newsroom’s database cannot be reached, stories of the site and the studio are there',
	async ({ page, troubles, axe }) => {
		await test.step('a story that is bundled with the site is read', async () => {
			expect((await page.goto(STORY))?.status()).toBe(200);
			await hydrated(page);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

		await test.step('the list of all stories says when to come back', async () => {
			troubles.expected(/\b503\b/);
			const response = await page.goto('/');
			expect([response?.status(), response?.headers()['retry-after']]).toEqual([503, '5']);
			await expect(page.getByText('ist gerade nicht zu erreichen')).toBeVisible();
			await axe();
		});

		await test.step('the studio opens, and says what it lacks', async () => {
			expect((await page.goto('/studio'))?.status()).toBe(200);
			await hydrated(page);
			await expect(page.getByRole('alert')).toContainText('bleibt auf Ihrem Gerät');
			await axe();
			await page.getByRole('link', { name: 'Neue Geschichte' }).click();
			await expect(page.getByRole('heading', { name: 'Bringen Sie den Text' })).toBeVisible();
		});
	}
);

test('a server whose files are gone, as when the site is built anew, goes on with what it has', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-gone-'));
	// within the project, so that its packages are found
	const built = mkdtempSync('.svelte-kit/gone-');
	cpSync('build', built, { recursive: true });
	const port = String(await freePort());
	const { server, line } = start({
		...{ HOST: 'localhost', PORT: port, FUNDSTELLE_DATA: folder, FUNDSTELLE_BUILD: built }
	});
	await line(STARTED);
	const ask = (path: string) => fetch(new URL(path, `http://localhost:${port}`));
	const [script = ''] = /\/_app\/immutable\/[^" ]+\.js/.exec(await (await ask(STORY)).text()) ?? [];
	expect((await ask(script)).status).toBe(200);
	rmSync(built, { recursive: true });

	const broken = async () => (await ask(script)).text();
	for (let time = 0; time < 2; time++) await expect(broken()).rejects.toThrow();
	expect((await ask(STORY)).status).toBe(200);
	expect((await ask('/healthz')).status).toBe(200);
	await end(server);
	rmSync(folder, { recursive: true });
});
