import type { Page } from '@playwright/test';
import { CONCORDE, expect, hydrated, STORY, test } from './journey.ts';

const SCRIPTS = /\/_app\/immutable\/.*\.js$/;

test.describe('nothing is asked for that nobody needs yet', () => {
	test('on the list of stories, until the pointer moves', async ({ page }) => {
		const scripts = watchScripts(page);
		await page.goto('/');
		await painted(page);
		expect(scripts).toEqual([]);
		await page.mouse.move(200, 200);
		await page.mouse.move(210, 200);
		await expect(page.locator('html[data-alive]')).toBeAttached();
		expect(scripts.length).toBeGreaterThan(0);
	});

	test('on a phone, until it is touched', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const scripts = watchScripts(page);
		await page.goto(STORY);
		await painted(page);
		expect(scripts).toEqual([]);
		await page.getByRole('heading', { name: 'Alle Ereignisse' }).click();
		await hydrated(page);
		// the drawn timeline is not in view there
		await expect(page.locator('.live')).toHaveCount(0);
	});

	test('where the timeline is in view it comes alive by itself, with its styles, once the page is painted', async ({
		page
	}) => {
		const styles: string[] = [];
		page.on('response', async (response) => {
			if (response.url().endsWith('.css')) styles.push(await response.text());
		});
		await page.goto(STORY);
		await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
		const [painted, asked] = await page.evaluate(() => [
			performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
			performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.endsWith('.js'))
				.map(({ startTime }) => startTime)
		]);
		expect(asked.length).toBeGreaterThan(0);
		expect(Math.min(...asked)).toBeGreaterThan(painted ?? Infinity);
		await expect(page.locator('.live[data-ready]')).toBeVisible();
		await expect.poll(() => styles.join('')).toContain('.vis-');
	});
});

test('what a page is sent', async ({ request }) => {
	await test.step('what starts it is asked for all at once, not as one script after the other is read', async () => {
		for (const address of ['/', STORY, CONCORDE]) {
			const [, named = ''] =
				/data-modules="([^"]+)"/.exec(await (await request.get(address)).text()) ?? [];
			const modules = new Set(
				named.split(' ').map((path) => new URL(path, new URL(address, 'http://localhost')).pathname)
			);
			const imported: string[] = [];
			for (const path of modules) {
				const text = await (await request.get(path)).text();
				for (const [, from = ''] of text.matchAll(/(?:\bfrom|\bimport) ?["'`](\.[^"'`]+\.js)/g))
					imported.push(new URL(from, new URL(path, 'http://localhost')).pathname);
			}
			expect(imported.length).toBeGreaterThan(0);
			expect(imported.filter((path) => !modules.has(path))).toEqual([]);
		}
	});

	await test.step('the styles of the live timeline are not in the page', async () => {
		for (const address of [STORY, CONCORDE])
			expect((await (await request.get(address)).text()).includes('.vis-')).toBe(false);
	});
});

test('a click on an event before the scripts are there opens it, as any link does', async ({
	page
}) => {
	await holdScripts(page);
	await page.goto(STORY);
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
	await list.getByRole('link', { name: 'Oracle-Partnerschaft geplatzt' }).click();
	await expect(page).toHaveURL(/event=oracle-partnerschaft-geplatzt/);
	await expect(list.getByText('The Information, 9. Juli 2024')).toBeVisible();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what a reader does before the scripts are there @firefox', async ({ page }) => {
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });

	await test.step('what is unfolded stays so, and what is folded', async () => {
		const release = await holdScripts(page);
		await page.goto(`${STORY}?event=openai-gegruendet`);
		const folds = list.locator('details');
		await expect(folds.nth(0)).toHaveAttribute('open');
		await folds.nth(0).locator('summary').click();
		await folds.nth(1).locator('summary').click();
		await page.getByText('Zeichen', { exact: true }).click();

		const caughtUp = page.evaluate(
			() => new Promise<void>((done) => addEventListener('alive', () => done()))
		);
		release();
		await caughtUp;
		await expect(folds.nth(0)).not.toHaveAttribute('open');
		await expect(folds.nth(1)).toHaveAttribute('open');
		await expect(page.locator('.below details')).toHaveAttribute('open');
		// a page that is left while its timeline comes in would give it up
		await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
	});

	await test.step('what is ticked, typed, opened and pressed is done once they are', async () => {
		const release = await holdScripts(page);
		await page.goto(STORY);
		await page.getByRole('checkbox', { name: 'OpenAI 4' }).check();
		await page.getByRole('searchbox').fill('klage');
		await page.getByText('Einzelheiten und Beleg').first().click();
		const theme = () => page.locator('html').getAttribute('data-theme');
		await page.getByRole('button', { name: /^(Dunkel|Hell)$/ }).click();
		expect(await theme()).toBeNull();
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();

		release();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'OpenAI 4' })).toBeChecked();
		await expect(page.getByRole('searchbox')).toHaveValue('klage');
		await expect.poll(theme).toBe('dark');
		const { searchParams } = new URL(page.url());
		expect([searchParams.getAll('company'), searchParams.get('q')]).toEqual([['openai'], 'klage']);
		await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
	});

	await test.step('how far they scrolled stays', async () => {
		await page.goto(CONCORDE);
		await hydrated(page);
		await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
		await page.evaluate(() => scrollTo(0, 900));
		const release = await holdScripts(page);
		await page.reload();
		await page.mouse.move(700, 700);
		await page.mouse.wheel(0, 600);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1200);
		const scrolled = await page.evaluate(() => scrollY);
		release();
		await hydrated(page);
		expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(50);
	});
});

for (const [language, own, other] of [
	['de', 'Alle Ereignisse in zeitlicher Folge', 'All events in order of time'],
	['en', 'All events in order of time', 'Alle Ereignisse in zeitlicher Folge']
] as const)
	test(`a page in ${language} is sent the words of no other language`, async ({ page, visit }) => {
		const sent: Promise<string>[] = [];
		page.on('response', (response) => {
			if (SCRIPTS.test(response.url())) sent.push(response.text());
		});
		await visit(`${STORY}?lang=${language}`);
		await expect(page.locator('.live[data-ready]')).toBeAttached();
		const scripts = (await Promise.all(sent)).join('\n');
		expect(scripts).toContain(own);
		expect(scripts).not.toContain(other);
	});

test.describe('on paper', () => {
	// a page is laid out anew for it
	test.use({ still: false });

	test('a picture is printed with what was chosen since it was drawn, and so is one come to from the list of stories', async ({
		page,
		visit
	}) => {
		await visit(STORY);
		await expect(page.locator('.live[data-ready]')).toBeAttached();
		await page.getByRole('checkbox', { name: 'Oracle 2' }).check();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(
			page.getByRole('img').locator('.mark.faint').filter({ visible: true })
		).toHaveCount(6);
		await page.emulateMedia({ media: 'screen' });

		await test.step('a story come to from the list of stories is printed with its picture and signs', async () => {
			await visit('/');
			await page.getByRole('link', { name: 'Concorde, 1956–2003' }).click();
			await expect(page.locator('.live[data-ready]')).toBeAttached();
			await page.getByText('Zeichen', { exact: true }).click();
			await expect(page.getByText('ein Tag', { exact: true })).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toBeVisible();
		});
	});
});

/** The addresses of the scripts that the page has asked for. */
function watchScripts(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (SCRIPTS.test(request.url())) asked.push(request.url());
	});
	return asked;
}

/** Scripts are on their way for as long as it takes to call what this returns. */
async function holdScripts(page: Page): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	await page.route(SCRIPTS, async (route) => {
		await promise;
		await route.continue().catch(() => undefined);
	});
	return () => resolve(undefined);
}

/** The page has been painted, and the observers that it starts then have reported once. */
async function painted(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise<void>((done) =>
			new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true })
		);
		for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
		await new Promise((done) => requestIdleCallback(done));
	});
}
