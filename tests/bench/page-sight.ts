import { chromium } from '@playwright/test';
import { FLAGS } from './timeline/measure.ts';

/** The sights of a page: by name, the selectors of what must all stand there. */
export type Sights = Record<string, string[]>;

type Seeing = typeof globalThis & { seen: Record<string, number> };

/**
 * Opens an address in a browser of its own. For each sight the time from the start of the navigation to the end
 * of the first frame that shows it, in ms; not there if it was not seen within so many ms.
 */
export async function see(
	address: string,
	sights: Sights,
	executablePath: string | undefined,
	within: number
): Promise<Record<string, number>> {
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	const page = await browser.newPage({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce',
		locale: 'de-CH'
	});
	await page.addInitScript(watch, sights);
	await page.goto(address, { waitUntil: 'commit' });
	const all = Object.keys(sights).length;
	await page
		.waitForFunction((all) => Object.keys((globalThis as Seeing).seen).length === all, all, {
			polling: 100,
			timeout: within
		})
		.catch(() => undefined);
	const seen = await page.evaluate(() => (globalThis as Seeing).seen);
	await browser.close();
	return seen;
}

function watch(sights: Sights): void {
	const seen: Seeing['seen'] = {};
	(globalThis as Seeing).seen = seen;
	const waiting = new Map(Object.entries(sights));
	const stands = (selector: string) =>
		[...document.querySelectorAll(selector)].some((element) =>
			element.checkVisibility({ visibilityProperty: true })
		);
	const poll = () => {
		for (const [name, selectors] of waiting) {
			if (!selectors.every(stands)) continue;
			waiting.delete(name);
			// a message comes after the frame that follows has been drawn
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => (seen[name] = performance.now());
				port2.postMessage(0);
			});
		}
		if (waiting.size > 0) requestAnimationFrame(poll);
	};
	requestAnimationFrame(poll);
}
