import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { StorePlace } from '#lib/server/store/store-place.ts';

/** A server in a process of its own, which lets in whoever has the id of a person as their cookie. */
export type TestServer = {
	port: number;
	process: ChildProcess;
	/** As `kill -9` does. */
	kill(): Promise<void>;
};

/** Starts servers that only sync drafts: no page needs to be built for them. */
export function serversForTests() {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-servers-'));
	writeFileSync(join(folder, 'handler.js'), 'export const handler = (_, answer) => answer.end();');
	writeFileSync(
		join(folder, 'let-in.mjs'),
		`const letIn = async (headers) => {
			const id = headers.get('cookie');
			return id ? { id, name: id, role: 'editor' } : undefined;
		};
		// the server itself would say that only those with an account come in
		const property = { get: () => letIn, set: () => undefined };
		Object.defineProperty(globalThis, Symbol.for('fundstelle.recognise'), property);`
	);
	const running = new Set<ChildProcess>();

	async function start(
		{ folder: data, url }: StorePlace,
		env: Record<string, string> = {}
	): Promise<TestServer> {
		const port = await freePort();
		const server = spawn(
			process.execPath,
			['--import', join(folder, 'let-in.mjs'), 'src/bin/serve.ts'],
			{
				env: {
					...process.env,
					...{ HOST: '127.0.0.1', PORT: String(port), ORIGIN: '', FUNDSTELLE_BUILD: folder },
					...{ FUNDSTELLE_DATA: data, DATABASE_URL: url ?? '' },
					...env
				},
				stdio: ['ignore', 'pipe', 'ignore']
			}
		);
		running.add(server);
		const ended = new Promise<void>((done) => server.once('exit', () => done()));
		await new Promise<void>((ready, fail) => {
			server.once('exit', () => fail(new Error('The server did not start.')));
			createInterface({ input: server.stdout }).once('line', () => ready());
		});
		const kill = async () => {
			server.kill('SIGKILL');
			await ended;
			running.delete(server);
		};
		return { port, process: server, kill };
	}

	return {
		start,
		async stop() {
			for (const server of running) server.kill('SIGKILL');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Opens a draft at a server, as the studio does. */
export function joinDraft(port: number, draft: string, person = 'anna') {
	class Socket extends WebSocket {
		constructor(url: string) {
			super(url, { headers: { origin: `http://127.0.0.1:${port}`, cookie: person } });
			this.on('error', () => undefined);
		}
	}
	const socket = new HocuspocusProviderWebsocket({
		url: `ws://127.0.0.1:${port}/newsroom/sync`,
		WebSocketPolyfill: Socket,
		minDelay: 50,
		delay: 100,
		maxDelay: 1000
	});
	const provider = new HocuspocusProvider({
		...{ websocketProvider: socket, name: draft, document: new Y.Doc() }
	});
	provider.attach();
	return {
		doc: provider.document,
		provider,
		socket,
		isSaved: () => provider.isSynced && !provider.hasUnsyncedChanges,
		leave() {
			provider.destroy();
			socket.destroy();
		}
	};
}

export function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
