import { expect, STORY, test } from './journey.ts';

const EVENT = 'openai-gegruendet';

test.describe('with a preview', () => {
	// what is in the preview moves when its frame is made narrow
	test.use({ still: false });

	test('sites that link to a story find its picture, and code that embeds it', async ({
		page,
		context,
		visit,
		axe
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await visit(STORY);

		await test.step('sites that link to a story find its picture', async () => {
			const property = (name: string) =>
				page.locator(`meta[property="${name}"]`).getAttribute('content');
			const picture = await page.request.get((await property('og:image')) ?? '');
			const png = await picture.body();
			expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
				await property('og:image:width'),
				await property('og:image:height')
			]);
			const refused = await page.request.get(`${STORY}/timeline.png?width=5&lang=de`);
			expect(refused.status()).toBe(400);
			expect(await refused.text()).toContain('von 320 bis 4000');
		});

		await test.step('a story is embedded by code that is copied', async () => {
			await page.getByRole('link', { name: 'Einbetten' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Einbetten' })).toBeVisible();
			const preview = page.frameLocator('iframe');
			// a frame that is changed or put away while it loads gives up its requests
			const loaded = async () => {
				await expect(preview.getByRole('heading').first()).toBeVisible();
				await page.frames()[1]!.waitForLoadState('networkidle');
			};
			await loaded();
			await page.getByLabel('Farben').selectOption('dunkel');
			await expect(page).toHaveURL(/theme=dark/);
			const code = page.getByLabel('Rahmen (iframe)');
			await expect(code).toHaveValue(/theme=dark/);
			await page.getByRole('button', { name: 'Code kopieren' }).first().click();
			await expect(page.getByRole('status').first()).toHaveText('kopiert');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				await code.inputValue()
			);
			await expect(preview.locator('html')).toHaveCSS('color-scheme', 'dark');
			await loaded();
			await expect(page.getByText(/Übertragen, bevor .* \d+ kB, \d+ Dateien/)).toBeVisible();
			await page.getByLabel('320 Pixel breit').check();
			await expect(preview.getByRole('button', { name: /^Ereignis 1:/ })).toBeHidden();
			await axe();
		});
	});
});

test('an event is taken along as a card', async ({ page, visit, axe }) => {
	await visit(`${STORY}?event=${EVENT}`);
	await page.getByRole('link', { name: 'Zitatkarte' }).first().click();
	const card = page.frameLocator('iframe').getByRole('figure');
	await expect(card.getByRole('blockquote')).toContainText('mitgegründet');
	await expect(page.getByLabel('HTML der Karte')).toHaveValue(
		/^<figure[^]*<style>[^]*sha256:[^]*<\/figure>/
	);
	await axe();
	const picture = await page.request.get(
		(await page.getByRole('link', { name: 'PNG' }).getAttribute('href')) ?? ''
	);
	expect(picture.headers()['content-type']).toBe('image/png');
	const again = await page.request.get(picture.url(), {
		headers: { 'if-none-match': picture.headers().etag ?? '' }
	});
	expect(again.status()).toBe(304);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the code is there, and follows the form', async ({ page, visit }) => {
		await visit(`${STORY}/embed`);
		await page.getByLabel('Gewähltes Ereignis').selectOption('OpenAI gegründet');
		await page.getByRole('button', { name: 'Übernehmen' }).click();
		await expect(page.getByLabel('Rahmen (iframe)')).toHaveValue(new RegExp(`event=${EVENT}`));
	});
});
