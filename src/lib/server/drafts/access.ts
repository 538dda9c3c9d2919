import { sql, type RawBuilder } from 'kysely';
import type { Person } from '#lib/server/collab/recognise.ts';
import type { Store } from '#lib/server/store/store.ts';
import { normalizeText } from '#lib/story/search.ts';

/** An id as the studio makes them: a random UUID, which nobody can guess. */
export const DRAFT_ID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * Whether a person may write a draft: its owner, whoever edits, and those it is shared with. A draft that is not
 * there is nobody's.
 */
export async function mayWrite({ db }: Store, person: Person, draft: string): Promise<boolean> {
	const row = await writable(db, person)
		.select('drafts.id')
		.where('drafts.id', '=', draft)
		.executeTakeFirst();
	return row !== undefined;
}

/** The drafts that a person may write. */
function writable(db: Store['db'], { id, role }: Person) {
	const all = db.selectFrom('drafts');
	if (role !== 'author') return all;
	return all.where(({ eb, or, selectFrom }) =>
		or([
			eb('drafts.owner', '=', id),
			eb('drafts.id', 'in', selectFrom('open_drafts').select('open_drafts.draft')),
			eb(
				'drafts.id',
				'in',
				selectFrom('draft_shares')
					.select('draft_shares.draft')
					.where('draft_shares.person', '=', id)
			)
		])
	);
}

/** Makes a draft of a person's, unless it is there. Returns whether the person may write it. */
export async function startDraft(store: Store, person: Person, draft: string): Promise<boolean> {
	if (!DRAFT_ID.test(draft)) return false;
	const at = Date.now();
	const row = {
		id: draft,
		title: '',
		owner: person.id,
		counter: 0,
		created_at: at,
		changed_at: at
	};
	await store.write((transaction) =>
		transaction
			.insertInto('drafts')
			.values(row)
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute()
	);
	return mayWrite(store, person, draft);
}

/** A draft as lists show it. */
export type ListedDraft = {
	id: string;
	/** Empty until the draft has rested once. */
	title: string;
	/** The name of the person who made it; `null` where a program did. */
	owner: string | null;
	/** In ms since 1970. */
	changedAt: number;
	/** Whether this person decides who else writes it. */
	mayShare: boolean;
	/** Where it stands in the list. */
	place: string;
};

/** The part of the list of drafts that is wanted. */
export type AskedDrafts = {
	/** Words that the title has. */
	query?: string;
	/** Where an earlier part of the list ended. */
	before?: string | undefined;
	limit?: number;
};

const MAX_LISTED = 200;
const MAX_WORDS = 8;
const PLACE = /^(\d{1,15})\.([\da-f-]{36})$/;
const MAX_TITLE_LENGTH = 500;

/** The drafts that a person may write, the last changed first. */
export async function listDrafts(
	store: Store,
	person: Person,
	{ query = '', before = '', limit = MAX_LISTED }: AskedDrafts = {}
): Promise<ListedDraft[]> {
	let asked = writable(store.db, person);
	for (const word of normalizeText(query).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS))
		asked = asked.where('drafts.plain_title', 'like', containing(word));
	const [, at, last = ''] = PLACE.exec(before) ?? [];
	if (at !== undefined)
		asked = asked.where(({ eb, and, or }) =>
			or([
				eb('drafts.changed_at', '<', Number(at)),
				and([eb('drafts.changed_at', '=', Number(at)), eb('drafts.id', '>', last)])
			])
		);
	const rows = await asked
		.leftJoin('people', 'people.id', 'drafts.owner')
		.select(['drafts.id', 'drafts.title', 'people.name as owner', 'drafts.changed_at'])
		.select('drafts.owner as owner_id')
		.orderBy('drafts.changed_at', 'desc')
		.orderBy('drafts.id')
		.limit(limit)
		.execute();
	return rows.map(({ changed_at, owner_id, ...row }) => ({
		...row,
		changedAt: Number(changed_at),
		place: `${changed_at}.${row.id}`,
		mayShare: person.role !== 'author' || owner_id === person.id
	}));
}

/** A pattern for LIKE, in which nothing of the word has a meaning of its own. */
function containing(word: string): RawBuilder<string> {
	return sql<string>`${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

/** Those of these drafts that a person may write. */
export async function writableAmong(
	{ db }: Store,
	person: Person,
	drafts: readonly string[]
): Promise<Set<string>> {
	if (drafts.length === 0) return new Set();
	const rows = await writable(db, person)
		.select('drafts.id')
		.where('drafts.id', 'in', drafts)
		.execute();
	return new Set(rows.map(({ id }) => id));
}

/** A title as it is kept, to be shown and to be searched. */
export const titleColumns = (title: string) => ({ title, plain_title: normalizeText(title) });

/** Gives a draft the title under which it is listed. */
export async function nameDraft(store: Store, draft: string, title: string): Promise<void> {
	await store.write((transaction) =>
		transaction
			.updateTable('drafts')
			.set(titleColumns(title.slice(0, MAX_TITLE_LENGTH).toWellFormed()))
			.where('id', '=', draft)
			.execute()
	);
}

/** The people who may write a draft, by name. */
export async function listWriters(
	{ db }: Store,
	draft: string
): Promise<{ id: string; name: string }[]> {
	return db
		.selectFrom('people')
		.select(['people.id', 'people.name'])
		.where('removed_at', 'is', null)
		.where(({ eb, exists, or, selectFrom }) =>
			or([
				eb('people.role', '!=', 'author'),
				eb(
					'people.id',
					'in',
					selectFrom('drafts').select('drafts.owner').where('drafts.id', '=', draft)
				),
				eb(
					'people.id',
					'in',
					selectFrom('draft_shares').select('draft_shares.person').where('draft', '=', draft)
				),
				exists(selectFrom('open_drafts').select('draft').where('draft', '=', draft))
			])
		)
		.orderBy('people.name')
		.execute() as Promise<{ id: string; name: string }[]>;
}
