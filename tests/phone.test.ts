import type { Page } from '@playwright/test';
import { CONCORDE, expect, expectUncovered, STORY, test } from './journey.ts';

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('from the list and the article to the timeline and other stories', async ({
		page,
		visit,
		axe
	}) => {
		await visit(STORY);
		const sheetOf = (event: string) => page.getByRole('dialog', { name: event });
		const closeSheet = async () => {
			await page.getByRole('dialog').getByRole('button', { name: 'Schliessen' }).tap();
			await expect(page.getByRole('dialog')).toHaveCount(0);
		};

		await test.step('the list comes first', async () => {
			const list = page.getByRole('heading', { name: 'Alle Ereignisse in zeitlicher Folge' });
			await expect(list).toBeInViewport();
			await expect(page.getByRole('region', { name: 'Zeitleiste' })).toHaveCount(0);
			expect((await list.boundingBox())!.y).toBeLessThan(
				(await page.getByRole('article').first().boundingBox())!.y
			);
			expect(await overflow(page)).toBe(0);
			await axe();
		});

		await test.step('a mark in the article opens its event as a sheet from below', async () => {
			await page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' }).tap();
			const sheet = sheetOf('Klage gegen OpenAI');
			await expect(sheet).toBeVisible();
			await expect(sheet.getByText('Frühjahr 2024').first()).toBeVisible();
			await expect(sheet.getByRole('heading', { name: 'Klage gegen OpenAI' })).toBeFocused();
			const { y, height } = (await sheet.boundingBox())!;
			expect(Math.abs(y + height - 844)).toBeLessThanOrEqual(1);
			expect(await overflow(page)).toBe(0);
			await axe();

			await closeSheet();
			expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
		});

		await test.step('the sheet leads to each passage and leaves the words uncovered', async () => {
			const first = page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' });
			await first.tap();
			const sheet = sheetOf('Klage gegen OpenAI');
			await expect(sheet).toBeVisible();
			await expectUncovered(first);
			await sheet.getByRole('link', { name: 'Zur Fundstelle 2' }).tap();
			const words = page.locator('mark').filter({ hasText: 'sich darüber beklagt' });
			await expect(words).toBeFocused();
			await expectUncovered(words);
			await expect(sheet).toHaveCount(0);
		});

		await test.step('words of two events offer both', async () => {
			await page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer' }).tap();
			await page.getByRole('button', { name: /^X und xAI vor Tesla beliefern/ }).tap();
			await expect(sheetOf('X und xAI vor Tesla beliefern')).toBeVisible();
			expect(await overflow(page)).toBe(0);
			await closeSheet();
		});

		await test.step('the timeline is one tap away', async () => {
			await page.getByRole('link', { name: 'Zeitleiste', exact: true }).tap();
			await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);
			await expect(page.getByRole('group', { name: 'Gezeichnete Zeitleiste' })).toBeInViewport();
			expect(await overflow(page)).toBe(0);
			await axe();
		});

		await test.step('what can be tapped is large enough', async () => {
			const buttons = page.getByRole('button', {
				name: /Vergrössern|Verkleinern|Alles zeigen|einklappen|Link kopieren/
			});
			expect(await buttons.count()).toBeGreaterThan(3);
			for (const button of await buttons.filter({ visible: true }).all()) {
				const { width, height } = (await button.boundingBox())!;
				expect.soft(Math.min(width, height), String(button)).toBeGreaterThanOrEqual(24);
			}
		});

		await test.step('a tap on the timeline opens the sheet, and from there the way leads to the words', async () => {
			const event = page.getByRole('button', { name: 'Ereignis 2: OpenAI in Tesla?, 2018' });
			await event.tap();
			const sheet = sheetOf('OpenAI in Tesla?');
			await expect(sheet).toBeVisible();
			await expect(event).toBeInViewport();
			await page.keyboard.press('Escape');
			await expect(sheet).toHaveCount(0);

			await event.tap();
			await sheet.getByRole('link', { name: 'Zur Fundstelle' }).tap();
			const words = page.locator('mark').filter({ hasText: 'Bereits 2018 hat Musk' });
			await expect(words).toBeFocused();
			await expectUncovered(words);
			await expect(sheet).toHaveCount(0);
		});

		await test.step('the list of stories and the long story fit too', async () => {
			await visit('/');
			expect.soft(await overflow(page), 'the list of stories').toBe(0);
			await page.getByRole('link', { name: 'Concorde' }).first().tap();
			await expect(page).toHaveURL(CONCORDE);
			await expect(page.locator('mark').first()).toBeAttached();
			expect.soft(await overflow(page), 'the list and the articles').toBe(0);
			await page.getByRole('link', { name: 'Zeitleiste', exact: true }).tap();
			await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeAttached();
			expect.soft(await overflow(page), 'the timeline').toBe(0);
		});
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
		await visit(`${STORY}?event=cnbc-berichtet&view=timeline`);
		await expect(page.getByRole('button', { name: /^Ereignis 4:/, pressed: true })).toBeAttached();
		expect.soft(await overflow(page), 'the timeline and a chosen event').toBe(0);
		await visit(STORY);
		expect.soft(await overflow(page), 'the page').toBe(0);
		await page.getByRole('link', { name: 'Liste', exact: true }).click();
		await expect(page).toHaveURL(/view=list/);
		await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toHaveCount(0);
		expect.soft(await overflow(page), 'the list').toBe(0);
		await axe();
	});
