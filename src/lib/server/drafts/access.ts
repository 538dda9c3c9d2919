import type { Person } from '#lib/server/collab/recognise.ts';
import type { Store } from '#lib/server/store/store.ts';

/** What the studio makes ids of: nobody can guess one. */
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
};

const MAX_LISTED = 200;
const MAX_TITLE_LENGTH = 500;

/** The drafts that a person may write, the last changed first; the first 200. */
export async function listDrafts(store: Store, person: Person): Promise<ListedDraft[]> {
	const rows = await writable(store.db, person)
		.leftJoin('people', 'people.id', 'drafts.owner')
		.select(['drafts.id', 'drafts.title', 'people.name as owner', 'drafts.changed_at'])
		.select('drafts.owner as owner_id')
		.orderBy('drafts.changed_at', 'desc')
		.limit(MAX_LISTED)
		.execute();
	return rows.map(({ changed_at, owner_id, ...row }) => ({
		...row,
		changedAt: Number(changed_at),
		mayShare: person.role !== 'author' || owner_id === person.id
	}));
}

/** Gives a draft the title under which it is listed. */
export async function nameDraft(store: Store, draft: string, title: string): Promise<void> {
	await store.write((transaction) =>
		transaction
			.updateTable('drafts')
			.set({ title: title.slice(0, MAX_TITLE_LENGTH).toWellFormed() })
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
