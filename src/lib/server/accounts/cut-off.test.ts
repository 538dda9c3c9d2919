import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { setRecognise } from '#lib/server/collab/recognise.ts';
import { closeTheSyncServer, upgrade } from '#lib/server/collab/the-sync-server.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { stubStore } from '#lib/server/store/stub-store.test-data.ts';
import { closeTheStore } from '#lib/server/store/the-store.ts';
import * as accountPage from '../../../routes/newsroom/account/+page.server.ts';
import { signedIn } from './newsroom.test-data.ts';
import { removePerson, setRole } from './people.ts';
import { recognisePeople } from './recognise-people.ts';
import { theAccounts, type Accounts } from './the-accounts.ts';

describe.for(STORE_KINDS)('with the store in %s', (kind) => {
	let database: TestDatabase;
	let accounts: Accounts;
	let server: Server;
	let origin: string;

	beforeAll(async () => {
		database = await databaseForTests(kind);
		stubStore(await database.fresh());
		recognisePeople();
		accounts = await theAccounts();
		server = createServer().on('upgrade', upgrade).listen(0, '127.0.0.1');
		await once(server, 'listening');
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(async () => {
		await closeTheSyncServer();
		setRecognise(async () => undefined);
		vi.unstubAllEnvs();
		server.close();
		await closeTheStore();
		await database.remove();
	});

	function connect(jar: ReadonlyMap<string, string>): WebSocket {
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		const address = `${origin.replace('http', 'ws')}/newsroom/sync`;
		return new WebSocket(address, { headers: { cookie, origin } });
	}

	test('a person who is removed, or has another role, is cut off, and only they', async () => {
		const owner = await signedIn(accounts, 'owner');
		const other = await signedIn(accounts, 'author');
		const stays = connect(other.browser.jar);
		await once(stays, 'open');
		for (const change of [
			(person: string) => setRole(accounts, owner.id, { person, role: 'editor' }),
			(person: string) => removePerson(accounts, owner.id, person)
		]) {
			const { id, browser } = await signedIn(accounts, 'author');
			const socket = connect(browser.jar);
			await once(socket, 'open');
			const closed = once(socket, 'close');
			expect(await change(id)).toBe('changed');
			expect((await closed)[0]).toBe(1008);
		}
		expect(stays.readyState).toBe(WebSocket.OPEN);
		stays.terminate();
	});

	test('who signs out is cut off', async () => {
		await signedIn(accounts, 'owner');
		const { browser } = await signedIn(accounts, 'author');
		const socket = connect(browser.jar);
		await once(socket, 'open');
		const closed = once(socket, 'close');
		await browser.post(accountPage, '/newsroom/account?/signOut', {});
		expect((await closed)[0]).toBe(1008);
	});

	test('whoever was removed does not come in again', async () => {
		const owner = await signedIn(accounts, 'owner');
		const { id, browser } = await signedIn(accounts, 'author');
		await removePerson(accounts, owner.id, id);
		const [request, answer] = await once(connect(browser.jar), 'unexpected-response');
		expect(answer.statusCode).toBe(401);
		request.destroy();
	});
});
