import { sql } from 'kysely';
import { storeIfAny } from '#lib/server/store/the-store.ts';

const PATIENCE_MS = 2000;

export type Health = { status: 200 | 503; body: string };

/**
 * Answers `/healthz`, whether the process is alive, and `/readyz`, whether it can do all of its work, its store
 * included; `undefined` for any other address.
 */
export async function healthAt(path: string | undefined): Promise<Health | undefined> {
	if (path === '/healthz') return { status: 200, body: 'ok\n' };
	if (path !== '/readyz') return undefined;
	return (await isStoreThere())
		? { status: 200, body: 'ready\n' }
		: { status: 503, body: 'The store cannot be reached.\n' };
}

/** Without a store there is none to wait for, unless it could not be opened. */
async function isStoreThere(): Promise<boolean> {
	const asked = async () => {
		const store = await storeIfAny();
		if (store) await sql`select 1`.execute(store.db);
		return store !== undefined || process.env.DATABASE_URL === undefined;
	};
	const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
	const timer = setTimeout(() => resolve(false), PATIENCE_MS);
	return Promise.race([asked().catch(() => false), tooLate]).finally(() => clearTimeout(timer));
}
