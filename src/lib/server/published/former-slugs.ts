import type { Transaction } from 'kysely';
import type { Schema } from '#lib/server/store/schema.ts';
import type { Store } from '#lib/server/store/store.ts';

/** The slug at which a story is published that readers knew under this one; `undefined` if there is none. */
export async function movedTo({ db }: Store, slug: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('former_slugs')
		.innerJoin('stories', 'stories.id', 'former_slugs.story')
		.select('stories.slug')
		.where('former_slugs.slug', '=', slug)
		.where('stories.version', 'is not', null)
		.executeTakeFirst();
	return row?.slug;
}

/** Whether the story that readers knew under this slug, now or before, has been withdrawn. */
export async function isGone({ db }: Store, slug: string): Promise<boolean> {
	const row = await db
		.selectFrom('stories')
		.select('id')
		.where('version', 'is', null)
		.where(({ eb, or, selectFrom }) =>
			or([
				eb('slug', '=', slug),
				eb('id', 'in', selectFrom('former_slugs').select('story').where('slug', '=', slug))
			])
		)
		.executeTakeFirst();
	return row !== undefined;
}

/**
 * Whether a story may have a slug: `taken`, another story is published there, or was; `redirects`, the address leads
 * on to another story, which was published there.
 */
export async function mayHaveSlug(
	transaction: Transaction<Schema>,
	story: string,
	slug: string
): Promise<'done' | 'taken' | 'redirects'> {
	const other = await transaction
		.selectFrom('stories')
		.select('id')
		.where('slug', '=', slug)
		.where('id', '!=', story)
		.executeTakeFirst();
	if (other) return 'taken';
	const former = await transaction
		.selectFrom('former_slugs')
		.select('story')
		.where('slug', '=', slug)
		.where('story', '!=', story)
		.executeTakeFirst();
	return former ? 'redirects' : 'done';
}

/** Before a story gets a slug: the one that it had leads there from now on. */
export async function leaveSlug(
	transaction: Transaction<Schema>,
	story: string,
	slug: string
): Promise<void> {
	const before = await transaction
		.selectFrom('stories')
		.select('slug')
		.where('id', '=', story)
		.executeTakeFirst();
	if (!before || before.slug === slug) return;
	await transaction.deleteFrom('former_slugs').where('slug', '=', slug).execute();
	await transaction.insertInto('former_slugs').values({ slug: before.slug, story }).execute();
}
