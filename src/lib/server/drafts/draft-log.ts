import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';
import type { Store } from '#lib/server/store/store.ts';

/** An update of a draft, as Yjs encodes it. */
export type DraftUpdate = { draft: string; data: Uint8Array; person: string | null };

/** What is kept of a draft: its merged state and what was written since, to be applied in this order. */
export type KeptDraft = {
	state: Uint8Array | undefined;
	updates: Uint8Array[];
	/** The number of the last one. */
	number: number;
};

type Waiting = { update: DraftUpdate; done: () => void; failed: (reason: unknown) => void };

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
	 * Resolves when the update is on disk. Updates that wait at the same time are written in one transaction. The same
	 * update of a draft may be appended again: it is there once. Rejects if there is no such draft.
	 */
	append(update: DraftUpdate): Promise<void> {
		return new Promise((done, failed) => {
			this.#waiting.push({ update, done, failed });
			if (!this.#isWriting) void this.#writeAll();
		});
	}

	/** What is kept of a draft; `undefined` if there is no such draft. */
	async load(draft: string): Promise<KeptDraft | undefined> {
		return this.store.write((transaction) => readDraft(transaction, draft));
	}

	/**
	 * Puts one state in the place of all updates so far. `merge` makes it of what is kept; what it throws leaves
	 * everything as it is.
	 */
	async compact(draft: string, merge: (kept: KeptDraft) => Uint8Array): Promise<void> {
		await this.store.write(async (transaction) => {
			// nobody appends to this draft until it is done
			await transaction
				.updateTable('drafts')
				.set(({ ref }) => ({ counter: ref('counter') }))
				.where('id', '=', draft)
				.execute();
			const kept = await readDraft(transaction, draft);
			if (!kept || kept.updates.length === 0) return;
			const row = { number: kept.number, data: merge(kept) };
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
			await this.store.write((transaction) =>
				appendAll(
					transaction,
					batch.map(({ update }) => update),
					at
				)
			);
			for (const { done } of batch) done();
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
): Promise<void> {
	// always in the same order, so that no two processes wait for each other
	const byDraft = [...Map.groupBy(updates, ({ draft }) => draft)].sort(([a], [b]) =>
		a < b ? -1 : 1
	);
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
	}
}

async function readDraft(
	transaction: Transaction<Schema>,
	draft: string
): Promise<KeptDraft | undefined> {
	const row = await transaction
		.selectFrom('drafts')
		.select('counter')
		.where('id', '=', draft)
		.executeTakeFirst();
	if (!row) return undefined;
	const state = await transaction
		.selectFrom('draft_states')
		.select(['number', 'data'])
		.where('draft', '=', draft)
		.executeTakeFirst();
	const updates = await transaction
		.selectFrom('draft_updates')
		.select(['number', 'data'])
		.where('draft', '=', draft)
		.where('number', '>', state?.number ?? 0)
		.orderBy('number')
		.execute();
	return {
		state: state?.data,
		updates: updates.map(({ data }) => data),
		number: updates.at(-1)?.number ?? state?.number ?? 0
	};
}
