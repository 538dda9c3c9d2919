import { CONCORDE, expect, STORY, test } from './journey.ts';

const STATES = [
	'/',
	STORY,
	`${STORY}?event=cnbc-berichtet&company=cnbc&q=nvidia`,
	`${STORY}?view=list`,
	CONCORDE
];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(() => {
		test.use({ colorScheme });

		test(`a system in ${colorScheme} colours gets a page in them that can be read`, async ({
			page,
			visit,
			axe
		}) => {
			for (const address of STATES) {
				await visit(address);
				await expect(page.locator('html')).not.toHaveAttribute('data-theme');
				const [red = 0] = await page.evaluate(() =>
					(getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
				);
				expect(red > 128).toBe(colorScheme === 'light');
				await axe();
			}
		});
	});

test('the switch turns to dark, and a reload keeps it, without a cookie', async ({
	page,
	visit,
	axe,
	context
}) => {
	await visit(STORY);
	await page.getByRole('button', { name: 'Dunkel' }).click();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await axe();
	await page.getByRole('button', { name: 'Ereignis 2: OpenAI in Tesla?, 2018' }).click();
	await axe();

	await page.reload();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await page.getByRole('link', { name: 'Fundstelle', exact: true }).click();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await page.getByRole('button', { name: 'Hell' }).click();
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
	expect(await context.cookies()).toEqual([]);
});

test.describe(() => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

	test('in forced colours what is chosen still differs from what is not', async ({
		page,
		visit,
		axe
	}) => {
		await visit(`${STORY}?company=openai&event=openai-in-tesla`);
		const colours = (name: string) =>
			page
				.getByText(name, { exact: true })
				.first()
				.evaluate((element) => {
					const { color, backgroundColor } = getComputedStyle(element);
					return `${color} on ${backgroundColor}`;
				});
		expect(await colours('OpenAI 4')).not.toBe(await colours('Tesla 3'));
		await expect(page.getByRole('button', { name: /^Ereignis 2:/, pressed: true })).toBeVisible();
		const ink = (n: number) =>
			page
				.getByRole('button', { name: new RegExp(`^Ereignis ${n}:`) })
				.locator('.ink > *')
				.first()
				.evaluate((shape) => {
					const { fill, stroke } = getComputedStyle(shape);
					const paper = getComputedStyle(document.body).backgroundColor;
					return [fill, stroke].some((colour) => colour !== paper && colour !== 'none');
				});
		expect(await ink(1), 'a mark can be told from the paper').toBe(true);
		await axe();
	});
});

test.describe(() => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('with motion welcome, the article scrolls to the words as well', async ({ page, visit }) => {
		await visit(STORY);
		await page
			.getByRole('group', { name: 'Ohne Datum' })
			.getByRole('link', { name: /^X und xAI/ })
			.click();
		await expect(
			page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer' })
		).toBeInViewport({ ratio: 1 });
	});
});
