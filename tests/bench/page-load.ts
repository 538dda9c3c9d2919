import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A browser's window, and how slow the machine and the line behind it are. */
export type Machine = {
	context: BrowserContextOptions;
	/** How many times slower than this machine. */
	cpu: number;
	/** Latency in ms and throughput in bit/s; none where the line is as it is. */
	line?: { latency: number; down: number; up: number };
};

export const PHONE: Machine = {
	context: {
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true,
		locale: 'de-CH'
	},
	cpu: 4,
	line: { latency: 150, down: 1_600_000, up: 750_000 }
};
export const DESKTOP: Machine = {
	context: { viewport: { width: 1440, height: 900 }, locale: 'de-CH' },
	cpu: 1
};

type Resource = { path: string; start: number; bytes: number };

/** One visit without any interaction: times in ms since navigation, bytes as they came over the line. */
export type Load = {
	firstPaint: number;
	largestPaint: number;
	shift: number;
	/** Long tasks beyond 50 ms each, between the first paint and the end of the visit, in ms. */
	blocking: number;
	/** When Kit had hydrated the page; `undefined` if it had not by the end. */
	alive?: number;
	/** When the live timeline stood in the picture's place. */
	live?: number;
	html: number;
	resources: Resource[];
};

/** Open an address in a fresh browser context and watch it for so many ms. */
export async function load(
	browser: Browser,
	address: string,
	machine: Machine,
	watch: number
): Promise<Load> {
	const page = await openPage(browser, machine);
	await page.goto(address);
	await page.waitForTimeout(watch);
	const seen = await page.evaluate(read);
	await page.context().close();
	return seen;
}

/** The cost of the first touch of a page: ms until it is alive, and its scripts, gzipped. */
export async function touch(
	browser: Browser,
	address: string,
	machine: Machine
): Promise<{ alive: number; scripts: number }> {
	const page = await openPage(browser, machine);
	await page.goto(address, { waitUntil: 'networkidle' });
	const before = await page.evaluate(() => performance.now());
	// beside whatever could be pressed
	await page.touchscreen.tap(4, 300);
	await page.locator('html[data-alive]').waitFor({ state: 'attached' });
	const seen = await page.evaluate(read);
	await page.context().close();
	const alive = seen.alive ?? NaN;
	return { alive: alive - before, scripts: scriptBytes(seen, alive) };
}

async function openPage(browser: Browser, { context: options, cpu, line }: Machine): Promise<Page> {
	const context = await browser.newContext({ colorScheme: 'light', ...options });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	if (line) {
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: line.latency,
			downloadThroughput: line.down / 8,
			uploadThroughput: line.up / 8
		});
	}
	await page.addInitScript(observe);
	return page;
}

type Seen = { shift: number; tasks: [start: number, length: number][]; largest: number } & Pick<
	Load,
	'alive' | 'live'
>;
type Observed = typeof globalThis & { seen: Seen };

function observe(): void {
	const seen: Seen = { shift: 0, tasks: [], largest: 0 };
	(globalThis as Observed).seen = seen;
	const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
			type,
			buffered: true
		});
	watch('layout-shift', (entry) => (seen.shift += (entry as LayoutShift).value));
	watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
	watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
	new MutationObserver(() => {
		if (document.querySelector('#svelte-announcer')) seen.alive ??= performance.now();
		if (document.querySelector('.live[data-ready]')) seen.live ??= performance.now();
	}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-ready'] });
}

type LayoutShift = PerformanceEntry & { value: number };

function read(): Load {
	const { shift, tasks, largest, alive, live } = (globalThis as Observed).seen;
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const [paint] = performance.getEntriesByName('first-contentful-paint');
	const firstPaint = paint?.startTime ?? Infinity;
	const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	return {
		firstPaint,
		largestPaint: largest,
		shift,
		blocking: tasks
			.filter(([start, length]) => start + length > firstPaint)
			.reduce((sum, [, length]) => sum + length - 50, 0),
		...(alive !== undefined && { alive }),
		...(live !== undefined && { live }),
		html: page?.encodedBodySize ?? 0,
		resources: resources.map(({ name, startTime, encodedBodySize }) => ({
			path: new URL(name).pathname,
			start: startTime,
			bytes: encodedBodySize
		}))
	};
}

/** The bytes of the resources whose names end so, as they came. */
export function bytesOf({ resources }: Load, ...endings: string[]): number {
	return resources
		.filter(({ path }) => endings.some((ending) => path.endsWith(ending)))
		.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The bytes of the scripts asked for up to a time, as gzip makes them: what budgets count. */
export function scriptBytes({ resources }: Load, until: number): number {
	const scripts = new Set(
		resources
			.filter(({ path, start }) => path.endsWith('.js') && start <= until)
			.map(({ path }) => path)
	);
	return [...scripts].reduce((sum, path) => sum + zipped(path), 0);
}

const sizes = new Map<string, number>();

function zipped(path: string): number {
	const size = sizes.get(path) ?? gzipSync(readFileSync(`build/client${path}`)).length;
	sizes.set(path, size);
	return size;
}
