import type { Store } from './store.ts';

/** The bundled site and the server around it each have this module, and share one store. */
const KEY = Symbol.for('fundstelle.store');
const shared = globalThis as { [KEY]?: Promise<Store> | undefined };

/**
 * The store of this process, opened (and its drivers loaded) when it is first asked for: only the newsroom asks, so
 * that readers' pages need none. @throws {StoreRefused} with a sentence that says what to do
 */
export function theStore(): Promise<Store> {
	shared[KEY] ??= open().catch((error: unknown) => {
		shared[KEY] = undefined;
		throw error;
	});
	return shared[KEY];
}

async function open(): Promise<Store> {
	const { openStore, storePlace } = await import('./open-store.ts');
	return openStore(storePlace(process.env));
}

/** Closes it if it is open. */
export async function closeTheStore(): Promise<void> {
	const opened = shared[KEY];
	shared[KEY] = undefined;
	await (await opened)?.close();
}
