import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Verdict } from '#lib/story/checked.ts';

export interface ReviewTables {
	/** Who wrote each event, and each company's name, last; of the updates that were merged into the state. */
	draft_writers: {
		draft: string;
		/** `events/<id>` or `companies/<id>` of the draft's document. */
		thing: string;
		person: string | null;
		/** The number of the update that they wrote. */
		number: number;
	};
	/** People's verdicts on the proofs of events; of several about the same words the last one counts. */
	event_checks: {
		id: string;
		draft: string;
		event: string;
		/** The hash of `content`. */
		hash: string;
		/** The content that was checked, as canonical JSON (story/checked.ts). */
		content: string;
		/** `withdrawn`: the person takes back what they said of this hash before. */
		verdict: Verdict | 'withdrawn';
		person: string;
		at: number;
	};
	/** People's comments on a draft; in the store, because whoever writes a draft could forge them there. */
	comments: {
		id: string;
		draft: string;
		/** The comment that it answers; `null` for one that begins a talk. */
		answers: string | null;
		/** The event that it is about, if it is about one. */
		event: string | null;
		/** The quote that it is about, as JSON. */
		passage: string | null;
		text: string;
		person: string;
		at: number;
		/** Whoever said that it is settled; only of one that begins a talk. */
		resolved_by: string | null;
		resolved_at: number | null;
	};
	comment_mentions: { comment: string; person: string };
	/** The owner's settings for the whole site. */
	settings: { name: string; value: string };
}

export function reviewMigrations(): Record<string, Migration> {
	return {
		'2026-11-28-review': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('draft_writers')
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('thing', 'text', (column) => column.notNull())
					.addColumn('person', 'text')
					.addColumn('number', 'integer', (column) => column.notNull())
					.addPrimaryKeyConstraint('draft_writers_pk', ['draft', 'thing'])
					.execute();
				await db.schema
					.createTable('event_checks')
					.addColumn('id', 'text', (column) => column.primaryKey())
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('event', 'text', (column) => column.notNull())
					.addColumn('hash', 'text', (column) => column.notNull())
					.addColumn('content', 'text', (column) => column.notNull())
					.addColumn('verdict', 'text', (column) => column.notNull())
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('at', 'bigint', (column) => column.notNull())
					.execute();
				await db.schema
					.createIndex('event_checks_draft')
					.on('event_checks')
					.column('draft')
					.execute();
				await db.schema
					.createTable('comments')
					.addColumn('id', 'text', (column) => column.primaryKey())
					.addColumn('draft', 'text', (column) => column.notNull().references('drafts.id'))
					.addColumn('answers', 'text', (column) => column.references('comments.id'))
					.addColumn('event', 'text')
					.addColumn('passage', 'text')
					.addColumn('text', 'text', (column) => column.notNull())
					.addColumn('person', 'text', (column) => column.notNull())
					.addColumn('at', 'bigint', (column) => column.notNull())
					.addColumn('resolved_by', 'text')
					.addColumn('resolved_at', 'bigint')
					.execute();
				await db.schema.createIndex('comments_draft').on('comments').column('draft').execute();
				await db.schema
					.createTable('comment_mentions')
					.addColumn('comment', 'text', (column) => column.notNull().references('comments.id'))
					.addColumn('person', 'text', (column) => column.notNull())
					.addPrimaryKeyConstraint('comment_mentions_pk', ['comment', 'person'])
					.execute();
				await db.schema
					.createTable('settings')
					.addColumn('name', 'text', (column) => column.primaryKey())
					.addColumn('value', 'text', (column) => column.notNull())
					.execute();
			}
		}
	};
}
