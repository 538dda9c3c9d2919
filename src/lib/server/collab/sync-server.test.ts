import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { listDrafts } from '#lib/server/drafts/access.ts';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import type { Store } from '#lib/server/store/store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { stubStore } from '#lib/server/store/stub-store.test-data.ts';
import { closeTheStore, theStore } from '#lib/server/store/the-store.ts';
import { refusalIn } from '#lib/studio/newsroom/sync-refusal.ts';
import { setRecognise, type Person } from './recognise.ts';
import { LIMITS } from './sync-server.ts';
import { closeTheSyncServer, cutOff, liveDrafts, upgrade } from './the-sync-server.ts';

const PEOPLE: Record<string, Person> = {
	anna: { id: 'anna', name: 'Anna', role: 'author' },
	bea: { id: 'bea', name: 'Bea', role: 'author' },
	cem: { id: 'cem', name: 'Cem', role: 'editor' }
};

describe.for(STORE_KINDS)('with the store in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let server: Server;
	let origin: string;
	let address: string;
	let draft: string;
	const ends: (() => void)[] = [];

	beforeAll(async () => {
		database = await databaseForTests(kind);
		stubStore(await database.fresh());
		setRecognise(async (headers) => PEOPLE[headers.get('cookie') ?? '']);
		store = await theStore();
		server = createServer().on('upgrade', upgrade);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		address = `${origin.replace('http', 'ws')}/newsroom/sync`;
	});
	beforeEach(() => {
		draft = crypto.randomUUID();
		// Hocuspocus says of each connection that it ends why it does
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
	});
	afterEach(() => {
		for (const end of ends.splice(0)) end();
		vi.restoreAllMocks();
	});
	afterAll(async () => {
		await closeTheSyncServer();
		setRecognise(async () => undefined);
		vi.unstubAllEnvs();
		server.closeAllConnections();
		server.close();
		await closeTheStore();
		await database.remove();
	});

	const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 5 });

	function open(person: string, headers: Record<string, string> = {}): WebSocket {
		const socket = new WebSocket(address, {
			headers: { cookie: person, origin, ...headers }
		});
		// it may be refused, or ended before it was open
		socket.on('error', () => undefined);
		ends.push(() => socket.terminate());
		return socket;
	}

	function join(person: string, name = draft) {
		class Socket extends WebSocket {
			constructor(url: string) {
				super(url, { headers: { cookie: person, origin } });
			}
		}
		const socket = new HocuspocusProviderWebsocket({
			url: address,
			WebSocketPolyfill: Socket,
			maxAttempts: 1
		});
		const denied = vi.fn();
		const closed = vi.fn();
		const provider = new HocuspocusProvider({
			...{ websocketProvider: socket, name, document: new Y.Doc() },
			onAuthenticationFailed: denied,
			onClose: ({ event }) => closed(refusalIn(event))
		});
		provider.attach();
		ends.push(() => {
			provider.destroy();
			socket.destroy();
		});
		return { doc: provider.document, provider, socket, denied, closed };
	}

	/** The draft is Anna's, who comes first; Cem may write every draft. */
	async function joinBoth() {
		const anna = join('anna');
		await until(() => expect(anna.provider.isSynced).toBe(true));
		return [anna, join('cem')] as const;
	}

	const titleOf = (doc: Y.Doc) => doc.getMap('meta').get('title');

	async function kept(): Promise<Y.Doc> {
		const doc = new Y.Doc();
		const rows = await new DraftLog(store).load(draft);
		if (rows) fillDocument(doc, rows);
		return doc;
	}

	test('what is said to be with the server is on disk, and reaches the others', async () => {
		const anna = join('anna');
		await until(() => expect(anna.provider.isSynced).toBe(true));
		anna.doc.getMap('meta').set('title', 'Mühle');
		expect(anna.provider.hasUnsyncedChanges).toBe(true);
		await until(() => expect(anna.provider.hasUnsyncedChanges).toBe(false));
		expect(titleOf(await kept())).toBe('Mühle');
		const editor = join('cem');
		await until(() => expect(titleOf(editor.doc)).toBe('Mühle'));
		editor.doc.getMap('meta').set('summary', 'Alt');
		await until(() => expect(anna.doc.getMap('meta').get('summary')).toBe('Alt'));
		const row = await store.db
			.selectFrom('draft_updates')
			.select('person')
			.where('draft', '=', draft)
			.orderBy('number')
			.execute();
		expect(row.map(({ person }) => person)).toEqual(['anna', 'cem']);
	});

	test('who is there is told by the names of their sessions, until they leave', async () => {
		const [anna, cem] = await joinBoth();
		const seen = () =>
			[...anna.provider.awareness!.getStates().values()].map(({ person }) => person);
		const claim = { id: 'anna', name: 'Anna' };
		cem.provider.setAwarenessField('person', claim);
		cem.provider.setAwarenessField('place', { field: 'Titel' });
		await until(() => expect(seen()).toContainEqual({ id: 'cem', name: 'Cem' }));
		expect(seen()).not.toContainEqual(claim);
		cem.socket.destroy();
		await until(() => expect(seen()).not.toContainEqual({ id: 'cem', name: 'Cem' }));
	});

	test('a draft is listed by its title before it rests, and by its new one once its authors have left', async () => {
		const anna = join('anna');
		await until(() => expect(anna.provider.isSynced).toBe(true));
		const titles = async () =>
			(await listDrafts(store, PEOPLE.anna!)).flatMap(({ id, title }) =>
				id === draft ? title : []
			);
		const patience = { timeout: 20_000, interval: 20 };
		const meta = anna.doc.getMap('meta');
		meta.set('title', 'Mühle');
		await vi.waitFor(async () => {
			// it does not rest while it is written
			meta.set('summary', String(Math.random()));
			expect(await titles()).toEqual(['Mühle']);
		}, patience);
		meta.set('title', 'Wassermühle');
		await until(() => expect(anna.provider.hasUnsyncedChanges).toBe(false));
		anna.provider.destroy();
		await vi.waitFor(async () => expect(await titles()).toEqual(['Wassermühle']), patience);
	});

	test('a server that ends puts its drafts in order before it says so', async () => {
		const { provider } = join('anna');
		provider.document.getMap('meta').set('title', 'Nacht');
		await until(() => expect(provider.hasUnsyncedChanges).toBe(false));
		await closeTheSyncServer();
		const titles = (await listDrafts(store, PEOPLE.anna!)).map(({ title }) => title);
		expect(titles).toContain('Nacht');
	});

	test('nothing is acknowledged while it cannot be written', async () => {
		const anna = join('anna');
		await until(() => expect(anna.provider.isSynced).toBe(true));
		const failing = vi.spyOn(store, 'write').mockRejectedValue(new Error('The disk is full'));
		anna.doc.getMap('meta').set('title', 'Mühle');
		await until(() => expect(failing).toHaveBeenCalled());
		await until(() => expect(anna.provider.isSynced).toBe(false));
		expect(anna.provider.hasUnsyncedChanges).toBe(true);
		failing.mockRestore();
		expect(titleOf(await kept())).toBeUndefined();
	});

	test('nobody is turned away while the store is', async () => {
		const failing = vi.spyOn(store, 'write').mockRejectedValue(new Error('The disk is full'));
		const anna = join('anna');
		const closed = new Promise<number>((done) =>
			anna.socket.on('close', ({ event }: { event: { code: number } }) => done(event.code))
		);
		expect(await closed).toBe(1013);
		expect(anna.denied).not.toHaveBeenCalled();
		failing.mockRestore();
		await until(() => expect(anna.provider.isSynced).toBe(true));
	});

	describe('who is let in', () => {
		test.for<[name: string, person: string, headers: Record<string, string>, status: number]>([
			['nobody who is not signed in', '', {}, 401],
			['nobody from another site', 'anna', { origin: 'https://evil.example' }, 403],
			['nobody from another port', 'anna', { origin: 'http://127.0.0.1:1' }, 403]
		])('%s', async ([, person, headers, status]) => {
			const socket = open(person, headers);
			const answered = await new Promise((done) => {
				socket.on('unexpected-response', (_, response) => done(response.statusCode));
				socket.on('open', () => done('opened'));
			});
			expect(answered).toBe(status);
		});

		test('another author is not told whether a draft exists', async () => {
			const anna = join('anna');
			await until(() => expect(anna.provider.isSynced).toBe(true));
			const bea = join('bea');
			await until(() => expect(bea.denied).toHaveBeenCalledWith({ reason: 'permission-denied' }));
			expect(bea.provider.isSynced).toBe(false);
			const noted = () =>
				store.db.selectFrom('audit').select(['person', 'action', 'details']).execute();
			const details = JSON.stringify({ refusal: 'draft', place: '/newsroom/sync' });
			await expect
				.poll(noted, { timeout: 60_000 })
				.toContainEqual({ person: 'bea', action: 'refused', details });
		});

		test('a person who is cut off is gone at once', async () => {
			const socket = open('bea');
			await new Promise((done) => socket.once('open', done));
			const code = new Promise((done) => socket.once('close', done));
			await cutOff('anna');
			await cutOff('bea');
			expect(await code).toBe(1008);
		});
	});

	describe('a hostile member', () => {
		test.for<[name: string, message: () => Uint8Array, code: number]>([
			['names something else than a draft', () => new Uint8Array([3, 97, 97, 97, 0]), 1008],
			['sends nothing', () => new Uint8Array(), 1008],
			['sends too much at once', () => new Uint8Array(LIMITS.message + 1), 1009]
		])('who %s is cut off', async ([, message, code]) => {
			const socket = open('anna');
			await new Promise((done) => socket.once('open', done));
			const closed = new Promise((done) => socket.once('close', done));
			socket.send(message());
			expect(await closed).toBe(code);
		});

		test('whose messages never end is told to come again later', async () => {
			const socket = open('anna');
			await new Promise((done) => socket.once('open', done));
			const closed = new Promise((done) => socket.once('close', done));
			const message = Buffer.concat([Buffer.from([36]), Buffer.from(draft), Buffer.from([1, 0])]);
			for (let n = 0; n < 2 * LIMITS.messages.most; n++) socket.send(message);
			expect(await closed).toBe(1013);
		});

		test.for<[name: string, update: Uint8Array]>([
			['is broken', new Uint8Array([255, 254, 1])],
			['has another shape', Y.encodeStateAsUpdate(withRoot('secrets'))]
		])('whose update %s harms nobody', async ([, update]) => {
			const [anna, hostile] = await joinBoth();
			await until(() => expect(hostile.provider.isSynced).toBe(true));
			anna.doc.getMap('meta').set('title', 'heil');
			await until(() => expect(titleOf(hostile.doc)).toBe('heil'));
			hostile.provider.document.emit('update', [
				update,
				'elsewhere',
				hostile.doc,
				{} as Y.Transaction
			]);
			await until(() => expect(hostile.closed).toHaveBeenCalledWith('unknown'));
			anna.doc.getMap('meta').set('summary', 'noch da');
			await until(() => expect(anna.provider.hasUnsyncedChanges).toBe(false));
			const doc = await kept();
			expect(doc.getMap('meta').toJSON()).toEqual({ title: 'heil', summary: 'noch da' });
			expect([...doc.share.keys()]).not.toContain('secrets');
		});
	});

	test('who does not read what others write is cut off, and holds nobody up', async () => {
		const [anna, cem] = await joinBoth();
		await until(() => expect(cem.provider.isSynced).toBe(true));
		const connections = async () => (await liveDrafts()).connections;
		const before = await connections();
		const { unread } = LIMITS;
		LIMITS.unread = 100_000;
		try {
			(cem.socket.webSocket as unknown as WebSocket).pause();
			// more than the system keeps for a connection
			const written: string[] = [];
			for (let n = 0; n < 60 && (await connections()) === before; n++) {
				written.push(`${n} ${'x'.repeat(500_000)}`);
				anna.doc.getMap('meta').set('summary', written[n]);
				await until(() => expect(anna.provider.hasUnsyncedChanges).toBe(false));
			}
			expect(await connections()).toBe(before - 1);
			expect((await kept()).getMap('meta').get('summary')).toBe(written.at(-1));
		} finally {
			LIMITS.unread = unread;
		}
	});

	test('whose draft is too large is told so, and what was kept stays', async () => {
		const anna = join('anna');
		await until(() => expect(anna.provider.isSynced).toBe(true));
		anna.doc.getMap('meta').set('title', 'Mühle');
		await until(() => expect(anna.provider.hasUnsyncedChanges).toBe(false));
		const { draft: most } = LIMITS;
		LIMITS.draft = 1000;
		try {
			anna.doc.getMap('meta').set('summary', 'x'.repeat(1000));
			await until(() => expect(anna.closed).toHaveBeenCalledWith('large'));
		} finally {
			LIMITS.draft = most;
		}
		expect((await kept()).getMap('meta').toJSON()).toEqual({ title: 'Mühle' });
	});

	function withRoot(name: string): Y.Doc {
		const doc = new Y.Doc();
		doc.getMap(name).set('x', 1);
		return doc;
	}
});
