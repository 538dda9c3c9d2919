import { cpus } from 'node:os';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import type { BenchPage } from './pages/bench-page.ts';
import { COMPANIES } from './stories.ts';

/** A contender's figures in one run: ms, MB or a number; `undefined` where it cannot do that. */
export type Figures = Partial<
	Record<
		| ('ready' | 'panP50' | 'panP95' | 'zoomP50' | 'zoomP95')
		| ('filter' | 'filterP95' | 'search' | 'searchP95' | 'select' | 'selectP95')
		| ('heap' | 'nodes'),
		number
	>
> & {
	/** The failure, and where; what was measured before counts. */
	failed?: string;
};

export type Run = {
	contender: string;
	address: string;
	events: number;
	/** ms after which it has not answered. */
	cap: number;
	/** Measure when it is ready, and nothing else. */
	readyOnly?: boolean;
};

const STEPS = 60;
export const FLAGS = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
	// who asks another host is answered at once
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
];

type Watching = typeof globalThis & {
	benchPage?: BenchPage;
	bench: {
		ready?: number;
		frames: number[];
		watching: boolean;
		watch: (on: boolean) => number[];
		painted: () => Promise<number>;
		time: (act: () => unknown) => Promise<number>;
	};
};

/** One contender with so many events in a browser of its own. */
export async function measure(run: Run, executablePath: string | undefined): Promise<Figures> {
	const figures: Figures = {};
	await quiet();
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	let stage = 'ready';
	const enter = (name: string) => (stage = name);
	try {
		await within(run.cap * 4, () => measurePage(run, browser.newPage(PAGE), figures, enter));
	} catch (error) {
		const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		figures.failed = `${stage}: ${reason}`;
	} finally {
		await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 5000))]);
	}
	return figures;
}

const QUIET = 0.85;

/** Resolves when the machine has little else to do, after ten seconds at the latest. */
async function quiet(): Promise<void> {
	for (let tries = 0; tries < 25; tries++) {
		const before = cpus();
		await new Promise((done) => setTimeout(done, 400));
		const spent = cpus().flatMap(({ times }, i) =>
			Object.entries(times).map(([kind, time]) => ({
				kind,
				time: time - (before[i]?.times[kind as keyof typeof times] ?? 0)
			}))
		);
		const total = (some: typeof spent) => some.reduce((sum, { time }) => sum + time, 0);
		if (total(spent.filter(({ kind }) => kind === 'idle')) >= QUIET * total(spent)) return;
	}
}

const PAGE = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const };

async function measurePage(
	{ address, events, cap, readyOnly }: Run,
	opening: Promise<Page>,
	figures: Figures,
	enter: (stage: string) => void
): Promise<void> {
	const page = await opening;
	page.setDefaultTimeout(cap);
	const session = await page.context().newCDPSession(page);
	await page.addInitScript(listen);
	await page.goto(`${address}n=${events}`, { waitUntil: 'commit' });
	const ready = await within(cap, async () => {
		for (;;) {
			const time = await page.evaluate(() => (globalThis as Watching).bench.ready);
			if (time !== undefined) return time;
			await page.waitForTimeout(50);
		}
	});
	figures.ready = ready;
	if (readyOnly) return;
	await page.waitForTimeout(1000);
	figures.heap = await heapOf(session);
	figures.nodes = await page.evaluate(() => document.querySelectorAll('*').length);
	const can = await page.evaluate(() => Object.keys((globalThis as Watching).benchPage ?? {}));
	if (!can.includes('filter')) return;

	enter('pan');
	const box = await page.evaluate(() => (globalThis as Watching).benchPage!.box());
	const [right, middle] = [box.x + box.width * 0.85, box.y + box.height * 0.5];
	const before = await page.screenshot();
	const panned = await frames(page, cap, async (spent) => {
		await page.mouse.move(right, middle);
		await page.mouse.down();
		for (let i = 1; i <= STEPS && !spent(); i++) await page.mouse.move(right - 8 * i, middle);
		await page.mouse.up();
	});
	[figures.panP50, figures.panP95] = [share(panned, 0.5), share(panned, 0.95)];
	if (before.equals(await page.screenshot())) throw new Error('nothing moved');
	await page.waitForTimeout(300);

	enter('zoom');
	const wheel = !can.includes('zoom');
	await page.mouse.move(box.x + box.width / 2, middle);
	if (wheel) await page.keyboard.down('Control');
	const zoomed = await frames(page, cap, async (spent) => {
		for (let i = 0; i < 40 && !spent(); i++) {
			const nearer = i < 20 ? 1 : -1;
			if (wheel) await page.mouse.wheel(0, -100 * nearer);
			else await page.evaluate((by) => (globalThis as Watching).benchPage!.zoom?.(by), nearer);
			await page.evaluate(() => (globalThis as Watching).bench.painted());
		}
	});
	if (wheel) await page.keyboard.up('Control');
	[figures.zoomP50, figures.zoomP95] = [share(zoomed, 0.5), share(zoomed, 0.95)];
	await page.waitForTimeout(300);

	const time = async (name: 'filter' | 'search' | 'select', values: (string | undefined)[]) => {
		enter(name);
		const times: number[] = [];
		const begun = Date.now();
		for (const value of [...values, ...values]) {
			const call = { name, value };
			times.push(
				await within(cap, () =>
					page.evaluate(
						({ name, value }) =>
							(globalThis as Watching).bench.time(() =>
								(globalThis as Watching).benchPage![name]?.(value as string)
							),
						call
					)
				)
			);
			if (Date.now() - begun > cap) break;
			await page.waitForTimeout(100);
		}
		figures[name] = share(times, 0.5);
		figures[`${name}P95`] = share(times, 0.95);
	};
	await time(
		'select',
		[0.2, 0.7, 0.4, 0.9, 0.1, 0.6, 0.3, 0.8, 0.5, 0].map((at) => `e${Math.floor(at * events)}`)
	);
	await time('filter', [...COMPANIES.slice(0, 9), undefined]);
	await time('search', [
		...['Fusion', 'Patent', 'warnt', 'Umbau', '77', 'Rückruf', 'kauft', 'Werk', '9', 'Anleihe']
	]);
}

/** The times between frames, in ms, while something is done; `spent` tells that there is no time for more. */
async function frames(
	page: Page,
	cap: number,
	act: (spent: () => boolean) => Promise<void>
): Promise<number[]> {
	const begun = Date.now();
	await page.evaluate(() => (globalThis as Watching).bench.watch(true));
	await act(() => Date.now() - begun > cap / 2);
	const times = await page.evaluate(() => (globalThis as Watching).bench.watch(false));
	return times.slice(1).map((time, i) => time - (times[i] ?? 0));
}

/** The heap of the page's script, its arrays outside of it included, in MB. */
export async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const usage = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}

/** The least of the values that at least such a share of all are not above. */
export function share(numbers: number[], of: number): number | undefined {
	return numbers.toSorted((a, b) => a - b)[Math.max(Math.ceil(of * numbers.length), 1) - 1];
}

async function within<T>(time: number, act: () => Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`not within ${time / 1000} s`)), time);
	});
	return Promise.race([act(), late]).finally(() => clearTimeout(timer));
}

/** Runs in the page, before anything of its own. */
function listen(): void {
	const watching = globalThis as Watching;
	const bench: Watching['bench'] = {
		frames: [],
		watching: false,
		watch: (on) => {
			if (on) {
				bench.frames = [];
				const next = (time: number) => {
					bench.frames.push(time);
					if (bench.watching) requestAnimationFrame(next);
				};
				requestAnimationFrame(next);
			}
			bench.watching = on;
			return bench.frames;
		},
		// a message comes after the frame that follows the call has been drawn
		painted: () =>
			new Promise((done) =>
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done(performance.now());
					port2.postMessage(0);
				})
			),
		time: async (act) => {
			await bench.painted();
			const begun = performance.now();
			await act();
			return (await bench.painted()) - begun;
		}
	};
	watching.bench = bench;
	const poll = () => {
		if (watching.benchPage?.ready()) void bench.painted().then((time) => (bench.ready = time));
		else requestAnimationFrame(poll);
	};
	requestAnimationFrame(poll);
}
