import { randomUUID } from 'node:crypto';
import { applyAwarenessUpdate, encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness';
import type { Store } from '#lib/server/store/store.ts';
import type { Signal } from '#lib/server/store/signals.ts';

/** Whatever was said since is told at most so often. */
const PAUSE_MS = 200;
/** PostgreSQL tells no more than 8,000 bytes at once. */
const MAX_BYTES = 5000;
/** Who asks the others to say who is there. */
const ASKED = '?';

type Changes = { added: number[]; updated: number[]; removed: number[] };
type Open = { awareness: Awareness; changed: Set<number>; timer?: NodeJS.Timeout };

/**
 * Tells other servers who has a draft open here, and where, and lets those who have it open here know who is at the
 * others. It is a hint: what cannot be told is left out, and whoever is not heard of any more is gone after half a
 * minute (Yjs's awareness).
 */
export class PresenceElsewhere {
	readonly #server = randomUUID();
	readonly #tell: Store['tell'];
	readonly #open = new Map<string, Open>();

	constructor({ tell }: Pick<Store, 'tell'>) {
		this.#tell = tell;
	}

	open(draft: string, awareness: Awareness): void {
		const open: Open = { awareness, changed: new Set() };
		this.#open.set(draft, open);
		awareness.on('update', ({ added, updated, removed }: Changes, origin: unknown) => {
			if (origin === this) return;
			this.#note(draft, open, [...added, ...updated, ...removed]);
		});
		this.#say(draft, ASKED);
	}

	close(draft: string): void {
		const open = this.#open.get(draft);
		if (open) this.#flush(draft, open);
		this.#open.delete(draft);
	}

	hear(signal: Signal): void {
		if (signal.about !== 'presence' || signal.server === this.#server) return;
		const { draft, said } = signal;
		const open = this.#open.get(draft);
		if (!open) return;
		if (said === ASKED) this.#note(draft, open, [...open.awareness.getStates().keys()]);
		else
			try {
				applyAwarenessUpdate(open.awareness, Buffer.from(said, 'base64'), this);
			} catch {
				// a server of another version; who is there is no reason to fail
			}
	}

	#note(draft: string, open: Open, clients: readonly number[]): void {
		for (const client of clients) open.changed.add(client);
		if (open.changed.size === 0) return;
		open.timer ??= setTimeout(() => this.#flush(draft, open), PAUSE_MS).unref();
	}

	#flush(draft: string, open: Open): void {
		clearTimeout(open.timer);
		delete open.timer;
		const clients = [...open.changed].filter((client) => open.awareness.meta.has(client));
		open.changed.clear();
		for (const part of inParts(open.awareness, clients)) this.#say(draft, part);
	}

	#say(draft: string, said: string): void {
		this.#tell(`presence ${draft} ${this.#server} ${said}`);
	}
}

/** Splits what there is to say of these clients into parts that can be sent; one that is too long alone is left out. */
export function* inParts(awareness: Awareness, clients: readonly number[]): Generator<string> {
	if (clients.length === 0) return;
	const said = Buffer.from(encodeAwarenessUpdate(awareness, [...clients])).toString('base64');
	if (said.length <= MAX_BYTES) yield said;
	else if (clients.length > 1) {
		const half = clients.length >> 1;
		yield* inParts(awareness, clients.slice(0, half));
		yield* inParts(awareness, clients.slice(half));
	}
}
