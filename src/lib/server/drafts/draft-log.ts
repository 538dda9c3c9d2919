import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { Writer, Writers } from './draft-writers.ts';

/** An update of a draft, as Yjs encodes it. */
export type DraftUpdate = { draft: string; data: Uint8Array; person: string | null };

/** A draft as it is kept: its merged state and the updates since, to be applied in this order. */
export type KeptDraft = {
	state: Uint8Array | undefined;
	updates: Uint8Array[];
	/** Who wrote each of the updates. */
	by: Writer[];
	/** Who wrote what is in the state. */
	writers: Writers;
	/** The number of the last one. */
	number: number;
};

/** The numbers that an append was given: those after `before`, up to `number`. */
export type Appended = { before: number; number: number };

type Waiting = {
	update: DraftUpdate;
	done: (appended: Appended) => void;
	failed: (reason: unknown) => void;
};

const NOTHING: Appended = { before: 0, number: 0 };

/** A merged state, which replaces all that was kept of a draft before. */
export type MergedDraft = { data: Uint8Array; writers: Writers };

/** More in one transaction would make those wait that come after. */
const MAX_TOGETHER = 500;

/** The updates of all drafts, appended in the order in which they come. */
export class DraftLog {
	readonly store: Store;
	#waiting: Waiting[] = [];
	#isWriting = false;

	constructor(store: Store) {
		this.store = store;
	}

	/**
	 * Resolves when the update is on disk, with the numbers of all that was written of its draft with it. Updates that wait at the same time are written in one transaction. The same
	 * update of a draft may be appended again: it is there once. Rejects if there is no such draft.
	 */
	append(update: DraftUpdate): Promise<Appended> {
		return new Promise((done, failed) => {
			this.#waiting.push({ update, done, failed });
			if (!this.#isWriting) void this.#writeAll();
		});
	}

	/**
	 * A draft, or its updates after a number; `undefined` if there is no such draft. Numbers follow the order of the
	 * commits, so that a reader who goes on after the last one misses none.
	 */
	async load(draft: string, since = 0): Promise<KeptDraft | undefined> {
		return this.store.write((transaction) => readDraft(transaction, draft, since));
	}

	/**
	 * Puts one state in the place of all updates so far. `merge` makes it of what is kept; what it throws leaves
	 * everything as it is.
	 */
	async compact(draft: string, merge: (kept: KeptDraft) => MergedDraft): Promise<void> {
		await this.store.write(async (transaction) => {
			// nobody appends to this draft until it is done
			await transaction
				.updateTable('drafts')
				.set(({ ref }) => ({ counter: ref('counter') }))
				.where('id', '=', draft)
				.execute();
			const kept = await readDraft(transaction, draft);
			if (!kept || kept.updates.length === 0) return;
			const { data, writers } = merge(kept);
			const row = { number: kept.number, data };
			await keepWriters(transaction, draft, writers);
			await transaction
				.insertInto('draft_states')
				.values({ draft, ...row })
				.onConflict((conflict) => conflict.column('draft').doUpdateSet(row))
				.execute();
			await transaction
				.deleteFrom('draft_updates')
				.where('draft', '=', draft)
				.where('number', '<=', kept.number)
				.execute();
		});
	}

	async #writeAll(): Promise<void> {
		this.#isWriting = true;
		// whatever came in this turn of the event loop goes together
		await new Promise((done) => setImmediate(done));
		while (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0, MAX_TOGETHER));
		this.#isWriting = false;
	}

	async #write(batch: Waiting[]): Promise<void> {
		const at = Date.now();
		try {
			const appended = await this.store.write((transaction) =>
				appendAll(
					transaction,
					batch.map(({ update }) => update),
					at
				)
			);
			for (const { update, done } of batch) done(appended.get(update.draft) ?? NOTHING);
		} catch (reason) {
			const [only, ...others] = batch;
			if (only && others.length === 0) only.failed(reason);
			// one that cannot be written must not take the others with it
			else for (const each of batch) await this.#write([each]);
		}
	}
}

async function appendAll(
	transaction: Transaction<Schema>,
	updates: readonly DraftUpdate[],
	at: number
): Promise<Map<string, Appended>> {
	// always in the same order, so that no two processes wait for each other
	const byDraft = [...Map.groupBy(updates, ({ draft }) => draft)].sort(([a], [b]) =>
		a < b ? -1 : 1
	);
	const appended = new Map<string, Appended>();
	for (const [draft, own] of byDraft) {
		const { counter } = await transaction
			.updateTable('drafts')
			.set(({ eb }) => ({ counter: eb('counter', '+', own.length), changed_at: at }))
			.where('id', '=', draft)
			.returning('counter')
			.executeTakeFirstOrThrow();
		const rows = own.map(({ data, person }, index) => ({
			...{ draft, data, person, written_at: at },
			number: counter - own.length + 1 + index,
			key: createHash('sha256').update(data).digest('base64url')
		}));
		await transaction
			.insertInto('draft_updates')
			.values(rows)
			.onConflict((conflict) => conflict.columns(['draft', 'key']).doNothing())
			.execute();
		appended.set(draft, { before: counter - own.length, number: counter });
	}
	return appended;
}

async function keepWriters(
	transaction: Transaction<Schema>,
	draft: string,
	writers: Writers
): Promise<void> {
	await transaction.deleteFrom('draft_writers').where('draft', '=', draft).execute();
	const rows = [...writers].map(([thing, writer]) => ({ draft, thing, ...writer }));
	for (let at = 0; at < rows.length; at += MAX_TOGETHER)
		await transaction
			.insertInto('draft_writers')
			.values(rows.slice(at, at + MAX_TOGETHER))
			.execute();
}

async function readDraft(
	transaction: Transaction<Schema>,
	draft: string,
	since = 0
): Promise<KeptDraft | undefined> {
	const row = await transaction
		.selectFrom('drafts')
		.select('id')
		.where('id', '=', draft)
		.executeTakeFirst();
	if (!row) return undefined;
	// in one statement, between whose parts no other server can merge updates into the state
	const rows = await transaction
		.selectFrom('draft_states')
		.select([
			'number',
			'data',
			sql<string | null>`null`.as('person'),
			sql<number>`1`.as('is_state')
		])
		.where('draft', '=', draft)
		.where('number', '>', since)
		.unionAll(
			transaction
				.selectFrom('draft_updates')
				.select(['number', 'data', 'person', sql<number>`0`.as('is_state')])
				.where('draft', '=', draft)
				.where('number', '>', since)
		)
		.orderBy('number')
		.execute();
	const updates = rows.filter(({ is_state }) => is_state === 0);
	// after the updates: whoever merged them meanwhile has kept who wrote them
	const writers = await transaction
		.selectFrom('draft_writers')
		.select(['thing', 'person', 'number'])
		.where('draft', '=', draft)
		.execute();
	return {
		state: rows.find(({ is_state }) => is_state === 1)?.data,
		updates: updates.map(({ data }) => data),
		by: updates.map(({ person, number }) => ({ person, number })),
		writers: new Map(writers.map(({ thing, ...writer }) => [thing, writer])),
		number: rows.at(-1)?.number ?? since
	};
}
