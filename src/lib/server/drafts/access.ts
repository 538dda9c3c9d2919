import type { Person } from '#lib/server/collab/recognise.ts';
import type { Store } from '#lib/server/store/store.ts';

/** What the studio makes ids of: nobody can guess one. */
export const DRAFT_ID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Whether a person may write a draft: its owner, and whoever edits. A draft that is not there is nobody's. */
export async function mayWrite(store: Store, person: Person, draft: string): Promise<boolean> {
	const row = await store.db
		.selectFrom('drafts')
		.select('owner')
		.where('id', '=', draft)
		.executeTakeFirst();
	return row !== undefined && (person.role !== 'author' || row.owner === person.id);
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
};

const MAX_LISTED = 200;
const MAX_TITLE_LENGTH = 500;

/** The drafts that a person may write, the last changed first; the first 200. */
export async function listDrafts(store: Store, person: Person): Promise<ListedDraft[]> {
	const all = store.db
		.selectFrom('drafts')
		.leftJoin('people', 'people.id', 'drafts.owner')
		.select(['drafts.id', 'drafts.title', 'people.name as owner', 'drafts.changed_at'])
		.orderBy('drafts.changed_at', 'desc')
		.limit(MAX_LISTED);
	const own = person.role === 'author' ? all.where('drafts.owner', '=', person.id) : all;
	const rows = await own.execute();
	return rows.map(({ changed_at, ...row }) => ({ ...row, changedAt: Number(changed_at) }));
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
		.where(({ eb, or, selectFrom }) =>
			or([
				eb('people.role', '!=', 'author'),
				eb(
					'people.id',
					'in',
					selectFrom('drafts').select('drafts.owner').where('drafts.id', '=', draft)
				)
			])
		)
		.orderBy('people.name')
		.execute() as Promise<{ id: string; name: string }[]>;
}
