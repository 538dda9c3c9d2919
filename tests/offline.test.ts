import { CONCORDE, expect, hydrated, STORY, test } from './journey.ts';
import { keptForOffline } from './kept-for-offline.ts';

/* What was opened once, without network. */
test.use({ serviceWorkers: 'allow' });

test.describe('a story that was opened', () => {
	// a kept page is drawn for the address it was opened at, and shows another one once it is alive
	test.use({ still: false });

	test('is read, filtered and followed without network', async ({ page, visit, context, axe }) => {
		await visit(CONCORDE);
		await keptForOffline(page);
		await context.setOffline(true);

		await page.reload();
		await hydrated(page);
		await page.getByRole('checkbox', { name: /^Air France/ }).check();
		await expect(page.getByText(/^\d+ von \d+ Ereignissen$/)).toBeVisible();
		await page.goto(`${CONCORDE}?event=air-france-stops`);
		await hydrated(page);
		await expect(page).toHaveURL(/\?event=air-france-stops$/);
		await expect(page.locator('main [aria-current="true"]').first()).toBeVisible();

		await page.goto(STORY);
		await expect(page.getByRole('heading', { level: 1, name: 'Keine Verbindung' })).toBeVisible();
		await axe();
	});
});

test('what keeps nothing, and what keeps the studio and a story', async ({
	page,
	visit,
	context,
	troubles
}) => {
	await test.step('an embed keeps nothing in the browser', async () => {
		await visit(CONCORDE.replace('stories', 'embed'));
		await page.getByRole('button', { name: /^Ereignis 1:/ }).click();
		await expect(page.getByRole('article').getByRole('blockquote')).toBeVisible();
		const kept = await page.evaluate(async () => ({
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			caches: await caches.keys(),
			cookies: document.cookie
		}));
		expect(kept).toEqual({ workers: 0, caches: [], cookies: '' });
		expect(troubles.found).toEqual([]);
	});

	await test.step('the studio opens without network, and a story come to from the list is kept', async () => {
		await visit('/studio');
		await keptForOffline(page);
		await visit('/');
		await page.getByRole('link', { name: 'Concorde' }).click();
		await expect(page).toHaveURL(CONCORDE);
		const isKept = (path: string) =>
			page.evaluate(async (path) => (await caches.match(path)) !== undefined, path);
		await expect.poll(() => isKept(CONCORDE)).toBe(true);

		for (const trouble of [/__data\.json/, /Failed to fetch/, /Failed to load/])
			troubles.expected(trouble);
		await context.setOffline(true);
		await page.reload();
		await hydrated(page);
		await page.getByRole('link', { name: 'Fundstelle', exact: true }).click();
		await page.getByRole('link', { name: 'Bauer sucht Frau' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Keine Verbindung' })).toBeVisible();
		await page.goto('/studio');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test('on a full device, what cannot be kept is shown all the same', async ({
	page,
	visit,
	context
}) => {
	await visit(CONCORDE);
	await keptForOffline(page);
	const devtools = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
	await visit('/studio/new');
	await expect(page.getByRole('textbox', { name: 'Text einfügen oder schreiben' })).toBeVisible();
	await devtools.send('Storage.overrideQuotaForOrigin', { origin });
});
