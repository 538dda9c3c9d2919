import { CONCORDE, expect, STORY, test } from './journey.ts';

/* The order of the text and the order of time, side by side. */

test('the two orders are a view of their own @firefox', async ({ page, visit, axe }) => {
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

test('the table says what the threads show', async ({ page, visit }) => {
	await visit(`${STORY}?view=clocks`);
	const rows = page.getByRole('table').getByRole('row');
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

test('an event chosen there is chosen everywhere, and its words are a step away @firefox', async ({
	page,
	visit
}) => {
	await visit(`${STORY}?view=clocks`);
	const table = page.getByRole('table');
	await table.getByRole('link', { name: 'OpenAI gegründet' }).click();
	await expect(page).toHaveURL(/event=openai-gegruendet/);
	await expect(page.locator('#clocks path.lit')).toHaveCount(1);
	await table.getByRole('link', { name: '5 · Absatz 2' }).click();
	const words = page.locator('mark').filter({ hasText: 'Musk hat seinerzeit OpenAI' });
	await expect(words).toBeFocused();
	await expect(words).toBeInViewport();
});

test('the filter holds for both clocks', async ({ page, visit }) => {
	await visit(`${STORY}?view=clocks&company=oracle`);
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
	await expect(page.locator('#clocks path')).toHaveCount(2);
});

test('two articles, on a phone', async ({ page, visit, axe }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await visit(`${CONCORDE}?view=clocks`);
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(38);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await axe();
});

test.describe('where motion is welcome', () => {
	for (const [reducedMotion, running] of [
		['no-preference', 1],
		['reduce', 0]
	] as const)
		test(reducedMotion, async ({ page, visit }) => {
			await page.emulateMedia({ reducedMotion });
			await visit(`${STORY}?view=clocks`);
			const animations = page
				.locator('#clocks .threads')
				.evaluate((threads) => threads.getAnimations().length);
			// it ends after a second; it is there once, or never
			expect(await animations).toBeLessThanOrEqual(running);
			const named = page
				.locator('#clocks .threads')
				.evaluate((threads) => getComputedStyle(threads).animationName);
			expect((await named) !== 'none').toBe(running === 1);
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
