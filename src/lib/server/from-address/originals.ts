import { randomUUID } from 'node:crypto';
import type { Person } from '#lib/server/collab/recognise.ts';
import { mayWrite } from '#lib/server/drafts/access.ts';
import { expectHarmless } from '#lib/server/scan/harmless.ts';
import { keepPieces, readPieces } from '#lib/server/store/pieces.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { Original } from '#lib/story/original.ts';
import type { FetchedPage } from './fetch-page.ts';

const MAX_LISTED = 200;

/** Whether a person may have something fetched for a draft: one of theirs, or one that the server does not have. */
export async function mayFetchFor(store: Store, person: Person, draft: string): Promise<boolean> {
	return (await mayWrite(store, person, draft)) || !(await hasDraft(store, draft));
}

async function hasDraft(store: Store, draft: string): Promise<boolean> {
	const found = store.db.selectFrom('drafts').select('id').where('id', '=', draft);
	return (await found.executeTakeFirst()) !== undefined;
}

/** Keeps what was fetched, with its hash: data that is there already is kept once. @throws {NotKept} if it is harmful */
export async function keepOriginal(
	store: Store,
	{
		draft,
		person,
		asked,
		name = null
	}: { draft: string; person: string; asked: string; name?: string | null },
	{ address, type, data, hash, at }: FetchedPage
): Promise<Original> {
	await expectHarmless(data);
	const original = { id: randomUUID(), address, name, type, hash, bytes: data.length, at };
	await store.write(async (transaction) => {
		await keepPieces(transaction, hash, data);
		await transaction
			.insertInto('originals')
			.values({ ...original, draft, person, asked })
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
	});
	return original;
}

/** Pages fetched for a draft, the latest first: all of them for those who may write it, else a person's own. */
export async function listOriginals(
	store: Store,
	person: Person,
	draft: string
): Promise<Original[]> {
	const all = store.db
		.selectFrom('originals')
		.select(['id', 'address', 'name', 'type', 'hash', 'bytes', 'at'])
		.where('draft', '=', draft)
		.orderBy('at', 'desc')
		.limit(MAX_LISTED);
	const mayAll = await mayWrite(store, person, draft);
	return (mayAll ? all : all.where('person', '=', person.id)).execute();
}

/** The data of an original, for whoever fetched it and those who may write its draft. */
export async function readOriginal(
	store: Store,
	person: Person,
	id: string
): Promise<(Original & { data: Uint8Array<ArrayBuffer> }) | undefined> {
	const found = await store.db
		.selectFrom('originals')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	if (!found) return undefined;
	if (found.person !== person.id && !(await mayWrite(store, person, found.draft))) return undefined;
	const { address, name, type, hash, bytes, at } = found;
	return { id, address, name, type, hash, bytes, at, data: await readPieces(store, hash) };
}
