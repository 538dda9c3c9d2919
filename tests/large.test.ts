import type { Page } from '@playwright/test';
import { servePages } from './bench/timeline/pages-server.ts';
import type { BenchPage } from './bench/timeline/pages/bench-page.ts';
import { makeEvents } from './bench/timeline/stories.ts';
import { expect, test } from './journey.ts';

/* The timeline of a story with many events, on a page of its own: the bench's. */

const MANY = 10_000;
const BAR = /^(\d[\d'’]*) Ereignis(?:se)?, .+; Eingabe (?:vergrössert|zeigt nur sie)$/;
const EVENT = /^Ereignis \d+: /;

// one server for all of them
test.describe.configure({ mode: 'default' });
// eslint-disable-next-line no-empty-pattern -- the first argument must be destructured
test.use({ baseURL: async ({}, use) => use(origin) });

let origin: string;
let close: () => Promise<void>;
test.beforeAll(async () => {
	({ origin, close } = await servePages(['ours']));
});
test.afterAll(() => close());

test('many events are counted, gone through by keys and opened', async ({ page, axe }) => {
	await open(page);
	await test.step('few are drawn and all are counted', async () => {
		expect(await totalOf(page)).toBe(MANY);
		expect(await eventsOf(page).count()).toBeLessThanOrEqual(400);
		expect(await eventsOf(page).count()).toBeGreaterThan(10);
		await axe();
	});

	await test.step('by keys from event to bar, into it, and out again', async () => {
		const focused = () =>
			page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		await plotOf(page).focus();
		await page.keyboard.press('ArrowDown');
		await expect.poll(focused).toMatch(/Ereignis/);
		const seen = new Set<string>();
		for (let i = 0; i < 12; i++) {
			const before = await focused();
			seen.add(before);
			await page.keyboard.press('ArrowDown');
			await expect.poll(focused).not.toBe(before);
		}
		expect(seen.size).toBe(12);
		for (let i = 0; i < 20 && !BAR.test(await focused()); i++) {
			const before = await focused();
			await page.keyboard.press('ArrowDown');
			await expect.poll(focused).not.toBe(before);
		}
		const bar = await focused();
		expect(bar).toMatch(BAR);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: bar, exact: true })).toHaveCount(0);
		await expect.poll(focused).toMatch(/Ereignis/);
		await page.keyboard.press('0');
		await expect.poll(() => totalOf(page)).toBe(MANY);
	});

	await test.step('a click on a bar opens it into its events', async () => {
		const half = page.getByRole('button', { name: /Ereignisse, 2\. Halbjahr 2019; / });
		await half.click();
		await expect(half).toHaveCount(0);
		await expect(
			page.getByRole('button', { name: /Ereignis(?:se)?, .*August 2019; / }).first()
		).toBeVisible();
		// the focus is in what it opened into
		const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await expect.poll(label).toMatch(/Ereignis/);
		await expect(page.getByRole('slider', { name: 'Ausschnitt verschieben' })).toHaveAttribute(
			'aria-valuetext',
			'1. Juli 2019 bis 31. Dezember 2019'
		);
		await axe();
		await plotOf(page).focus();
		await page.keyboard.press('0');
		await expect.poll(() => totalOf(page)).toBe(MANY);
	});

	await test.step('an event that is chosen is drawn at every zoom', async () => {
		await call(page, 'select', 'e4321');
		const chosen = page.getByRole('button', { pressed: true });
		await expect(chosen).toHaveAttribute('data-event', 'e4321');
		await expect.poll(() => totalOf(page)).toBe(MANY);
		await plotOf(page).focus();
		for (const key of ['+', '+', '+', '+', '-', '0']) {
			await page.keyboard.press(key);
			await expect(chosen).toBeInViewport();
		}
		await axe();
	});
});

test('many events are dragged, filtered and found', async ({ page, axe }) => {
	await open(page);
	await test.step('what is drawn keeps its row while the timeline is dragged', async () => {
		await plotOf(page).focus();
		for (let i = 0; i < 4; i++) await page.keyboard.press('+');
		const box = (await plotOf(page).boundingBox())!;
		const [x, y] = [box.x + box.width * 0.8, box.y + 20];
		await page.mouse.move(x, y);
		await page.mouse.down();
		const before = await rowsOf(page);
		for (let i = 1; i <= 12; i++) {
			await page.mouse.move(x - 40 * i, y);
			const now = await rowsOf(page);
			for (const [id, top] of Object.entries(now)) if (id in before) expect(top).toBe(before[id]);
			Object.assign(before, now);
		}
		await page.mouse.up();
		expect(Object.keys(before).length).toBeGreaterThan(await eventsOf(page).count());
		await plotOf(page).focus();
		await page.keyboard.press('0');
		await expect.poll(() => totalOf(page)).toBe(MANY);
	});

	await test.step('the strip moves the window by keys and by dragging', async () => {
		const [window, start, end] = [
			'Ausschnitt verschieben',
			'Anfang des Ausschnitts',
			'Ende des Ausschnitts'
		].map((name) => page.getByRole('slider', { name })) as [
			ReturnType<Page['getByRole']>,
			ReturnType<Page['getByRole']>,
			ReturnType<Page['getByRole']>
		];
		const at = async (slider: typeof window) => Number(await slider.getAttribute('aria-valuenow'));
		await end.focus();
		for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
		await expect.poll(() => at(end)).toBeLessThanOrEqual(502);
		expect(await at(end)).toBeGreaterThanOrEqual(498);
		await start.focus();
		await page.keyboard.press('PageUp');
		await expect.poll(() => at(start)).toBeGreaterThanOrEqual(98);
		await window.focus();
		await page.keyboard.press('End');
		await expect.poll(() => at(end)).toBeGreaterThanOrEqual(998);
		expect(await at(start)).toBeGreaterThan(590);

		const box = (await window.boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 100, y, { steps: 4 });
		await page.mouse.move(x - 300, y, { steps: 4 });
		await page.mouse.up();
		const moved = (await window.boundingBox())!;
		expect(Math.abs(moved.x - (box.x - 300))).toBeLessThan(4);
		expect(Math.abs(moved.width - box.width)).toBeLessThan(4);
		await axe();
		await plotOf(page).focus();
		await page.keyboard.press('0');
		await expect.poll(() => totalOf(page)).toBe(MANY);
	});

	await test.step('a filter and a search leave exactly what they should', async () => {
		const events = makeEvents(MANY);
		await call(page, 'filter', 'Linde');
		const about = events.filter(({ companies }) => companies.includes('Linde')).length;
		await expect.poll(() => totalOf(page)).toBe(about);
		await call(page, 'search', 'Fusion 99');
		const found = events.filter(({ title }) => title.includes('Fusion 99')).length;
		await expect.poll(() => totalOf(page)).toBe(found);
		// so few are not counted, whether or not there is room for what they are called
		await expect(eventsOf(page)).toHaveCount(found);
	});

	await test.step('few that a search leaves have their dates, as those of a small story do', async () => {
		await call(page, 'filter', undefined);
		await expect.poll(() => totalOf(page)).toBe(MANY);
		await call(page, 'search', 'Fusion 99');
		const found = makeEvents(MANY).filter(({ title }) => title.includes('Fusion 99')).length;
		await expect(eventsOf(page)).toHaveCount(found);
		await expect(barsOf(page)).toHaveCount(0);
		const dates = eventsOf(page).locator('.label:not(.undated) .date').filter({ visible: true });
		await expect(dates.first()).toBeVisible();
		await axe();
	});

	await test.step('very many are all counted', async () => {
		await open(page, 30_000);
		expect(await totalOf(page)).toBe(30_000);
	});
});

test.describe('by touch', () => {
	// on a phone time runs down
	test.use({ hasTouch: true, viewport: { width: 700, height: 900 } });

	test('a tap opens a bar, and a finger drags', async ({ page, axe }) => {
		await open(page);
		await axe();
		const slider = page.getByRole('slider', { name: 'Ausschnitt verschieben' });
		const words = () => slider.getAttribute('aria-valuetext');
		const all = await words();
		await barsOf(page).nth(2).tap();
		await expect.poll(words).not.toBe(all);
		const near = await words();

		const session = await page.context().newCDPSession(page);
		const box = (await plotOf(page).boundingBox())!;
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x: box.x + x, y: box.y + box.height / 2 }]
			});
		await touch('touchStart', 300);
		for (let x = 290; x >= 100; x -= 10) await touch('touchMove', x);
		await touch('touchEnd');
		await expect.poll(words).not.toBe(near);
	});
});

test('nothing is left of a timeline that is put away', async ({ page }) => {
	await open(page, 1000);
	const session = await page.context().newCDPSession(page);
	const heap = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return usedSize;
	};
	const renew = (times: number) =>
		page.evaluate(async (times) => {
			for (let i = 0; i < times; i++) {
				await (globalThis as { benchPage?: BenchPage }).benchPage?.renew?.();
				while (!document.querySelector('.live[data-ready]'))
					await new Promise((next) => requestAnimationFrame(next));
			}
		}, times);
	await renew(10);
	const early = await heap();
	await renew(90);
	// each of 90 that stayed would be a hundredth of it at the least
	expect((await heap()) / early).toBeLessThan(1.25);
	await expect(page.getByRole('group', { name: 'Gezeichnete Zeitleiste' })).toHaveCount(1);
});

const plotOf = (page: Page) => page.getByRole('group', { name: 'Gezeichnete Zeitleiste' });
const barsOf = (page: Page) => page.getByRole('button', { name: BAR });
const eventsOf = (page: Page) => plotOf(page).getByRole('button', { name: EVENT });

async function open(page: Page, events = MANY): Promise<void> {
	await page.goto(`/ours.html?n=${events}`);
	await expect(eventsOf(page).first()).toBeVisible({ timeout: 120_000 });
}

/** All that is drawn for itself and all that is counted. */
async function totalOf(page: Page): Promise<number> {
	const names = await barsOf(page).evaluateAll((bars) =>
		bars.map((bar) => bar.getAttribute('aria-label') ?? '')
	);
	const counted = names.map((name) => Number(BAR.exec(name)?.[1]?.replace(/\D/g, '')));
	return counted.reduce((sum, count) => sum + count, await eventsOf(page).count());
}

const call = (page: Page, name: 'filter' | 'search' | 'select', value?: string) =>
	page.evaluate(
		([name, value]) =>
			(globalThis as { benchPage?: BenchPage }).benchPage?.[name]?.(value as string),
		[name, value] as const
	);

/** Where each event stands, from the top. */
const rowsOf = (page: Page) =>
	eventsOf(page).evaluateAll((buttons) =>
		Object.fromEntries(
			buttons.map((button) => [button.dataset.event, button.getBoundingClientRect().top])
		)
	);
