import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';
import { entry, record } from './audit.ts';
import { hashToken, newToken } from './hashed-tokens.ts';
import { hashPassword } from './passwords.ts';
import type { Role } from './roles.ts';
import type { Accounts } from './the-accounts.ts';

const HOUR = 60 * 60 * 1000;
const FIRST = 'first';
/** How long the first link of one process stands in the way of another's. */
const ELSEWHERE = 60_000;

export type Invitation = { id: string; role: Role; note: string; by: string; ends: number };

/**
 * The secret of the link with which the first person signs in as owner, good for a day and once; undefined if there is
 * an account already, or if another process has just printed one.
 */
export async function makeFirstTicket({
	kind,
	write
}: Accounts['store']): Promise<string | undefined> {
	const ticket = newToken();
	const token = hashToken(ticket);
	const now = Date.now();
	const row = { token, created_at: now, expires_at: now + 24 * HOUR };
	const kept = await write(async (transaction) => {
		if (await hasPeople(transaction)) return undefined;
		await transaction
			.insertInto('invitations')
			.values({
				...{ id: FIRST, ...row, role: 'owner', note: '' },
				...{ invited_by: null, accepted_by: null, withdrawn_at: null }
			})
			.onConflict((conflict) =>
				conflict
					.column('id')
					.doUpdateSet(row)
					.where('invitations.created_at', '<', kind === 'sqlite' ? now + 1 : now - ELSEWHERE)
			)
			.execute();
		return transaction
			.selectFrom('invitations')
			.select('token')
			.where('id', '=', FIRST)
			.executeTakeFirst();
	});
	return kept?.token === token ? ticket : undefined;
}

/** Makes an invitation. @returns what its link says; only its hash is kept */
export async function invite(
	{ store }: Accounts,
	by: string,
	{ role, note, days }: { role: Role; note: string; days: number }
): Promise<string> {
	const token = newToken();
	const id = randomUUID();
	const done = entry(by, 'invited', { role, note });
	await store.write(async (transaction) => {
		await transaction
			.insertInto('invitations')
			.values({
				...{ id, token: hashToken(token), role, note, invited_by: by, accepted_by: null },
				...{ created_at: done.at, expires_at: done.at + days * 24 * HOUR, withdrawn_at: null }
			})
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
		await record(transaction, done);
	});
	return token;
}

/** Invitations that can still be accepted. */
export async function listInvitations({ store }: Accounts): Promise<Invitation[]> {
	const rows = await open(store.db)
		.where('invited_by', 'is not', null)
		.orderBy('invitations.created_at')
		.execute();
	return rows.map((row) => ({ ...row, by: row.by ?? '' }));
}

/** Ends an invitation. Returns false if it was accepted already, or there is none. */
export async function withdrawInvitation(
	{ store }: Accounts,
	by: string,
	id: string
): Promise<boolean> {
	const done = entry(by, 'invitation-withdrawn');
	return store.write(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('invitations')
			.set({ withdrawn_at: done.at })
			.where('id', '=', id)
			.where('accepted_by', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows > 0) await record(transaction, done);
		return numUpdatedRows > 0;
	});
}

/** The invitation of a link, if it can still be accepted; looking at it uses nothing up. */
export async function findInvitation(
	{ store }: Accounts,
	token: string,
	first = false
): Promise<Invitation | undefined> {
	if (first && (await hasPeople(store.db))) return undefined;
	const row = await open(store.db)
		.where('token', '=', hashToken(token))
		.where('invited_by', first ? 'is' : 'is not', null)
		.executeTakeFirst();
	return row && { ...row, by: row.by ?? '' };
}

export type Newcomer = { name: string; email: string; password: string };

/** `gone`: used, withdrawn or over; `taken`: the e-mail address has an account. */
export type Acceptance = 'accepted' | 'gone' | 'taken';

/** Makes an account of an invitation, which is then used up; of several at the same moment one succeeds. */
export async function acceptInvitation(
	accounts: Accounts,
	token: string,
	{ name, email, password }: Newcomer,
	first = false
): Promise<Acceptance> {
	if (!(await findInvitation(accounts, token, first))) return 'gone';
	const id = randomUUID();
	const now = new Date().toISOString();
	const times = { created_at: now, updated_at: now };
	const hashed = await hashPassword(password);
	const done = entry(id, first ? 'started' : 'joined');
	return accounts.store
		.write(async (transaction) => {
			const others = await transaction
				.selectFrom('people')
				.select(['id', 'email'])
				.where(({ eb }) => (first ? eb.val(true) : eb('email', '=', email)))
				.where('id', '!=', id)
				.limit(1)
				.execute();
			if (others.length > 0) return first ? 'gone' : 'taken';
			const row = await transaction
				.selectFrom('invitations')
				.select(['id', 'role'])
				.where('token', '=', hashToken(token))
				.where('invited_by', first ? 'is' : 'is not', null)
				.executeTakeFirst();
			if (!row) return 'gone';
			await transaction
				.insertInto('people')
				.values({
					...{ id, name, email, role: row.role, email_verified: 0, image: null, two_factor: 0 },
					language: null,
					...{ removed_at: null, ...times }
				})
				.onConflict((conflict) => conflict.column('id').doNothing())
				.execute();
			const { numUpdatedRows } = await transaction
				.updateTable('invitations')
				.set({ accepted_by: id })
				.where('id', '=', row.id)
				.where(({ eb, or }) => or([eb('accepted_by', 'is', null), eb('accepted_by', '=', id)]))
				.where('withdrawn_at', 'is', null)
				.where('expires_at', '>', done.at)
				.executeTakeFirst();
			if (numUpdatedRows === 0n) throw new Gone();
			await transaction
				.insertInto('credentials')
				.values({
					...{ id, person: id, account: id, provider: 'credential', password: hashed, ...times },
					...{ access_token: null, refresh_token: null, id_token: null, scope: null },
					...{ access_token_expires_at: null, refresh_token_expires_at: null }
				})
				.onConflict((conflict) => conflict.column('id').doNothing())
				.execute();
			await record(transaction, done);
			return 'accepted' as const;
		})
		.catch((error: unknown) => {
			if (error instanceof Gone) return 'gone';
			throw error;
		});
}

/** Undoes the transaction of whoever came too late. */
class Gone extends Error {}

async function hasPeople(db: Kysely<Schema> | Transaction<Schema>): Promise<boolean> {
	return (await db.selectFrom('people').select('id').limit(1).execute()).length > 0;
}

function open(db: Kysely<Schema>) {
	return db
		.selectFrom('invitations')
		.leftJoin('people', 'people.id', 'invitations.invited_by')
		.select(['invitations.id', 'invitations.role', 'note', 'people.name as by'])
		.select('expires_at as ends')
		.where('accepted_by', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', Date.now());
}
