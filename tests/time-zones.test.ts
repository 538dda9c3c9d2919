import type { Page } from '@playwright/test';
import { CONCORDE, expect, STORY, test } from './journey.ts';

const ZONES = ['America/Los_Angeles', 'Europe/Zurich', 'Pacific/Auckland'];

/** The dates as a reader sees them: the list, the marks and where they stand, and the axis. */
async function datesOn(page: Page) {
	const buttons = page.getByRole('button', { name: /^Ereignis \d+:/ });
	return {
		listed: await page
			.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
			.getByRole('listitem')
			.getByRole('paragraph')
			.allTextContents(),
		marks: await buttons.evaluateAll((all) =>
			all
				.map((button) => {
					const { x, width } = button.querySelector('.ink')!.getBoundingClientRect();
					return `${button.getAttribute('aria-label')} ${x.toFixed(1)} ${width.toFixed(1)}`;
				})
				.sort()
		),
		axis: await page.locator('.live .axis text').allTextContents(),
		window: new URL(page.url()).search
	};
}

test('a reader in Los Angeles, Zürich or Auckland sees the same days in the same places', async ({
	another
}) => {
	const seen: unknown[] = [];
	for (const timezoneId of ZONES)
		await test.step(timezoneId, async () => {
			const page = await another({ timezoneId });
			const states: unknown[] = [];
			for (const address of [CONCORDE, STORY, `${STORY}?from=2024-06-01&to=2024-06-14`]) {
				await page.goto(address);
				await expect(page.getByRole('button', { name: /^Ereignis \d+:/ }).nth(2)).toBeAttached();
				await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
				states.push(await datesOn(page));
			}
			await expectInTheMiddleOfItsDay(page);
			const before = await datesOn(page);
			await page.getByRole('button', { name: 'Verkleinern' }).click();
			await expect.poll(() => new URL(page.url()).search).not.toBe(before.window);
			// the marks follow the address within a frame or two
			await expect.poll(async () => (await datesOn(page)).marks).not.toEqual(before.marks);
			states.push(await datesOn(page));
			await expect(page.getByRole('listitem').getByText('4. Juni 2024').first()).toBeVisible();
			seen.push(states);
		});
	expect(seen[0]).toEqual(seen[1]);
	expect(seen[2]).toEqual(seen[1]);
});

/** A day stands in the middle of its day on an axis of fourteen days. */
async function expectInTheMiddleOfItsDay(page: Page): Promise<void> {
	const event = page.getByRole('button', { name: /^Ereignis 4: .*, 4. Juni 2024$/ });
	const plot = (await page.getByRole('group', { name: 'Gezeichnete Zeitleiste' }).boundingBox())!;
	await expect(event).toBeInViewport();
	const { x, width } = (await event.boundingBox())!;
	// noon of the fourth of fourteen days
	expect(Math.abs(x + width / 2 - plot.x - (plot.width * 3.5) / 14)).toBeLessThan(2);
}
