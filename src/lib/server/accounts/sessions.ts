import { demandsFactor } from '#lib/server/review/settings.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { Client } from './cookies.ts';
import { innerCookies, innerHeaders, keepCookies } from './cookies.ts';
import { hashToken } from './hashed-tokens.ts';
import { announceChange } from './person-changes.ts';
import type { Person, Role } from './roles.ts';
import { theAccounts, type Accounts } from './the-accounts.ts';

const DAY = 24 * 60 * 60 * 1000;
/** However much it is used, a session ends after so long. */
const LONGEST = 30 * DAY;

export type Session = { id: string; person: Person; secondFactor: boolean };

/**
 * Who sends a request, by its cookie; nobody, and no store is opened, where there is none. A request behind TLS has
 * an `https:` address.
 */
export async function personOf(request: Request): Promise<Person | undefined> {
	const cookie = innerCookies(request);
	if (cookie === undefined) return undefined;
	const { auth, store } = await theAccounts();
	const query = { disableRefresh: true };
	const found = await auth.api.getSession({ headers: new Headers({ cookie }), query });
	const session = readSession(found);
	return session && !(await lacksFactor(store, session)) ? session.person : undefined;
}

/** The session of a page's request; it lasts longer by being used. */
export async function sessionOf({ auth }: Accounts, client: Client): Promise<Session | undefined> {
	if (innerCookies(client.request, client.url.protocol === 'https:') === undefined)
		return undefined;
	const { headers, response } = await auth.api.getSession({
		headers: innerHeaders(client),
		returnHeaders: true
	});
	const session = readSession(response);
	if (session) keepCookies(headers, client);
	return session;
}

/** Whether somebody has to set up a second factor before anything else. */
export async function lacksFactor(
	store: Pick<Store, 'db'>,
	{ secondFactor }: Session
): Promise<boolean> {
	return !secondFactor && demandsFactor(store);
}

/** Ends the sessions of all who have no second factor. */
export async function endWithoutFactor({ store }: Accounts): Promise<void> {
	const gone = await store.db
		.deleteFrom('sessions')
		.where('person', 'in', ({ selectFrom }) =>
			selectFrom('people').select('id').where('two_factor', '=', 0)
		)
		.returning('person')
		.execute();
	for (const person of new Set(gone.map((row) => row.person))) announceChange(person);
}

type Found = Awaited<ReturnType<Accounts['auth']['api']['getSession']>>;

function readSession(found: Found): Session | undefined {
	if (!found || found.user.removedAt) return undefined;
	if (Date.now() - found.session.createdAt.getTime() > LONGEST) return undefined;
	const { id, name, email, role, twoFactorEnabled } = found.user;
	return {
		id: found.session.id,
		person: { id, name, email, role: role as Role },
		secondFactor: twoFactorEnabled === true
	};
}

export type SessionLine = { id: string; browser: string; address: string; since: number };

/** Where a person is signed in, the latest first. */
export async function listSessions({ store }: Accounts, person: string): Promise<SessionLine[]> {
	const rows = await store.db
		.selectFrom('sessions')
		.select(['id', 'browser', 'address', 'created_at'])
		.where('person', '=', person)
		.where('expires_at', '>', new Date().toISOString())
		.orderBy('created_at', 'desc')
		.execute();
	return rows.map(({ id, browser, address, created_at }) => ({
		...{ id, browser: browser ?? '', address: shorten(address ?? '') },
		since: Date.parse(created_at)
	}));
}

/** Ends one of a person's own sessions, and what they have open by it. @returns whether it was one of theirs */
export async function endSession(
	{ store }: Accounts,
	person: string,
	session: string
): Promise<boolean> {
	const { numDeletedRows } = await store.db
		.deleteFrom('sessions')
		.where('id', '=', session)
		.where('person', '=', person)
		.executeTakeFirst();
	if (numDeletedRows > 0) announceChange(person);
	return numDeletedRows > 0;
}

/** Ends the session whose token is handed over, if it is still one. */
export async function endByToken({ store }: Accounts, token: string): Promise<void> {
	await store.db.deleteFrom('sessions').where('token', '=', hashToken(token)).execute();
}

/** better-auth keeps the network of an IPv6 address, written in full. That of this computer itself says nothing. */
function shorten(address: string): string {
	if (!address.includes(':')) return address;
	const short = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address;
	return short === '::' ? '' : short;
}
