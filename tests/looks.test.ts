import { CONCORDE, expect, STORY, test } from './journey.ts';

const STATES = [
	'/',
	STORY,
	`${STORY}?event=cnbc-berichtet&company=cnbc&q=nvidia`,
	`${STORY}?view=list`,
	CONCORDE
];

test('a system in light or dark colours gets a page in them that can be read', async ({
	page,
	visit,
	axe
}) => {
	for (const [i, address] of STATES.entries()) {
		const ground = page.locator('html');
		// the first page of a colour is drawn in it from the start, and follows the system later
		const schemes = i % 2 === 0 ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
		for (const colorScheme of schemes)
			await test.step(`${address} in ${colorScheme} colours`, async () => {
				await page.emulateMedia({ colorScheme });
				if (colorScheme === schemes[0]) await visit(address);
				await expect(ground).not.toHaveAttribute('data-theme');
				const [red = 0] = await page.evaluate(() =>
					(getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
				);
				expect(red > 128).toBe(colorScheme === 'light');
				await axe();
			});
	}
});

test('a reader’s own colours, forced colours and motion', async ({ page, visit, axe, context }) => {
	await visit(STORY);

	await test.step('the switch turns to dark, and a reload keeps it, without a cookie', async () => {
		await page.getByRole('button', { name: 'Dunkel' }).click();
		await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
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

	await test.step('with motion welcome, the article scrolls to the words as well', async () => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await page.getByRole('link', { name: 'Bauer sucht Frau' }).first().click();
		await page
			.getByRole('group', { name: 'Ohne Datum' })
			.getByRole('link', { name: /^X und xAI/ })
			.click();
		await expect(
			page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer' })
		).toBeInViewport({ ratio: 1 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
	});

	await test.step('in forced colours what is chosen still differs from what is not', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
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
