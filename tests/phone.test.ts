import type { Page } from '@playwright/test';
import { CONCORDE, expect, expectUncovered, STORY, test } from './journey.ts';

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the list comes first, and the timeline is one tap away', async ({ page, visit, axe }) => {
		await visit(STORY);
		const list = page.getByRole('heading', { name: 'Alle Ereignisse in zeitlicher Folge' });
		await expect(list).toBeInViewport();
		await expect(page.getByRole('region', { name: 'Zeitleiste' })).toHaveCount(0);
		expect((await list.boundingBox())!.y).toBeLessThan(
			(await page.getByRole('article').first().boundingBox())!.y
		);
		expect(await overflow(page)).toBe(0);
		await axe();

		await page.getByRole('link', { name: 'Zeitleiste', exact: true }).tap();
		await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);
		await expect(page.getByRole('group', { name: 'Gezeichnete Zeitleiste' })).toBeInViewport();
		expect(await overflow(page)).toBe(0);
		await axe();
	});

	test('a mark in the article opens its event as a sheet from below', async ({
		page,
		visit,
		axe
	}) => {
		await visit(STORY);
		await page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' }).tap();
		const sheet = page.getByRole('dialog', { name: 'Klage gegen OpenAI' });
		await expect(sheet).toBeVisible();
		await expect(sheet.getByText('Frühjahr 2024').first()).toBeVisible();
		await expect(sheet.getByRole('heading', { name: 'Klage gegen OpenAI' })).toBeFocused();
		const { y, height } = (await sheet.boundingBox())!;
		expect(Math.abs(y + height - 844)).toBeLessThanOrEqual(1);
		expect(await overflow(page)).toBe(0);
		await axe();

		await sheet.getByRole('button', { name: 'Schliessen' }).tap();
		await expect(sheet).toHaveCount(0);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
	});

	test('the sheet leads to each passage and leaves the words uncovered', async ({
		page,
		visit
	}) => {
		await visit(STORY);
		await page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' }).tap();
		const sheet = page.getByRole('dialog', { name: 'Klage gegen OpenAI' });
		await expectUncovered(page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' }));
		await sheet.getByRole('link', { name: 'Zur Fundstelle 2' }).tap();
		const words = page.locator('mark').filter({ hasText: 'sich darüber beklagt' });
		await expect(words).toBeFocused();
		await expectUncovered(words);
	});

	test('a tap on the timeline opens the sheet, and from there the way leads to the words', async ({
		page,
		visit
	}) => {
		await visit(`${STORY}?view=timeline`);
		const event = page.getByRole('button', { name: 'Ereignis 2: OpenAI in Tesla?, 2018' });
		await event.tap();
		const sheet = page.getByRole('dialog', { name: 'OpenAI in Tesla?' });
		await expect(sheet).toBeVisible();
		await expect(event).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(sheet).toHaveCount(0);

		await event.tap();
		await sheet.getByRole('link', { name: 'Zur Fundstelle' }).tap();
		const words = page.locator('mark').filter({ hasText: 'Bereits 2018 hat Musk' });
		await expect(words).toBeFocused();
		await expectUncovered(words);
	});

	test('words of two events offer both', async ({ page, visit }) => {
		await visit(STORY);
		await page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer' }).tap();
		await page.getByRole('button', { name: /^X und xAI vor Tesla beliefern/ }).tap();
		await expect(page.getByRole('dialog', { name: 'X und xAI vor Tesla beliefern' })).toBeVisible();
		expect(await overflow(page)).toBe(0);
	});

	test('what can be tapped is large enough', async ({ page, visit }) => {
		await visit(`${STORY}?view=timeline`);
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
		for (const button of await page
			.getByRole('button', {
				name: /Vergrössern|Verkleinern|Alles zeigen|einklappen|Link kopieren/
			})
			.all()) {
			const { width, height } = (await button.boundingBox())!;
			expect.soft(Math.min(width, height), String(button)).toBeGreaterThanOrEqual(24);
		}
	});

	test('the long story and the list of stories fit too', async ({ page, visit }) => {
		for (const address of ['/', CONCORDE, `${CONCORDE}?view=timeline`]) {
			await visit(address);
			expect.soft(await overflow(page), address).toBe(0);
		}
	});
});

for (const [what, width, size] of [
	['a window of 320 px', 320, 16],
	['text at 200 % on a phone', 390, 32],
	['text at 200 % on a screen', 1280, 32]
] as const)
	test(`${what} needs no scrolling sideways`, async ({ page, visit, axe }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.addInitScript((pixels) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:root { font-size: ${pixels}px }`);
			document.adoptedStyleSheets = [sheet];
		}, size);
		for (const address of [
			STORY,
			`${STORY}?event=cnbc-berichtet&view=timeline`,
			`${STORY}?view=list`
		]) {
			await visit(address);
			expect.soft(await overflow(page), address).toBe(0);
		}
		await axe();
	});
