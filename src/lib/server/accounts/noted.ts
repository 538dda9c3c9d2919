import type { Store } from '#lib/server/store/store.ts';
import { entry, record } from './audit.ts';
import { count, type Limit } from './throttle.ts';

/** However often somebody tries, the log stays readable. */
const LINES: Limit = { burst: 20, every: 60_000 };
/** One line says that somebody has to wait, however often they try meanwhile. */
const ONE_LINE: Limit = { burst: 1, every: 10 * 60_000 };

/** How someone signs in: the factors that were right, and the one that was given last. */
export type Factor = 'password' | 'code' | 'recovery';

let waiting = 0;

/**
 * Notes a request that was refused, by its reason and its route, and whose it was (`person`: `null` where nobody is signed
 * in). Never rejects, so that nobody has to wait for it; what cannot be written, while the store is away, the operator's
 * log has; where too many wait already, neither has it.
 */
export async function noteRefusal(
	{ refusal, place }: { refusal: string; place: string },
	find: () => Promise<{ db: Store['db']; person: string | null }>
): Promise<void> {
	if (waiting >= LINES.burst) return;
	waiting++;
	try {
		const { db, person } = await find();
		if ((await count(db, { what: 'refused', of: person ?? '' }, LINES)) > 0) return;
		await record(db, entry(person, 'refused', { refusal, place }));
	} catch (error) {
		console.error(`Refused (${refusal}) at ${place}: ${(error as Error).message}`);
	} finally {
		waiting--;
	}
}

/** Notes a sign-in that failed; the same is done for an account that does not exist. */
export async function noteFailure(
	{ db }: Pick<Store, 'db'>,
	whose: { email: string } | { person: string | undefined },
	by: Factor
): Promise<void> {
	const subject = 'email' in whose ? await personWith(db, whose.email) : (whose.person ?? null);
	await record(db, entry(null, 'sign-in-failed', { subject, by }));
}

/** Notes that sign-ins to an account, or by codes, are slowed. */
export async function noteSlowed(
	{ db }: Pick<Store, 'db'>,
	email: string | undefined
): Promise<void> {
	if ((await count(db, { what: 'slowed', of: email ?? '' }, ONE_LINE)) > 0) return;
	const subject = email === undefined ? null : await personWith(db, email);
	await record(db, entry(null, 'sign-in-slowed', { subject }));
}

async function personWith(db: Store['db'], email: string): Promise<string | null> {
	const row = await db
		.selectFrom('people')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirst();
	return row?.id ?? null;
}
