import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import {
	expect,
	test as base,
	type BrowserContextOptions,
	type Locator,
	type Page,
	type Response
} from '@playwright/test';

export { expect };

export const STORY = '/stories/bauer-sucht-frau';
export const CONCORDE = '/stories/concorde';

/** The least score of layout shift, as the web vitals count it, that a journey may not reach. */
export const STILL = 0.01;
/** What all headers of a response may have, in bytes: nginx answers with 502 from 4096, and cookies come on top. */
const MAX_HEADER_BYTES = 3000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type LayoutShift = PerformanceEntry & {
	value: number;
	hadRecentInput: boolean;
	sources: { node?: Node | null }[];
};
type Watching = typeof globalThis & {
	tellTrouble?: (trouble: string) => void;
	tellShift?: (shift: { page: number; value: number; moved: string }) => void;
	readShifts?: () => void;
	/** While this is set, shifts are not told. */
	isMediaChanging?: boolean;
};

/** Errors on the pages of a journey, other than its expectations. */
class Troubles {
	found: string[] = [];
	#expected: RegExp[] = [];

	/** This journey brings about such a trouble; it fails without it. */
	expected(trouble: RegExp): void {
		this.#expected.push(trouble);
	}

	check(): void {
		const unexpected = this.found.filter(
			(trouble) => !this.#expected.some((pattern) => pattern.test(trouble))
		);
		expect(unexpected, 'nothing goes wrong on the page').toEqual([]);
		for (const pattern of this.#expected) {
			expect(this.found, 'what should go wrong does').toContainEqual(
				expect.stringMatching(pattern)
			);
		}
	}
}

export type JourneyOptions = {
	/** Where the stories of tests/stories are. */
	storiesURL: string;
};

type Journey = JourneyOptions & {
	troubles: Troubles;
	/** Whether layout shift fails the journey. */
	still: boolean;
	/** Open an address and wait until its scripts are at work. */
	visit: (address: string) => Promise<Response | null>;
	/** No violation of WCAG 2.2 A and AA in what the page shows now, and no id twice. */
	axe: () => Promise<void>;
	/** Another reader's page, watched like the first. */
	another: (options: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Journey>({
	locale: 'de-CH',
	viewport: { width: 1440, height: 900 },
	contextOptions: { reducedMotion: 'reduce' },
	still: [true, { option: true }],
	storiesURL: ['', { option: true }],

	troubles: [
		// eslint-disable-next-line no-empty-pattern -- the first argument must be destructured
		async ({}, use) => {
			const troubles = new Troubles();
			await use(troubles);
			troubles.check();
		},
		{ auto: true }
	],

	page: async ({ page, baseURL, troubles, still, javaScriptEnabled }, use) => {
		const settle = await watch(page, { baseURL, troubles, still, scripts: javaScriptEnabled });
		await use(page);
		await settle();
	},

	visit: async ({ page, javaScriptEnabled }, use) => {
		await use(async (address) => {
			const response = await page.goto(address);
			if (javaScriptEnabled) await hydrated(page);
			return response;
		});
	},

	axe: async ({ page, browserName }, use) => {
		await use(async () => {
			// what axe looks at is the same in every browser
			if (browserName !== 'chromium') return;
			const state = await stateOf(page);
			if (foundAccessible.has(state)) return;
			const found = await violationsOn(page);
			expect.soft(found, 'accessible by WCAG 2.2 A and AA').toEqual([]);
			const twice = await page.evaluate(() => {
				const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
				return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
			});
			expect.soft(twice, 'every id is there once').toEqual([]);
			if (found.length + twice.length === 0) foundAccessible.add(state);
		});
	},

	another: async ({ browser, baseURL, locale, viewport, troubles, still }, use) => {
		const settling: (() => Promise<void>)[] = [];
		await use(async (options) => {
			const context = await browser.newContext({
				...{ baseURL, locale, viewport, reducedMotion: 'reduce' },
				...options
			});
			const page = await context.newPage();
			const scripts = options.javaScriptEnabled !== false;
			const settle = await watch(page, { baseURL, troubles, still, scripts });
			settling.push(async () => {
				await settle();
				await context.close();
			});
			return page;
		});
		for (const settle of settling) await settle();
	}
});

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

/** The rules that a page breaks, each with its elements; axe is sent to a document once. */
async function violationsOn(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
	return page.evaluate(async (tags) => {
		const { axe } = globalThis as typeof globalThis & { axe: typeof Axe };
		const { violations } = await axe.run(document, {
			resultTypes: ['violations'],
			runOnly: tags
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
		);
	}, WCAG);
}

/** The states that axe has passed in this worker; journeys that come to the very same one do not check it again. */
const foundAccessible = new Set<string>();

/** A hash of all that tells two states of a page apart: document, styles, controls, focus, window, scroll, media. */
async function stateOf(page: Page): Promise<string> {
	const state = await page.evaluate(() => {
		const media = [
			'(prefers-color-scheme: dark)',
			'(forced-colors: active)',
			'(prefers-reduced-motion: reduce)',
			'(pointer: coarse)',
			'print'
		].map((query) => matchMedia(query).matches);
		const all = [...document.querySelectorAll('*')];
		const controls = all.map((element) =>
			element instanceof HTMLInputElement ? `${element.value} ${element.checked}` : ''
		);
		const sheets = document.adoptedStyleSheets.flatMap((sheet) =>
			[...sheet.cssRules].map(({ cssText }) => cssText)
		);
		return JSON.stringify([
			document.documentElement.outerHTML,
			...['*:focus', '*:hover', '*:popover-open'].map((selector) =>
				all.filter((element) => element.matches(selector)).map((element) => all.indexOf(element))
			),
			location.href,
			...[innerWidth, innerHeight, devicePixelRatio, scrollX, scrollY],
			...[media, controls, sheets]
		]);
	});
	return createHash('sha256').update(state).digest('hex');
}

/** The page comes alive at the first sign of a reader; Kit adds its announcer of routes then. */
export async function hydrated(page: Page): Promise<void> {
	await page.keyboard.press('Shift');
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** All of it is in view and nothing lies over it: not the timeline above, not a sheet from below. */
export async function expectUncovered(target: Locator): Promise<void> {
	const covered = () =>
		target.evaluate((element) => {
			const boxes = [...element.getClientRects()].filter(({ width }) => width > 0);
			return boxes.filter((box) => {
				const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
				const top = document.elementFromPoint(...middle);
				return !top || !(element.contains(top) || top.contains(element));
			}).length;
		});
	await expect(target).toBeVisible();
	await expect.poll(covered, 'nothing covers it').toBe(0);
}

type Watched = { baseURL?: string; troubles: Troubles; still: boolean; scripts: boolean };

async function watch(
	page: Page,
	{ baseURL = '', troubles: { found }, still, scripts }: Watched
): Promise<() => Promise<void>> {
	const own = new URL(baseURL).origin;
	const shifts = new Map<number, { value: number; moved: string[] }>();

	page.on('pageerror', (error) => found.push(`page error: ${error.stack ?? error.message}`));
	page.on('console', (message) => {
		const type = message.type();
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (type === 'error' || type === 'warning') found.push(`console ${type}: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { origin } = new URL(request.url());
		if (origin !== own) found.push(`request to another host: ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		// a browser without scripts does not preload them either
		if (!scripts && request.url().endsWith('.js')) return;
		const reason = request.failure()?.errorText ?? '';
		// whoever leaves a page, or puts a frame away, gives up what the frame still loads
		if (reason === 'net::ERR_ABORTED' && request.frame() !== page.mainFrame()) return;
		// Kit stops reading its data once it has all of it, which Chromium may call aborted
		if (request.url().includes('/__data.json?') && reason === 'net::ERR_ABORTED') return;
		// a browser asks for the icon in its own time, and Firefox gives that up when the page is left
		if (request.url().endsWith('/favicon.svg') && reason === 'NS_BINDING_ABORTED') return;
		found.push(`request failed: ${request.url()} ${reason}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) found.push(`answer ${response.status()}: ${response.url()}`);
		const lines = Object.entries(response.headers()).map(
			([name, value]) => `${name}: ${value}\r\n`
		);
		const bytes = lines.join('').length;
		if (bytes > MAX_HEADER_BYTES) found.push(`headers of ${bytes} bytes: ${response.url()}`);
	});
	await page.exposeFunction('tellTrouble', (trouble: string) => found.push(trouble));
	await page.exposeFunction(
		'tellShift',
		(shift: { page: number; value: number; moved: string }) => {
			const sum = shifts.get(shift.page) ?? { value: 0, moved: [] };
			shifts.set(shift.page, {
				value: sum.value + shift.value,
				moved: [...sum.moved, shift.moved]
			});
		}
	);
	await page.addInitScript(listen);
	const emulateMedia = page.emulateMedia.bind(page);
	page.emulateMedia = async (options) => {
		const setChanging = (isChanging: boolean) =>
			page.evaluate(async (isMediaChanging) => {
				const watching = globalThis as Watching;
				const frame = () => new Promise(requestAnimationFrame);
				// the change, and what the browser draws for it
				if (!isMediaChanging) await frame().then(frame);
				watching.readShifts?.();
				watching.isMediaChanging = isMediaChanging;
			}, isChanging);
		// for other media a browser lays the page out anew, and with fonts that had come too late
		if (scripts) await setChanging(true);
		await emulateMedia(options);
		if (scripts) await setChanging(false);
	};

	return async () => {
		if (!scripts) return;
		// what the observer has seen and not yet told
		await page.evaluate(() => (globalThis as Watching).readShifts?.());
		if (!still) return;
		for (const { value, moved } of shifts.values()) {
			expect.soft(value, `nothing jumps, but here did ${moved.join(', ')}`).toBeLessThan(STILL);
		}
	};
}

function listen(): void {
	const watching = globalThis as Watching;
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		watching.tellTrouble?.(
			`against the content security policy: ${violatedDirective} ${blockedURI}`
		)
	);
	if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
	const nameOf = (node?: Node | null) =>
		node instanceof Element ? `${node.tagName}.${node.getAttribute('class') ?? ''}` : '?';
	const tell = (entries: PerformanceEntry[]) => {
		for (const { value, hadRecentInput, sources } of entries as LayoutShift[]) {
			if (hadRecentInput || watching.isMediaChanging) continue;
			const moved = sources.map(({ node }) => nameOf(node)).join(' and ');
			watching.tellShift?.({ page: performance.timeOrigin, value, moved });
		}
	};
	const observer = new PerformanceObserver((list) => tell(list.getEntries()));
	observer.observe({ type: 'layout-shift', buffered: true });
	watching.readShifts = () => tell(observer.takeRecords());
}
