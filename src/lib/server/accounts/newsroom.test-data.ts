import { afterAll, afterEach, beforeAll } from 'vitest';
import { isHttpError, isRedirect, type Cookies } from '@sveltejs/kit';
import { openStore } from '#lib/server/store/open-store.ts';
import type { StoreKind } from '#lib/server/store/store.ts';
import { databaseForTests, type TestDatabase } from '#lib/server/store/stores.test-data.ts';
import * as signInPage from '../../../routes/newsroom/sign-in/+page.server.ts';
import { guard } from './guard.ts';
import { acceptInvitation, invite, makeFirstTicket } from './invitations.ts';
import type { Role } from './roles.ts';
import { openAccounts, type Accounts } from './the-accounts.ts';

export const PASSWORD = 'vier kleine gelbe boote';

/** A page's server module, as far as it is called here. */
type Page = {
	load?: unknown;
	actions?: unknown;
};
type Load = (event: unknown) => unknown;
type Actions = Record<string, (event: unknown) => unknown>;

/** An answer as a browser gets it: status, redirect, and the data of the page or of the form. */
export type Answer = { status: number; location?: string; data?: unknown; headers: Headers };

/** The accounts of a newsroom on a database of its own, for the tests of a suite: each begins without people. */
export function useNewsroom(kind: StoreKind): { readonly accounts: Accounts } {
	const newsroom = {} as { accounts: Accounts };
	let database: TestDatabase;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		newsroom.accounts = await openAccounts(await openStore(await database.fresh()));
	});
	afterEach(() => forgetPeople(newsroom.accounts));
	afterAll(async () => {
		await newsroom.accounts.store.close();
		await database.remove();
	});
	return newsroom;
}

/** Nobody has an account, and nothing was tried; only the audit cannot be emptied. */
async function forgetPeople({ store }: Accounts): Promise<void> {
	for (const table of [
		...(['sessions', 'credentials', 'second_factors', 'password_resets'] as const),
		...(['verifications', 'tries', 'invitations', 'people'] as const)
	])
		await store.db.deleteFrom(table).execute();
}

let made = 0;

/** An account, made as people make theirs: the first by the printed link, the others by an invitation. */
export async function makePerson(
	accounts: Accounts,
	role: Role
): Promise<{ id: string; email: string }> {
	const email = `person-${++made}@example.org`;
	const newcomer = { name: `Person ${made}`, email, password: PASSWORD };
	const { db } = accounts.store;
	const owner = await db
		.selectFrom('people')
		.select('id')
		.where('role', '=', 'owner')
		.where('removed_at', 'is', null)
		.executeTakeFirst();
	if (owner) {
		const token = await invite(accounts, owner.id, { role, note: '', days: 7 });
		await acceptInvitation(accounts, token, newcomer);
	} else {
		await db.updateTable('invitations').set({ created_at: 0 }).where('id', '=', 'first').execute();
		const ticket = (await makeFirstTicket(accounts.store)) ?? '';
		await acceptInvitation(accounts, ticket, newcomer, true);
	}
	const { id } = await db
		.selectFrom('people')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirstOrThrow();
	return { id, email };
}

export type Someone = { id: string; browser: Browser };

/** An account of a role, and a browser in which it is signed in. */
export async function signedIn(accounts: Accounts, role: Role): Promise<Someone> {
	const { id, email } = await makePerson(accounts, role);
	const browser = new Browser(accounts);
	const form = { email, password: PASSWORD };
	const { status } = await browser.post(signInPage, '/newsroom/sign-in?/password', form);
	if (status !== 303) throw new Error(`signing in was answered with ${status}`);
	return { id, browser };
}

/** A browser, as the guard and the pages' handlers see one. */
export class Browser {
	readonly jar = new Map<string, string>();
	address = '192.0.2.1';
	headers: Record<string, string> = {};
	#accounts: Accounts;
	#origin: string;

	constructor(accounts: Accounts, origin = 'http://localhost:3000') {
		this.#accounts = accounts;
		this.#origin = origin;
	}

	get(page: Page, path: string, route = path.replace(/\?.*/, ''), params = {}): Promise<Answer> {
		const request = new Request(this.#origin + path, this.#with({}));
		return this.#send({ route, params, request }, async (event) =>
			(page.load as Load | undefined)?.(event)
		);
	}

	/** Sends a form to an action of a page; `headers` stand in for what a browser sends by itself. */
	post(
		page: Page,
		path: string,
		form: Record<string, string>,
		{ route = path.replace(/\?.*/, ''), params = {}, headers = {} as Record<string, string> } = {}
	): Promise<Answer> {
		const request = new Request(this.#origin + path, {
			method: 'POST',
			body: new URLSearchParams(form),
			...this.#with({ origin: this.#origin, 'sec-fetch-site': 'same-origin', ...headers })
		});
		const action = /\?\/(\w+)/.exec(path)?.[1] ?? '';
		return this.#send({ route, params, request }, async (event) =>
			(page.actions as Actions)[action]?.(event)
		);
	}

	/** Asks a route that is no page, and reads its answer as JSON. */
	send(
		handler: (event: never) => Response | Promise<Response>,
		path: string,
		{
			route,
			params,
			method,
			body,
			headers = {}
		}: {
			route: string;
			params: object;
			method: string;
			body?: unknown;
			headers?: Record<string, string>;
		}
	): Promise<Answer> {
		const request = new Request(this.#origin + path, {
			...{ method, ...(method !== 'GET' && { body: JSON.stringify(body) ?? '' }) },
			...this.#with({ origin: this.#origin, 'sec-fetch-site': 'same-origin', ...headers })
		});
		return this.#send({ route, params, request }, async (event) => {
			const response = await handler(event as never);
			const data: unknown = response.status === 204 ? undefined : await response.json();
			return { status: response.status, data };
		});
	}

	#with(headers: Record<string, string>): RequestInit {
		const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
		return { headers: { ...(cookie && { cookie }), ...this.headers, ...headers } };
	}

	async #send(
		{ route, params, request }: { route: string; params: object; request: Request },
		handle: (event: object) => Promise<unknown>
	): Promise<Answer> {
		const event = {
			...{
				request,
				url: new URL(request.url),
				route: { id: route },
				params,
				locals: { language: 'de' } as App.Locals
			},
			...{ cookies: this.#cookies(), getClientAddress: () => this.address }
		};
		let answer: Partial<Answer> = {};
		const resolve = async () => {
			answer = readOutcome(await handle(event));
			return new Response(null, { status: 200 });
		};
		try {
			const { headers } = await guard(event, resolve, async () => this.#accounts);
			return { status: 200, ...answer, headers };
		} catch (thrown) {
			const headers = new Headers();
			if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location, headers };
			if (isHttpError(thrown)) return { status: thrown.status, headers };
			throw thrown;
		}
	}

	#cookies(): Cookies {
		const set = (name: string, value: string, options: { maxAge?: number }) => {
			if (options.maxAge === 0) this.jar.delete(name);
			else this.jar.set(name, encodeURIComponent(value));
			this.set.push({ name, ...options });
		};
		const remove = (name: string) => void this.jar.delete(name);
		return { set, delete: remove, get: (name: string) => this.jar.get(name) } as unknown as Cookies;
	}

	/** The cookies that were set, with their attributes. */
	readonly set: Record<string, unknown>[] = [];
}

function readOutcome(outcome: unknown): Partial<Answer> {
	const failure = outcome as { status?: number; data?: unknown } | undefined;
	if (failure && typeof failure === 'object' && 'status' in failure && 'data' in failure)
		return { status: failure.status ?? 0, data: failure.data };
	return { data: outcome };
}
