import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '#lib/server/store/store.ts';
import { storeIfOpen } from '#lib/server/store/the-store.ts';

/** How late a story may be (ms). */
const PAUSE = 5000;

/** Publishes what is due as long as this process runs; what was due while none did comes first. */
export async function keepSchedule(): Promise<never> {
	for (;;) {
		const store = await storeIfOpen();
		if (store) await publishDueIn(store);
		await wait(PAUSE, undefined, { ref: false });
	}
}

async function publishDueIn(store: Store): Promise<void> {
	try {
		const { publishDue } = await import('./schedule.ts');
		await publishDue(store, Date.now());
	} catch (error) {
		// the store is away: what is due waits
		console.error((error as Error).message);
	}
}
