import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Hocuspocus, type beforeSyncPayload } from '@hocuspocus/server';
import { WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { noteRefusal } from '#lib/server/accounts/noted.ts';
import { DRAFT_ID, nameDraft, startDraft } from '#lib/server/drafts/access.ts';
import { mergeKept } from '#lib/server/drafts/draft-document.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import type { Store } from '#lib/server/store/store.ts';
import { headersOf } from './admit.ts';
import { Allowance } from './allowance.ts';
import { isAllowedUpdate, isEmptyUpdate } from './allowed-update.ts';
import { OtherServers } from './other-servers.ts';
import { PresenceElsewhere } from './presence-elsewhere.ts';
import { keepOwnPresence } from './presence.ts';
import type { Person, Recognise } from './recognise.ts';

/** y-protocols/sync: 0 asks for what is missing, and needs no writing. */
const SYNC_STEP_1 = 0;

export const LIMITS = {
	/** Bytes of one message: a long text that is pasted, or a draft that comes to the server. */
	message: 16_000_000,
	/** Bytes of a draft with its past. */
	draft: 64_000_000,
	/** Messages and bytes of one connection, per second and at once. */
	messages: { perSecond: 200, most: 1000 },
	bytes: { perSecond: 2_000_000, most: 32_000_000 },
	/** Bytes that wait for someone who does not read them. */
	unread: 16_000_000,
	/** Drafts opened by one connection. */
	drafts: 20
};

/** Updates after which a draft that rests is merged. */
const MANY_UPDATES = 200;
const REST_MS = 5000;
/** How long whoever ends the server waits for anyone. */
const PATIENCE_MS = 500;

/** Reasons to end a connection, by RFC 6455 and its registry. */
const POLICY = 1008;
const TOO_BIG = 1009;
const AGAIN_LATER = 1013;

type Context = {
	person: Person;
	/** Ends the connection, and says no more. */
	end(code: number, reason: string): void;
};

/** A refusal that Hocuspocus passes on to the client. */
class Refusal extends Error {
	readonly code: number;
	readonly reason: string;

	constructor(code: number, reason: string) {
		// without a message it is no fault of the server, and not logged as one
		super('');
		this.code = code;
		this.reason = reason;
	}
}

export interface SyncServer {
	/** Makes a WebSocket of a person's request. */
	connect(request: IncomingMessage, socket: Duplex, head: Buffer, person: Person): void;
	/** Ends all connections of a person. */
	cutOff(person: string): void;
	/** Counts of open connections and drafts. */
	live(): { connections: number; drafts: number };
	/** Ends all connections; what came before is written, and drafts that rest are put in order, once it resolves. */
	close(): Promise<void>;
}

/** Drafts that are written by several at once. An update is acknowledged when it is on disk, and not before. */
export function createSyncServer(store: Store, recognise: Recognise): SyncServer {
	const log = new DraftLog(store);
	const sizes = new WeakMap<Y.Doc, { bytes: number; updates: number }>();
	/** Drafts that were listed by a title since they were opened: nothing that is done to them is to be logged without. */
	const named = new WeakSet<Y.Doc>();
	const connections = new Map<WebSocket, { person: Person; headers: Headers }>();
	const others = new OtherServers(log, (document, bytes) => {
		const size = sizes.get(document);
		if (size) size.bytes += bytes;
	});
	const elsewhere = new PresenceElsewhere(store);
	const deaf = store.hear((signal) => {
		others.hear(signal);
		elsewhere.hear(signal);
		if (signal.about === 'person') cutOff(signal.person);
		if (signal.about === 'anything') void recheck();
	});

	function cutOff(id: string): void {
		for (const [socket, { person }] of connections)
			if (person.id === id) socket.close(POLICY, 'signed-out');
	}

	/** Nobody told of those who were removed while nothing could be heard. */
	async function recheck(): Promise<void> {
		for (const [socket, { person, headers }] of connections) {
			const now = await recognise(headers).catch(() => person);
			if (now?.id !== person.id || now.role !== person.role) socket.close(POLICY, 'signed-out');
		}
	}

	/** Notes what a person is refused for; whoever is refused does not wait for the log. */
	function note({ person }: Context, refusal: 'draft' | 'shape'): void {
		const line = { refusal, place: '/newsroom/sync' };
		void noted(noteRefusal(line, () => Promise.resolve({ db: store.db, person: person.id })));
	}

	const writing = new Set<Promise<unknown>>();
	let onempty: (() => void) | undefined;

	/** Sees to it that whoever ends the server waits for what is being written. */
	function noted<T>(work: Promise<T>): Promise<T> {
		writing.add(work);
		const over = () => writing.delete(work);
		work.then(over, over);
		return work;
	}

	async function keep({ type, payload, document, context }: beforeSyncPayload): Promise<void> {
		if (type === SYNC_STEP_1 || isEmptyUpdate(payload)) return;
		if (!isAllowedUpdate(payload)) {
			note(context as Context, 'shape');
			throw new Refusal(POLICY, 'not-a-draft');
		}
		const size = sizes.get(document) ?? { bytes: 0, updates: 0 };
		if (size.bytes + payload.length > LIMITS.draft) throw new Refusal(TOO_BIG, 'draft-too-large');
		const { person } = context as Context;
		// the bytes belong to a message whose memory is used again
		const update = { draft: document.name, data: payload.slice(), person: person.id };
		const appended = await noted(log.append(update)).catch((error: unknown) =>
			comeBack(context as Context, error)
		);
		others.wrote(document.name, appended);
		size.bytes += payload.length;
		size.updates++;
		sizes.set(document, size);
	}

	const hocuspocus = new Hocuspocus<Context>({
		quiet: true,
		debounce: REST_MS,
		maxDebounce: 12 * REST_MS,
		maxPendingDocuments: LIMITS.drafts,
		maxUnauthenticatedQueueSize: LIMITS.message,
		maxUnauthenticatedQueueMessages: 2 * LIMITS.messages.most,
		async onAuthenticate({ documentName, context }) {
			const may = await startDraft(store, context.person, documentName).catch((error) =>
				comeBack(context, error)
			);
			if (may) return;
			note(context, 'draft');
			throw new Refusal(POLICY, 'permission-denied');
		},
		async onLoadDocument({ documentName, document, context }) {
			const kept = await others
				.open(documentName, document)
				.catch((error) => comeBack(context, error));
			if (!kept) throw new Refusal(POLICY, 'permission-denied');
			const bytes = [kept.state, ...kept.updates].reduce(
				(sum, each) => sum + (each?.length ?? 0),
				0
			);
			sizes.set(document, { bytes, updates: kept.updates.length });
			elsewhere.open(documentName, document.awareness);
		},
		async afterUnloadDocument({ documentName, instance }) {
			// someone may have opened it anew meanwhile
			const isOpen =
				instance.documents.has(documentName) || instance.loadingDocuments.has(documentName);
			if (!isOpen) others.close(documentName);
			if (!isOpen) elsewhere.close(documentName);
			if (instance.documents.size === 0) onempty?.();
		},
		async beforeHandleAwareness({ states, awareness, context }) {
			if (context) keepOwnPresence(states, awareness.getStates(), context.person);
		},
		beforeSync: keep,
		async onChange({ documentName, document }) {
			const title = titleOf(document);
			if (!title || named.has(document)) return;
			named.add(document);
			// it is named again when it rests
			await nameDraft(store, documentName, title).catch(() => named.delete(document));
		},
		async onStoreDocument({ documentName, document }) {
			const title = titleOf(document);
			if (title !== undefined) await nameDraft(store, documentName, title);
			const size = sizes.get(document);
			if (!size || size.updates < MANY_UPDATES) return;
			await log.compact(documentName, mergeKept);
			size.updates = 0;
		}
	});

	const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.message });

	function converse(socket: WebSocket, request: IncomingMessage, person: Person): void {
		const now = performance.now();
		const messages = new Allowance(LIMITS.messages.perSecond, LIMITS.messages.most, now);
		const bytes = new Allowance(LIMITS.bytes.perSecond, LIMITS.bytes.most, now);
		const headers = headersOf(request);
		connections.set(socket, { person, headers });
		const connection = hocuspocus.handleConnection(
			new Outlet(socket),
			new Request('http://localhost', { headers }),
			{ person, end: (code, reason) => socket.close(code, reason) }
		);
		socket.on('message', (data: Buffer) => {
			const now = performance.now();
			if (!isAboutDraft(data)) socket.close(POLICY, 'not-a-draft');
			else if (messages.take(1, now) && bytes.take(data.length, now))
				connection.handleMessage(data);
			else socket.close(AGAIN_LATER, 'too-much');
		});
		// whatever is wrong with a connection ends it, and nothing else
		socket.on('error', () => socket.terminate());
		socket.on('close', (code, reason) => {
			connections.delete(socket);
			connection.handleClose({ code, reason: String(reason) });
		});
	}

	return {
		connect(request, socket, head, person) {
			sockets.handleUpgrade(request, socket, head, (opened) => converse(opened, request, person));
		},
		cutOff,
		live: () => ({ connections: connections.size, drafts: hocuspocus.documents.size }),
		async close() {
			deaf();
			sockets.close();
			const ended = [...connections.keys()].map((socket) => endSocket(socket));
			await Promise.all(ended);
			await Promise.allSettled(writing);
			// the last connection that ends has its draft put in order
			hocuspocus.flushPendingStores();
			if (hocuspocus.documents.size === 0) return;
			const emptied = new Promise<void>((done) => (onempty = done));
			await Promise.race([emptied, wait(PATIENCE_MS, undefined, { ref: false })]);
		}
	};
}

/** Resolves once a connection has ended; whoever does not answer is cut off. */
async function endSocket(socket: WebSocket): Promise<void> {
	const closed = once(socket, 'close');
	socket.close(AGAIN_LATER, 'restart');
	const cut = setTimeout(() => socket.terminate(), PATIENCE_MS);
	await closed;
	clearTimeout(cut);
}

/** A store that is away is no reason to say that somebody may not write. */
function comeBack(context: Context, error: unknown): never {
	console.error((error as Error).message);
	context.end(AGAIN_LATER, 'away');
	throw new Refusal(AGAIN_LATER, 'away');
}

/** The socket as Hocuspocus writes to it: a client that does not read is cut off, so that nobody else pays for it. */
class Outlet {
	#socket: WebSocket;

	constructor(socket: WebSocket) {
		this.#socket = socket;
	}

	get readyState(): number {
		return this.#socket.readyState;
	}

	send(data: Uint8Array): void {
		if (this.#socket.bufferedAmount > LIMITS.unread) this.#socket.terminate();
		else this.#socket.send(data);
	}

	close(code?: number, reason?: string): void {
		this.#socket.close(code, reason);
	}
}

function titleOf(document: Y.Doc): string | undefined {
	const title: unknown = document.getMap('meta').get('title');
	return typeof title === 'string' ? title : undefined;
}

/** A message begins with the name of its document, and the length of that; so no other name gets any further. */
function isAboutDraft(data: Buffer): boolean {
	return data[0] === 36 && DRAFT_ID.test(data.toString('latin1', 1, 37));
}
