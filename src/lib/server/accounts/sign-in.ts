import { APIError } from 'better-auth';
import { entry, record } from './audit.ts';
import { hashBackupCode } from './backup-codes.ts';
import {
	dropCookies,
	innerHeaders,
	keepCookies,
	outerCookie,
	SECOND_FACTOR,
	type Client
} from './cookies.ts';
import { endByToken, endSession, sessionOf, type Session } from './sessions.ts';
import { isKnown, rememberBrowser } from './known-browser.ts';
import { noteFailure, noteSlowed, type Factor } from './noted.ts';
import type { Accounts } from './the-accounts.ts';
import {
	BY_ACCOUNT,
	BY_ACCOUNT_FROM_EVERYWHERE,
	BY_ADDRESS,
	count,
	forgive,
	networkOf,
	ONCE
} from './throttle.ts';

export type SignIn =
	| { outcome: 'in' | 'second-factor' | 'wrong' }
	/** Tried too often: again in so many seconds. */
	| { outcome: 'wait'; seconds: number };

/**
 * Signs in by password. The answer, and the work for it, are the same whether the password is wrong or there is no
 * such account.
 */
export async function signIn(
	accounts: Accounts,
	client: Client,
	{ email, password }: { email: string; password: string }
): Promise<SignIn> {
	const { auth, store } = accounts;
	const waiting = await countTry(accounts, client, email);
	if (waiting) return waiting;
	const before = await sessionOf(accounts, client);
	const answer = await orRefused(
		auth.api.signInEmail({
			body: { email, password },
			headers: innerHeaders(client),
			returnHeaders: true
		})
	);
	if (!answer) {
		await noteFailure(store, { email }, 'password');
		return { outcome: 'wrong' };
	}
	keepCookies(answer.headers, client);
	if ('twoFactorRedirect' in answer.response) return { outcome: 'second-factor' };
	await forgive(store.db, fromNetwork(client, email));
	await rememberBrowser(accounts, client, email);
	await begin(accounts, answer.response.user.id, before, 'password');
	return { outcome: 'in' };
}

/** Ends a sign-in with a code of the authenticator, or one of those for when it is lost. */
export async function signInByCode(
	accounts: Accounts,
	client: Client,
	code: string
): Promise<SignIn> {
	const { auth, store } = accounts;
	const waiting = await countTry(accounts, client);
	if (waiting) return waiting;
	const before = await sessionOf(accounts, client);
	// with the old session better-auth would take this for a confirmation, not for a sign-in
	if (before) await endSession(accounts, before.person.id, before.id);
	const by = /^\d{6}$/.test(code) ? 'code' : 'recovery';
	const person = await awaitedBy(accounts, client);
	const asked = { headers: innerHeaders(client), returnHeaders: true } as const;
	const answer = await orRefused(
		by === 'code'
			? auth.api.verifyTOTP({ body: { code }, ...asked })
			: auth.api.verifyBackupCode({ body: { code: hashBackupCode(code) }, ...asked })
	);
	const { token, user } = answer?.response ?? {};
	if (!answer || !token || !user) {
		await noteFailure(store, { person }, by);
		return { outcome: 'wrong' };
	}
	if (!(await useUp(accounts, user.id, code))) {
		await endByToken(accounts, token);
		await noteFailure(store, { person: user.id }, by);
		return { outcome: 'wrong' };
	}
	keepCookies(answer.headers, client);
	await forgive(store.db, fromNetwork(client, String(user.email)));
	await rememberBrowser(accounts, client, String(user.email));
	await begin(accounts, user.id, undefined, by);
	return { outcome: 'in' };
}

export async function signOut(accounts: Accounts, client: Client, session: Session): Promise<void> {
	await endSession(accounts, session.person.id, session.id);
	dropCookies(client);
	await record(accounts.store.db, entry(session.person.id, 'signed-out'));
}

/**
 * Whoever has seen a code over someone's shoulder must not use it again (RFC 6238, 5.2).
 * @returns whether it had not been used
 */
export async function useUp({ store }: Accounts, person: string, code: string): Promise<boolean> {
	return (await count(store.db, { what: 'code', of: `${person} ${code}` }, ONCE)) === 0;
}

/** Whose code a client is asked for, after the password was right. */
async function awaitedBy({ store }: Accounts, client: Client): Promise<string | undefined> {
	const cookie = outerCookie(client, SECOND_FACTOR);
	const row = await store.db
		.selectFrom('verifications')
		.select('value')
		// the cookie is signed, which better-auth looks at
		.where('identifier', '=', cookie?.split('.', 1)[0] ?? '')
		.executeTakeFirst();
	return row?.value;
}

/** The session that the browser had before must not outlive the new one; those that are over are forgotten. */
async function begin(
	accounts: Accounts,
	person: string,
	before: Session | undefined,
	by: Factor
): Promise<void> {
	if (before) await endSession(accounts, before.person.id, before.id);
	const { db } = accounts.store;
	await db.deleteFrom('sessions').where('expires_at', '<', new Date().toISOString()).execute();
	await record(db, entry(person, 'signed-in', { by }));
}

/** Counts a try for the client's network, and for the account if it is named. */
export async function countTry(
	accounts: Accounts,
	client: Client,
	email?: string
): Promise<(SignIn & { outcome: 'wait' }) | undefined> {
	const { db } = accounts.store;
	const network = networkOf(client.getClientAddress());
	let wait = await count(db, { what: 'address', of: network }, BY_ADDRESS);
	if (wait === 0 && email !== undefined)
		wait = await count(db, fromNetwork(client, email), BY_ACCOUNT);
	if (wait === 0 && email !== undefined && !(await isKnown(accounts, client, email)))
		wait = await count(db, { what: 'everywhere', of: email }, BY_ACCOUNT_FROM_EVERYWHERE);
	if (wait === 0) return undefined;
	await noteSlowed(accounts.store, email);
	return { outcome: 'wait', seconds: Math.ceil(wait / 1000) };
}

function fromNetwork(client: Client, email: string): { what: string; of: string } {
	return { what: 'account', of: `${email} ${networkOf(client.getClientAddress())}` };
}

/** Undefined where better-auth refuses; what fails otherwise is thrown. */
export async function orRefused<T>(asking: Promise<T>): Promise<T | undefined> {
	try {
		return await asking;
	} catch (error) {
		if (error instanceof APIError && error.statusCode < 500) return undefined;
		throw error;
	}
}
