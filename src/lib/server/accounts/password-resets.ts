import { randomUUID } from 'node:crypto';
import { entry, record } from './audit.ts';
import { hashToken, newToken } from './hashed-tokens.ts';
import { hashPassword } from './passwords.ts';
import { announceChange } from './person-changes.ts';
import type { Accounts } from './the-accounts.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a link with which someone who has lost their password sets a new one, once and within a day; earlier ones of
 * theirs no longer hold. @returns what the link says, of which only the hash is kept; `undefined` if nobody is there
 */
export async function makeReset(
	{ store }: Accounts,
	owner: string,
	person: string
): Promise<string | undefined> {
	const token = newToken();
	const done = entry(owner, 'reset-link', { subject: person });
	const row = { id: randomUUID(), person, token: hashToken(token), expires_at: done.at + DAY };
	return store.write(async (transaction) => {
		const known = await transaction
			.selectFrom('people')
			.select('id')
			.where('id', '=', person)
			.where('removed_at', 'is', null)
			.executeTakeFirst();
		if (!known) return undefined;
		await transaction.deleteFrom('password_resets').where('person', '=', person).execute();
		await transaction.insertInto('password_resets').values(row).execute();
		await record(transaction, done);
		return token;
	});
}

/** Whose password a link sets, if it still holds; looking at it uses nothing up. */
export async function findReset(
	{ store }: Accounts,
	token: string
): Promise<{ name: string; email: string } | undefined> {
	return store.db
		.selectFrom('password_resets')
		.innerJoin('people', 'people.id', 'password_resets.person')
		.select(['people.name', 'people.email'])
		.where('password_resets.token', '=', hashToken(token))
		.where('expires_at', '>', Date.now())
		.where('removed_at', 'is', null)
		.executeTakeFirst();
}

/** Sets a password by a link, which is then used up, and ends all sessions. The second factor stays as it is. */
export async function resetPassword(
	accounts: Accounts,
	token: string,
	password: string
): Promise<'changed' | 'gone'> {
	if (!(await findReset(accounts, token))) return 'gone';
	const hashed = await hashPassword(password);
	const kept = hashToken(token);
	const done = entry(null, 'password-reset');
	const person = await accounts.store.write(async (transaction) => {
		const reset = await transaction
			.deleteFrom('password_resets')
			.where('token', '=', kept)
			.where('expires_at', '>', done.at)
			.returning('person')
			.executeTakeFirst();
		if (!reset) {
			// the same once more, because the first answer was lost
			const before = transaction.selectFrom('audit').select('subject').where('id', '=', done.id);
			return (await before.executeTakeFirst())?.subject ?? undefined;
		}
		await transaction
			.updateTable('credentials')
			.set({ password: hashed, updated_at: new Date(done.at).toISOString() })
			.where('person', '=', reset.person)
			.where('provider', '=', 'credential')
			.execute();
		await transaction.deleteFrom('sessions').where('person', '=', reset.person).execute();
		await record(transaction, { ...done, subject: reset.person });
		return reset.person;
	});
	if (person === undefined) return 'gone';
	announceChange(person);
	return 'changed';
}
