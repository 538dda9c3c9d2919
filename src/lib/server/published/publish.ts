import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { entry, record } from '#lib/server/accounts/audit.ts';
import { originalsToPublish } from '#lib/server/from-address/article-originals.ts';
import type { Schema } from '#lib/server/store/schema.ts';
import type { Store } from '#lib/server/store/store.ts';
import { canonicalStory, hashStory } from '#lib/story/provenance.ts';
import type { Story } from '#lib/story/story.ts';
import { forgetEditions } from './editions.ts';
import { leaveSlug, mayHaveSlug } from './former-slugs.ts';
import { list } from './listed.ts';

export type Publication = {
	/** The draft that it is made of. */
	draft: string;
	story: Story;
	/** Whoever publishes it. */
	person: string;
	/** A sentence about what was corrected. */
	note?: string;
	at: number;
};

/** `same`: readers have exactly this already, and nothing was written. */
export type Outcome = 'done' | 'same' | 'taken' | 'redirects';

/**
 * Publishes a story: keeps it as a version of its own, and lets readers see that one from now on, in one transaction.
 * A slug that it had before leads to the new one. `taken` and `redirects` say why it may not have this slug.
 */
export async function publish(store: Store, publication: Publication): Promise<Outcome> {
	const hash = await hashStory(publication.story);
	const key = randomUUID();
	const outcome = await store.write((transaction) =>
		publishIn(transaction, publication, hash, key)
	);
	forgetEditions(store);
	return outcome;
}

/** The same within a transaction. Run again under the same key, it does nothing. */
export async function publishIn(
	transaction: Transaction<Schema>,
	{ draft, story, person, note, at }: Publication,
	hash: string,
	key: string
): Promise<Outcome> {
	const number = await countOne(transaction);
	if (await isDone(transaction, key)) return 'done';
	const { slug } = story;
	const originals = await originalsToPublish(transaction, draft, story);
	const before = await transaction
		.selectFrom('stories')
		.select(['version', 'originals'])
		.where('id', '=', draft)
		.executeTakeFirst();
	if (before?.version === hash && before.originals === originals) return 'same';
	const outcome = await mayHaveSlug(transaction, draft, slug);
	if (outcome !== 'done') return outcome;
	await leaveSlug(transaction, draft, slug);
	await transaction
		.insertInto('stories')
		.values({ id: draft, slug, version: hash, listed: null, corrected: null, originals })
		.onConflict((conflict) => conflict.column('id').doUpdateSet({ slug, version: hash, originals }))
		.execute();
	await transaction
		.insertInto('story_versions')
		.values({ story: draft, hash, content: canonicalStory(story) })
		.onConflict((conflict) => conflict.columns(['story', 'hash']).doNothing())
		.execute();
	await list(transaction, draft, story, at);
	await transaction
		.insertInto('publications')
		.values({ number, story: draft, version: hash, person, note: note ?? null, at, key })
		.execute();
	await record(
		transaction,
		entry(person, 'published', { subject: draft, slug, note: note ?? null })
	);
	return 'done';
}

/** Takes a story away from readers; its versions stay. */
export async function withdraw(
	store: Store,
	{ draft, person, at }: Pick<Publication, 'draft' | 'person' | 'at'>
): Promise<void> {
	const key = randomUUID();
	await store.write(async (transaction) => {
		const number = await countOne(transaction);
		if (await isDone(transaction, key)) return;
		const { numUpdatedRows } = await transaction
			.updateTable('stories')
			.set({ version: null, listed: null, corrected: null })
			.where('id', '=', draft)
			.where('version', 'is not', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return;
		await transaction
			.insertInto('publications')
			.values({ number, story: draft, version: null, person, note: null, at, key })
			.execute();
		await record(transaction, entry(person, 'withdrawn', { subject: draft }));
	});
	forgetEditions(store);
}

/** Raises the counter, and so lets only one publish at a time. */
async function countOne(transaction: Transaction<Schema>): Promise<number> {
	const { counter } = await transaction
		.updateTable('published_counter')
		.set(({ eb }) => ({ counter: eb('counter', '+', 1) }))
		.returning('counter')
		.executeTakeFirstOrThrow();
	return counter;
}

/** Whether this very publication was written before, and only its answer was lost. */
async function isDone(transaction: Transaction<Schema>, key: string): Promise<boolean> {
	const found = transaction.selectFrom('publications').select('number').where('key', '=', key);
	return (await found.executeTakeFirst()) !== undefined;
}

/** The story that readers see of a draft; `undefined` if there is none. */
export async function publishedOf(
	{ db }: { db: Store['db'] | Transaction<Schema> },
	draft: string
): Promise<Story | undefined> {
	const row = await db
		.selectFrom('stories')
		.innerJoin('story_versions', (join) =>
			join.onRef('story_versions.story', '=', 'stories.id').onRef('hash', '=', 'version')
		)
		.select('content')
		.where('stories.id', '=', draft)
		.executeTakeFirst();
	return row && (JSON.parse(row.content) as Story);
}
