import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { Store } from '#lib/server/store/store.ts';
import type { Story } from '#lib/story/story.ts';
import { correctedAt, listedWords, placeOf } from './list-place.ts';
import type { PublishedTables } from './published-tables.ts';

/** A word that more stories have is common: it is looked for in the latest stories first. */
const COMMON = 1000;
/** As many of the latest stories. */
const NEAR = 1000;
/** Comes after every word that begins with the one before it. */
const END = '\u{10ffff}';

/** Writes down where a story is listed, and its words. */
export async function list(
	transaction: Pick<Kysely<PublishedTables>, 'updateTable' | 'deleteFrom' | 'insertInto'>,
	id: string,
	story: Story,
	at: number
): Promise<void> {
	const corrected = correctedAt(story);
	await transaction
		.updateTable('stories')
		.set(({ fn }) => ({
			// it stays where it is when it is published anew
			listed: fn.coalesce('listed', sql.val(placeOf(at, story.slug))),
			corrected: corrected === undefined ? null : placeOf(corrected, story.slug)
		}))
		.where('id', '=', id)
		.execute();
	await transaction.deleteFrom('story_words').where('story', '=', id).execute();
	const words = listedWords(story).map((word) => ({ story: id, word }));
	if (words.length > 0) await transaction.insertInto('story_words').values(words).execute();
}

export type Listed = { hash: string; slug: string; place: string };

/** Published stories with all these words (each the beginning of one), the latest first, from a place on. */
export async function findListed(
	{ db }: Store,
	{ words, before, limit }: { words: readonly string[]; before: string | undefined; limit: number }
): Promise<Listed[]> {
	const rare = await findRare(db, words);
	if (rare?.length === 0) return [];
	const all = db
		.selectFrom('stories')
		.select(['id', 'slug', 'version as hash', 'listed as place'])
		.where('listed', 'is not', null)
		.$if(before !== undefined, (query) => query.where('listed', '<', before ?? ''));
	// few enough to be sorted here, so that no database takes them for a reason to go through all stories
	if (rare) return latest(await all.where('id', 'in', rare).where(has(db, words)).execute(), limit);
	const near = await db
		.selectFrom(all.orderBy('listed', 'desc').limit(NEAR).as('stories'))
		.selectAll()
		.where(has(db, words))
		.orderBy('place', 'desc')
		.limit(limit)
		.execute();
	const [first, ...others] = words.map((word) => having(db, word));
	if (near.length === limit || !first) return latest(near, limit);
	// two lists of stories are met with each other much faster than either with the words of its stories
	const ids = others.reduce((met, other) => met.intersect(other), first);
	return latest(await all.where('id', 'in', ids).execute(), limit);
}

/** Whether a story has words that begin with all of these. */
function has(db: Store['db'], words: readonly string[]): Expression<SqlBool> {
	const { and, exists } = expressionBuilder<PublishedTables>();
	return and(
		words.map((word) => exists(having(db, word).where('story', '=', sql.ref<string>('stories.id'))))
	);
}

/** A listed story has a version and a place. */
function latest(rows: Record<keyof Listed, string | null>[], limit: number): Listed[] {
	return (rows as Listed[])
		.map(({ hash, slug, place }) => ({ hash, slug, place }))
		.sort((a, b) => (a.place < b.place ? 1 : -1))
		.slice(0, limit);
}

/** The stories with the rarest of the words; `undefined` if all of them are common. */
async function findRare(db: Store['db'], words: readonly string[]): Promise<string[] | undefined> {
	let [rarest, least] = ['', COMMON + 1];
	for (const word of words) {
		const { count } = await db
			.selectFrom(
				having(db, word)
					.limit(COMMON + 1)
					.as('some')
			)
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		if (count < least) [rarest, least] = [word, count];
	}
	if (rarest === '') return undefined;
	const rows = await having(db, rarest).execute();
	return [...new Set(rows.map(({ story }) => story))];
}

/** The stories with a word that begins so; one with two of them comes twice. */
function having(db: Store['db'], word: string) {
	return db
		.selectFrom('story_words')
		.select('story')
		.where('word', '>=', word)
		.where('word', '<', word + END);
}

/** The published stories that were corrected last. */
export async function findCorrected({ db }: Store, limit: number): Promise<Listed[]> {
	const rows = await db
		.selectFrom('stories')
		.select(['slug', 'version as hash', 'corrected as place'])
		.where('corrected', 'is not', null)
		.orderBy('corrected', 'desc')
		.limit(limit)
		.execute();
	return rows as Listed[];
}

/** The slugs of published stories after one of them. */
export async function listSlugs(
	{ db }: Store,
	{ after, limit }: { after: string | undefined; limit: number }
): Promise<string[]> {
	const rows = await db
		.selectFrom('stories')
		.select('slug')
		.where('version', 'is not', null)
		.$if(after !== undefined, (query) => query.where('slug', '>', after ?? ''))
		.orderBy('slug')
		.limit(limit)
		.execute();
	return rows.map(({ slug }) => slug);
}

/** The last slug of each part, where the published stories are parts of so many, but for the last part's. */
export async function listParts({ db }: Store, size: number): Promise<string[]> {
	const { rows } = await sql<{ slug: string }>`
		select slug from (
			select slug, row_number() over (order by slug) as n, count(*) over () as stories
			from stories where version is not null
		) as numbered where n % ${sql.lit(size)} = 0 and n < stories order by slug`.execute(db);
	return rows.map(({ slug }) => slug);
}
