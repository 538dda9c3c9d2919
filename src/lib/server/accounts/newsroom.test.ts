import { createHash, createHmac } from 'node:crypto';
import { statSync } from 'node:fs';
import { join as inFolder } from 'node:path';
import type { Cookies } from '@sveltejs/kit';
import { symmetricEncrypt } from 'better-auth/crypto';
import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { STORE_KINDS } from '#lib/server/store/stores.test-data.ts';
import * as account from '../../../routes/newsroom/account/+page.server.ts';
import * as home from '../../../routes/newsroom/+page.server.ts';
import * as reset from '../../../routes/newsroom/reset/+page.server.ts';
import * as invitation from '../../../routes/newsroom/invitation/+page.server.ts';
import * as log from '../../../routes/newsroom/log/+page.server.ts';
import * as people from '../../../routes/newsroom/people/+page.server.ts';
import * as signInPage from '../../../routes/newsroom/sign-in/+page.server.ts';
import * as site from '../../../routes/newsroom/site/+page.server.ts';
import * as welcome from '../../../routes/newsroom/welcome/+page.server.ts';
import { REFUSALS } from '#lib/language/refusals.ts';
import { ADDRESS_HEADER } from './address-header.ts';
import { createAuth } from './auth.ts';
import { changeSecret } from './change-secret.ts';
import { ACCESS, destination, guard, isGuarded } from './guard.ts';
import { hashToken } from './hashed-tokens.ts';
import { makeFirstTicket } from './invitations.ts';
import {
	Browser,
	makePerson,
	PASSWORD,
	signedIn,
	useNewsroom,
	type Answer
} from './newsroom.test-data.ts';
import { findReset, makeReset, resetPassword } from './password-resets.ts';
import { removePerson } from './people.ts';
import { onPersonChange } from './person-changes.ts';
import { siteSecret, type Accounts } from './the-accounts.ts';

const SIGN_IN = '/newsroom/sign-in';
const OTHER_PASSWORD = 'zwei grosse rote autos';
/** The log is written after the answer. */
const PATIENT = { timeout: 60_000 };

function signIn(browser: Browser, email: string, password = PASSWORD): Promise<Answer> {
	return browser.post(signInPage, `${SIGN_IN}?/password`, { email, password });
}

describe.for(STORE_KINDS)('the newsroom on %s', (kind) => {
	const newsroom = useNewsroom(kind);
	let accounts: Accounts;
	beforeAll(() => {
		accounts = newsroom.accounts;
	});

	const browserOf = async (person: { email: string }) => {
		const browser = new Browser(accounts);
		expect(await signIn(browser, person.email)).toMatchObject({
			status: 303,
			location: '/newsroom'
		});
		return browser;
	};
	const isIn = async (browser: Browser) => (await browser.get(home, '/newsroom')).status === 200;
	const rows = (table: 'sessions' | 'people' | 'credentials' | 'invitations' | 'audit') =>
		accounts.store.db.selectFrom(table).selectAll().execute();
	const join = (browser: Browser, token: string, more: Record<string, string> = {}) =>
		browser.post(invitation, '/newsroom/invitation?/join', {
			...{ secret: token, name: 'New', email: 'new@example.org', password: PASSWORD },
			...more
		});
	const inviteBy = async (owner: Browser, role = 'author') => {
		const fields = { role, note: 'someone', days: '7' };
		const { data } = await owner.post(people, '/newsroom/people?/invite', fields);
		return new URL((data as { link: string }).link).hash.slice(1);
	};

	test('its tables are those that better-auth expects', async () => {
		const { auth, store } = accounts;
		const options = { ...auth.options, database: { db: store.db, type: 'sqlite' as const } };
		if (kind !== 'sqlite') return;
		const { toBeAdded, toBeCreated } = await getMigrations(options);
		expect([...toBeAdded, ...toBeCreated].map(({ table }) => table)).toEqual([]);
	});

	describe('the first link', () => {
		const redeem = (ticket: string, email = 'first@example.org') =>
			new Browser(accounts).post(welcome, '/newsroom/welcome?/join', {
				...{ secret: ticket, name: 'First', email, password: PASSWORD }
			});
		const look = async (secret: string) =>
			(await new Browser(accounts).post(welcome, '/newsroom/welcome?/open', { secret })).data;

		test('makes one owner, however many use it at once, and looking at it does nothing', async () => {
			const ticket = (await makeFirstTicket(accounts.store))!;
			expect(await look(ticket)).toMatchObject({ secret: ticket });
			expect(await look(ticket)).toMatchObject({ secret: ticket });
			const racing = ['a', 'b', 'c', 'd', 'e'].map((name) => redeem(ticket, `${name}@example.org`));
			const statuses = (await Promise.all(racing)).map(({ status }) => status);
			expect(statuses.toSorted()).toEqual([303, 400, 400, 400, 400]);
			expect(await rows('people')).toMatchObject([{ role: 'owner' }]);
			expect(await rows('credentials')).toHaveLength(1);
			expect(await look(ticket)).toEqual({ problem: 'gone' });
			expect(await makeFirstTicket(accounts.store), 'and there is no other').toBeUndefined();
		});

		test('is a new one at each start, kept as a hash, and ends after a day', async () => {
			const first = (await makeFirstTicket(accounts.store))!;
			expect(JSON.stringify(await rows('invitations'))).not.toContain(first);
			await accounts.store.db.updateTable('invitations').set({ created_at: 0 }).execute();
			const second = (await makeFirstTicket(accounts.store))!;
			expect((await redeem(first)).status).toBe(400);
			await accounts.store.db.updateTable('invitations').set({ expires_at: 1 }).execute();
			expect((await redeem(second)).status).toBe(400);
			expect(await rows('people')).toEqual([]);
		});

		test('is no invitation, and an invitation is no first link', async () => {
			const ticket = (await makeFirstTicket(accounts.store))!;
			expect((await join(new Browser(accounts), ticket)).status).toBe(400);
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			expect((await redeem(await inviteBy(owner))).status).toBe(400);
		});

		test.runIf(kind === 'postgres')('is printed by one of several processes', async () => {
			const tickets = await Promise.all([1, 2, 3].map(() => makeFirstTicket(accounts.store)));
			expect(tickets.filter(Boolean)).toHaveLength(1);
		});
	});

	describe('a sign-in', () => {
		test('gives a session whose token only the browser knows', async () => {
			const browser = await browserOf(await makePerson(accounts, 'owner'));
			expect(await isIn(browser)).toBe(true);
			const [cookie] = [...browser.jar.values()];
			const token = decodeURIComponent(cookie!).split('.')[0]!;
			const [session] = await rows('sessions');
			expect(session!.token).toBe(hashToken(token));
			expect(JSON.stringify(await rows('sessions'))).not.toContain(token);
		});

		test('keeps passwords by argon2id, with the cost that OWASP asks for', async () => {
			await makePerson(accounts, 'owner');
			const passwords = await accounts.store.db
				.selectFrom('credentials')
				.select('password')
				.execute();
			expect(passwords[0]!.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		});

		test('sets cookies that scripts and other sites do not get', async () => {
			const { email } = await makePerson(accounts, 'owner');
			const plain = new Browser(accounts);
			await signIn(plain, email);
			const closed = { httpOnly: true, sameSite: 'lax', path: '/', secure: false };
			expect(plain.set).toMatchObject([
				{ name: 'fundstelle.session_token', ...closed },
				{ name: 'fundstelle.known', ...closed }
			]);
			const behindTls = new Browser(accounts, 'https://stories.example.org');
			await signIn(behindTls, email);
			expect(behindTls.set).toMatchObject([
				{ name: '__Host-fundstelle.session_token', ...closed, secure: true },
				{ name: '__Host-fundstelle.known', ...closed, secure: true }
			]);
			expect(behindTls.set.every((cookie) => !('domain' in cookie))).toBe(true);
			// behind TLS a cookie that any other host of the domain could have planted does not count
			const planted = new Browser(accounts, 'https://stories.example.org');
			planted.jar.set('fundstelle.session_token', [...plain.jar.values()][0]!);
			expect(await isIn(planted)).toBe(false);
		});

		test('ends the session that was there before', async () => {
			const person = await makePerson(accounts, 'owner');
			const browser = await browserOf(person);
			const before = new Map(browser.jar);
			await accounts.store.db.deleteFrom('tries').execute();
			await signIn(browser, person.email);
			expect(await rows('sessions')).toHaveLength(1);
			const stolen = new Browser(accounts);
			for (const [name, value] of before) stolen.jar.set(name, value);
			expect(await isIn(stolen)).toBe(false);
			expect(await isIn(browser)).toBe(true);
		});

		test('takes no session from whoever plants one', async () => {
			const person = await makePerson(accounts, 'owner');
			const victim = new Browser(accounts);
			victim.jar.set('fundstelle.session_token', 'planted.signature');
			await signIn(victim, person.email);
			expect(JSON.stringify([...victim.jar.values()])).not.toContain('planted');
			expect(await isIn(victim)).toBe(true);
		});

		test('says and does the same for a wrong password and for no account', async () => {
			const { email } = await makePerson(accounts, 'owner');
			const answers: Answer[] = [];
			const work: string[][] = [];
			for (const address of [email, 'nobody@example.org']) {
				const { password } = await accounts.auth.$context;
				const spies = [vi.spyOn(password, 'hash'), vi.spyOn(password, 'verify')];
				answers.push(await signIn(new Browser(accounts), address, 'not the password'));
				work.push(spies.map(({ mock }) => String(mock.calls.length)));
				vi.restoreAllMocks();
			}
			const [wrong, nobody] = answers.map(({ status, data }) => ({
				status,
				...(data as object),
				email: ''
			}));
			expect(nobody).toEqual(wrong);
			expect(wrong).toMatchObject({ status: 400, problem: 'wrong' });
			// one argon2 each: the hash for nobody costs what the comparison costs
			expect(work).toEqual([
				['0', '1'],
				['1', '0']
			]);
		});

		/** Where only the number of tries counts, passwords need not cost anything. */
		const makePasswordsCheap = async () => {
			const { password } = await accounts.auth.$context;
			vi.spyOn(password, 'hash').mockResolvedValue('');
			vi.spyOn(password, 'verify').mockResolvedValue(false);
		};
		afterEach(() => vi.restoreAllMocks());

		/** Wrong passwords for an account, so many from each of so many addresses; the statuses of the answers. */
		async function guess(email: string, addresses: number, each: number): Promise<number[]> {
			const statuses = [];
			for (let i = 0; i < addresses * each; i++) {
				const browser = new Browser(accounts);
				browser.address = `198.51.100.${i % addresses}`;
				statuses.push((await signIn(browser, email, 'not the password')).status);
			}
			return statuses;
		}

		test('is slowed by account, whether or not there is one, and only for whoever guesses', async () => {
			const person = await makePerson(accounts, 'owner');
			await makePasswordsCheap();
			for (const email of [person.email, 'nobody@example.org']) {
				expect(await guess(email, 1, 10)).toEqual([...Array<number>(8).fill(400), 429, 429]);
			}
			vi.restoreAllMocks();
			expect((await signIn(new Browser(accounts), person.email)).status).toBe(303);
		});

		test('is slowed from many addresses, too, but not in a browser that was signed in', async () => {
			const person = await makePerson(accounts, 'owner');
			const known = new Browser(accounts);
			await signIn(known, person.email);
			await makePasswordsCheap();
			const statuses = await guess(person.email, 12, 6);
			expect(statuses.filter((status) => status === 400)).toHaveLength(59);
			vi.restoreAllMocks();
			const unknown = new Browser(accounts);
			expect((await signIn(unknown, person.email)).status, 'even with it').toBe(429);
			expect((await signIn(known, person.email)).status).toBe(303);
			// a cookie that was made up, or is of another account, changes nothing
			for (const [name] of known.jar)
				if (name.includes('known')) unknown.jar.set(name, 'x'.repeat(43));
			expect((await signIn(unknown, person.email)).status).toBe(429);
			const other = await makePerson(accounts, 'author');
			const othersBrowser = new Browser(accounts);
			await signIn(othersBrowser, other.email);
			expect((await signIn(othersBrowser, person.email)).status).toBe(429);
		});

		test('is slowed by address, whatever the browser claims to be', async () => {
			await makePasswordsCheap();
			const statuses = await Promise.all(
				Array.from({ length: 40 }, (_, i) => {
					const browser = new Browser(accounts);
					browser.headers = { 'x-forwarded-for': `10.0.0.${i}`, [ADDRESS_HEADER]: `10.1.0.${i}` };
					return signIn(browser, `nobody-${i}@example.org`, 'x').then(({ status }) => status);
				})
			);
			expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(9);
			const elsewhere = new Browser(accounts);
			elsewhere.address = '198.51.100.1';
			expect((await signIn(elsewhere, 'nobody@example.org', 'x')).status).toBe(400);
		});

		test('keeps the address that the server knows, not one that was sent', async () => {
			const person = await makePerson(accounts, 'owner');
			const browser = new Browser(accounts);
			browser.headers = { 'x-forwarded-for': '10.9.9.9', [ADDRESS_HEADER]: '10.8.8.8' };
			await signIn(browser, person.email);
			expect(await rows('sessions')).toMatchObject([{ address: '192.0.2.1' }]);
		});

		test('leads back into the newsroom and nowhere else', () => {
			for (const to of ['https://evil.example', '//evil.example', '/\\evil', '/newsroom/../x', '/'])
				expect(destination(to)).toBe('/newsroom');
			expect(destination('/newsroom/people')).toBe('/newsroom/people');
		});
	});

	test('nothing is told to its makers', () => {
		expect(accounts.auth.options.telemetry).toEqual({ enabled: false });
	});

	test('signing up is closed', async () => {
		const body = { email: 'x@example.org', name: 'X', password: PASSWORD };
		const signUp = () => accounts.auth.api.signUpEmail({ body } as never);
		await expect(signUp()).rejects.toThrow('sign up is not enabled');
		await makePerson(accounts, 'owner');
		await expect(signUp()).rejects.toThrow('sign up is not enabled');
		expect(await rows('people')).toHaveLength(1);
	});

	describe('the second factor', () => {
		// a code holds for 30 seconds and those beside them, and a busy machine is slow
		beforeEach(() => {
			vi.useFakeTimers({ toFake: ['Date'] });
		});
		afterEach(() => {
			vi.useRealTimers();
		});
		const begin = async (browser: Browser) => {
			const fields = { password: PASSWORD };
			const { data } = await browser.post(account, '/newsroom/account?/beginFactor', fields);
			return (data as { enrolment: { secret: string; codes: string[] } }).enrolment;
		};
		/** HOTP (RFC 4226, 5.3) of a secret in base 32, for the step of so many ago. */
		const codeFor = (secret: string, ago = 0) => {
			const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
			const bits = [...secret]
				.map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0'))
				.join('');
			const bytes = bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2));
			const counter = Buffer.alloc(8);
			counter.writeUInt32BE(Math.floor(Date.now() / 30_000) - ago, 4);
			const hash = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
			const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff;
			return String(number % 1_000_000).padStart(6, '0');
		};
		const sendCode = (browser: Browser, code: string) =>
			browser.post(signInPage, `${SIGN_IN}?/code`, { code });

		test('is asked for after the password, and a code is good for once', async () => {
			const person = await makePerson(accounts, 'owner');
			const elsewhere = await browserOf(person);
			const browser = await browserOf(person);
			const { secret, codes } = await begin(browser);
			const confirm = (code: string) =>
				browser.post(account, '/newsroom/account?/confirmFactor', { code });
			// it may be tried again, without another secret for the app
			expect(await confirm('000000')).toMatchObject({
				...{ status: 400, data: { isBegun: true, problem: 'code' } }
			});
			expect(await confirm('12345')).toMatchObject({
				...{ status: 400, data: { isBegun: true, faults: { code: 'code' } } }
			});
			const confirmed = await confirm(codeFor(secret, 1));
			expect(confirmed).toMatchObject({ status: 303 });
			expect(await isIn(browser)).toBe(true);
			expect(await isIn(elsewhere), 'who signed in without a code').toBe(false);

			const second = new Browser(accounts);
			expect((await signIn(second, person.email)).data).toEqual({ step: 'code' });
			expect(await isIn(second), 'the password alone').toBe(false);
			expect(await rows('sessions'), 'only the first browser has one').toHaveLength(1);
			expect((await sendCode(second, '000000')).status).toBe(400);
			const code = codeFor(secret);
			expect((await sendCode(second, code)).status).toBe(303);
			expect(await isIn(second)).toBe(true);

			const noted = (await rows('audit')).filter(({ subject }) => subject === person.id);
			expect(noted.map(({ action, details }) => [action, details])).toContainEqual([
				...['sign-in-failed', JSON.stringify({ by: 'code' })]
			]);

			const third = new Browser(accounts);
			await signIn(third, person.email);
			expect((await sendCode(third, code)).status, 'seen over a shoulder').toBe(400);
			expect(await isIn(third)).toBe(false);
			await signIn(third, person.email);
			expect((await sendCode(third, codes[0]!)).status, 'one that was written down').toBe(303);
			const fourth = new Browser(accounts);
			await signIn(fourth, person.email);
			expect((await sendCode(fourth, codes[0]!)).status, 'the same again').toBe(400);
			await signIn(fourth, person.email);
			expect((await sendCode(fourth, codes[1]!.toUpperCase())).status, 'the next').toBe(303);

			const off = await browser.post(account, '/newsroom/account?/endFactor', {
				password: PASSWORD
			});
			expect(off).toMatchObject({ status: 303 });
			expect(await isIn(browser)).toBe(true);
			expect(await isIn(second), 'who signed in by the factor that is off').toBe(false);
		});

		test('keeps its codes as hashes, and takes those that were kept encrypted before', async () => {
			const person = await makePerson(accounts, 'owner');
			const browser = await browserOf(person);
			const { secret, codes } = await begin(browser);
			await browser.post(account, '/newsroom/account?/confirmFactor', { code: codeFor(secret) });
			const { db } = accounts.store;
			const { backup_codes } = await db
				.selectFrom('second_factors')
				.select('backup_codes')
				.executeTakeFirstOrThrow();
			expect(codes).toHaveLength(10);
			for (const code of codes) {
				expect(code).toMatch(/^([a-z2-9]{6}-){3}[a-z2-9]{6}$/);
				expect(backup_codes).not.toContain(code);
				expect(backup_codes).toContain(createHash('sha256').update(code).digest('base64url'));
			}
			const key = siteSecret(accounts.store.folder, process.env);
			const data = JSON.stringify(['aBcDe-FgHiJ', 'kLmNo-PqRsT']);
			const before = await symmetricEncrypt({ key, data });
			await db.updateTable('second_factors').set({ backup_codes: before }).execute();
			for (const [code, status] of [
				['aBcDe-FgHiJ', 303],
				['aBcDe-FgHiJ', 400],
				['kLmNo-PqRsT', 303]
			] as const) {
				const another = new Browser(accounts);
				await signIn(another, person.email);
				expect((await sendCode(another, code)).status).toBe(status);
			}
		});

		test('needs the password to be set up and to be turned off', async () => {
			const browser = await browserOf(await makePerson(accounts, 'owner'));
			const wrong = { password: 'not the password' };
			for (const action of ['beginFactor', 'endFactor']) {
				const path = `/newsroom/account?/${action}`;
				expect(await browser.post(account, path, wrong)).toMatchObject({ status: 400 });
			}
		});

		test('works on under a new secret, which ends all sessions', async () => {
			const person = await makePerson(accounts, 'owner');
			const browser = await browserOf(person);
			const { secret, codes } = await begin(browser);
			await browser.post(account, '/newsroom/account?/confirmFactor', { code: codeFor(secret, 1) });
			const { store } = accounts;
			const [before, after] = [siteSecret(store.folder, process.env), 'x'.repeat(43)];
			await changeSecret(store, before, after);
			// as if the first time had been cut off before the new secret was in its place
			await changeSecret(store, before, after);
			expect(await rows('sessions')).toEqual([]);
			const renewed = { store, auth: createAuth(store, after) };
			for (const code of [codeFor(secret), codes[0]!]) {
				const another = new Browser(renewed);
				expect((await signIn(another, person.email)).data).toEqual({ step: 'code' });
				expect((await sendCode(another, code)).status).toBe(303);
			}
			const unchanged = new Browser(accounts);
			await signIn(unchanged, person.email);
			await expect(sendCode(unchanged, codeFor(secret, -1)), 'the old one').rejects.toThrow();
		});

		test('is demanded of everybody once an owner who has one says so', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			const author = await makePerson(accounts, 'author');
			const browser = await browserOf(author);
			const demand = (factor: 'on' | 'off') =>
				owner.post(site, '/newsroom/site?/factor', { factor });
			expect(await demand('on')).toMatchObject({
				...{ status: 400, data: { problem: 'own-factor' } }
			});
			const { secret } = await begin(owner);
			await owner.post(account, '/newsroom/account?/confirmFactor', { code: codeFor(secret) });
			expect((await demand('on')).status).toBe(303);
			expect(await rows('sessions'), 'only the owner has one left').toHaveLength(1);
			expect((await signIn(browser, author.email)).status).toBe(303);
			expect(await browser.get(home, '/newsroom')).toMatchObject({
				...{ status: 303, location: '/newsroom/account?refused=factor' }
			});
			expect((await browser.get(home, '/newsroom/originals')).status).toBe(403);
			expect((await browser.get(account, '/newsroom/account')).status).toBe(200);
			const { secret: theirs } = await begin(browser);
			await browser.post(account, '/newsroom/account?/confirmFactor', { code: codeFor(theirs) });
			expect(await isIn(browser)).toBe(true);
			expect((await demand('off')).status).toBe(303);
			expect(await isIn(await browserOf(await makePerson(accounts, 'author')))).toBe(true);
		});

		test('without a sign-in a code is worth nothing', async () => {
			expect((await sendCode(new Browser(accounts), '123456')).status).toBe(400);
		});
	});

	describe('sessions', () => {
		test('are listed, and ended one by one, but not those of others', async () => {
			const [owner, author] = [
				await makePerson(accounts, 'owner'),
				await makePerson(accounts, 'author')
			];
			const [first, second] = [await browserOf(author), await browserOf(author)];
			const other = await browserOf(owner);
			const listed = async (browser: Browser) => {
				const { data } = await browser.get(account, '/newsroom/account');
				return (data as { sessions: { id: string; here: boolean }[] }).sessions;
			};
			const theirs = (await listed(first)).find(({ here }) => !here)!;
			expect(await listed(first)).toHaveLength(2);
			const end = (browser: Browser, id: string) =>
				browser.post(account, '/newsroom/account?/endSession', { id });
			expect((await end(other, theirs.id)).status).toBe(404);
			expect(await isIn(second)).toBe(true);
			expect((await end(first, theirs.id)).status).toBe(303);
			expect(await isIn(second)).toBe(false);
			expect(await isIn(first)).toBe(true);
		});

		test('end when the password changes, but for this one', async () => {
			const person = await makePerson(accounts, 'owner');
			const [here, elsewhere] = [await browserOf(person), await browserOf(person)];
			const change = (password: string) =>
				here.post(account, '/newsroom/account?/password', {
					password,
					newPassword: OTHER_PASSWORD
				});
			expect((await change('not the password')).status).toBe(400);
			expect(await isIn(elsewhere)).toBe(true);
			expect((await change(PASSWORD)).status).toBe(303);
			expect(await isIn(elsewhere)).toBe(false);
			expect(await isIn(here)).toBe(true);
			expect((await signIn(new Browser(accounts), person.email)).status).toBe(400);
			expect((await signIn(new Browser(accounts), person.email, OTHER_PASSWORD)).status).toBe(303);
		});

		test('end by signing out, and after a month however much they are used', async () => {
			const person = await makePerson(accounts, 'owner');
			const browser = await browserOf(person);
			const copy = new Browser(accounts);
			for (const [name, value] of browser.jar) copy.jar.set(name, value);
			await accounts.store.db
				.updateTable('sessions')
				.set({ created_at: new Date(Date.now() - 31 * 86_400_000).toISOString() })
				.execute();
			expect(await isIn(browser), 'after a month').toBe(false);
			await accounts.store.db
				.updateTable('sessions')
				.set({ created_at: new Date().toISOString() })
				.execute();
			expect(await isIn(browser)).toBe(true);
			await browser.post(account, '/newsroom/account?/signOut', {});
			expect([...browser.jar.keys()], 'it only says who may guess').toEqual(['fundstelle.known']);
			expect(await isIn(copy)).toBe(false);
		});
	});

	describe('people', () => {
		const setRole = (browser: Browser, id: string, role: string) =>
			browser.post(people, '/newsroom/people?/role', { id, role });
		const remove = (browser: Browser, id: string) =>
			browser.post(people, '/newsroom/people?/remove', { id });

		test('come by an invitation that is good for one account, with its role and no other', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			const token = await inviteBy(owner, 'author');
			expect(JSON.stringify(await rows('invitations'))).not.toContain(token);
			expect((await join(new Browser(accounts), token, { role: 'owner' })).status).toBe(400);
			const racing = ['a', 'b', 'c'].map((name) =>
				join(new Browser(accounts), token, { email: `${name}@example.org` })
			);
			const statuses = (await Promise.all(racing)).map(({ status }) => status);
			expect(statuses.toSorted()).toEqual([303, 400, 400]);
			expect((await rows('people')).map(({ role }) => role).toSorted()).toEqual([
				'author',
				'owner'
			]);
		});

		test('cannot use an invitation that ended, was withdrawn or made up', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			expect((await join(new Browser(accounts), 'made-up')).status).toBe(400);
			const token = await inviteBy(owner);
			const { id } = await accounts.store.db
				.selectFrom('invitations')
				.select('id')
				.where('invited_by', 'is not', null)
				.executeTakeFirstOrThrow();
			await owner.post(people, '/newsroom/people?/withdraw', { id });
			expect((await join(new Browser(accounts), token)).status).toBe(400);
			const late = await inviteBy(owner);
			await accounts.store.db.updateTable('invitations').set({ expires_at: 1 }).execute();
			expect((await join(new Browser(accounts), late)).status).toBe(400);
			expect(await rows('people')).toHaveLength(1);
		});

		test('are signed out everywhere by an owner, and may come back', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			const author = await makePerson(accounts, 'author');
			const browsers = [await browserOf(author), await browserOf(author)];
			const changed: string[] = [];
			const stop = onPersonChange((person) => changed.push(person));
			const signOut = (id: string) => owner.post(people, '/newsroom/people?/signOut', { id });
			expect((await signOut(author.id)).status).toBe(303);
			expect((await signOut('x')).status).toBe(404);
			stop();
			expect(changed).toEqual([author.id]);
			expect(await Promise.all(browsers.map(isIn))).toEqual([false, false]);
			expect(await isIn(owner)).toBe(true);
			expect((await signIn(new Browser(accounts), author.email)).status).toBe(303);
		});

		test('have a new role at once, and are cut off at once when removed', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			const author = await makePerson(accounts, 'author');
			const browser = await browserOf(author);
			const changed: string[] = [];
			const stop = onPersonChange((person) => changed.push(person));
			expect(await browser.get(people, '/newsroom/people')).toMatchObject({ status: 303 });
			expect((await setRole(owner, author.id, 'owner')).status).toBe(303);
			expect(await browser.get(people, '/newsroom/people')).toMatchObject({ status: 200 });
			expect((await remove(owner, author.id)).status).toBe(303);
			stop();
			expect(changed).toEqual([author.id, author.id]);
			expect(await isIn(browser)).toBe(false);
			expect((await signIn(new Browser(accounts), author.email)).status).toBe(400);
			const gone = (await rows('people')).find(({ id }) => id === author.id)!;
			expect(JSON.stringify(gone)).not.toContain(author.email);
		});

		test('set a new password by a link of an owner, once, and are signed out elsewhere', async () => {
			const owner = await signedIn(accounts, 'owner');
			const person = await makePerson(accounts, 'author');
			const elsewhere = await browserOf(person);
			const make = async () => {
				const answer = await owner.browser.post(people, '/newsroom/people?/reset', {
					id: person.id
				});
				const { resetLink } = answer.data as { resetLink: string };
				return new URL(resetLink).hash.slice(1);
			};
			const use = (token: string, newPassword: string) =>
				new Browser(accounts).post(reset, '/newsroom/reset?/set', { secret: token, newPassword });
			const [replaced, token] = [await make(), await make()];
			const kept = await accounts.store.db.selectFrom('password_resets').selectAll().execute();
			expect(JSON.stringify(kept)).not.toContain(token);
			expect((await use(replaced, 'sieben grosse blaue fische')).status).toBe(400);
			expect((await use(token, 'passwortpasswort')).status, 'a common one').toBe(400);
			expect(await isIn(elsewhere)).toBe(true);
			const used = await Promise.all([1, 2, 3].map(() => use(token, 'sieben grosse blaue fische')));
			expect(used.map(({ status }) => status).toSorted()).toEqual([303, 400, 400]);
			expect(await isIn(elsewhere)).toBe(false);
			expect((await signIn(new Browser(accounts), person.email)).status).toBe(400);
			const again = await signIn(new Browser(accounts), person.email, 'sieben grosse blaue fische');
			expect(again.status).toBe(303);
		});

		test('have no link that lasts longer than a day, or their account', async () => {
			const owner = await makePerson(accounts, 'owner');
			const person = await makePerson(accounts, 'author');
			const token = (await makeReset(accounts, owner.id, person.id))!;
			expect(await findReset(accounts, token)).toMatchObject({ email: person.email });
			await accounts.store.db.updateTable('password_resets').set({ expires_at: 1 }).execute();
			expect(await findReset(accounts, token)).toBeUndefined();
			expect(await resetPassword(accounts, token, 'sieben grosse blaue fische')).toBe('gone');
			const another = (await makeReset(accounts, owner.id, person.id))!;
			await removePerson(accounts, owner.id, person.id);
			expect(await findReset(accounts, another)).toBeUndefined();
			expect(await makeReset(accounts, owner.id, person.id)).toBeUndefined();
		});

		test('the last owner is neither removed nor made less', async () => {
			const person = await makePerson(accounts, 'owner');
			const owner = await browserOf(person);
			expect(await setRole(owner, person.id, 'author')).toMatchObject({ status: 409 });
			expect(await remove(owner, person.id)).toMatchObject({ status: 409 });
			expect(await isIn(owner)).toBe(true);
		});

		test('two owners who remove each other at once leave one', async () => {
			const both = [await makePerson(accounts, 'owner'), await makePerson(accounts, 'owner')];
			const browsers = [await browserOf(both[0]!), await browserOf(both[1]!)];
			await Promise.all([remove(browsers[0]!, both[1]!.id), remove(browsers[1]!, both[0]!.id)]);
			expect((await rows('people')).filter(({ removed_at }) => removed_at === null)).toHaveLength(
				1
			);
		});
	});

	describe('the audit', () => {
		test('tells who did what, and its rows stay as they are', async () => {
			const person = await makePerson(accounts, 'owner');
			const owner = await browserOf(person);
			const author = await makePerson(accounts, 'author');
			await owner.post(people, '/newsroom/people?/remove', { id: author.id });
			const { data } = await owner.get(log, '/newsroom/log');
			const lines = (data as { lines: { action: string }[] }).lines.map(({ action }) => action);
			const newest = ['removed', 'joined', 'invited', 'signed-in', 'started'];
			expect(lines.slice(0, 5).toSorted()).toEqual(newest.toSorted());
			const { db } = accounts.store;
			const before = (await rows('audit')).length;
			await expect(db.updateTable('audit').set({ action: 'x' }).execute()).rejects.toThrow(
				'append'
			);
			await expect(db.deleteFrom('audit').execute()).rejects.toThrow('append');
			if (kind === 'postgres')
				await expect(sql`truncate audit`.execute(db)).rejects.toThrow('append');
			expect(await rows('audit')).toHaveLength(before);
		});
	});

	describe('the audit of what failed', () => {
		type Line = { action: string; subject: string | null; person: string | null; details: object };
		const linesOf = async (owner: Browser, action: string) => {
			const { data } = await owner.get(log, '/newsroom/log');
			return (data as { lines: Line[] }).lines.filter((line) => line.action === action);
		};

		test('tells of sign-ins, whose they were and by which factor, and no address that nobody has', async () => {
			const person = await makePerson(accounts, 'owner');
			const owner = await browserOf(person);
			const nobody = `nobody-${kind}@example.org`;
			await signIn(new Browser(accounts), nobody);
			await signIn(new Browser(accounts), person.email, OTHER_PASSWORD);
			const { name } = (await rows('people')).find(({ id }) => id === person.id)!;
			const failed = await linesOf(owner, 'sign-in-failed');
			expect(failed.slice(0, 2)).toMatchObject([
				{ subject: name, person: null, details: { by: 'password' } },
				{ subject: null, person: null, details: { by: 'password' } }
			]);
			expect(JSON.stringify(await rows('audit'))).not.toContain(nobody);
			const [signedIn] = await linesOf(owner, 'signed-in');
			expect(signedIn).toMatchObject({ person: name, details: { by: 'password' } });
		});

		test('says once that an account has to wait', async () => {
			const person = await makePerson(accounts, 'owner');
			const owner = await browserOf(person);
			const guessing = new Browser(accounts);
			guessing.address = '198.51.100.7';
			for (let n = 0; n < 12; n++) await signIn(guessing, person.email, OTHER_PASSWORD);
			expect(await linesOf(owner, 'sign-in-slowed')).toHaveLength(1);
		});

		test('tells who was refused what, and where, but no more than can be read', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			const author = await makePerson(accounts, 'author');
			const { name } = (await rows('people')).find(({ id }) => id === author.id)!;
			const browser = await browserOf(author);
			await browser.get(people, '/newsroom/people');
			const latest = async () => (await linesOf(owner, 'refused'))[0];
			await expect.poll(latest, PATIENT).toMatchObject({
				...{ person: name, details: { note: REFUSALS.de.owner, place: '/newsroom/people' } }
			});
			const before = (await rows('audit')).length;
			for (let n = 0; n < 40; n++)
				await browser.post(people, '/newsroom/people?/remove', { id: author.id });
			expect((await rows('audit')).length - before).toBeLessThan(25);
			await new Browser(accounts).post(
				people,
				'/newsroom/people?/remove',
				{ id: author.id },
				{
					headers: { origin: 'https://elsewhere.example' }
				}
			);
			await expect.poll(latest, PATIENT).toMatchObject({
				...{ person: null, details: { note: REFUSALS.de.origin } }
			});
		});

		test('is not waited for by whoever is refused, and is told once the store can be opened', async () => {
			const owner = await browserOf(await makePerson(accounts, 'owner'));
			const opening = Promise.withResolvers<Accounts>();
			const locals = { language: 'de' } as App.Locals;
			const refused = guard(
				{
					...{ request: new Request('http://localhost:3000/newsroom', { method: 'POST' }), locals },
					...{ url: new URL('http://localhost:3000/newsroom'), route: { id: '/newsroom/site' } },
					...{ cookies: {} as Cookies, getClientAddress: () => '192.0.2.1' }
				},
				() => new Response(),
				() => opening.promise
			);
			await expect(refused).rejects.toMatchObject({ status: 403 });
			opening.resolve(accounts);
			await expect
				.poll(async () => (await linesOf(owner, 'refused'))[0], PATIENT)
				.toMatchObject({ details: { note: REFUSALS.de.origin, place: '/newsroom/site' } });
		});
	});

	describe('every route that writes', () => {
		const WRITING: [path: string, page: { actions: object }, needs: 'author' | 'owner'][] = [
			['/newsroom/account', account, 'author'],
			['/newsroom/people', people, 'owner'],
			['/newsroom/site', site, 'owner']
		];
		const writes = WRITING.flatMap(([path, page, needs]) =>
			Object.keys(page.actions).map((action) => ({ path: `${path}?/${action}`, page, needs }))
		);
		// with fields that are right: were it not refused, it would do something
		const fields = { password: PASSWORD, newPassword: OTHER_PASSWORD, id: 'x', role: 'owner' };
		const state = async () =>
			JSON.stringify(await Promise.all([rows('people'), rows('credentials'), rows('invitations')]));

		test('is refused without a session, from elsewhere, and with a role too low', async () => {
			const author = await browserOf(
				await makePerson(accounts, 'owner').then(() => makePerson(accounts, 'author'))
			);
			const before = await state();
			for (const { path, page, needs } of writes) {
				const nobody = await new Browser(accounts).post(page, path, fields);
				expect(nobody.location, path).toMatch(/^\/newsroom\/sign-in/);
				for (const headers of [
					{ origin: 'https://evil.example' },
					{ origin: 'null' },
					{ origin: 'http://localhost:3001' },
					{ 'sec-fetch-site': 'cross-site' },
					{ 'sec-fetch-site': 'same-site' }
				] as Record<string, string>[])
					expect((await author.post(page, path, fields, { headers })).status, path).toBe(403);
				const long = { 'content-length': '1000000' };
				expect((await author.post(page, path, fields, { headers: long })).status).toBe(413);
				if (needs === 'owner')
					expect((await author.post(page, path, fields)).status, path).toBe(403);
			}
			expect(await state()).toBe(before);
			expect(await isIn(author), 'and nobody was signed out').toBe(true);
		});

		test('signing in, opening links and using them are refused from elsewhere, too', async () => {
			const ticket = (await makeFirstTicket(accounts.store))!;
			const newcomer = { name: 'New', email: 'new@example.org', password: PASSWORD };
			const tries = async (asks: Ask[]) => {
				const before = await state();
				for (const [page, path, form] of asks) {
					for (const headers of [
						{ origin: 'https://evil.example' },
						{ origin: 'null' },
						{ 'sec-fetch-site': 'cross-site' },
						{ 'sec-fetch-site': 'same-site' }
					] as Record<string, string>[]) {
						const browser = new Browser(accounts);
						const answer = await browser.post(page, path, form, { headers });
						expect({ ...answer, headers: undefined }, path).toEqual({ status: 403 });
						expect(browser.jar.size).toBe(0);
					}
					for (const [headers, status] of [
						[{ 'content-length': '20001' }, 413],
						[{ 'transfer-encoding': 'chunked' }, 411]
					] as const) {
						const answer = await new Browser(accounts).post(page, path, form, { headers });
						expect(answer.status, path).toBe(status);
					}
				}
				expect(await state()).toBe(before);
			};
			type Ask = [page: object, path: string, form: Record<string, string>];
			await tries([
				[welcome, '/newsroom/welcome?/open', { secret: ticket }],
				[welcome, '/newsroom/welcome?/join', { secret: ticket, ...newcomer }]
			]);
			const person = await makePerson(accounts, 'owner');
			const token = await inviteBy(await browserOf(person));
			const secret = (await makeReset(accounts, person.id, person.id))!;
			await tries([
				[signInPage, `${SIGN_IN}?/password`, { email: person.email, password: PASSWORD }],
				[invitation, '/newsroom/invitation?/open', { secret: token }],
				[invitation, '/newsroom/invitation?/join', { secret: token, ...newcomer }],
				[reset, '/newsroom/reset?/open', { secret }],
				[reset, '/newsroom/reset?/set', { secret, newPassword: OTHER_PASSWORD }]
			]);
		});

		test('a link is opened by its secret alone, as often as one likes, and a form keeps what was typed', async () => {
			const person = await makePerson(accounts, 'owner');
			const token = await inviteBy(await browserOf(person));
			const secret = (await makeReset(accounts, person.id, person.id))!;
			const before = await state();
			const { name } = (await rows('people')).find(({ id }) => id === person.id)!;
			const invited = { secret: token, invitation: { by: name, role: 'author' } };
			const lost = { secret, person: { name, email: person.email } };
			for (const [page, path, known, shown] of [
				[invitation, '/newsroom/invitation?/open', token, invited],
				[reset, '/newsroom/reset?/open', secret, lost]
			] as const) {
				const open = async (text: string, more = {}) => {
					const { data } = await new Browser(accounts).post(page, path, { secret: text, ...more });
					return data;
				};
				const pasted = `http://localhost:3000${path.replace('?/open', '')}#${known}`;
				for (const text of [known, pasted, `#${known}`]) expect(await open(text)).toEqual(shown);
				expect(await open('A'.repeat(43))).toEqual({ problem: 'gone' });
				expect(await open('#x')).toEqual({ secret: '#x', faults: { secret: 'link' } });
				expect(await open(known, { role: 'owner' })).toMatchObject({ faults: { form: 'field' } });
			}
			const typed = { name: 'New', email: 'new@example' };
			expect((await join(new Browser(accounts), token, typed)).data).toEqual({
				...{ ...invited, ...typed, faults: { email: 'email' } }
			});
			const short = { secret, newPassword: 'short' };
			const { data } = await new Browser(accounts).post(reset, '/newsroom/reset?/set', short);
			expect(data).toEqual({ ...lost, faults: { newPassword: 'short' } });
			expect(await state()).toBe(before);
		});

		test('using links is slowed by address, also those that are made up, and the form kept', async () => {
			const token = await inviteBy(await browserOf(await makePerson(accounts, 'owner')));
			await accounts.store.db.deleteFrom('tries').execute();
			const taken = { email: (await rows('people'))[0]!.email };
			const answers = [];
			for (let tries = 0; tries < 40; tries++)
				answers.push(await join(new Browser(accounts), token, taken));
			expect(answers[0]).toMatchObject({ status: 400, data: { problem: 'taken', secret: token } });
			expect(answers.at(-1)).toMatchObject({ status: 429, data: { ...taken, secret: token } });
			await accounts.store.db.deleteFrom('tries').execute();
			const secret = 'A'.repeat(43);
			const guesses = [];
			for (let tries = 0; tries < 40; tries++) {
				guesses.push(await join(new Browser(accounts), secret));
				const form = { secret, newPassword: OTHER_PASSWORD };
				guesses.push(await new Browser(accounts).post(reset, '/newsroom/reset?/set', form));
			}
			expect(guesses[0]).toMatchObject({ status: 400, data: { problem: 'gone' } });
			expect(guesses.slice(-2).map(({ status }) => status)).toEqual([429, 429]);
		});

		test('what is personal is kept nowhere', async () => {
			const browser = await browserOf(await makePerson(accounts, 'owner'));
			const { headers } = await browser.get(account, '/newsroom/account');
			expect(headers.get('cache-control')).toBe('no-store');
		});
	});

	test('the secret is beside the store, for its owner alone, and the same at each start', () => {
		const { folder } = accounts.store;
		const secret = siteSecret(folder, {});
		expect(secret).toMatch(/^[\w-]{43}$/);
		expect(siteSecret(folder, {})).toBe(secret);
		expect(statSync(inFolder(folder, 'secret')).mode & 0o777).toBe(0o600);
		expect(siteSecret(folder, { FUNDSTELLE_SECRET: 'of all machines' })).toBe('of all machines');
	});
});

test('each page of the newsroom says who may open it, and no other page is guarded, or writes', () => {
	const pages = Object.keys(
		import.meta.glob('../../../routes/{newsroom,preview}/**/+{page.svelte,server.ts}')
	);
	const routes = pages.map((file) => /routes(\/.+)\/\+/.exec(file)?.[1]);
	expect(routes.filter((route) => !Object.hasOwn(ACCESS, route ?? ''))).toEqual([]);
	expect(routes.length).toBeGreaterThan(6);
	expect(routes.filter((route) => !isGuarded(route ?? null))).toEqual([]);
	for (const route of ['/', '/studio', '/stories/[slug]', '/newsroomy', '/previews', null])
		expect(isGuarded(route)).toBe(false);
	const servers = import.meta.glob<string>('../../../routes/**/+*server.ts', {
		...{ query: '?raw', import: 'default', eager: true }
	});
	const writing = Object.keys(servers).filter((file) =>
		/export (const|(async )?function) (actions|POST|PUT|PATCH|DELETE)\b/.test(servers[file] ?? '')
	);
	expect(writing.length).toBeGreaterThan(10);
	expect(writing.filter((file) => !/\/routes\/(newsroom|preview)\//.test(file))).toEqual([]);
});
