import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreKind } from '#lib/server/store/store.ts';
import { wordsOf } from '#lib/story/search.ts';
import type { Story } from '#lib/story/story.ts';
import { list } from './listed.ts';

export interface PublishedTables {
	/** The published story of each draft. */
	stories: {
		/** The draft's id. */
		id: string;
		slug: string;
		/** The hash of the version that readers see; `null`: none, it was withdrawn. */
		version: string | null;
		/** Its place in the list of stories since it was first published; `null`: none, it was withdrawn. */
		listed: string | null;
		/** Its place in the list of corrections. */
		corrected: string | null;
		/** The originals that readers get with it, as JSON (`PublishedOriginal[]`). */
		originals: string | null;
	};
	/** The words by which each published story is found in the list. */
	story_words: { story: string; word: string };
	/** Slugs that a published story had before; each leads to the one that it has. */
	former_slugs: { slug: string; story: string };
	/** Stories that are published at a time. */
	scheduled: {
		draft: string;
		/** When it is published, in ms. */
		at: number;
		/** The story as it was when that was decided, as JSON. */
		content: string;
		person: string;
		note: string | null;
		key: string;
		/** Why it could not be published then. */
		problem: string | null;
	};
	/** States of drafts that someone named. */
	named_states: {
		id: string;
		draft: string;
		name: string;
		person: string;
		at: number;
		/** The draft's story as JSON. */
		content: string;
	};
	/** Every version that was ever published; none is changed or deleted. */
	story_versions: {
		story: string;
		/** SHA-256 of the content, in hexadecimal digits. */
		hash: string;
		/** The story as canonical JSON (RFC 8785). */
		content: string;
	};
	/** Every publication and withdrawal, with its person and time. */
	publications: {
		/** Grows with each, over all stories. */
		number: number;
		story: string;
		version: string | null;
		person: string;
		/** The editor's sentence about a correction. */
		note: string | null;
		at: number;
		/** Whoever publishes twice because the first answer was lost gives the same key; older rows have none. */
		key: string | null;
	};
	/** One row: how often anything was published or withdrawn. Whatever shows all stories is known by it. */
	published_counter: { id: number; counter: number };
}

export function publishedMigrations(kind: StoreKind): Record<string, Migration> {
	// sorted by bytes, whatever the language of the database
	const sorted = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
	return {
		'2026-11-28-published': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('stories')
					.addColumn('id', 'text', (column) => column.primaryKey().references('drafts.id'))
					.addColumn('slug', 'text', (column) => column.notNull().unique())
					.addColumn('version', 'text')
					.execute();
				await db.schema
					.createTable('story_versions')
					.addColumn('story', 'text', (column) => column.notNull().references('stories.id'))
					.addColumn('hash', 'text', (column) => column.notNull())
					.addColumn('content', 'text', (column) => column.notNull())
					.addPrimaryKeyConstraint('story_versions_pk', ['story', 'hash'])
					.execute();
				await db.schema
					.createTable('publications')
					.addColumn('number', 'integer', (column) => column.primaryKey())
					.addColumn('story', 'text', (column) => column.notNull().references('stories.id'))
					.addColumn('version', 'text')
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('note', 'text')
					.addColumn('at', 'bigint', (column) => column.notNull())
					.execute();
				const counters = db.schema
					.createTable('published_counter')
					.addColumn('id', 'integer', (column) => column.primaryKey())
					.addColumn('counter', 'integer', (column) => column.notNull());
				await counters.execute();
				await (db as Kysely<PublishedTables>)
					.insertInto('published_counter')
					.values({ id: 1, counter: 0 })
					.execute();
			}
		},
		'2026-11-28-published-key': {
			async up(db: Kysely<unknown>) {
				await db.schema.alterTable('publications').addColumn('key', 'text').execute();
				await db.schema
					.createIndex('publications_key')
					.unique()
					.on('publications')
					.column('key')
					.execute();
			}
		},
		'2026-11-28-published-list': {
			async up(db: Kysely<unknown>) {
				await db.schema.alterTable('stories').addColumn('listed', sorted).execute();
				await db.schema.alterTable('stories').addColumn('corrected', sorted).execute();
				for (const column of ['listed', 'corrected'])
					await db.schema.createIndex(`stories_${column}`).on('stories').column(column).execute();
				await db.schema
					.createIndex('story_versions_hash')
					.on('story_versions')
					.column('hash')
					.execute();
				await db.schema
					.createIndex('publications_story')
					.on('publications')
					.columns(['story', 'number'])
					.execute();
				await db.schema
					.createTable('story_words')
					.addColumn('story', 'text', (column) => column.notNull().references('stories.id'))
					.addColumn('word', sorted, (column) => column.notNull())
					.addPrimaryKeyConstraint('story_words_pk', ['story', 'word'])
					.execute();
				await db.schema
					.createIndex('story_words_word')
					.on('story_words')
					.columns(['word', 'story'])
					.execute();
				await listAll(db as Kysely<PublishedTables>);
			}
		},
		'2026-11-28-published-moves': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('former_slugs')
					.addColumn('slug', 'text', (column) => column.primaryKey())
					.addColumn('story', 'text', (column) => column.notNull().references('stories.id'))
					.execute();
				await db.schema
					.createTable('scheduled')
					.addColumn('draft', 'text', (column) => column.primaryKey().references('drafts.id'))
					.addColumn('at', 'bigint', (column) => column.notNull())
					.addColumn('content', 'text', (column) => column.notNull())
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('note', 'text')
					.addColumn('key', 'text', (column) => column.notNull())
					.addColumn('problem', 'text')
					.execute();
				await db.schema
					.createTable('named_states')
					.addColumn('id', 'text', (column) => column.primaryKey())
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('name', 'text', (column) => column.notNull())
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('at', 'bigint', (column) => column.notNull())
					.addColumn('content', 'text', (column) => column.notNull())
					.execute();
				await db.schema
					.createIndex('named_states_draft')
					.on('named_states')
					.columns(['draft', 'at'])
					.execute();
			}
		},
		'2026-11-28-published-originals': {
			async up(db: Kysely<unknown>) {
				await db.schema.alterTable('stories').addColumn('originals', 'text').execute();
			}
		},
		'2026-11-29-published-words': {
			async up(db: Kysely<unknown>) {
				await respell(db as Kysely<PublishedTables>);
			}
		}
	};
}

/** Lists what was published before there was a list. */
async function listAll(db: Kysely<PublishedTables>): Promise<void> {
	const stories = db.selectFrom('stories').select('id').where('version', 'is not', null);
	for (const { id } of await stories.execute()) {
		const { content } = await db
			.selectFrom('stories')
			.innerJoin('story_versions', (join) =>
				join.onRef('story_versions.story', '=', 'stories.id').onRef('hash', '=', 'version')
			)
			.select('content')
			.where('stories.id', '=', id)
			.executeTakeFirstOrThrow();
		const { at } = await db
			.selectFrom('publications')
			.select(({ fn }) => fn.min('at').as('at'))
			.where('story', '=', id)
			.executeTakeFirstOrThrow();
		await list(db, id, JSON.parse(content) as Story, at);
	}
}

/** Spells the words of the list as they are searched since ligatures are taken apart. */
async function respell(db: Kysely<PublishedTables>): Promise<void> {
	const all = await db.selectFrom('story_words').select('word').distinct().execute();
	for (const { word } of all) {
		const spelled = wordsOf(word);
		if (spelled.length === 1 && spelled[0] === word) continue;
		const rows = await db
			.deleteFrom('story_words')
			.where('word', '=', word)
			.returning('story')
			.execute();
		for (const { story } of rows)
			for (const word of spelled)
				await db
					.insertInto('story_words')
					.values({ story, word })
					.onConflict((conflict) => conflict.doNothing())
					.execute();
	}
}
