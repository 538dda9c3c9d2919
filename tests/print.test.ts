import type { Page } from '@playwright/test';
import { expect, STORY, test } from './journey.ts';

// a page is laid out anew for paper
test.use({ still: false });

test('whatever the screen shows, the whole timeline, the list with all details and the article are printed', async ({
	page,
	visit
}) => {
	const printed = (what: string, { upright = false } = {}) =>
		test.step(`printing ${what}`, async () => {
			await page.emulateMedia({ media: 'print' });
			await (upright ? expectTimelineDown : expectTimelineAcross)(page);
			await expectPrinted(page);
			// ink on white paper, whatever the screen had
			await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
			await page.emulateMedia({ media: 'screen' });
		});

	await visit(`${STORY}?from=2024-06-01&to=2024-06-30&event=cnbc-berichtet`);
	await printed('a window of the timeline');

	await visit(STORY);
	await printed('the page');
	await page.getByRole('button', { name: 'Zeitleiste einklappen' }).click();
	await printed('a timeline that is put away');
	await page.getByRole('link', { name: 'Liste', exact: true }).click();
	await expect(page).toHaveURL(/view=list/);
	await printed('the list');

	await page.setViewportSize({ width: 718, height: 1000 });
	await page.getByRole('button', { name: 'Dunkel' }).click();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await printed('on A4, as a browser does it', { upright: true });
});

async function expectTimelineAcross(page: Page): Promise<void> {
	await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toBeVisible();
	await expect(page.getByRole('img').getByText('OpenAI gegründet')).toBeVisible();
}

async function expectTimelineDown(page: Page): Promise<void> {
	await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toHaveCount(0);
	const events = page.getByRole('region', { name: 'Zeitleiste' }).getByRole('listitem');
	await expect(events).toHaveCount(8);
	for (const words of ['OpenAI gegründet11. Dez. 2015', 'Klage gegen OpenAIFrühjahr 2024'])
		await expect(events.filter({ hasText: words })).toBeVisible();
}

async function expectPrinted(page: Page): Promise<void> {
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
	await expect(list.getByRole('heading', { level: 4 })).toHaveCount(9);
	for (const words of [
		'Musk hat seinerzeit OpenAI nämlich mitgegründet',
		'nach der geplatzten Oracle-Partnerschaft',
		'Diese Information gehe aus internen Mails bei Nvidia hervor',
		'Antrag auf Abweisung (request for dismissal)',
		'Der Artikel sagt nicht, wann das war.'
	])
		await expect(list.getByText(words)).toBeVisible();

	const article = page.getByRole('article').first();
	await expect(article.getByText('Im Frühjahr zog Elon Musk')).toBeVisible();
	await expect(article.getByRole('link', { name: /Absatz \d$/ })).toHaveText([
		'p1',
		'p2',
		'p3',
		'p4'
	]);
	const numbers = await article
		.getByRole('link', { name: /^Ereignis \d/ })
		.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::before').content));
	expect(numbers).toEqual(
		[3, 5, 7, 6, 1, 3, 2, 8, 4, 9, 9].map((number) => JSON.stringify(String(number)))
	);
	await expect(page.getByText('X und xAI vor Tesla beliefern').first()).toBeVisible();
	await expect(
		page.getByText(/Gedruckt von http.*\d{4}-\d\d-\d\d sha256:[0-9a-f]{64}$/)
	).toBeVisible();

	await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(0);
	await expect(
		page.getByRole('button', {
			name: /zeigen|Vergrössern|Verkleinern|klappen|Link kopieren|Dunkel/
		})
	).toHaveCount(0);
	await expect(page.getByRole('search')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByText('Einzelheiten und Beleg').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByText('Zeichen', { exact: true })).toBeHidden();
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		)
	).toBe(0);
}

test.describe('a story with media', () => {
	test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

	test('the pictures of an article are printed', async ({ page, visit }) => {
		await visit('/stories/bruecke');
		await page.emulateMedia({ media: 'print' });
		const picture = page.getByRole('article').getByRole('img', { name: /unter der Sonne/ });
		await expect(picture).toBeVisible();
	});
});
