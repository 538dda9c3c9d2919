import { randomBytes, randomUUID } from 'node:crypto';
import { entry, record } from '#lib/server/accounts/audit.ts';
import { hashToken } from '#lib/server/accounts/hashed-tokens.ts';
import type { Store } from '#lib/server/store/store.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A link with which anyone reads a draft, until it ends. */
export type DraftLink = { id: string; by: string; ends: number };

/** Makes a link that holds for some days. @returns what it says; only its hash is kept */
export async function makeLink(
	store: Store,
	draft: string,
	{ person, days }: { person: string; days: number }
): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	const at = Date.now();
	const row = {
		...{ id: randomUUID(), draft, token: hashToken(token), made_by: person },
		...{ created_at: at, expires_at: at + days * DAY, withdrawn_at: null }
	};
	const done = entry(person, 'link-made', { subject: draft, days: String(days) });
	await store.write(async (transaction) => {
		await transaction
			.insertInto('draft_links')
			.values(row)
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
		await record(transaction, done);
	});
	return token;
}

/** The links to a draft that hold, the latest first. */
export async function listLinks({ db }: Store, draft: string): Promise<DraftLink[]> {
	const rows = await db
		.selectFrom('draft_links')
		.leftJoin('people', 'people.id', 'made_by')
		.select(['draft_links.id', 'people.name as by', 'expires_at'])
		.where('draft', '=', draft)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', Date.now())
		.orderBy('draft_links.created_at', 'desc')
		.execute();
	return rows.map(({ id, by, expires_at }) => ({ id, by: by ?? '?', ends: Number(expires_at) }));
}

/** Returns whether the draft had such a link. */
export async function withdrawLink(
	store: Store,
	draft: string,
	{ person, id }: { person: string; id: string }
): Promise<boolean> {
	const done = entry(person, 'link-withdrawn', { subject: draft });
	return store.write(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('draft_links')
			.set({ withdrawn_at: done.at })
			.where('id', '=', id)
			.where('draft', '=', draft)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows > 0n) await record(transaction, done);
		return numUpdatedRows > 0n;
	});
}

/** A link with which somebody came, and the draft that it leads to. */
export type FollowedLink = { id: string; draft: string; ends: number };

/** What a link leads to; `undefined` once it has ended. */
export async function followLink({ db }: Store, token: string): Promise<FollowedLink | undefined> {
	if (!/^[\w-]{43}$/.test(token)) return undefined;
	const row = await db
		.selectFrom('draft_links')
		.select(['id', 'draft', 'expires_at'])
		.where('token', '=', hashToken(token))
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', Date.now())
		.executeTakeFirst();
	return row && { id: row.id, draft: row.draft, ends: Number(row.expires_at) };
}
