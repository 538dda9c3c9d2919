import { CONCORDE, expect, STORY, test } from './journey.ts';

/* The order of the text and the order of time, side by side. */

test('two clocks @firefox', async ({ page, visit, axe }) => {
	const table = page.getByRole('table');

	await test.step('the two orders are a view of their own', async () => {
		await visit(STORY);
		await page
			.getByRole('navigation', { name: 'Ansicht' })
			.getByRole('link', { name: 'Zwei Uhren' })
			.click();
		await expect(page.getByRole('heading', { name: 'Zwei Uhren' })).toBeVisible();
		await expect(page).toHaveURL(/\?view=clocks$/);
		await expect(page.getByRole('region', { name: 'Zeitleiste' })).toHaveCount(0);
		await axe();
	});

	await test.step('the table says what the threads show', async () => {
		const rows = table.getByRole('row');
		// a header and the first story's eleven passages
		await expect(rows).toHaveCount(12);
		// the article begins with the lawsuit, and comes to the founding, the first in time, as its fifth passage
		await expect(rows.nth(1)).toContainText('1 · Absatz 1');
		await expect(rows.nth(1)).toContainText('Im Frühjahr zog Elon Musk');
		await expect(rows.nth(1).getByRole('rowheader')).toHaveText('Klage gegen OpenAI');
		await expect(rows.nth(1)).toContainText('3 · Frühjahr 2024');
		await expect(rows.nth(5)).toContainText('5 · Absatz 2');
		await expect(rows.nth(5)).toContainText('1 · 11. Dezember 2015');
		await expect(rows.nth(11)).toContainText('9 · ohne Datum');
		await expect(page.locator('#clocks path')).toHaveCount(11);
	});

	await test.step('an event chosen there is chosen everywhere, and its words are a step away', async () => {
		await table.getByRole('link', { name: 'OpenAI gegründet' }).click();
		await expect(page).toHaveURL(/event=openai-gegruendet/);
		await expect(page.locator('#clocks path.lit')).toHaveCount(1);
		await table.getByRole('link', { name: '5 · Absatz 2' }).click();
		const words = page.locator('mark').filter({ hasText: 'Musk hat seinerzeit OpenAI' });
		await expect(words).toBeFocused();
		await expect(words).toBeInViewport();
	});

	await test.step('the filter holds for both clocks', async () => {
		await page.getByRole('checkbox', { name: 'Oracle 2' }).check();
		await expect(table.getByRole('row')).toHaveCount(3);
		await expect(page.locator('#clocks path')).toHaveCount(2);
	});
});

test('two clocks in motion, at rest and on a phone', async ({ page, visit, axe }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await visit(`${STORY}?view=clocks`);
	for (const [reducedMotion, running] of [
		['no-preference', 1],
		['reduce', 0]
	] as const)
		await test.step(`where motion is asked for: ${reducedMotion}`, async () => {
			await page.emulateMedia({ reducedMotion });
			const threads = page.locator('#clocks .threads');
			// it ends after a second; it is there once, or never
			expect(
				await threads.evaluate((element) => element.getAnimations().length)
			).toBeLessThanOrEqual(running);
			const named = await threads.evaluate((element) => getComputedStyle(element).animationName);
			expect(named !== 'none').toBe(running === 1);
		});

	await test.step('two articles, on a phone', async () => {
		await page.setViewportSize({ width: 320, height: 800 });
		await visit(`${CONCORDE}?view=clocks`);
		await expect(page.getByRole('table').getByRole('row')).toHaveCount(38);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
		await axe();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('they are drawn and told all the same', async ({ page, visit }) => {
		await visit(`${STORY}?view=clocks&event=openai-gegruendet`);
		await expect(page.locator('#clocks path')).toHaveCount(11);
		await page.getByRole('table').getByRole('link', { name: '5 · Absatz 2' }).click();
		await expect(page.locator('mark:target')).toContainText('Musk hat seinerzeit OpenAI');
	});
});
