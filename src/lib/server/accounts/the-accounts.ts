import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '#lib/server/store/store.ts';
import { theStore } from '#lib/server/store/the-store.ts';
import type { Auth } from './auth.ts';

/** The accounts: the store, and better-auth on it. */
export interface Accounts {
	readonly store: Store;
	readonly auth: Auth;
}

const opened = new WeakMap<Store, Promise<Accounts>>();

/** The accounts of this process's store; better-auth is loaded when the first page of the newsroom is asked for. */
export async function theAccounts(): Promise<Accounts> {
	const store = await theStore();
	const accounts = opened.get(store) ?? openAccounts(store);
	opened.set(store, accounts);
	return accounts;
}

export async function openAccounts(store: Store): Promise<Accounts> {
	const { createAuth } = await import('./auth.ts');
	return { store, auth: createAuth(store, siteSecret(store.folder, process.env)) };
}

/** The file of the site's secret, beside the store. */
export function secretFile(folder: string): string {
	return join(folder, 'secret');
}

/**
 * The key that signs cookies and encrypts second factors. Servers that share a database on several machines are given
 * the same one (FUNDSTELLE_SECRET).
 */
export function siteSecret(folder: string, env: NodeJS.ProcessEnv): string {
	if (env.FUNDSTELLE_SECRET) return env.FUNDSTELLE_SECRET;
	const file = secretFile(folder);
	if (!existsSync(file)) {
		try {
			writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
		} catch (error) {
			// another process was faster: its secret counts
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
	return readFileSync(file, 'utf8');
}
