import { entry, record, type Action } from './audit.ts';
import { innerHeaders, keepCookies, type Client } from './cookies.ts';
import { noteFailure } from './noted.ts';
import { announceChange } from './person-changes.ts';
import { endSession, listSessions, type Session } from './sessions.ts';
import { countTry, orRefused, useUp } from './sign-in.ts';
import type { Accounts } from './the-accounts.ts';

/** The outcome of a change to one's own account; each asks for the password again, and ends all other sessions. */
export type Changed = 'changed' | 'wrong' | { wait: number };

/** A new password ends all other sessions, and this one goes on under a new token. */
export async function changePassword(
	accounts: Accounts,
	client: Client,
	session: Session,
	{ password, newPassword }: { password: string; newPassword: string }
): Promise<Changed> {
	return change(accounts, client, session, 'password-changed', (headers) =>
		accounts.auth.api.changePassword({
			body: { currentPassword: password, newPassword, revokeOtherSessions: true },
			headers,
			returnHeaders: true
		})
	);
}

export type Enrolment = { address: string; secret: string; codes: string[] };

/** Begins a second factor; it counts once a code of it has been given. */
export async function beginSecondFactor(
	accounts: Accounts,
	client: Client,
	session: Session,
	password: string
): Promise<Enrolment | Exclude<Changed, 'changed'>> {
	const waiting = await countTry(accounts, client, session.person.email);
	if (waiting) return { wait: waiting.seconds };
	const begun = await orRefused(
		accounts.auth.api.enableTwoFactor({ body: { password }, headers: innerHeaders(client) })
	);
	if (begun?.method !== 'totp') {
		await noteFailure(accounts.store, { person: session.person.id }, 'password');
		return 'wrong';
	}
	const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
	return { address: begun.totpURI, secret, codes: begun.backupCodes };
}

/** Turns the second factor on by a first code, which cannot be used again. */
export async function confirmSecondFactor(
	accounts: Accounts,
	client: Client,
	session: Session,
	code: string
): Promise<Changed> {
	const changed = await change(accounts, client, session, 'second-factor-on', (headers) =>
		accounts.auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
	);
	if (changed === 'changed') await useUp(accounts, session.person.id, code);
	return changed;
}

export async function endSecondFactor(
	accounts: Accounts,
	client: Client,
	session: Session,
	password: string
): Promise<Changed> {
	return change(accounts, client, session, 'second-factor-off', (headers) =>
		accounts.auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })
	);
}

async function change(
	accounts: Accounts,
	client: Client,
	{ id, person }: Session,
	action: Action,
	ask: (headers: Headers) => Promise<{ headers: Headers }>
): Promise<Changed> {
	const waiting = await countTry(accounts, client, person.email);
	if (waiting) return { wait: waiting.seconds };
	const sessions = await listSessions(accounts, person.id);
	const answer = await orRefused(ask(innerHeaders(client)));
	if (!answer) {
		const by = action === 'second-factor-on' ? 'code' : 'password';
		await noteFailure(accounts.store, { person: person.id }, by);
		return 'wrong';
	}
	for (const other of sessions)
		if (other.id !== id) await endSession(accounts, person.id, other.id);
	keepCookies(answer.headers, client);
	await record(accounts.store.db, entry(person.id, action));
	announceChange(person.id);
	return 'changed';
}
