import type { Locator, Page } from '@playwright/test';
import { expect, STORY, test } from './journey.ts';

const ARABIC = `${STORY}?lang=ar`;

/** The left edges of elements, which are in the order of the lines. */
async function leftEdges(elements: Locator[]): Promise<number[]> {
	return Promise.all(elements.map(async (element) => (await element.boundingBox())?.x ?? NaN));
}

async function runsToTheLeft(elements: Locator[]): Promise<void> {
	const edges = await leftEdges(elements);
	expect(edges, 'the first is furthest to the right').toEqual(edges.toSorted((a, b) => b - a));
	expect(new Set(edges).size).toBe(edges.length);
}

async function fits(page: Page): Promise<void> {
	const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth);
	expect(spare, 'nothing goes beyond the window').toBeGreaterThanOrEqual(0);
}

test('in Arabic the page is mirrored, time runs to the left, and the article keeps its way', async ({
	page,
	visit,
	axe
}) => {
	await visit(ARABIC);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const article = page.getByRole('article', { name: 'Künstliche Intelligenz' });
	const paragraph = article.getByText('Elon Musk, seines Zeichens Herrscher');
	const card = article.getByRole('heading', { name: 'Klage gegen OpenAI' });
	await runsToTheLeft([article.getByRole('link', { name: /^p1/ }), paragraph, card]);
	await expect(paragraph).toHaveCSS('direction', 'ltr');

	const early = page.getByRole('button', { name: /OpenAI gegründet/ });
	const late = page.getByRole('button', { name: /Klage gegen OpenAI/ });
	await runsToTheLeft([early, late]);
	await fits(page);
	await axe();

	await test.step('the arrow to the left leads to what is later', async () => {
		const from = () => new URL(page.url()).searchParams.get('from');
		await early.locator('xpath=ancestor::*[@role="group"][1]').focus();
		await page.keyboard.press('+');
		await expect.poll(from).not.toBeNull();
		const before = from() ?? '';
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => (from() ?? '') > before).toBe(true);
		await page.keyboard.press('0');
		await expect.poll(from).toBeNull();
	});

	await test.step('an event leads to its words, and back', async () => {
		await early.click();
		await expect(early).toHaveAttribute('aria-pressed', 'true');
		await expect(article.getByTitle('OpenAI gegründet')).toBeInViewport();
		await axe();
		await page.goBack();
		await expect(early).toHaveAttribute('aria-pressed', 'false');
	});

	await test.step('dark, and in forced colours', async () => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await axe();
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		await axe();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('in Arabic the axis is on the right, and a tap opens the sheet', async ({
		page,
		visit,
		axe
	}) => {
		await visit(ARABIC);
		const label = page
			.getByRole('region')
			.getByRole('link', { name: /OpenAI gegründet/ })
			.first();
		const drawing = page.locator('#timeline-down > svg');
		await runsToTheLeft([drawing, label]);
		await fits(page);
		await axe();
		await label.tap();
		await expect(page.getByRole('dialog', { name: 'OpenAI gegründet' })).toBeVisible();
		await fits(page);
		await axe();
	});
});
