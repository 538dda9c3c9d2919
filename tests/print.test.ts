import type { Page } from '@playwright/test';
import { expect, STORY, test } from './journey.ts';

// a page is laid out anew for paper
test.use({ still: false });

async function expectPrinted(page: Page): Promise<void> {
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
	await expect(list.getByRole('heading', { level: 3 })).toHaveCount(9);
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
	await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toBeVisible();
	await expect(page.getByRole('img').getByText('OpenAI gegründet')).toBeVisible();
	await expect(page.getByText('X und xAI vor Tesla beliefern').first()).toBeVisible();
	await expect(page.getByText(`Gedruckt von`)).toBeVisible();

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

for (const [what, search] of [
	['the page', ''],
	['the list', '?view=list'],
	['a window of the timeline', '?from=2024-06-01&to=2024-06-30&event=cnbc-berichtet']
] as const)
	test(`printing ${what} prints the whole timeline, the list with all details and the article`, async ({
		page,
		visit
	}) => {
		await visit(STORY + search);
		await page.emulateMedia({ media: 'print' });
		await expectPrinted(page);
	});

test('printing on A4, as a browser does it', async ({ page, visit }) => {
	await page.setViewportSize({ width: 718, height: 1000 });
	await visit(`${STORY}?view=list`);
	await page.getByRole('button', { name: 'Dunkel' }).click();
	await page.emulateMedia({ media: 'print' });
	await expectPrinted(page);
	// ink on white paper, whatever the screen had
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
		'light'
	);
});

test('a timeline that is put away is printed all the same', async ({ page, visit }) => {
	await visit(STORY);
	await page.getByRole('button', { name: 'Zeitleiste einklappen' }).click();
	await page.emulateMedia({ media: 'print' });
	await expectPrinted(page);
});
