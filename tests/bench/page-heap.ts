import type { Browser } from '@playwright/test';

/** A page's memory once nothing more is to be collected: bytes and nodes. */
export type Held = { heap: number; nodes: number; listeners: number };

/** How long a page is left alone before what it holds is counted, in ms. */
const SETTLED = 2000;

/**
 * Goes from the list of stories into a story and back, so many times, without loading the page anew; what is
 * held after each of `samples` equal parts, always on the list of stories.
 */
export async function mountAndUnmount(
	browser: Browser,
	origin: string,
	{ rounds, samples }: { rounds: number; samples: number }
): Promise<Held[]> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		locale: 'de-CH',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await page.goto(origin);
	await page.keyboard.press('Shift');
	await page.locator('html[data-alive]').waitFor();
	await page.evaluate(() => Object.assign(globalThis, { same: true }));

	const held: Held[] = [];
	const each = rounds / samples;
	for (let round = 1; round <= rounds; round++) {
		await page.getByRole('main').getByRole('link').first().click();
		await page.locator('.live[data-ready]').waitFor();
		await page.getByRole('link', { name: 'Fundstelle', exact: true }).click();
		// a story has a list too
		await page.waitForURL(new URL('/', origin).href);
		await page.getByRole('main').getByRole('listitem').first().waitFor();
		if (round % each !== 0) continue;
		// what waits for an idle moment holds the page that was left; then twice, for what is only freed once
		// something else is
		await page.waitForTimeout(SETTLED);
		await session.send('HeapProfiler.collectGarbage');
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
		held.push({ heap: usedSize, nodes, listeners: jsEventListeners });
	}
	if (!(await page.evaluate(() => 'same' in globalThis)))
		throw new Error('the page was loaded anew on the way');
	await context.close();
	return held;
}
