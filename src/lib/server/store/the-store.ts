import { existsSync } from 'node:fs';
import type { Store } from './store.ts';
import { storeFile, storePlace } from './store-place.ts';

/** The bundled site and the server around it each have this module, and share one store. */
const KEY = Symbol.for('fundstelle.store');
const SAID = Symbol.for('fundstelle.store-said');
/** `SAID`: why it could not be opened, as it was last printed. */
const shared = globalThis as { [KEY]?: Promise<Store> | undefined; [SAID]?: string | undefined };

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
	const { openStore } = await import('./open-store.ts');
	return openStore(storePlace(process.env));
}

/**
 * The store if there is one already: what readers get asks for no other. One that cannot be opened is no reason to keep
 * the stories that are bundled with the site from them.
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
		return undefined;
	}
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
