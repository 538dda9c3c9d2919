import type { Page } from '@playwright/test';

/** Times in ms from an interaction to the next paint, as Event Timing has them: in steps of 8, none below 16. */
export class Interactions {
	#page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Does something so many times, which is one interaction each; gives how long each took. */
	async measure(times: number, act: (time: number) => Promise<void>): Promise<number[]> {
		await this.#page.evaluate(() => (globalThis as Watching).interactions.clear());
		for (let time = 0; time < times; time++) {
			await act(time);
			await painted(this.#page);
		}
		const seen = await this.#page.evaluate(() => {
			const { interactions, readInteractions } = globalThis as Watching;
			readInteractions();
			return [...interactions.values()];
		});
		// what is not told took less than 16 ms
		return [...seen, ...Array.from({ length: Math.max(0, times - seen.length) }, () => 8)];
	}
}

/** Resolves once what happened so far has been painted, and been told to the page. */
export async function painted(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise((done) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
			)
	);
}

type Watching = typeof globalThis & {
	/** The longest event of each interaction, by its id. */
	interactions: Map<number, number>;
	readInteractions: () => void;
	/** When the text could first be seen, in ms since the navigation. */
	shown?: number;
};

type Timing = PerformanceEventTiming & { interactionId: number };

/** Runs in the page before its scripts. */
export function observe(): void {
	const watching = globalThis as Watching;
	watching.interactions = new Map();
	const read = (entries: PerformanceEntryList) => {
		for (const { interactionId, duration } of entries as Timing[])
			if (interactionId > 0)
				watching.interactions.set(
					interactionId,
					Math.max(duration, watching.interactions.get(interactionId) ?? 0)
				);
	};
	const observer = new PerformanceObserver((list) => read(list.getEntries()));
	observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	watching.readInteractions = () => read(observer.takeRecords());
	const waiting = new MutationObserver(() => {
		if (!document.querySelector('[role=textbox] p')) return;
		waiting.disconnect();
		requestAnimationFrame(() => setTimeout(() => (watching.shown = performance.now())));
	});
	waiting.observe(document, { childList: true, subtree: true });
}

/** When the text could first be seen, in ms since the navigation. */
export async function shownAt(page: Page): Promise<number> {
	const shown = await page.waitForFunction(() => (globalThis as Watching).shown, undefined, {
		timeout: 60_000
	});
	return (await shown.jsonValue()) ?? NaN;
}
