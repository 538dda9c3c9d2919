import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { CHANNEL } from './signal-tables.ts';

/** A change that this server or another one has made. */
export type Signal =
	/** Its updates up to a number are there. */
	| { about: 'draft'; draft: string; number: number }
	| { about: 'published' }
	/** Their role, or one of their sessions. */
	| { about: 'person'; person: string }
	/** News from another server of who has a draft open there. */
	| { about: 'presence'; draft: string; server: string; said: string }
	/** Nothing could be heard for a while: anything may have changed. */
	| { about: 'anything' };

export interface Signals {
	/** @returns what ends it */
	hear(listener: (signal: Signal) => void): () => void;
	close(): Promise<void>;
}

/** A store in a file has no other servers. */
export const NO_SIGNALS: Signals = {
	hear: () => () => undefined,
	close: async () => undefined
};

const HEARTBEAT_MS = 3000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

/**
 * Hears what PostgreSQL tells (LISTEN), on a connection of its own that begins with the first listener. What is told
 * while that is broken is lost; so `anything` comes each time it is there again.
 */
export function listenTo(url: string): Signals {
	const listeners = new Set<(signal: Signal) => void>();
	const closed = new AbortController();
	let listening: Promise<void> | undefined;
	const tell = (signal: Signal) => {
		for (const listener of listeners) listener(signal);
	};

	async function listen(): Promise<void> {
		for (let pause = FIRST_PAUSE; !closed.signal.aborted;) {
			const began = performance.now();
			await listenOnce(url, tell, closed.signal).catch(() => undefined);
			pause = performance.now() - began > HEARTBEAT_MS ? FIRST_PAUSE : 2 * pause;
			const next = Math.min(pause, LONGEST_PAUSE) * (0.5 + Math.random() / 2);
			await wait(next, undefined, { signal: closed.signal }).catch(() => undefined);
		}
	}

	return {
		hear(listener) {
			listeners.add(listener);
			listening ??= listen();
			return () => listeners.delete(listener);
		},
		async close() {
			closed.abort();
			await listening;
		}
	};
}

/** Listens until the connection is broken, or does not answer any more. */
async function listenOnce(
	url: string,
	tell: (signal: Signal) => void,
	closed: AbortSignal
): Promise<void> {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 3000,
		query_timeout: HEARTBEAT_MS,
		keepAlive: true,
		application_name: 'fundstelle signals'
	});
	const over = new AbortController();
	const end = () => over.abort();
	client.on('error', end).on('end', end);
	closed.addEventListener('abort', end);
	client.on('notification', ({ payload }) => {
		const signal = readSignal(payload ?? '');
		if (signal) tell(signal);
	});
	try {
		await client.connect();
		await client.query(`listen ${CHANNEL}`);
		tell({ about: 'anything' });
		while (!over.signal.aborted) {
			await wait(HEARTBEAT_MS, undefined, { signal: over.signal }).catch(() => undefined);
			if (!over.signal.aborted) await client.query('select 1');
		}
	} finally {
		closed.removeEventListener('abort', end);
		// without an answer, to wait for its end would be to wait for ever
		const { connection } = client as unknown as { connection: { stream: { destroy(): void } } };
		connection.stream.destroy();
	}
}

function readSignal(payload: string): Signal | undefined {
	const [about, id = '', number, said = ''] = payload.split(' ');
	if (about === 'draft') return { about, draft: id, number: Number(number) };
	if (about === 'presence') return { about, draft: id, server: number ?? '', said };
	if (about === 'person') return { about, person: id };
	return about === 'published' ? { about } : undefined;
}
