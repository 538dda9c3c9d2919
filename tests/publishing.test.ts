import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hydrated } from './journey.ts';
import { keptForOffline } from './kept-for-offline.ts';
import { BASE, test } from './static-site.ts';

/* A site of files under a base path, as `npm run export` writes it, without a server of ours. */
test.describe.configure({ mode: 'default' });

const BRIDGE = `${BASE}/stories/bruecke/`;

const listOf = (page: Page) =>
	page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });

test('from the list of stories to a filter, a search, an event and another view', async ({
	page,
	visit,
	axe
}) => {
	await visit(`${BASE}/`);
	await expect(page.getByRole('link', { name: /Studio/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Die Brücke von Ried' }).click();
	await expect(page).toHaveURL(BRIDGE);

	await page.getByRole('checkbox', { name: /^Stahlbau Ried/ }).check();
	await expect(page.getByText(/^\d von \d Ereignissen$/)).toBeVisible();
	await page.getByRole('searchbox').fill('Kosten');
	await expect(page.getByText('1 von 6 Ereignissen')).toBeVisible();
	await page.getByRole('link', { name: 'alle zeigen' }).click();
	await listOf(page).getByRole('link', { name: 'Das Fest' }).click();
	await expect(page).toHaveURL(/event=feier/);
	await page.getByRole('link', { name: 'Liste', exact: true }).click();
	await expect(page).toHaveURL(/view=list/);
	await axe();
});

test.describe('what comes after the page', () => {
	// a server of files sends the same page for every query; what it shows changes once it is alive
	test.use({ still: false });

	test('what an address asks for is shown, in the other language and version too', async ({
		page,
		visit
	}) => {
		await test.step('an address with a query shows what it asks for', async () => {
			await page.goto(`${BRIDGE}?company=stahlbau&event=kosten`);
			await expect(page.getByRole('checkbox', { name: /^Stahlbau Ried/ })).toBeChecked();
			await expect(listOf(page).getByRole('deletion')).toHaveText(/zwei/);
			expect(new URL(page.url()).search).toBe('?company=stahlbau&event=kosten');
		});

		await test.step('a query leads to the other language and to an earlier version', async () => {
			await visit(`${BRIDGE}?lang=en&company=stahlbau`);
			await expect(page).toHaveURL(`${BASE}/en/stories/bruecke/?company=stahlbau`);
			await expect(page.getByText(/^\d of \d events$/)).toBeVisible();
			await page.getByText(/^EN,/).click();
			await page.getByRole('link', { name: 'Deutsch' }).click();
			await expect(page).toHaveURL(`${BRIDGE}?company=stahlbau`);

			await page.getByRole('link', { name: 'Erste Fassung' }).first().click();
			await expect(page.getByText('rechnete mit Kosten von zwei Millionen').first()).toBeVisible();
			await hydrated(page);
			await expect(page).toHaveURL(/version=bruecke/);
			await page
				.getByRole('link', { name: /heutige/ })
				.first()
				.click();
			await expect(page.getByText('rechnete mit Kosten von drei Millionen').first()).toBeVisible();
		});

		await test.step('a long story has all its events', async () => {
			await visit(`${BASE}/stories/made-up-400/`);
			await expect(page.getByText('400 Ereignisse', { exact: true })).toBeVisible();
			await page.getByRole('searchbox').fill('7');
			await expect(page.getByText(/von 400 Ereignissen/)).toBeVisible();
		});
	});
});

test('a story step by step, with its pictures', async ({ page, visit }) => {
	const picture = page.getByRole('img', { name: /hölzerner Bogen/ });
	const isDrawn = () =>
		picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);

	await test.step('its page is there, and keys go on', async () => {
		await visit(BRIDGE);
		await page.getByRole('link', { name: 'Schritte' }).click();
		await hydrated(page);
		await expect(page.getByRole('region', { name: 'Anfang' })).toContainText('4 Schritte');
		await expect(page).toHaveURL(`${BRIDGE}?view=story`);
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('Diese Geschichte beginnt mit ihrem Ende')).toBeVisible();
		await expect(page).toHaveURL(/event=feier/);
	});

	await test.step('an address names a step, whose picture is in the site in the size that is asked for', async () => {
		await page.goto(`${BRIDGE}?view=story&event=hochwasser`);
		await expect(page.getByText('Dann kam das Wasser.')).toBeVisible();
		await expect.poll(isDrawn).toBe(true);
		expect(await picture.evaluate((img: HTMLImageElement) => img.currentSrc)).toContain(
			`${BASE}/_app/`
		);
		await expect(page.getByRole('figure').filter({ has: picture })).toContainText('CC BY 4.0');
		await page.getByRole('link', { name: 'Liste', exact: true }).click();
		await expect(page).toHaveURL(/view=list/);
		await expect(listOf(page)).toBeVisible();
	});
});

test('a frame on another page, and an address that leads nowhere', async ({
	page,
	visit,
	troubles,
	axe
}) => {
	await test.step('a frame on another page shows the chosen event', async () => {
		await visit(`${BASE}/embed/bruecke/`);
		await page.getByRole('button', { name: /^Ereignis 1:/ }).click();
		await expect(page.getByRole('article').getByRole('blockquote')).toBeVisible();
		await axe();
		expect(troubles.found).toEqual([]);
	});

	await test.step('an address that leads nowhere says so, and leads home', async () => {
		troubles.expected(/404/);
		await page.goto(`${BASE}/stories/nowhere/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await axe();
		await page.getByRole('link').first().click();
		await expect(page).toHaveURL(`${BASE}/`);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('links lead to events, versions, languages and the rest of a long list', async ({
		page,
		visit
	}) => {
		await visit(`${BASE}/`);
		await page.getByRole('link', { name: 'Die Brücke von Ried' }).click();
		await expect(page.getByRole('search')).toBeHidden();
		await listOf(page).getByRole('link', { name: 'Das Fest' }).click();
		await expect(listOf(page).getByRole('heading', { name: 'Das Fest' })).toBeInViewport();
		await page.getByRole('link', { name: 'Erste Fassung' }).first().click();
		await expect(page).toHaveURL(`${BRIDGE}at/bruecke/`);
		await expect(page.getByText('rechnete mit Kosten von zwei Millionen').first()).toBeVisible();
		await page.getByText(/^DE,/).click();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`${BASE}/en/stories/bruecke/at/bruecke/`);
		await expect(page.getByRole('heading', { name: 'All events in order of time' })).toBeVisible();

		await visit(BRIDGE);
		await page.getByRole('link', { name: 'Schritte' }).click();
		await expect(page).toHaveURL(`${BRIDGE}told/`);
		const steps = page.getByRole('main').getByRole('heading', { level: 2 });
		await expect(steps.filter({ visible: true })).toHaveText([
			...['Das Fest', 'Der Bau ist beschlossen'],
			...['Ein Hochwasser nimmt das Gerüst mit', 'Offen für Velos']
		]);
		await expect(page.getByRole('img', { name: /hölzerner Bogen/ })).toBeVisible();

		await visit(`${BASE}/stories/made-up-400/part/2/`);
		await expect(listOf(page).getByRole('heading', { level: 4 })).toHaveCount(100);
	});
});

test.describe('without network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('an opened page is there, also after a new version, which is offered and not forced', async ({
		page,
		visit,
		context,
		staticSite: { folder },
		axe
	}) => {
		const address = `${BASE}/en/stories/bruecke/`;
		await visit(address);
		await keptForOffline(page);

		const worker = join(folder, 'service-worker.js');
		const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8'));
		const code = await readFile(worker, 'utf8');
		await writeFile(worker, code.replaceAll(version, `${version}1`));
		await visit(address);
		const offer = page.getByRole('status').filter({ hasText: 'There is a new version' });
		await expect(offer.getByText('There is a new version')).toBeVisible();
		await axe();
		const loaded = page.waitForEvent('load');
		await offer.getByRole('button', { name: 'Load it' }).click();
		await loaded;
		await hydrated(page);
		await expect(offer).toHaveCount(0);
		await keptForOffline(page, `${version}1`);

		await context.setOffline(true);
		await page.reload();
		await hydrated(page);
		await page.getByRole('checkbox', { name: /^Stahlbau Ried/ }).check();
		await expect(page.getByText(/^\d of \d events$/)).toBeVisible();
		await page.goto(`${BASE}/en/stories/made-up-400/`);
		await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
		await page.goto(`${BASE}/stories/made-up-400/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
