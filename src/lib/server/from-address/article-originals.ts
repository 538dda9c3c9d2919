import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { readPieces } from '#lib/server/store/pieces.ts';
import type { Schema } from '#lib/server/store/schema.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { ArticleOriginal, PublishedOriginal } from '#lib/story/original.ts';
import type { Story } from '#lib/story/story.ts';
import { keepOriginal } from './originals.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The media type of a text's original by what is in it; `undefined` if it is none that the studio reads. */
export function typeOfOriginal(data: Uint8Array): string | undefined {
	const start = new TextDecoder('latin1').decode(data.subarray(0, 2000));
	if (start.startsWith('%PDF-')) return 'application/pdf';
	if (start.startsWith('PK\u0003\u0004')) return DOCX;
	return /<(?:!doctype html|html|head|body)[\s>]/i.test(start) ? 'text/html' : undefined;
}

/** Keeps a file that was brought for an article, and says so of the article. */
export async function bringOriginal(
	store: Store,
	by: { draft: string; article: string; person: string },
	{ name, type, data }: { name: string; type: string; data: Uint8Array<ArrayBuffer> }
): Promise<void> {
	const hash = createHash('sha256').update(data).digest('hex');
	const file = { address: '', type, data, hash, at: Date.now() };
	const kept = await keepOriginal(store, { ...by, asked: '', name }, file);
	await setOriginal(store, by, kept.id);
}

/** Says which original an article has; readers do not see it. False: it is none of this draft's. */
export async function setOriginal(
	store: Store,
	{ draft, article }: { draft: string; article: string },
	original: string
): Promise<boolean> {
	return store.write(async (transaction) => {
		const found = await transaction
			.selectFrom('originals')
			.select('id')
			.where('id', '=', original)
			.where('draft', '=', draft)
			.executeTakeFirst();
		if (!found) return false;
		await transaction
			.insertInto('article_originals')
			.values({ draft, article, original, shown: 0 })
			.onConflict((conflict) =>
				conflict.columns(['draft', 'article']).doUpdateSet({ original, shown: 0 })
			)
			.execute();
		return true;
	});
}

/** Says whether readers get the original with the next publication. False: the article has none. */
export async function showOriginal(
	store: Store,
	{ draft, article }: { draft: string; article: string },
	isShown: boolean
): Promise<boolean> {
	const { numUpdatedRows } = await store.write((transaction) =>
		transaction
			.updateTable('article_originals')
			.set({ shown: isShown ? 1 : 0 })
			.where('draft', '=', draft)
			.where('article', '=', article)
			.executeTakeFirst()
	);
	return numUpdatedRows > 0n;
}

/** The article has no original any more; what was kept stays as evidence. */
export async function unsetOriginal(
	store: Store,
	{ draft, article }: { draft: string; article: string }
): Promise<void> {
	await store.write((transaction) =>
		transaction
			.deleteFrom('article_originals')
			.where('draft', '=', draft)
			.where('article', '=', article)
			.execute()
	);
}

/** Which original each article of a draft has. */
export async function listArticleOriginals(
	db: Kysely<Schema> | Transaction<Schema>,
	draft: string
): Promise<ArticleOriginal[]> {
	const rows = await db
		.selectFrom('article_originals')
		.innerJoin('originals', 'originals.id', 'article_originals.original')
		.select(['article', 'shown', 'originals.id', 'name', 'address', 'type', 'hash', 'bytes', 'at'])
		.where('article_originals.draft', '=', draft)
		.orderBy('article')
		.execute();
	return rows.map(({ article, shown, at, ...original }) => ({
		article,
		isShown: shown === 1,
		original: { ...original, at: Number(at) }
	}));
}

/** The originals that readers are to get, as they are kept with what is published; `null` for none. */
export async function originalsToPublish(
	transaction: Transaction<Schema>,
	draft: string,
	{ articles }: Story
): Promise<string | null> {
	const all = await listArticleOriginals(transaction, draft);
	const shown = all
		.filter((each) => each.isShown && articles.some(({ id }) => id === each.article))
		.map(({ article, original: { type, hash, bytes } }) => ({ article, type, hash, bytes }));
	return shown.length > 0 ? JSON.stringify(shown satisfies PublishedOriginal[]) : null;
}

/** The originals that readers get of the story at a slug. */
export async function publishedOriginals(
	{ db }: Store,
	slug: string
): Promise<PublishedOriginal[]> {
	const row = await db
		.selectFrom('stories')
		.select('originals')
		.where('slug', '=', slug)
		.where('version', 'is not', null)
		.executeTakeFirst();
	return row?.originals ? (JSON.parse(row.originals) as PublishedOriginal[]) : [];
}

/** The data of one of them. */
export async function readPublishedOriginal(
	store: Store,
	slug: string,
	article: string
): Promise<(PublishedOriginal & { data: Uint8Array<ArrayBuffer> }) | undefined> {
	const found = (await publishedOriginals(store, slug)).find((each) => each.article === article);
	return found && { ...found, data: await readPieces(store, found.hash) };
}
