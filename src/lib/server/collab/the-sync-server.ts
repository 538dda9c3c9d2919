import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { theStore } from '#lib/server/store/the-store.ts';
import { admit, refuse } from './admit.ts';
import { recognise } from './recognise.ts';
import type { SyncServer } from './sync-server.ts';

/** The bundled site and the server around it each have this module, and share one server. */
const KEY = Symbol.for('fundstelle.sync');
const shared = globalThis as { [KEY]?: Promise<SyncServer> | undefined };

/** Where the studio's drafts are synced. */
const ADDRESS = /^\/newsroom\/sync(\?|$)/;

/** Answers a request for a WebSocket. The store is opened for the first person who may come in. */
export async function upgrade(
	request: IncomingMessage,
	socket: Duplex,
	head: Buffer
): Promise<void> {
	if (!ADDRESS.test(request.url ?? '')) return refuse(socket, '404 Not Found');
	try {
		const person = await admit(request, socket, recognise);
		if (person) (await theSyncServer()).connect(request, socket, head, person);
	} catch (error) {
		console.error((error as Error).message);
		refuse(socket, '503 Service Unavailable');
	}
}

function theSyncServer(): Promise<SyncServer> {
	shared[KEY] ??= start().catch((error: unknown) => {
		shared[KEY] = undefined;
		throw error;
	});
	return shared[KEY];
}

async function start(): Promise<SyncServer> {
	const { createSyncServer } = await import('./sync-server.ts');
	return createSyncServer(await theStore(), recognise);
}

/** Ends all connections of a person, who was removed or has another role now. */
export async function cutOff(person: string): Promise<void> {
	(await shared[KEY])?.cutOff(person);
}

/** Counts of open connections and drafts, for monitoring. */
export async function liveDrafts(): Promise<{ connections: number; drafts: number }> {
	return (await shared[KEY])?.live() ?? { connections: 0, drafts: 0 };
}

/** Ends all connections; what comes before it resolves is still written. */
export async function closeTheSyncServer(): Promise<void> {
	const started = shared[KEY];
	shared[KEY] = undefined;
	await (await started)?.close();
}
