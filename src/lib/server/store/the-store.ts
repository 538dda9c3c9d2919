import { existsSync } from 'node:fs';
import { isPassing } from './retry.ts';
import type { Store } from './store.ts';
import { storeFile, storePlace } from './store-place.ts';

/** How long a store may take to open until whoever asks is told to come back (ms). */
const OPENING_PATIENCE = 5000;

/** The bundled site and the server around it each have this module, and share one store. */
const KEY = Symbol.for('fundstelle.store');
const OPENING = Symbol.for('fundstelle.store-opening');
const SAID = Symbol.for('fundstelle.store-said');
/** `OPENING`: since when it is being opened. `SAID`: why it could not be, as it was last printed. */
const shared = globalThis as {
	[KEY]?: Promise<Store> | undefined;
	[OPENING]?: number;
	[SAID]?: string | undefined;
};

/**
 * The store of this process, opened (and its drivers loaded) when it is first asked for: only the newsroom asks, so
 * that readers' pages need none. @throws {StoreRefused} with a sentence that says what to do, or what `faultOf` calls
 * `away` while it cannot be reached
 */
export function theStore(): Promise<Store> {
	return soon(openedStore());
}

/** The same, for whoever waits as long as it takes: up to a minute. */
export function openedStore(): Promise<Store> {
	shared[KEY] ??= open().catch((error: unknown) => {
		shared[KEY] = undefined;
		throw error;
	});
	return shared[KEY];
}

async function open(): Promise<Store> {
	shared[OPENING] = performance.now();
	const { openStore } = await import('./open-store.ts');
	return openStore(storePlace(process.env));
}

/**
 * The store if there is one already: what readers get asks for no other. One that may not be opened is no reason to keep
 * the stories that are bundled with the site from them. @throws what `faultOf` calls `away` while it cannot be reached
 */
export async function storeIfAny(): Promise<Store | undefined> {
	const { folder, url } = storePlace(process.env);
	if (!shared[KEY] && url === undefined && !existsSync(storeFile(folder))) return undefined;
	try {
		const store = await theStore();
		shared[SAID] = undefined;
		return store;
	} catch (error) {
		const { message } = error as Error;
		// every reader asks for it: the log has it once
		if (message !== shared[SAID]) console.error(message);
		shared[SAID] = message;
		if (isPassing(error)) throw error;
		return undefined;
	}
}

function soon(opening: Promise<Store>): Promise<Store> {
	const { promise: tooLate, reject } = Promise.withResolvers<never>();
	const patience = Math.max(0, OPENING_PATIENCE + (shared[OPENING] ?? 0) - performance.now());
	const timer = setTimeout(
		() => reject(Object.assign(new Error('The store cannot be reached.'), { code: 'ETIMEDOUT' })),
		patience
	);
	return Promise.race([opening, tooLate]).finally(() => clearTimeout(timer));
}

/** The store if this process has opened it. */
export async function storeIfOpen(): Promise<Store | undefined> {
	return shared[KEY]?.catch(() => undefined);
}

/** Closes it if it is open. */
export async function closeTheStore(): Promise<void> {
	const opened = shared[KEY];
	shared[KEY] = undefined;
	await (await opened)?.close();
}
