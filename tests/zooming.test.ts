import type { Locator, Page } from '@playwright/test';
import { expect, STORY, test } from './journey.ts';

test('the timeline is zoomed and panned by wheel, pointer, buttons and keys', async ({
	page,
	visit,
	axe
}) => {
	await visit(STORY);
	const plot = page.getByRole('group', { name: 'Gezeichnete Zeitleiste' });
	const event = page.getByRole('button', { name: 'Ereignis 5: Klage zurückgezogen' });
	await expect(marksOn(page)).toHaveCount(8);
	const fitted = await places(page);
	const showEverything = async () => {
		await page.getByRole('button', { name: 'Alles zeigen' }).click();
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await expect.poll(() => places(page)).toEqual(fitted);
	};

	await test.step('turning the wheel over the timeline scrolls the page and leaves the timeline as it is', async () => {
		await plot.hover();
		await page.mouse.wheel(0, 150);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
		expect(await places(page)).toEqual(fitted);
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await page.mouse.wheel(0, -150);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	});

	await test.step('Ctrl and the wheel zoom in on what is under the pointer, and the page stays', async () => {
		const { x, y, width, height } = (await event.boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.keyboard.down('Control');
		for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -120);
		await page.keyboard.up('Control');

		await expect.poll(() => lengthIn(page)).toBeLessThan(2500);
		const after = (await event.boundingBox())!;
		expect(Math.abs(after.x + after.width / 2 - x - width / 2)).toBeLessThan(4);
		expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
		await axe();
		await showEverything();
	});

	await test.step('dragging pans, and letting go over an event does not choose it', async () => {
		const before = (await event.boundingBox())!;
		const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 60, y, { steps: 4 });
		await page.mouse.move(x - 120, y, { steps: 4 });
		await page.mouse.up();

		await expect.poll(() => daysIn(page)).toBeDefined();
		const after = (await event.boundingBox())!;
		expect(Math.abs(before.x - 120 - after.x)).toBeLessThan(4);
		expect(new URL(page.url()).searchParams.has('event')).toBe(false);
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
		await showEverything();
	});

	await test.step('the buttons zoom in and out, and show everything again', async () => {
		await page.getByRole('button', { name: 'Vergrössern' }).click();
		await expect.poll(() => lengthIn(page)).toBeGreaterThan(0);
		const once = lengthIn(page)!;
		await page.getByRole('button', { name: 'Vergrössern' }).click();
		await expect.poll(() => lengthIn(page)).toBeLessThan(once);
		await page.getByRole('button', { name: 'Verkleinern' }).click();
		await expect.poll(() => Math.abs(lengthIn(page)! - once)).toBeLessThanOrEqual(6);
		await showEverything();
	});

	await test.step('keys pan and zoom, go to both ends, and show everything again', async () => {
		await plot.focus();
		await zoomIn(page, 3);
		const zoomed = daysIn(page)!;

		await page.keyboard.press('ArrowRight');
		await expect.poll(() => daysIn(page)!.from).toBeGreaterThan(zoomed.from);
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => Math.abs(daysIn(page)!.from - zoomed.from)).toBeLessThanOrEqual(2);
		await page.keyboard.press('-');
		await expect.poll(() => lengthIn(page)).toBeGreaterThan(zoomed.length);

		await page.keyboard.press('Home');
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeInViewport();
		await expect(page.getByRole('button', { name: /^Ereignis 7:/ })).not.toBeInViewport();
		await page.keyboard.press('End');
		await expect(page.getByRole('button', { name: /^Ereignis 7:/ })).toBeInViewport();
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).not.toBeInViewport();

		await page.keyboard.press('0');
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await expect.poll(() => places(page)).toEqual(fitted);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await expect(plot).toBeFocused();
	});

	await test.step('the buttons zoom in on the chosen event and keep it in view', async () => {
		await event.click();
		for (let i = 0; i < 6; i++) {
			const before = lengthIn(page) ?? Infinity;
			await page.getByRole('button', { name: 'Vergrössern' }).click();
			await expect.poll(() => lengthIn(page)).toBeLessThan(before);
			await expect(event).toBeInViewport();
		}
		await expect(event).toHaveAttribute('aria-pressed', 'true');
	});

	await test.step('what is dragged stays where it is let go, also where a day is wide', async () => {
		await visit(`${STORY}?from=2024-06-03&to=2024-06-12`);
		const report = page.getByRole('button', { name: 'Ereignis 4: CNBC berichtet über Nvidia' });
		await expect(report).toBeInViewport();
		const before = (await report.boundingBox())!;
		const { x, y, width, height } = (await plot.boundingBox())!;
		const [middle, bottom] = [x + width / 2, y + height - 60];
		await page.mouse.move(middle, bottom);
		await page.mouse.down();
		await page.mouse.move(middle + 25, bottom, { steps: 4 });
		await page.mouse.move(middle + 50, bottom, { steps: 4 });
		await page.mouse.up();

		await expect
			.poll(async () => Math.round((await report.boundingBox())!.x - before.x))
			.not.toBe(0);
		const moved = (await report.boundingBox())!.x - before.x;
		expect(Math.abs(moved - 50), `moved by ${moved}`).toBeLessThan(4);
	});
});

test('what the timeline shows of the time: all of it, its folds, a straight axis, nothing', async ({
	page,
	visit,
	axe
}) => {
	await visit(STORY);
	const plot = page.getByRole('group', { name: 'Gezeichnete Zeitleiste' });
	await expect(marksOn(page)).toHaveCount(8);

	await test.step('zooming out ends where there is nothing more to see', async () => {
		await page.getByRole('button', { name: 'Verkleinern' }).click();
		await page.getByRole('button', { name: 'Verkleinern' }).click();
		await page.getByRole('button', { name: 'Verkleinern' }).click();
		for (const mark of await marksOn(page).all()) await expect(mark).toBeInViewport();
	});

	await test.step('a fold opens at a click and shows the time it hid', async () => {
		await page.getByRole('button', { name: 'Alles zeigen' }).click();
		const fold = page.getByRole('button', {
			name: /^\d+ Monate ohne Ereignis ausgeblendet: aufklappen$/
		});
		const other = page.getByRole('button', {
			name: '5 Jahre ohne Ereignis ausgeblendet: aufklappen'
		});
		await fold.click();

		await expect(fold).toHaveCount(0);
		await expect(other).toBeVisible();
		await expect(marksOn(page)).toHaveCount(8);
		await expect(plot.getByText('Jan. 2017')).toBeVisible();
		await axe();

		await page.getByRole('button', { name: 'Alles zeigen' }).click();
		await expect(fold).toBeVisible();
	});

	await test.step('the timeline can be put away and brought back', async () => {
		await page.getByRole('button', { name: 'Zeitleiste einklappen' }).click();
		await expect(plot).toHaveCount(0);
		await axe();
		await page.getByRole('button', { name: 'Zeitleiste ausklappen' }).click();
		await expect(marksOn(page)).toHaveCount(8);
	});

	await test.step('the axis without folds is one switch away, and a link keeps it', async () => {
		await page.getByText('Zeichen', { exact: true }).click();
		const straight = page.getByRole('switch', { name: 'Achse ohne Lücken' });
		await axe();
		await straight.check();

		await expect(page.getByRole('button', { name: /ohne Ereignis ausgeblendet/ })).toHaveCount(0);
		await expect(page).toHaveURL(/\?axis=straight$/);
		await page.reload();
		await page.getByText('Zeichen', { exact: true }).click();
		await expect(straight).toBeChecked();
		await expect(page.getByRole('button', { name: /ohne Ereignis ausgeblendet/ })).toHaveCount(0);
		await straight.uncheck();
		await expect(page.getByRole('button', { name: /ohne Ereignis ausgeblendet/ })).toHaveCount(2);
	});

	await test.step('after a reload the same window is there', async () => {
		await plot.focus();
		await zoomIn(page, 2);
		const { from } = daysIn(page)!;
		await page.keyboard.press('End');
		await expect.poll(() => daysIn(page)!.from).toBeGreaterThan(from);
		const address = page.url();
		const before = await places(page);
		await page.reload();

		await expect(marksOn(page).first()).toBeAttached();
		await expect(page).toHaveURL(address);
		// the address has whole days, and a day is about two pixels here
		const moved = async () =>
			Math.max(...(await places(page)).map((x, i) => Math.abs(x - before[i]!)));
		await expect.poll(moved).toBeLessThan(6);
	});
});

const DAY = 86_400_000;

/** The days at the ends of the window, as the address has them; none while everything is shown. */
function daysIn(page: Page): { from: number; to: number; length: number } | undefined {
	const { searchParams } = new URL(page.url());
	const [from, to] = [searchParams.get('from'), searchParams.get('to')].map((day) =>
		day === null ? NaN : Date.parse(day) / DAY
	) as [number, number];
	return Number.isNaN(from + to) ? undefined : { from, to, length: to - from };
}

const lengthIn = (page: Page) => daysIn(page)?.length;

/** Zooms in by the key, waiting each time for the address to say so. */
async function zoomIn(page: Page, times: number): Promise<void> {
	for (let time = 0; time < times; time++) {
		const before = lengthIn(page) ?? Infinity;
		await page.keyboard.press('+');
		await expect.poll(() => lengthIn(page) ?? Infinity).toBeLessThan(before);
	}
}

const marksOn = (page: Page): Locator => page.getByRole('button', { name: /^Ereignis \d+:/ });

/** Where the events stand, in px from the window's left. */
function places(page: Page): Promise<number[]> {
	return marksOn(page).evaluateAll((buttons) =>
		buttons
			.map((button) => button.querySelector('.ink')?.getBoundingClientRect().x ?? NaN)
			.sort((a, b) => a - b)
	);
}
