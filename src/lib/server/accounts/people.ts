import type { Transaction } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';
import { entry, record } from './audit.ts';
import { announceChange } from './person-changes.ts';
import type { Role } from './roles.ts';
import type { Accounts } from './the-accounts.ts';

export type PersonLine = {
	id: string;
	name: string;
	email: string;
	role: Role;
	secondFactor: boolean;
	since: number;
};

export async function listPeople({ store }: Accounts): Promise<PersonLine[]> {
	const rows = await store.db
		.selectFrom('people')
		.select(['id', 'name', 'email', 'role', 'two_factor', 'created_at'])
		.where('removed_at', 'is', null)
		.orderBy('name')
		.execute();
	return rows.map(({ two_factor, created_at, ...row }) => ({
		...row,
		secondFactor: two_factor === 1,
		since: Date.parse(created_at)
	}));
}

/** `last-owner`: nobody would be left who may let people in. */
export type PersonChange = 'changed' | 'unknown' | 'last-owner';

/** Gives a person a role and records it; the last owner keeps theirs. */
export async function setRole(
	accounts: Accounts,
	owner: string,
	{ person, role }: { person: string; role: Role }
): Promise<PersonChange> {
	const done = entry(owner, 'role-changed', { subject: person, role });
	return changePerson(accounts, person, role !== 'owner', async (transaction) => {
		await transaction.updateTable('people').set({ role }).where('id', '=', person).execute();
		await record(transaction, done);
	});
}

/** Ends all of a person's sessions; their account stays as it is. */
export async function endSessions(
	accounts: Accounts,
	owner: string,
	person: string
): Promise<PersonChange> {
	const done = entry(owner, 'sessions-ended', { subject: person });
	return changePerson(accounts, person, false, async (transaction) => {
		await transaction.deleteFrom('sessions').where('person', '=', person).execute();
		await record(transaction, done);
	});
}

/** Nothing of them stays but their name, beside what they did. */
export async function removePerson(
	accounts: Accounts,
	owner: string,
	person: string
): Promise<PersonChange> {
	const done = entry(owner, 'removed', { subject: person });
	return changePerson(accounts, person, true, async (transaction) => {
		await transaction
			.updateTable('people')
			.set({ removed_at: done.at, email: `removed ${person}`, two_factor: 0 })
			.where('id', '=', person)
			.execute();
		for (const table of ['sessions', 'credentials', 'second_factors', 'password_resets'] as const)
			await transaction.deleteFrom(table).where('person', '=', person).execute();
		await transaction
			.updateTable('invitations')
			.set({ withdrawn_at: done.at })
			.where('invited_by', '=', person)
			.where('accepted_by', 'is', null)
			.where('withdrawn_at', 'is', null)
			.execute();
		await record(transaction, done);
	});
}

async function changePerson(
	{ store }: Accounts,
	person: string,
	losesOwner: boolean,
	change: (transaction: Transaction<Schema>) => Promise<void>
): Promise<PersonChange> {
	const outcome = await store.write(async (transaction): Promise<PersonChange> => {
		const known = await transaction
			.selectFrom('people')
			.select('id')
			.where('id', '=', person)
			.where('removed_at', 'is', null)
			.executeTakeFirst();
		if (!known) return 'unknown';
		// locked, so that two owners who remove each other at the same moment do so one after the other
		const owners = await transaction
			.selectFrom('people')
			.select('id')
			.where('role', '=', 'owner')
			.where('removed_at', 'is', null)
			.orderBy('id')
			.$if(store.kind === 'postgres', (query) => query.forUpdate())
			.execute();
		if (losesOwner && owners.length === 1 && owners[0]?.id === person) return 'last-owner';
		await change(transaction);
		return 'changed';
	});
	if (outcome === 'changed') announceChange(person);
	return outcome;
}
