import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';

/** So many tries at once, and another one every so many milliseconds. */
export type Limit = { burst: number; every: number };

/** Limit for sign-ins from one address; a newsroom may share it. */
export const BY_ADDRESS: Limit = { burst: 30, every: 20_000 };
/** Limit for sign-ins from one address to one account, whether or not the account exists. */
export const BY_ACCOUNT: Limit = { burst: 8, every: 60_000 };
/**
 * Limit for sign-ins to one account from everywhere; one address alone cannot use it up, and a browser that was signed
 * in does not wait for it, so that nobody who guesses can lock others out of their account.
 */
export const BY_ACCOUNT_FROM_EVERYWHERE: Limit = { burst: 60, every: 30_000 };
/** A code of the second factor holds for its own 30 seconds and those beside them, and is good for once. */
export const ONCE: Limit = { burst: 1, every: 90_000 };

/**
 * Counts a try, before it is made, so that many at once cannot pass together: the generic cell rate algorithm (ITU-T
 * I.371) in one statement, for all processes.
 * @returns 0 if it may be made, or the milliseconds until the next one may
 */
export async function count(
	db: Kysely<Schema>,
	{ what, of }: { what: string; of: string },
	{ burst, every }: Limit,
	now = Date.now()
): Promise<number> {
	const key = keyOf(what, of);
	const room = (burst - 1) * every;
	const counted = await db
		.insertInto('tries')
		.values({ key, full_at: now + every })
		.onConflict((conflict) =>
			conflict
				.column('key')
				.doUpdateSet(({ eb, ref, val }) => ({
					full_at: eb(
						eb
							.case()
							.when('tries.full_at', '>', now)
							.then(ref('tries.full_at'))
							.else(val(now))
							.end(),
						'+',
						every
					)
				}))
				.where('tries.full_at', '<=', now + room)
		)
		.returning('full_at')
		.executeTakeFirst();
	if (counted) return 0;
	const full = await db
		.selectFrom('tries')
		.select('full_at')
		.where('key', '=', key)
		.executeTakeFirst();
	return Math.max(1, (full?.full_at ?? now) - room - now);
}

/** Forgets the tries of someone who has come in, and all that no longer count. */
export async function forgive(
	db: Kysely<Schema>,
	{ what, of }: { what: string; of: string },
	now = Date.now()
): Promise<void> {
	await db
		.deleteFrom('tries')
		.where(({ eb, or }) => or([eb('key', '=', keyOf(what, of)), eb('full_at', '<', now)]))
		.execute();
}

/** Addresses are personal: only their hashes are kept. */
function keyOf(what: string, of: string): string {
	return `${what} ${createHash('sha256').update(of).digest('base64url')}`;
}

/** A client's address as the limits take it: of IPv6 the network of 64 bits, of which one client has all. */
export function networkOf(address: string): string {
	if (!address.includes(':')) return address;
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
	if (mapped) return mapped[1] ?? address;
	const [head = '', tail] = address.toLowerCase().split('::');
	const first = head ? head.split(':') : [];
	const last = tail ? tail.split(':') : [];
	const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
	const groups = [...first, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...last];
	return `${groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')}::/64`;
}
