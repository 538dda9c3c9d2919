import { join, resolve } from 'node:path';

export interface StorePlace {
	/** The folder of the SQLite file, and of what is kept beside either database. */
	folder: string;
	/** `postgres://…`; without it the store is a file. */
	url?: string;
}

/** Where the environment says that the store is. */
export function storePlace(env: NodeJS.ProcessEnv): StorePlace {
	const folder = resolve(env.FUNDSTELLE_DATA || 'data');
	return { folder, ...(env.DATABASE_URL && { url: env.DATABASE_URL }) };
}

/** The SQLite file in a folder. */
export function storeFile(folder: string): string {
	return join(folder, 'fundstelle.db');
}
